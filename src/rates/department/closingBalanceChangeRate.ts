import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * By how much did carry-over and surplus change?
 *
 * 结转结余变动率 = (closing balance − that of last year) ÷ that of last year. A zero balance of last year gives
 * `notApplicable`; blanks and unknown figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * const inputs = { closingBalance: '12.50', previousClosingBalance: '10.00' }
 * judgeRateStated(closingBalanceChangeRate, inputs, '25.00%').outcome // => 'holds'
 */
export const closingBalanceChangeRate: RateDefinition<{ closingBalance: 'money'; previousClosingBalance: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'closingBalanceChangeRate',
    label: { zh: '结转结余变动率', en: 'rate of change of the closing balance' },
    says: {
      zh: '结转结余变动率等于本年度结转结余减上年度结转结余之差，除以上年度结转结余',
      en: 'The rate of change of the closing balance is the carry-over and surplus of this year less those of last year, over those of last year',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '结转结余变动率=（本年度结转结余−上年度结转结余）÷上年度结转结余×100%',
        en: 'rate of change = (this year − last year) ÷ last year',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofDepartment,
    inputs: {
      closingBalance: { label: { zh: '本年度结转结余', en: 'carry-over and surplus of this year' }, unit: 'money' },
      previousClosingBalance: {
        label: { zh: '上年度结转结余', en: 'carry-over and surplus of last year' },
        unit: 'money',
      },
    },
    formula: { plus: ['closingBalance'], minus: ['previousClosingBalance'], over: 'previousClosingBalance' },
    naturalMaximum: null,
    example: {
      inputs: { closingBalance: '12.50', previousClosingBalance: '10.00' },
      stated: '25.00%',
      outcome: 'holds',
    },
  })
