import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import { plannedTasks } from '../inputs.js'
import type { RateDefinition } from '../rate.js'

/**
 * How many of its planned tasks did a department complete?
 *
 * 实际完成率 = tasks completed ÷ tasks planned. A zero plan gives `notApplicable`; blanks and unknown figures as in
 * `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * judgeRateStated(departmentCompletionRate, { completedTasks: '18', plannedTasks: '20' }, '90%').outcome // => 'holds'
 */
export const departmentCompletionRate: RateDefinition<{ completedTasks: 'count'; plannedTasks: 'count' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'departmentCompletionRate',
    label: { zh: '实际完成率', en: 'completion rate' },
    says: {
      zh: '部门实际完成率等于实际完成工作数除以计划工作数',
      en: 'The completion rate of a department is the tasks completed over the tasks planned',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '部门整体支出的实际完成率=实际完成工作数÷计划工作数×100%',
        en: 'for a department, completion rate = tasks completed ÷ tasks planned',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofDepartment,
    inputs: {
      completedTasks: { label: { zh: '实际完成工作数', en: 'tasks completed' }, unit: 'count' },
      plannedTasks,
    },
    formula: { plus: ['completedTasks'], over: 'plannedTasks' },
    naturalMaximum: null,
    example: {
      inputs: { completedTasks: '18', plannedTasks: '20' },
      stated: '90%',
      outcome: 'holds',
    },
  })
