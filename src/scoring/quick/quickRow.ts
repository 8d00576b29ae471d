import { plainMantissa, printedDecimals } from '../../exact/plainAmount.js'
import type { Direction } from '../../targets/assessment.js'
import { type PairScan, scanPair } from '../../targets/scanPair.js'
import type { Compiled, QuickCurve } from './compiled.js'
import type { Straight } from './straight.js'
import { quickBand } from './words.js'

/** A score in whole numbers, filled again and again; where `low` is NaN the exact way must be taken. */
export interface QuickScore {
  low: number
  high: number
  readonly pair: PairScan
}

const powers: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10]

/** Points as a whole number of 10^-decimals; NaN for what is not plain. */
function scaledPoints(points: string, decimals: number): number {
  const mantissa = plainMantissa(points)
  const printed = points.length < 3 ? 0 : printedDecimals(points)
  if (!(mantissa >= 0) || printed > decimals) return Number.NaN
  return mantissa * (powers[decimals - printed] ?? Number.NaN)
}

/** Scores one row into `score`; false when it is not a plain one. */
export function quickRow(
  target: string,
  actual: string,
  points: string,
  direction: Direction | undefined,
  policy: Compiled,
  score: QuickScore,
): boolean {
  const whole = scaledPoints(points, policy.decimals)
  if (!(whole <= Number.MAX_SAFE_INTEGER)) return false
  const first = target.charCodeAt(0)
  if (first >= 0x4e00 && first <= 0x9fff) return quickWord(target, actual, whole, policy, score)
  if (!scanPair(target, actual, score.pair) || !hasShortUnit(score.pair)) return false
  return quickFigures(target, whole, direction, policy, score)
}

/** A longer noun behind a bare figure may be a unit or a sentence: the grammar must say. */
const hasShortUnit = ({ targetScan }: PairScan): boolean => targetScan.unitEnd - targetScan.unitStart <= 2

function quickWord(target: string, actual: string, whole: number, policy: Compiled, score: QuickScore): boolean {
  const band = policy.words && quickBand(target, actual, policy.words)
  if (!band) return false
  score.low = portionOf(whole, band.low, 1000)
  score.high = portionOf(whole, band.high, 1000)
  return isDone(score)
}

const isDone = ({ low, high }: QuickScore): boolean => low <= high

function quickFigures(
  text: string,
  whole: number,
  direction: Direction | undefined,
  policy: Compiled,
  score: QuickScore,
): boolean {
  const { comparator, target, actual } = score.pair
  if (target === 0) return false
  switch (comparator) {
    case '>=':
      return give(policy.atLeast, actual >= target, whole, policy, score)
    case '>':
      return give(policy.atLeast, actual > target, whole, policy, score)
    case '<=':
      return give(policy.atMost, actual <= target, whole, policy, score)
    case '<':
      return give(policy.atMost, actual < target, whole, policy, score)
    case '=':
      return give(policy.equal, policy.equalIsAtLeast ? actual >= target : actual === target, whole, policy, score)
    default:
      return quickBare(text, whole, direction, policy, score)
  }
}

function quickBare(
  text: string,
  whole: number,
  direction: Direction | undefined,
  policy: Compiled,
  score: QuickScore,
): boolean {
  const { target, actual, targetScan } = score.pair
  if (direction === 'lower') return give(policy.atMost, actual <= target, whole, policy, score)
  const isPlain =
    targetScan.unitEnd === targetScan.unitStart || !policy.exceptEndings.has(text.charCodeAt(targetScan.unitEnd - 1))
  if (direction === undefined && (!policy.bareIsAtLeast || !isPlain)) return false
  return give(policy.atLeast, actual >= target, whole, policy, score)
}

/** What a curve gives. A cut for far above the target is left to the exact way. */
function give(curve: QuickCurve | null, isMet: boolean, whole: number, policy: Compiled, score: QuickScore): boolean {
  const { target, actual } = score.pair
  if (curve === null || (policy.cuts && actual > target)) return false
  score.low = isMet ? whole : 0
  score.high = whole
  if (isMet || curve.isOpen) return true
  score.low = whole
  score.high = 0
  for (const { below, above } of curve.readings) {
    const portion = alongCurve(actual < target ? below : above, actual, target, whole)
    score.low = Math.min(score.low, portion)
    score.high = Math.max(score.high, portion)
  }
  return isDone(score)
}

/** The share of the points that a curve gives, half up; NaN where doubles cannot prove it. */
function alongCurve(
  { ofActual, ofTarget, byActual, byTarget }: Straight,
  actual: number,
  target: number,
  whole: number,
): number {
  const part = ofActual * actual + ofTarget * target
  const all = byActual * actual + byTarget * target
  const size = Math.abs(ofActual * actual) + Math.abs(ofTarget * target) + all
  if (!(size <= Number.MAX_SAFE_INTEGER) || all <= 0) return Number.NaN
  if (part <= 0) return 0
  return part >= all ? whole : portionOf(whole, part, all)
}

/**
 * whole × part ÷ all, half up. Up to 2^53 − 1 the dividend is exact, and so is the floor: a quotient below the next
 * integer is so by at least 1 ÷ divisor, more than a rounding can bridge.
 */
function portionOf(whole: number, part: number, all: number): number {
  const dividend = 2 * whole * part + all
  return dividend <= Number.MAX_SAFE_INTEGER ? Math.floor(dividend / (2 * all)) : Number.NaN
}
