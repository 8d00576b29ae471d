import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * Did the three public expenses stay within their budget?
 *
 * “三公经费”控制率 = outturn ÷ budget of the three public expenses. A zero budget gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * const inputs = { threePublicOutturn: '3.28', threePublicBudget: '15' }
 * judgeRateStated(threePublicControlRate, inputs, '21.87%').outcome // => 'holds'
 */
export const threePublicControlRate: RateDefinition<{ threePublicOutturn: 'money'; threePublicBudget: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'threePublicControlRate',
    label: { zh: '“三公经费”控制率', en: 'control rate of the three public expenses' },
    says: {
      zh: '“三公经费”控制率等于“三公经费”实际支出数除以预算安排数',
      en: 'The control rate of the three public expenses is what was spent over what the budget provides',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '“三公经费”控制率=“三公经费”实际支出数÷预算安排数×100%',
        en: 'control rate = outturn of the three public expenses ÷ their budget',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofDepartment,
    inputs: {
      threePublicOutturn: {
        label: { zh: '“三公经费”实际支出数', en: 'outturn of the three public expenses' },
        unit: 'money',
      },
      threePublicBudget: {
        label: { zh: '“三公经费”预算安排数', en: 'budget of the three public expenses' },
        unit: 'money',
      },
    },
    formula: { plus: ['threePublicOutturn'], over: 'threePublicBudget' },
    naturalMaximum: null,
    example: {
      inputs: { threePublicOutturn: '3.28', threePublicBudget: '15' },
      stated: '21.87%',
      outcome: 'holds',
    },
  })
