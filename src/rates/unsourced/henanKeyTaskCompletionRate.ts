import { frozen } from '../../exact/frozen.js'
import { printedForm } from '../../law/grounds.js'
import { ofHenanDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'
import { formulaByName } from './formulaByName.js'

/**
 * What is the key task completion rate of a department in Henan?
 *
 * 重点工作任务完成率 = key tasks completed ÷ key tasks. A zero whole gives `notApplicable`; blanks and unknown figures
 * as in `computeRate`.
 *
 * Source: self-evaluations and reports of Henan, which print the name; the formula is assumed, so that nothing resting
 * on it is more than a note.
 * @example
 * judgeRateStated(henanKeyTaskCompletionRate, { completedKeyTasks: '19', keyTasks: '20' }, '95%').outcome // => 'holds'
 */
export const henanKeyTaskCompletionRate: RateDefinition<{ completedKeyTasks: 'count'; keyTasks: 'count' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'henanKeyTaskCompletionRate',
    label: { zh: '重点工作任务完成率', en: 'key task completion rate' },
    says: {
      zh: '重点工作任务完成率等于已完成的重点工作任务数除以重点工作任务总数（公式未印出，系推定）',
      en: 'The key task completion rate is the key tasks completed over the key tasks (the formula is not printed: assumed)',
    },
    basis: {
      instrument: printedForm,
      says: {
        zh: '部门绩效自评和评价报告列有“重点工作任务完成率”，公式未印出',
        en: 'self-evaluations and evaluation reports of departments list the key task completion rate without a formula',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
      assumed: formulaByName,
    },
    applies: ofHenanDepartment,
    inputs: {
      completedKeyTasks: { label: { zh: '已完成的重点工作任务数', en: 'key tasks completed' }, unit: 'count' },
      keyTasks: { label: { zh: '重点工作任务总数', en: 'key tasks' }, unit: 'count' },
    },
    formula: { plus: ['completedKeyTasks'], over: 'keyTasks' },
    naturalMaximum: '1',
    example: {
      inputs: { completedKeyTasks: '19', keyTasks: '20' },
      stated: '95%',
      outcome: 'holds',
    },
  })
