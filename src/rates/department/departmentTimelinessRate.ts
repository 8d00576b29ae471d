import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import { plannedTasks } from '../inputs.js'
import type { RateDefinition } from '../rate.js'

/**
 * How many of its planned tasks did a department complete on time?
 *
 * 完成及时率 = tasks completed on time ÷ tasks planned. A zero plan gives `notApplicable`; blanks and unknown
 * figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * judgeRateStated(departmentTimelinessRate, { timelyTasks: '17', plannedTasks: '20' }, '85%').outcome // => 'holds'
 */
export const departmentTimelinessRate: RateDefinition<{ timelyTasks: 'count'; plannedTasks: 'count' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'departmentTimelinessRate',
    label: { zh: '完成及时率', en: 'timely completion rate' },
    says: {
      zh: '部门完成及时率等于及时完成工作数除以计划工作数',
      en: 'The timely completion rate of a department is the tasks completed on time over the tasks planned',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '部门整体支出的完成及时率=及时完成工作数÷计划工作数×100%',
        en: 'for a department, timely completion rate = tasks completed on time ÷ tasks planned',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    note: {
      zh: '项目支出的完成及时率是节约时间的比例，另有定义',
      en: 'for a project the same name is the share of time saved',
    },
    applies: ofDepartment,
    inputs: {
      timelyTasks: { label: { zh: '及时完成工作数', en: 'tasks completed on time' }, unit: 'count' },
      plannedTasks,
    },
    formula: { plus: ['timelyTasks'], over: 'plannedTasks' },
    naturalMaximum: null,
    example: {
      inputs: { timelyTasks: '17', plannedTasks: '20' },
      stated: '85%',
      outcome: 'holds',
    },
  })
