import { frozen } from '../../exact/frozen.js'
import { printedForm } from '../../law/grounds.js'
import { ofSuzhouDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'
import { formulaByName } from './formulaByName.js'

/**
 * How many of the projects of a department in Suzhou are under performance management?
 *
 * 绩效管理覆盖率 = projects managed ÷ all projects. A zero number of projects gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: the target form of Suzhou; the formula is assumed, so that nothing resting on it is more than a note.
 * @example
 * const inputs = { managedProjects: '17', projects: '17' }
 * judgeRateStated(suzhouManagementCoverageRate, inputs, '100%').outcome // => 'holds'
 */
export const suzhouManagementCoverageRate: RateDefinition<{ managedProjects: 'count'; projects: 'count' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'suzhouManagementCoverageRate',
    label: { zh: '绩效管理覆盖率', en: 'performance management coverage' },
    says: {
      zh: '绩效管理覆盖率等于纳入绩效管理的项目数除以全部项目数（公式未印出，系推定）',
      en: 'The performance management coverage is the projects under performance management over all projects (the formula is not printed: assumed)',
    },
    basis: {
      instrument: printedForm,
      says: {
        zh: '部门整体预算绩效目标表列有“绩效管理覆盖率”及其目标值，公式未印出',
        en: 'the target form of a department lists the performance management coverage with its target, without a formula',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
      assumed: formulaByName,
    },
    applies: ofSuzhouDepartment,
    inputs: {
      managedProjects: {
        label: { zh: '纳入绩效管理的项目数', en: 'projects under performance management' },
        unit: 'count',
      },
      projects: { label: { zh: '全部项目数', en: 'all projects' }, unit: 'count' },
    },
    formula: { plus: ['managedProjects'], over: 'projects' },
    naturalMaximum: '1',
    example: {
      inputs: { managedProjects: '17', projects: '17' },
      stated: '100%',
      outcome: 'holds',
    },
  })
