import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import { plannedTasks } from '../inputs.js'
import type { RateDefinition } from '../rate.js'

/**
 * How many of its planned tasks did a department complete to standard?
 *
 * 质量达标率 = tasks to standard ÷ tasks planned. A zero plan gives `notApplicable`; blanks and unknown figures as
 * in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * judgeRateStated(departmentQualityRate, { qualifiedTasks: '16', plannedTasks: '20' }, '80%').outcome // => 'holds'
 */
export const departmentQualityRate: RateDefinition<{ qualifiedTasks: 'count'; plannedTasks: 'count' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'departmentQualityRate',
    label: { zh: '质量达标率', en: 'quality rate' },
    says: {
      zh: '部门质量达标率等于质量达标工作数除以计划工作数',
      en: 'The quality rate of a department is the tasks that met their standard over the tasks planned',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '部门整体支出的质量达标率=质量达标工作数÷计划工作数×100%',
        en: 'for a department, quality rate = tasks to standard ÷ tasks planned',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    note: {
      zh: '项目支出的质量达标率以实际产出数为分母，另有定义',
      en: 'for a project the denominator is the actual output',
    },
    applies: ofDepartment,
    inputs: {
      qualifiedTasks: { label: { zh: '质量达标工作数', en: 'tasks to standard' }, unit: 'count' },
      plannedTasks,
    },
    formula: { plus: ['qualifiedTasks'], over: 'plannedTasks' },
    naturalMaximum: null,
    example: {
      inputs: { qualifiedTasks: '16', plannedTasks: '20' },
      stated: '80%',
      outcome: 'holds',
    },
  })
