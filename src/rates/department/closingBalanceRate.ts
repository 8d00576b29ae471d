import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of the expenditure budget is left at the end of the year?
 *
 * 结转结余率 = closing balance ÷ expenditure budget. A zero expenditure budget gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * const inputs = { closingBalance: '12.50', expenditureBudget: '1000.00' }
 * judgeRateStated(closingBalanceRate, inputs, '1.25%').outcome // => 'holds'
 */
export const closingBalanceRate: RateDefinition<{ closingBalance: 'money'; expenditureBudget: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'closingBalanceRate',
    label: { zh: '结转结余率', en: 'closing balance rate' },
    says: {
      zh: '结转结余率等于结转结余总额除以支出预算数',
      en: 'The closing balance rate is the carry-over and surplus together over the expenditure budget',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '结转结余率=结转结余总额÷支出预算数×100%',
        en: 'closing balance rate = carry-over and surplus ÷ expenditure budget',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofDepartment,
    inputs: {
      closingBalance: { label: { zh: '结转结余总额', en: 'carry-over and surplus' }, unit: 'money' },
      expenditureBudget: { label: { zh: '支出预算数', en: 'expenditure budget' }, unit: 'money' },
    },
    formula: { plus: ['closingBalance'], over: 'expenditureBudget' },
    naturalMaximum: null,
    example: {
      inputs: { closingBalance: '12.50', expenditureBudget: '1000.00' },
      stated: '1.25%',
      outcome: 'holds',
    },
  })
