import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * By how much did the budget of the three public expenses change?
 *
 * “三公经费”变动率 = (budget − budget of last year) ÷ budget of last year. A zero budget of last year gives
 * `notApplicable`; blanks and unknown figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * const inputs = { threePublicBudget: '6.00', previousThreePublicBudget: '7.50' }
 * judgeRateStated(threePublicBudgetChangeRate, inputs, '-20.00%').outcome // => 'holds'
 */
export const threePublicBudgetChangeRate: RateDefinition<{
  threePublicBudget: 'money'
  previousThreePublicBudget: 'money'
}> = {
  kind: 'rate',
  id: 'threePublicBudgetChangeRate',
  label: { zh: '“三公经费”变动率', en: 'rate of change of the three public expenses' },
  says: {
    zh: '“三公经费”变动率等于本年度“三公经费”预算数减上年度预算数之差，除以上年度预算数',
    en: 'The rate of change of the three public expenses is their budget of this year less that of last year, over that of last year',
  },
  basis: {
    instrument: commonIndicatorFramework,
    says: {
      zh: '“三公经费”变动率=（本年度预算数−上年度预算数）÷上年度预算数×100%',
      en: 'rate of change = (budget of this year − budget of last year) ÷ budget of last year',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  note: {
    zh: '预算数与预算数相比；决算数与决算数相比是“三公经费”决算变动率',
    en: 'budget on budget; outturn on outturn is another rate',
  },
  applies: ofDepartment,
  inputs: {
    threePublicBudget: {
      label: { zh: '本年度“三公经费”预算数', en: 'budget of the three public expenses' },
      unit: 'money',
    },
    previousThreePublicBudget: {
      label: { zh: '上年度“三公经费”预算数', en: 'their budget of last year' },
      unit: 'money',
    },
  },
  formula: { plus: ['threePublicBudget'], minus: ['previousThreePublicBudget'], over: 'previousThreePublicBudget' },
  naturalMaximum: null,
  example: {
    inputs: { threePublicBudget: '6.00', previousThreePublicBudget: '7.50' },
    stated: '-20.00%',
    outcome: 'holds',
  },
}
