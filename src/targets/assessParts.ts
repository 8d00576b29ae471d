import { alignUnits } from './alignUnits.js'
import { assessDate } from './assessDate.js'
import { assessFigures } from './assessFigures.js'
import type { Assessment, AssessOptions } from './assessment.js'
import { undeterminable } from './assessment.js'
import type { TargetPart } from './target.js'

/**
 * Several figures against several: each part of the target against the one part of the actual with a unit it can be held
 * against. Met when all parts are, not met as soon as one is not.
 */
export function assessParts(
  targets: readonly TargetPart[],
  actuals: readonly TargetPart[],
  options: AssessOptions,
): Assessment {
  const parts = targets.map((target) => assessPart(target, targets, actuals, options))
  if (parts.length === 1 && parts[0]) return parts[0]
  if (parts.some(({ outcome }) => outcome === 'notMet')) return { outcome: 'notMet', parts }
  const open = parts.find(({ outcome }) => outcome === 'undeterminable')
  return open?.reason ? { ...undeterminable(open.reason), parts } : { outcome: 'met', parts }
}

function assessPart(
  target: TargetPart,
  targets: readonly TargetPart[],
  actuals: readonly TargetPart[],
  options: AssessOptions,
): Assessment {
  const actual = matchPart(target, targets, actuals)
  if (typeof actual === 'string') return undeterminable(actual)
  if (target.kind === 'date')
    return actual.kind === 'date' ? assessDate(target, actual, options) : undeterminable('kindsDiffer')
  return actual.kind === 'date' ? undeterminable('kindsDiffer') : assessFigures(target, actual, options)
}

/** The one part of an actual that belongs to this part of a target, or why none does. As many dates as are asked for answer in order. */
export function matchPart(
  target: TargetPart,
  targets: readonly TargetPart[],
  actuals: readonly TargetPart[],
): TargetPart | 'partMissing' | 'partUnclear' {
  const dates = (parts: readonly TargetPart[]) => parts.filter(({ kind }) => kind === 'date')
  const [asked, told] = [dates(targets), dates(actuals)]
  if (target.kind === 'date' && asked.length > 1 && asked.length === told.length) {
    return told[asked.indexOf(target)] ?? 'partMissing'
  }
  const matching = actuals.filter((actual) => isMatch(target, actual))
  const [actual] = matching
  if (actual === undefined) return 'partMissing'
  const rivals = targets.filter((other) => isMatch(other, actual))
  return matching.length > 1 || rivals.length > 1 ? 'partUnclear' : actual
}

/** Parts with units only: which part a figure without one belongs to is not printed. */
function isMatch(target: TargetPart, actual: TargetPart): boolean {
  if (target.kind === 'date' || actual.kind === 'date') return target.kind === actual.kind
  if ((target.unit === null) !== (actual.unit === null)) return false
  return 'factor' in alignUnits(target, actual)
}
