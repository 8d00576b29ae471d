import { printedForm } from '../../../law/grounds.js'
import { ofHenanDepartment } from '../../applies.js'
import type { RateDefinition } from '../../rate.js'

/**
 * What is the monitoring completion rate of a department in Henan?
 *
 * 绩效监控完成率 = projects monitored ÷ projects to be monitored. A zero whole gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: self-evaluations and reports of Henan, which print the name; the formula is unverified.
 * @example
 * const inputs = { monitoredProjects: '8', projectsToMonitor: '8' }
 * judgeRateStated(henanMonitoringCompletionRate, inputs, '100%').outcome // => 'holds'
 */
export const henanMonitoringCompletionRate: RateDefinition<{ monitoredProjects: 'count'; projectsToMonitor: 'count' }> =
  {
    kind: 'rate',
    id: 'henanMonitoringCompletionRate',
    label: { zh: '绩效监控完成率', en: 'monitoring completion rate' },
    says: {
      zh: '绩效监控完成率等于已完成绩效监控的项目数除以应实施绩效监控的项目数',
      en: 'The monitoring completion rate is the projects monitored over the projects to be monitored',
    },
    basis: {
      instrument: printedForm,
      says: {
        zh: '部门绩效自评和评价报告列有“绩效监控完成率”，未印出公式，按其名称为已完成绩效监控的项目数占应实施绩效监控的项目数的比例',
        en: 'self-evaluations and evaluation reports of departments list the monitoring completion rate without a formula; by its name it is a part over its whole',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofHenanDepartment,
    inputs: {
      monitoredProjects: { label: { zh: '已完成绩效监控的项目数', en: 'projects monitored' }, unit: 'count' },
      projectsToMonitor: { label: { zh: '应实施绩效监控的项目数', en: 'projects to be monitored' }, unit: 'count' },
    },
    formula: { plus: ['monitoredProjects'], over: 'projectsToMonitor' },
    naturalMaximum: '1',
    better: 'higher',
    example: {
      inputs: { monitoredProjects: '8', projectsToMonitor: '8' },
      stated: '100%',
      outcome: 'holds',
    },
  }
