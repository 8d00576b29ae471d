import { frozen } from '../../exact/frozen.js'
import { printedForm } from '../../law/grounds.js'
import { ofAccounts } from '../applies.js'
import { originalBudget, outturn } from '../inputs.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of the original budget do final accounts complete?
 *
 * 年初预算完成率 = outturn ÷ original budget. A zero original budget gives `notApplicable`; blanks and unknown figures
 * as in `computeRate`.
 *
 * Source: the narrative of final accounts as printed.
 * @example
 * const inputs = { outturn: '1,063.77', originalBudget: '1,003.69' }
 * judgeRateStated(originalBudgetCompletionRate, inputs, '105.99%').outcome // => 'holds'
 */
export const originalBudgetCompletionRate: RateDefinition<{ outturn: 'money'; originalBudget: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'originalBudgetCompletionRate',
    label: { zh: '年初预算完成率', en: 'completion of the original budget' },
    says: {
      zh: '完成年初预算的百分比等于决算数除以年初预算数',
      en: 'The completion of the original budget is the outturn over the original budget',
    },
    basis: {
      instrument: printedForm,
      says: {
        zh: '决算说明印作“完成年初预算的X%”',
        en: 'the narrative of final accounts prints “X% of the original budget”',
      },
      from: null,
      to: null,
      confirmed: 'document',
    },
    note: { zh: '分母是年初预算数，不是全年预算数', en: 'the denominator is the original budget, not the final one' },
    applies: ofAccounts,
    inputs: {
      outturn,
      originalBudget,
    },
    formula: { plus: ['outturn'], over: 'originalBudget' },
    naturalMaximum: null,
    example: {
      inputs: { outturn: '1,063.77', originalBudget: '1,003.69' },
      stated: '105.99%',
      outcome: 'holds',
    },
  })
