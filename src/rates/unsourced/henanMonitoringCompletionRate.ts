import { printedForm } from '../../law/grounds.js'
import { ofHenanDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'
import { formulaByName } from './formulaByName.js'

/**
 * What is the monitoring completion rate of a department in Henan?
 *
 * 绩效监控完成率 = projects monitored ÷ projects to be monitored. A zero whole gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: self-evaluations and reports of Henan, which print the name; the formula is assumed, so that nothing resting
 * on it is more than a note.
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
      zh: '绩效监控完成率等于已完成绩效监控的项目数除以应实施绩效监控的项目数（公式未印出，系推定）',
      en: 'The monitoring completion rate is the projects monitored over the projects to be monitored (the formula is not printed: assumed)',
    },
    basis: {
      instrument: printedForm,
      says: {
        zh: '部门绩效自评和评价报告列有“绩效监控完成率”，公式未印出',
        en: 'self-evaluations and evaluation reports of departments list the monitoring completion rate without a formula',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
      assumed: formulaByName,
    },
    applies: ofHenanDepartment,
    inputs: {
      monitoredProjects: { label: { zh: '已完成绩效监控的项目数', en: 'projects monitored' }, unit: 'count' },
      projectsToMonitor: { label: { zh: '应实施绩效监控的项目数', en: 'projects to be monitored' }, unit: 'count' },
    },
    formula: { plus: ['monitoredProjects'], over: 'projectsToMonitor' },
    naturalMaximum: '1',
    example: {
      inputs: { monitoredProjects: '8', projectsToMonitor: '8' },
      stated: '100%',
      outcome: 'holds',
    },
  }
