import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import { annualBudget, outturnToDate, plannedProgress } from '../inputs.js'
import type { RateDefinition } from '../rate.js'

/**
 * Is a department paying as fast as planned?
 *
 * 支付进度率 = (paid to date ÷ annual budget) ÷ planned progress. A zero budget or plan gives `notApplicable`;
 * blanks and unknown figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * const inputs = { paidToDate: '450.00', annualBudget: '1000.00', plannedProgress: '50.00%' }
 * judgeRateStated(paymentProgressRate, inputs, '90.00%').outcome // => 'holds'
 */
export const paymentProgressRate: RateDefinition<{
  paidToDate: 'money'
  annualBudget: 'money'
  plannedProgress: 'share'
}> = {
  kind: 'rate',
  id: 'paymentProgressRate',
  label: { zh: '支付进度率', en: 'payment progress rate' },
  says: {
    zh: '支付进度率等于累计支出占年度预算的比例除以既定支付进度',
    en: 'The payment progress rate is the share of the annual budget paid to date over the share planned for that date',
  },
  basis: {
    instrument: commonIndicatorFramework,
    says: {
      zh: '支付进度率=实际支付进度÷既定支付进度×100%，支付进度为某一时点累计支出与年度预算之比',
      en: 'payment progress rate = actual ÷ planned progress, each the payments to a date over the annual budget',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  applies: ofDepartment,
  inputs: {
    paidToDate: outturnToDate,
    annualBudget,
    plannedProgress,
  },
  formula: { plus: ['paidToDate'], over: 'annualBudget', times: 'plannedProgress' },
  naturalMaximum: null,
  example: {
    inputs: { paidToDate: '450.00', annualBudget: '1000.00', plannedProgress: '50.00%' },
    stated: '90.00%',
    outcome: 'holds',
  },
}
