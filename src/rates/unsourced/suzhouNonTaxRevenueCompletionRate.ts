import { frozen } from '../../exact/frozen.js'
import { printedForm } from '../../law/grounds.js'
import { ofSuzhouDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'
import { formulaByName } from './formulaByName.js'

/**
 * How much of its non-tax revenue budget did a department in Suzhou collect?
 *
 * 非税收入预算完成率 = collected ÷ budget of non-tax revenue. A zero budget gives `notApplicable`; blanks and unknown
 * figures as in `computeRate`.
 *
 * Source: the target form of Suzhou; the formula is assumed, so that nothing resting on it is more than a note.
 * @example
 * const inputs = { nonTaxRevenueCollected: '4800.00', nonTaxRevenueBudget: '4000.00' }
 * judgeRateStated(suzhouNonTaxRevenueCompletionRate, inputs, '120.00%').outcome // => 'holds'
 */
export const suzhouNonTaxRevenueCompletionRate: RateDefinition<{
  nonTaxRevenueCollected: 'money'
  nonTaxRevenueBudget: 'money'
}> = /* @__PURE__ */ frozen({
  kind: 'rate',
  id: 'suzhouNonTaxRevenueCompletionRate',
  label: { zh: '非税收入预算完成率', en: 'completion rate of the non-tax revenue budget' },
  says: {
    zh: '非税收入预算完成率等于非税收入实际入库数除以非税收入预算数（公式未印出，系推定）',
    en: 'The completion rate of the non-tax revenue budget is the non-tax revenue collected over its budget (the formula is not printed: assumed)',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '部门整体预算绩效目标表列有“非税收入预算完成率”及其目标值，公式未印出',
      en: 'the target form of a department lists the completion rate of the non-tax revenue budget with its target, without a formula',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
    assumed: formulaByName,
  },
  applies: ofSuzhouDepartment,
  inputs: {
    nonTaxRevenueCollected: { label: { zh: '非税收入实际入库数', en: 'non-tax revenue collected' }, unit: 'money' },
    nonTaxRevenueBudget: { label: { zh: '非税收入预算数', en: 'non-tax revenue budget' }, unit: 'money' },
  },
  formula: { plus: ['nonTaxRevenueCollected'], over: 'nonTaxRevenueBudget' },
  naturalMaximum: null,
  example: {
    inputs: { nonTaxRevenueCollected: '4800.00', nonTaxRevenueBudget: '4000.00' },
    stated: '120.00%',
    outcome: 'holds',
  },
})
