import type { Comparator } from './comparators.js'
import { plainGlyphs } from './glyphs.js'
import type { QualityTarget, QuantityTarget, Target } from './target.js'

const all = /^(?:均?已|均|已经)?(?:全部?|全面|全额|足额)(\p{Script=Han}{2,4})$/u

/** What a word says was done of all: 覆盖 of 全覆盖, and is the indicator by its name the rate of that (覆盖率)? */
function isAllOf({ word }: QualityTarget, name: string): boolean {
  const done = all.exec(word)?.[1]
  return done !== undefined && name.includes(`${done}率`)
}

const isPercent = ({ unit }: QuantityTarget): boolean => unit !== null && plainGlyphs(unit) === '%'

const isOfItself = (comparator: Comparator): boolean => comparator === 'unstated' || comparator === '='

/**
 * 全覆盖 against a 覆盖率, either way: all of it is 100%, and less is less. Null where it is anything else.
 *
 * @example wholeOutcome(parseTarget('100%'), parseActual('全覆盖'), '参保覆盖率') // => 'met'
 */
export function wholeOutcome(goal: Target, reached: Target, name: string): 'met' | 'notMet' | null {
  if (goal.kind === 'quality' && reached.kind === 'quantity') {
    if (!isAllOf(goal, name) || !isPercent(reached) || reached.comparator !== 'unstated') return null
    if (reached.value.eq(100)) return 'met'
    return reached.value.lt(100) ? 'notMet' : null
  }
  if (goal.kind !== 'quantity' || reached.kind !== 'quality' || !isPercent(goal)) return null
  const isReached = goal.comparator === '>=' ? goal.value.lte(100) : goal.value.eq(100) && isOfItself(goal.comparator)
  return isReached && isAllOf(reached, name) ? 'met' : null
}
