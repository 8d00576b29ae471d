import { partsGiven, printedText } from '../exact/printedText.js'
import { asDate, assessDate } from './assessDate.js'
import { assessFigures } from './assessFigures.js'
import type { Assessment, AssessOptions } from './assessment.js'
import { undeterminable } from './assessment.js'
import { assessParts } from './assessParts.js'
import { assessWord } from './assessWord.js'
import { allowsNone, asksNone, tellsHowMany, tellsNone } from './nothing.js'
import { saysMissed } from './notReached.js'
import { parseActual } from './parseActual.js'
import { parseTarget } from './parseTarget.js'
import type { CompoundTarget, QuantityTarget, RangeTarget, Target, TargetPart } from './target.js'
import { wholeOutcome } from './whole.js'

/**
 * Does this actual meet this target?
 *
 * Figures are compared as they are printed, units converted exactly (6000万元 against 5.7亿元); "=" is met by the same
 * value only, a range by a value in it, a date by the same or an earlier one, a word by itself or one that ranks as high.
 * A target without an operator is met by its own value; beyond that the direction comes from the caller, a verb of change,
 * the name of the indicator, a target of zero, the framework, the label of its level, in this order; else the answer is
 * `undeterminable`. So it is, with a reason, for blanks, for what cannot be read, for a word against a number, for units
 * that cannot be compared, for an actual whose words say that the target was missed or called off (98%，未达标) or that only
 * tells how far off something is (超支2万元), and for one that is only a bound, unless all values within it meet the target
 * or none does. Words for none and for all answer figures (无 and 0起, 全覆盖 and a 覆盖率 of 100%). With a target of zero
 * `completion` is null.
 *
 * @throws TypeError for a target, an actual or a name that is no text, and for a direction that is none.
 * @example assess('≥95%', '98%').outcome // => 'met'
 * @example assess('12次', '15次').reason // => 'noDirection'
 * @example assess('5%', '8%', { name: '投诉率' }).outcome // => 'notMet'
 * @example assess('6000万元', '5.7亿元', { direction: 'higher' }).completion // => 9.5
 */
export function assess(target: string | Target, actual: string | Target, options: AssessOptions = {}): Assessment {
  partsGiven(options, 'options of assess')
  if (options.name !== undefined) printedText(options.name, 'name')
  assertDirection(options.direction)
  const goal = isRead(target) ? target : parseTarget(target)
  const reached = isRead(actual) ? actual : parseActual(actual)
  if (goal.kind === 'blank') return undeterminable('targetBlank')
  if (goal.kind === 'unreadable') return undeterminable('targetUnreadable')
  if (reached.kind === 'blank') return undeterminable('actualBlank')
  if (reached.kind === 'unreadable') return undeterminable('actualUnreadable')
  const none = assessNone(goal, reached)
  if (none) return none
  const whole = wholeOutcome(goal, reached, options.name ?? '')
  if (whole) return { outcome: whole }
  if (goal.kind === 'quality') {
    return reached.kind === 'quality' ? assessWord(goal, reached, options) : undeterminable(againstWord(reached))
  }
  if (reached.kind === 'quality') return undeterminable(goal.kind === 'date' ? 'kindsDiffer' : 'numberAgainstWord')
  const assessment = assessValues(goal, reached, options)
  return assessment.outcome === 'met' && saysMissed(reached.text) ? undeterminable('saidMissed') : assessment
}

/** None asked for or told by a word: 零事故 and 无事故 against 0起 or 未发生, 0起 and ≤1起 against 无. Null where neither is. */
function assessNone(goal: Target, reached: Target): Assessment | null {
  if (goal.kind === 'quality' && asksNone(goal)) {
    if (reached.kind === 'quality') return tellsNone(reached) ? { outcome: 'met' } : null
    if (reached.kind === 'quantity' && reached.comparator === 'unstated' && tellsHowMany(goal, reached))
      return { outcome: reached.value.isZero() ? 'met' : 'notMet' }
    return null
  }
  return allowsNone(goal) && reached.kind === 'quality' && tellsNone(reached) ? { outcome: 'met' } : null
}

function assertDirection(direction: unknown): void {
  if (direction === undefined || direction === 'higher' || direction === 'lower') return
  throw new TypeError(`direction: expected 'higher' or 'lower', received ${String(direction)}`)
}

/** Is it a reading already, and no text? */
const isRead = (value: string | Target): value is Target =>
  typeof value === 'object' && value !== null && typeof value.kind === 'string'

type Valued = TargetPart | CompoundTarget

const againstWord = ({ kind }: Valued): 'kindsDiffer' | 'wordAgainstNumber' =>
  kind === 'date' ? 'kindsDiffer' : 'wordAgainstNumber'

function assessValues(target: Valued, actual: Valued, options: AssessOptions): Assessment {
  if (target.kind === 'compound' || actual.kind === 'compound') {
    return assessParts(partsOf(target), partsOf(actual), options)
  }
  if (target.kind !== 'date') {
    return actual.kind === 'date' ? undeterminable('kindsDiffer') : assessFigures(target, actual, options)
  }
  const date = actual.kind === 'date' ? actual : dateIn(actual)
  return date ? assessDate(target, date, options) : undeterminable('kindsDiffer')
}

const partsOf = (value: Valued): readonly TargetPart[] => (value.kind === 'compound' ? value.parts : [value])

const dateIn = (actual: QuantityTarget | RangeTarget) => (actual.kind === 'quantity' ? asDate(actual) : null)
