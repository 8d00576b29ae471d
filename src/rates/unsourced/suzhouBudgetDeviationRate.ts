import { frozen } from '../../exact/frozen.js'
import { printedForm } from '../../law/grounds.js'
import { ofSuzhouDepartment } from '../applies.js'
import { originalBudget, outturn } from '../inputs.js'
import type { RateDefinition } from '../rate.js'
import { formulaByName } from './formulaByName.js'

/**
 * How far is the outturn of a department in Suzhou from its original budget?
 *
 * 预算偏差率 = |outturn − original budget| ÷ original budget. A zero original budget gives `notApplicable`; blanks
 * and unknown figures as in `computeRate`.
 *
 * Source: the target form of Suzhou; the formula is assumed, so that nothing resting on it is more than a note.
 * @example
 * const inputs = { outturn: '950.00', originalBudget: '1000.00' }
 * judgeRateStated(suzhouBudgetDeviationRate, inputs, '5.00%').outcome // => 'holds'
 */
export const suzhouBudgetDeviationRate: RateDefinition<{ outturn: 'money'; originalBudget: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'suzhouBudgetDeviationRate',
    label: { zh: '预算偏差率', en: 'budget deviation rate' },
    says: {
      zh: '预算偏差率等于决算数与年初预算数之差的绝对值除以年初预算数（公式未印出，系推定）',
      en: 'The budget deviation rate is the difference of outturn and original budget, without its sign, over the original budget (the formula is not printed: assumed)',
    },
    basis: {
      instrument: printedForm,
      says: {
        zh: '部门整体预算绩效目标表列有“预算偏差率”及其目标值，公式未印出',
        en: 'the target form of a department lists the budget deviation rate with its target, without a formula',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
      assumed: formulaByName,
    },
    applies: ofSuzhouDepartment,
    inputs: {
      outturn,
      originalBudget,
    },
    formula: { plus: ['outturn'], minus: ['originalBudget'], over: 'originalBudget', absolute: 'whole' },
    naturalMaximum: null,
    example: {
      inputs: { outturn: '950.00', originalBudget: '1000.00' },
      stated: '5.00%',
      outcome: 'holds',
    },
  })
