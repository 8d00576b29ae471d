import { printedForm } from '../../../law/grounds.js'
import { ofHenanDepartment } from '../../applies.js'
import type { RateDefinition } from '../../rate.js'

/**
 * What is the key task completion rate of a department in Henan?
 *
 * 重点工作任务完成率 = key tasks completed ÷ key tasks. A zero whole gives `notApplicable`; blanks and unknown figures
 * as in `computeRate`.
 *
 * Source: self-evaluations and reports of Henan, which print the name; the formula is unverified.
 * @example
 * judgeRateStated(henanKeyTaskCompletionRate, { completedKeyTasks: '19', keyTasks: '20' }, '95%').outcome // => 'holds'
 */
export const henanKeyTaskCompletionRate: RateDefinition<{ completedKeyTasks: 'count'; keyTasks: 'count' }> = {
  kind: 'rate',
  id: 'henanKeyTaskCompletionRate',
  label: { zh: '重点工作任务完成率', en: 'key task completion rate' },
  says: {
    zh: '重点工作任务完成率等于已完成的重点工作任务数除以重点工作任务总数',
    en: 'The key task completion rate is the key tasks completed over the key tasks',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '部门绩效自评和评价报告列有“重点工作任务完成率”，未印出公式，按其名称为已完成的重点工作任务数占重点工作任务总数的比例',
      en: 'self-evaluations and evaluation reports of departments list the key task completion rate without a formula; by its name it is a part over its whole',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  applies: ofHenanDepartment,
  inputs: {
    completedKeyTasks: { label: { zh: '已完成的重点工作任务数', en: 'key tasks completed' }, unit: 'count' },
    keyTasks: { label: { zh: '重点工作任务总数', en: 'key tasks' }, unit: 'count' },
  },
  formula: { plus: ['completedKeyTasks'], over: 'keyTasks' },
  naturalMaximum: '1',
  better: 'higher',
  example: {
    inputs: { completedKeyTasks: '19', keyTasks: '20' },
    stated: '95%',
    outcome: 'holds',
  },
}
