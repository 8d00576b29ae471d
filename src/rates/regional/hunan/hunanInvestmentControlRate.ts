import { frozen } from '../../../exact/frozen.js'
import { printedForm } from '../../../law/grounds.js'
import { buildingColumns } from '../../../terms/staffing.js'
import { nounOf } from '../../../terms/term.js'
import { ofHunanBasicData } from '../../applies.js'
import type { RateDefinition } from '../../rate.js'

/**
 * Did an investment stay within its budget?
 *
 * 投资概算控制率 = actual ÷ budgeted investment. A zero budget gives `notApplicable`; blanks and unknown figures as in
 * `computeRate`.
 *
 * Source: the table of basic data of Hunan, whose columns stand in this order.
 * @example
 * const inputs = { actualInvestment: '1960.00', budgetInvestment: '2000.00' }
 * judgeRateStated(hunanInvestmentControlRate, inputs, '98.00%').outcome // => 'holds'
 */
export const hunanInvestmentControlRate: RateDefinition<{ actualInvestment: 'money'; budgetInvestment: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'hunanInvestmentControlRate',
    label: { zh: '投资概算控制率', en: 'investment control rate' },
    says: {
      zh: '投资概算控制率等于实际投资除以预算投资',
      en: 'The investment control rate is the actual investment over the budgeted investment',
    },
    basis: {
      instrument: printedForm,
      says: {
        zh: '基础数据表依次列“预算投资”“实际投资”“投资概算控制率”',
        en: 'the basic data table prints the budgeted investment, the actual investment and the investment control rate side by side',
      },
      from: null,
      to: null,
      confirmed: 'document',
    },
    applies: ofHunanBasicData,
    inputs: {
      actualInvestment: { label: nounOf(buildingColumns, 'actualInvestment'), unit: 'money' },
      budgetInvestment: { label: nounOf(buildingColumns, 'budgetInvestment'), unit: 'money' },
    },
    formula: { plus: ['actualInvestment'], over: 'budgetInvestment' },
    naturalMaximum: null,
    example: {
      inputs: { actualInvestment: '1960.00', budgetInvestment: '2000.00' },
      stated: '98.00%',
      outcome: 'holds',
    },
  })
