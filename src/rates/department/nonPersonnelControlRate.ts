import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * Did non-personnel expenditure stay within its budget?
 *
 * 公用经费控制率 = outturn ÷ budget of non-personnel expenditure. A zero budget gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * const inputs = { nonPersonnelOutturn: '1030.65', nonPersonnelBudget: '1331.58' }
 * judgeRateStated(nonPersonnelControlRate, inputs, '77.40%').outcome // => 'holds'
 */
export const nonPersonnelControlRate: RateDefinition<{ nonPersonnelOutturn: 'money'; nonPersonnelBudget: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'nonPersonnelControlRate',
    label: { zh: '公用经费控制率', en: 'control rate of non-personnel expenditure' },
    says: {
      zh: '公用经费控制率等于实际支出公用经费除以预算安排公用经费',
      en: 'The control rate of non-personnel expenditure is what was spent over what the budget provides',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '公用经费控制率=实际支出公用经费总额÷预算安排公用经费总额×100%',
        en: 'control rate = non-personnel expenditure ÷ its budget',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofDepartment,
    inputs: {
      nonPersonnelOutturn: { label: { zh: '实际支出公用经费', en: 'non-personnel outturn' }, unit: 'money' },
      nonPersonnelBudget: { label: { zh: '预算安排公用经费', en: 'non-personnel budget' }, unit: 'money' },
    },
    formula: { plus: ['nonPersonnelOutturn'], over: 'nonPersonnelBudget' },
    naturalMaximum: null,
    example: {
      inputs: { nonPersonnelOutturn: '1030.65', nonPersonnelBudget: '1331.58' },
      stated: '77.40%',
      outcome: 'holds',
    },
  })
