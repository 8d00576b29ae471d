import type { RateRule } from './rate.js'
import type { RateResult } from './rateResult.js'

/** A rate that may have a limit in the nature of things. */
type Limited = RateRule & { readonly naturalMaximum: '1' | null }

/**
 * Is a part more than its whole, whatever the true figures behind the printed ones?
 *
 * False where the rate has no natural maximum, and where it could not be computed.
 *
 * @example exceedsMaximum(fixedAssetUtilizationRate, result) // => true for 110.00 in use of 100.00
 */
export function exceedsMaximum({ naturalMaximum }: Limited, { range }: RateResult): boolean {
  return naturalMaximum !== null && (range?.low.gt(naturalMaximum) ?? false)
}
