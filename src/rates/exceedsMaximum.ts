import type { RateDefinition } from './rate.js'
import type { RateResult } from './rateResult.js'

/**
 * Is a part more than its whole, whatever the true figures behind the printed ones?
 *
 * False where the rate has no natural maximum, and where it could not be computed.
 *
 * @example
 * const inputs = fixedAssetUtilizationRate.example.inputs
 * exceedsMaximum(fixedAssetUtilizationRate, computeRate(fixedAssetUtilizationRate, inputs)) // => false
 */
export function exceedsMaximum(
  { naturalMaximum }: Pick<RateDefinition, 'naturalMaximum'>,
  { range }: RateResult,
): boolean {
  return naturalMaximum !== null && (range?.low.gt(naturalMaximum) ?? false)
}
