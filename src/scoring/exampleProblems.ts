import { Decimal } from '../exact/decimal.js'
import { readFigures } from '../verdicts/figure.js'
import { definedNumber } from './digits.js'
import type { ExecutionExample, ExecutionPolicy } from './executionPolicy.js'
import { type GradeBands, gradeOf } from './gradeBands.js'
import type { ScoringPolicy } from './policy.js'
import { scoreExecution } from './scoreExecution.js'
import { scoreIndicator } from './scoreIndicator.js'

/** The scores that an example says must be allowed; null where they are no numbers. */
const statedOf = ({ low, high }: { readonly low: string; readonly high: string }): string | null =>
  definedNumber(low) && definedNumber(high) ? rangeOf(new Decimal(low), new Decimal(high)) : null

const rangeOf = (low: Decimal, high: Decimal): string => `${low} to ${high}`

/** What is wrong with a list of worked examples: there is none, or one does not come out. */
function ranProblems<E>(
  name: string,
  examples: readonly E[],
  run: (example: E) => { readonly of: string; readonly stated: string | null; readonly came: string | null },
): readonly string[] {
  if (examples.length === 0) return [`${name}: there is no example`]
  return examples.map(run).flatMap(({ of, stated, came }) => {
    if (stated === null) return [`example ${of}: must state numbers`]
    return came === stated ? [] : [`example ${of}: ${came ?? 'nothing'}, not ${stated}`]
  })
}

/** Do the indicators of a policy get the scores that it says? */
export const policyExampleProblems = (policy: ScoringPolicy): readonly string[] =>
  ranProblems('policy', policy.examples, (example) => {
    const { low, high } = scoreIndicator(example, policy)
    return { of: `${example.target} / ${example.actual}`, stated: statedOf(example), came: rangeOf(low, high) }
  })

/** Does execution get the scores that its policy says? */
export const executionExampleProblems = (policy: ExecutionPolicy): readonly string[] =>
  ranProblems('execution', policy.examples, (example) => ({
    of: `${example.outturn} / ${example.budget}`,
    stated: statedOf(example),
    came: executed(example, policy),
  }))

function executed({ outturn, budget, points, finished }: ExecutionExample, policy: ExecutionPolicy): string | null {
  const read = readFigures([outturn, budget])
  const worth = definedNumber(points)
  if ('reason' in read || worth === null) return null
  const [spent, whole] = read.figures
  const asked = finished === undefined ? {} : { finished }
  const score = spent && whole && scoreExecution({ outturn: spent, budget: whole, points: worth, ...asked }, policy)
  return score ? rangeOf(score.computed.low, score.computed.high) : null
}

/** Do totals have the grades that a set of grades says? */
export const gradeExampleProblems = (grades: GradeBands): readonly string[] =>
  ranProblems('grades', grades.examples, ({ score, grade }) => {
    const total = definedNumber(score)
    const stated = total === null ? null : (grade ?? 'none')
    return { of: score, stated, came: total && (gradeOf(grades, total)?.zh ?? 'none') }
  })
