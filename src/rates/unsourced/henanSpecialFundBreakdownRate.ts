import { printedForm } from '../../law/grounds.js'
import { ofHenanDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'
import { formulaByName } from './formulaByName.js'

/**
 * What is the special fund breakdown rate of a department in Henan?
 *
 * 专项资金细化率 = special funds allocated to projects ÷ special funds. A zero whole gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: self-evaluations and reports of Henan, which print the name; the formula is assumed, so that nothing resting
 * on it is more than a note.
 * @example
 * const inputs = { allocatedSpecialFunds: '95.00', specialFunds: '100.00' }
 * judgeRateStated(henanSpecialFundBreakdownRate, inputs, '95.00%').outcome // => 'holds'
 */
export const henanSpecialFundBreakdownRate: RateDefinition<{ allocatedSpecialFunds: 'money'; specialFunds: 'money' }> =
  {
    kind: 'rate',
    id: 'henanSpecialFundBreakdownRate',
    label: { zh: '专项资金细化率', en: 'special fund breakdown rate' },
    says: {
      zh: '专项资金细化率等于已细化到具体项目的专项资金除以专项资金总额（公式未印出，系推定）',
      en: 'The special fund breakdown rate is the special funds allocated to projects over the special funds (the formula is not printed: assumed)',
    },
    basis: {
      instrument: printedForm,
      says: {
        zh: '部门绩效自评和评价报告列有“专项资金细化率”，公式未印出',
        en: 'self-evaluations and evaluation reports of departments list the special fund breakdown rate without a formula',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
      assumed: formulaByName,
    },
    applies: ofHenanDepartment,
    inputs: {
      allocatedSpecialFunds: {
        label: { zh: '已细化到具体项目的专项资金', en: 'special funds allocated to projects' },
        unit: 'money',
      },
      specialFunds: { label: { zh: '专项资金总额', en: 'special funds' }, unit: 'money' },
    },
    formula: { plus: ['allocatedSpecialFunds'], over: 'specialFunds' },
    naturalMaximum: '1',
    example: {
      inputs: { allocatedSpecialFunds: '95.00', specialFunds: '100.00' },
      stated: '95.00%',
      outcome: 'holds',
    },
  }
