import { parseAmount } from '../exact/amount.js'
import type { Figure } from '../verdicts/figure.js'
import { type Judgement, unjudged } from '../verdicts/judgement.js'
import { judgeRate } from '../verdicts/judgeRate.js'
import { readRate } from '../verdicts/statedRate.js'
import { computeRate } from './computeRate.js'
import type { RateDefinition, RateInputs } from './rate.js'
import type { GivenInputs } from './readInputs.js'

/**
 * Is a printed rate the one that its official formula gives for these figures?
 *
 * `stated` is a percentage as printed (`59.73%`, `下降84.89%`), or a share of one with its decimals. `computed`,
 * `difference` and `allowed` are shares of one. The stated rate may be any that true values within half of the last
 * printed digits give; counts and decimals are exact. What `computeRate` cannot compute is not judged, for its reason;
 * `at` is the index of the input to blame, and a stated rate that is blank or cannot be read comes after them. Nothing
 * is thrown.
 *
 * Source: the basis of the rate; intervals as in XBRL Calculations 1.1.
 * @example
 * judgeRateStated(threePublicControlRate, { threePublicOutturn: '3.28', threePublicBudget: '15' }, '21.87%').outcome
 * // => 'holds'
 */
export function judgeRateStated<Inputs extends RateInputs>(
  rate: RateDefinition<Inputs>,
  inputs: GivenInputs<NoInfer<Inputs>>,
  stated: string | Figure,
): Judgement {
  const result = computeRate(rate, inputs)
  const names = Object.keys(rate.inputs)
  if (!result.value) return unjudged(result.outcome, result.reason, names.indexOf(result.at))
  const figure = readStated(stated)
  if (typeof figure === 'string') return unjudged('insufficientData', figure, names.length)
  const { value, range } = result
  return judgeRate(figure, value.value, () => range)
}

/** A stated rate as a share of one, or why it is none. */
export function readStated(stated: string | Figure): Figure | 'blank' | 'unreadable' {
  if (typeof stated !== 'string') return stated
  const isBlank = parseAmount(stated.replace(/[%％]\s*$/u, '')).kind === 'blank'
  return isBlank ? 'blank' : (readRate(stated) ?? 'unreadable')
}
