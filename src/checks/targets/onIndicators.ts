import type { Sentence } from '../../law/basis.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { nameOperand, type ReadIndicator, type Reading, readingOperand } from './reading.js'
import { toldTogether } from './toldTogether.js'

/** What a rule sees in a target value: what would pass instead, that it is in order, or that the rule is not about it. */
export type Seen = Sentence | 'holds' | null
export type Look = (reading: Reading, context: TargetContext, indicator: ReadIndicator) => Seen
type Inspect = (context: TargetContext, rule: Rule) => readonly Case[]

type Looked = { readonly reading: Reading; readonly seen: Sentence | 'holds' }

/** A rule on single target values. An indicator makes one case, whichever of its terms show the trouble. */
export const onIndicators =
  (look: Look): Inspect =>
  (context, rule) =>
    context.indicators.flatMap((indicator) => {
      const looked = indicator.readings.flatMap((reading): Looked[] => {
        const seen = look(reading, context, indicator)
        return seen === null ? [] : [{ reading, seen }]
      })
      return looked.length === 0 ? [] : [indicatorCase(rule, looked as [Looked, ...Looked[]])]
    })

/** The same, for what is put right for all indicators at once: one case names all of them. */
export const onIndicatorsTogether =
  (look: Look): Inspect =>
  (context, rule) =>
    toldTogether(rule, 'indicators', onIndicators(look)(context, rule))

function indicatorCase(rule: Rule, looked: readonly [Looked, ...Looked[]]): Case {
  const troubled = looked.filter(({ seen }) => seen !== 'holds')
  const [{ reading, seen }, ...others] = troubled.length > 0 ? (troubled as [Looked, ...Looked[]]) : looked
  return foundCase(rule, 'indicators', reading, {
    outcome: seen === 'holds' ? 'holds' : 'broken',
    operands: [nameOperand(reading), ...others.map((other) => readingOperand(other.reading))],
    ...(seen === 'holds' ? {} : { expected: seen }),
  })
}
