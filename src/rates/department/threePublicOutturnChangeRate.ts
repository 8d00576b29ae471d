import { arithmetic } from '../../law/grounds.js'
import { ofAccounts } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * By how much did the outturn of the three public expenses change?
 *
 * “三公经费”决算变动率 = (outturn − outturn of last year) ÷ outturn of last year. A zero outturn of last year gives
 * `notApplicable`; blanks and unknown figures as in `computeRate`.
 *
 * Source: arithmetic.
 * @example
 * const inputs = { threePublicOutturn: '3.28', previousThreePublicOutturn: '21.71' }
 * judgeRateStated(threePublicOutturnChangeRate, inputs, '-84.89%').outcome // => 'holds'
 */
export const threePublicOutturnChangeRate: RateDefinition<{
  threePublicOutturn: 'money'
  previousThreePublicOutturn: 'money'
}> = {
  kind: 'rate',
  id: 'threePublicOutturnChangeRate',
  label: { zh: '“三公经费”决算变动率', en: 'rate of change of the outturn of the three public expenses' },
  says: {
    zh: '“三公经费”决算变动率等于本年度“三公经费”决算数减上年度决算数之差，除以上年度决算数',
    en: 'The rate of change of their outturn is the outturn of the three public expenses of this year less that of last year, over that of last year',
  },
  basis: {
    instrument: arithmetic,
    says: { zh: '变动率=（本年数−上年数）÷上年数', en: 'a rate of change is this year less last year, over last year' },
    from: null,
    to: null,
    confirmed: 'document',
  },
  note: {
    zh: '不是财预〔2013〕53号的“三公经费”变动率，后者以预算数相比',
    en: 'not the rate of the common indicator framework, which compares budgets',
  },
  applies: ofAccounts,
  inputs: {
    threePublicOutturn: {
      label: { zh: '本年度“三公经费”决算数', en: 'outturn of the three public expenses' },
      unit: 'money',
    },
    previousThreePublicOutturn: {
      label: { zh: '上年度“三公经费”决算数', en: 'their outturn of last year' },
      unit: 'money',
    },
  },
  formula: { plus: ['threePublicOutturn'], minus: ['previousThreePublicOutturn'], over: 'previousThreePublicOutturn' },
  naturalMaximum: null,
  example: {
    inputs: { threePublicOutturn: '3.28', previousThreePublicOutturn: '21.71' },
    stated: '-84.89%',
    outcome: 'holds',
  },
}
