import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of its budget did a department complete?
 *
 * 预算完成率 = budget completed ÷ budget approved. A zero budget gives `notApplicable`; blanks and unknown figures
 * as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * const inputs = { completedBudget: '1,285.83', approvedBudget: '1,389.88' }
 * judgeRateStated(budgetCompletionRate, inputs, '92.51%').outcome // => 'holds'
 */
export const budgetCompletionRate: RateDefinition<{ completedBudget: 'money'; approvedBudget: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'budgetCompletionRate',
    label: { zh: '预算完成率', en: 'budget completion rate' },
    says: {
      zh: '预算完成率等于预算完成数除以批复的预算数',
      en: 'The budget completion rate is the budget completed over the budget approved',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: { zh: '预算完成率=预算完成数÷预算数×100%', en: 'budget completion rate = budget completed ÷ budget' },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    note: {
      zh: '预算数为财政部门批复的本年度预算数；决算数÷年初预算数、全年执行数÷全年预算数另有定义',
      en: 'the budget is the one approved for the year; outturn over original and over final budget are rates of their own',
    },
    applies: ofDepartment,
    inputs: {
      completedBudget: { label: { zh: '预算完成数', en: 'budget completed' }, unit: 'money' },
      approvedBudget: { label: { zh: '批复的预算数', en: 'budget approved' }, unit: 'money' },
    },
    formula: { plus: ['completedBudget'], over: 'approvedBudget' },
    naturalMaximum: null,
    example: {
      inputs: { completedBudget: '1,285.83', approvedBudget: '1,389.88' },
      stated: '92.51%',
      outcome: 'holds',
    },
  })
