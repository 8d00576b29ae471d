import type { Figure } from '../verdicts/figure.js'
import { halfDigit } from '../verdicts/figure.js'
import { type Judgement, judged, unjudged } from '../verdicts/judgement.js'
import { computeFormula } from './computeFormula.js'
import { readStated } from './judgeRateStated.js'
import type { RateDefinition, RateInputs } from './rate.js'
import { type GivenInputs, readInputs } from './readInputs.js'

/** A rate of gross movements, of which two totals tell the net change. */
export type GrossRate<Inputs extends RateInputs> = RateDefinition<Inputs> & {
  readonly netChange: NonNullable<RateDefinition<Inputs>['netChange']>
}

/**
 * Can a stated rate of gross movements stand beside the net change that two totals tell?
 *
 * Gross movements are never smaller than their net change: `computed` is the net rate, and a stated rate below it is
 * `broken`, the more so by `difference`. Movements left out by the law may explain it: a warning, not an error. A zero
 * base is `notApplicable`; a total or a stated rate that is blank, unknown or cannot be read is `insufficientData`.
 * Nothing is thrown.
 *
 * Source: arithmetic; intervals as in XBRL Calculations 1.1.
 * @example
 * const unknown = { supplement: null, reduction: null, restructuring: null, excludedAdjustment: null }
 * const totals = { originalBudget: '1003.89', finalBudget: '1389.88' } // a net change of 38.45 %
 * judgeNetChange(budgetAdjustmentRate, { ...unknown, ...totals }, '20%').outcome // => 'broken'
 */
export function judgeNetChange<Inputs extends RateInputs>(
  rate: GrossRate<Inputs>,
  inputs: GivenInputs<NoInfer<Inputs>>,
  stated: string | Figure,
): Judgement {
  const names = Object.keys(rate.inputs)
  const net = computeFormula(rate.netChange, readInputs(rate, inputs))
  if (!net.value) return unjudged(net.outcome, net.reason, names.indexOf(net.at))
  const figure = readStated(stated)
  if (typeof figure === 'string') return unjudged('insufficientData', figure, names.length)
  const computed = net.value.value
  const difference = figure.value.minus(computed)
  const allowed = computed.minus(net.range.low).plus(halfDigit(figure.decimals))
  return { ...judged(computed, difference, () => allowed, !difference.isNegative()), relation: 'atLeast' }
}
