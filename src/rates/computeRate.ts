import { computeFormula } from './computeFormula.js'
import type { RateDefinition, RateInputs } from './rate.js'
import type { RateResult } from './rateResult.js'
import { type GivenInputs, readInputs } from './readInputs.js'

/**
 * What is this rate for these figures?
 *
 * value = the formula of the definition, a share of one, exact to 40 digits; `range` spans what the true figures behind
 * the printed ones give. A zero base gives `notApplicable`, with the reason `zeroBase`. A blank, a figure that is not
 * known or cannot be read and units that do not compare give `insufficientData`, with the reason and the input to
 * blame. Where only two totals are known, a rate of gross movements is `insufficientData`, `netChangeOnly`, and
 * `atLeast` tells the net change. A blank is not zero; a negative base is computed as it stands. Nothing is thrown.
 *
 * @example
 * const { value } = computeRate(threePublicControlRate, { threePublicOutturn: '3.28', threePublicBudget: '15' })
 * value && percent(value, 2) // => '21.87%'
 */
export function computeRate<Inputs extends RateInputs>(
  rate: RateDefinition<Inputs>,
  inputs: GivenInputs<NoInfer<Inputs>>,
): RateResult {
  const read = readInputs(rate, inputs)
  const own = { kind: 'rateResult', rate } as const
  const result = computeFormula(rate.formula, read)
  if (result.value || result.outcome === 'notApplicable' || !rate.netChange) return { ...own, ...result }
  const net = computeFormula(rate.netChange, read)
  if (!net.value) return { ...own, ...result }
  const isUnknown = result.reason === 'missing' || result.reason === 'blank'
  return { ...own, ...result, reason: isUnknown ? 'netChangeOnly' : result.reason, atLeast: { ...own, ...net } }
}
