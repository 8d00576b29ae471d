import { Decimal, one } from '../exact/decimal.js'
import { plainGlyphs } from './glyphs.js'
import type { Measure } from './measure.js'
import { measureOf } from './measure.js'
import type { AssessReason } from './reasons.js'
import type { QuantityTarget, RangeTarget } from './target.js'
import type { Factor } from './units.js'
import { factorBetween } from './units.js'

export type Figure = QuantityTarget | RangeTarget

/** How the actual's figures become the target's, or why they do not. */
export type Alignment = { readonly factor: Factor; readonly assumed: boolean } | { readonly reason: AssessReason }

const same: Factor = { numerator: one, denominator: one }

/**
 * In which proportion do the units of target and actual stand?
 *
 * A unit missing on one side is taken for that of the other and said to be assumed, but not where that could go wrong: a
 * percentage against a target without a unit, and a figure of one or less without a unit against a percentage, unless it
 * is a rate by its name and nearer to the target as a share of one, nor 9900 against 1万人. Of a rate with a unit on neither
 * side 0.96 is not held against 95.
 */
export function alignUnits(target: Figure, actual: Figure, isRate = false): Alignment {
  if (isRate && target.unit === null && actual.unit === null && isOneAShareOfOne(target, actual))
    return { reason: 'shareOrPercent' }
  if (target.unit === actual.unit) return { factor: same, assumed: false }
  if (isZero(actual) && needsNoUnit(target, actual)) return { factor: same, assumed: false }
  if (isZero(target) && target.unit === null) return { factor: same, assumed: false }
  if (target.unit === null) return withoutTargetUnit(target, actual)
  if (actual.unit === null) return withoutActualUnit(target, target.unit, actual, isRate)
  const factor = factorBetween(actual.unit, target.unit)
  if (factor) return { factor, assumed: false }
  return differentUnits(measureOf(plainGlyphs(target.unit)), measureOf(plainGlyphs(actual.unit)))
}

const isZero = (figure: Figure): boolean => figure.kind === 'quantity' && figure.value.isZero()

/** None of anything is the same without a unit, and none of one thing counted as none of another: 0起 and 0次. */
function needsNoUnit(target: Figure, actual: Figure): boolean {
  if (actual.unit === null) return true
  return isCounted(target.unit) && isCounted(actual.unit)
}

const isCounted = (unit: string | null): boolean =>
  unit !== null && /^count:[^/]*$/u.test(measureOf(plainGlyphs(unit)).dimension)

const isShare = (unit: string): boolean => measureOf(plainGlyphs(unit)).dimension === 'share'

/** Is one of two figures a share of one, and the other too large for that? */
const isOneAShareOfOne = (target: Figure, actual: Figure): boolean =>
  (mayBeShareOfOne(target) && largestOf(actual).gt(1)) || (mayBeShareOfOne(actual) && largestOf(target).gt(1))

const aThousand = new Decimal(1000)

/** Does a figure without a unit stand beside one that is thousands of times smaller, in a unit that has smaller ones: 9900, 1万人? */
function mayBeSmaller(bare: Figure, named: Figure): boolean {
  if (named.unit === null || largestOf(named).isZero()) return false
  const { numerator, denominator } = measureOf(plainGlyphs(named.unit))
  if (numerator.lt(denominator.times(aThousand))) return false
  return largestOf(bare).abs().gte(largestOf(named).abs().times(aThousand))
}

/** A bare 千 or 万: thousands of what is asked for, or of something else. */
const isUnnamed = (unit: string): boolean => measureOf(plainGlyphs(unit)).dimension === 'unnamed'

function withoutTargetUnit(target: Figure, actual: Figure): Alignment {
  const { unit } = actual
  if (unit !== null && (isShare(unit) || isUnnamed(unit))) return { reason: 'unitMissing' }
  if (mayBeSmaller(target, actual)) return { reason: 'unitUnclear' }
  return { factor: same, assumed: true }
}

const largestOf = (figure: Figure): Decimal => (figure.kind === 'range' ? figure.high : figure.value)

/** May it be a share of one: 0.96? */
const mayBeShareOfOne = (figure: Figure): boolean => !largestOf(figure).isZero() && largestOf(figure).abs().lte(1)

function withoutActualUnit(target: Figure, targetUnit: string, actual: Figure, isRate: boolean): Alignment {
  if (isShare(targetUnit) && mayBeShareOfOne(actual)) {
    return isRate && isNearerAsShare(target, actual) ? shareOfOne(targetUnit) : { reason: 'shareOrPercent' }
  }
  return mayBeSmaller(actual, target) ? { reason: 'unitUnclear' } : { factor: same, assumed: true }
}

/** Of a rate that is to be 95%, 0.98 is rather 98% than 0.98%. */
function isNearerAsShare(target: Figure, actual: Figure): boolean {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || target.unit === null) return false
  const percent = factorBetween(target.unit, '%')
  const goal = percent && target.value.times(percent.numerator).div(percent.denominator)
  if (!goal) return false
  return actual.value.times(100).minus(goal).abs().lt(actual.value.minus(goal).abs())
}

function shareOfOne(unit: string): Alignment {
  const percent = factorBetween('%', unit) ?? same
  return { factor: { ...percent, numerator: percent.numerator.times(100) }, assumed: true }
}

function differentUnits(target: Measure, actual: Measure): Alignment {
  if (isUnnamedAgainstThings(target, actual) || isUnnamedAgainstThings(actual, target)) {
    const numerator = actual.numerator.times(target.denominator)
    return { factor: { numerator, denominator: actual.denominator.times(target.numerator) }, assumed: true }
  }
  const isCompletion = actual.dimension === 'share' && target.dimension !== 'percentagePoint'
  return { reason: isCompletion ? 'completionRateAgainstCount' : 'unitsNotComparable' }
}

/** "200万" may be money or anything that is counted. */
function isUnnamedAgainstThings(unnamed: Measure, other: Measure): boolean {
  return unnamed.dimension === 'unnamed' && (other.dimension === 'money' || /^count:[^/]*$/u.test(other.dimension))
}
