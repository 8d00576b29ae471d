import { frozen } from '../../exact/frozen.js'
import { printedForm } from '../../law/grounds.js'
import { ofSuzhouDepartment } from '../applies.js'
import { annualBudget, outturnToDate, plannedProgress } from '../inputs.js'
import type { RateDefinition } from '../rate.js'
import { formulaByName } from './formulaByName.js'

/**
 * Is a department in Suzhou paying as fast as planned?
 *
 * 支付进度符合率 = (paid to date ÷ annual budget) ÷ planned progress. A zero budget or plan gives `notApplicable`;
 * blanks and unknown figures as in `computeRate`.
 *
 * Source: the target form of Suzhou; the formula is assumed, so that nothing resting on it is more than a note.
 * @example
 * const inputs = { paidToDate: '500.00', annualBudget: '1000.00', plannedProgress: '50.00%' }
 * judgeRateStated(suzhouPaymentProgressConformityRate, inputs, '100.00%').outcome // => 'holds'
 */
export const suzhouPaymentProgressConformityRate: RateDefinition<{
  paidToDate: 'money'
  annualBudget: 'money'
  plannedProgress: 'share'
}> = /* @__PURE__ */ frozen({
  kind: 'rate',
  id: 'suzhouPaymentProgressConformityRate',
  label: { zh: '支付进度符合率', en: 'payment progress conformity rate' },
  says: {
    zh: '支付进度符合率等于累计支出占年度预算的比例除以既定支付进度（公式未印出，系推定）',
    en: 'The payment progress conformity rate is the share of the annual budget paid to date over the share planned for that date (the formula is not printed: assumed)',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '部门整体预算绩效目标表列有“支付进度符合率”及其目标值，公式未印出',
      en: 'the target form of a department lists the payment progress conformity rate with its target, without a formula',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
    assumed: formulaByName,
  },
  applies: ofSuzhouDepartment,
  inputs: {
    paidToDate: outturnToDate,
    annualBudget,
    plannedProgress,
  },
  formula: { plus: ['paidToDate'], over: 'annualBudget', times: 'plannedProgress' },
  naturalMaximum: null,
  example: {
    inputs: { paidToDate: '500.00', annualBudget: '1000.00', plannedProgress: '50.00%' },
    stated: '100.00%',
    outcome: 'holds',
  },
})
