import type { Comparator } from './comparators.js'
import type { QuantityScan } from './scanQuantity.js'
import { emptyScan, scanQuantity } from './scanQuantity.js'

/**
 * A target and its actual as whole numbers of the same scale: `target ÷ 10^decimals`, `actual ÷ 10^decimals`, in the same
 * printed unit. Made once by the caller and filled for every row.
 */
export interface PairScan {
  comparator: Comparator
  target: number
  actual: number
  decimals: number
  readonly targetScan: QuantityScan
  readonly actualScan: QuantityScan
}

export const emptyPair = (): PairScan => ({
  comparator: 'unstated',
  target: 0,
  actual: 0,
  decimals: 0,
  targetScan: emptyScan(),
  actualScan: emptyScan(),
})

const powers: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

/**
 * Are target and actual two plain figures of the same printed unit? Fills `into` when they are, exactly and without
 * allocating. False says nothing but that `assess` must decide.
 *
 * @example scanPair('≥95%', '98.5%', pair) && [pair.target, pair.actual] // => [950, 985]
 */
export function scanPair(target: string, actual: string, into: PairScan): boolean {
  const { targetScan, actualScan } = into
  if (!scanQuantity(target, targetScan) || !scanQuantity(actual, actualScan)) return false
  if (actualScan.comparator !== 'unstated' && actualScan.comparator !== '=') return false
  if (!isSameUnit(target, targetScan, actual, actualScan)) return false
  const decimals = Math.max(targetScan.decimals, actualScan.decimals)
  into.comparator = targetScan.comparator
  into.decimals = decimals
  into.target = targetScan.mantissa * (powers[decimals - targetScan.decimals] ?? Number.NaN)
  into.actual = actualScan.mantissa * (powers[decimals - actualScan.decimals] ?? Number.NaN)
  return into.target <= Number.MAX_SAFE_INTEGER && into.actual <= Number.MAX_SAFE_INTEGER
}

function isSameUnit(target: string, one: QuantityScan, actual: string, other: QuantityScan): boolean {
  const length = one.unitEnd - one.unitStart
  if (length !== other.unitEnd - other.unitStart) return false
  for (let at = 0; at < length; at++) {
    if (target.charCodeAt(one.unitStart + at) !== actual.charCodeAt(other.unitStart + at)) return false
  }
  return true
}
