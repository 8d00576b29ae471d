import { frozen } from '../../exact/frozen.js'
import { printedForm } from '../../law/grounds.js'
import { ofHenanDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'
import { formulaByName } from './formulaByName.js'

/**
 * What is the department evaluation completion rate of a department in Henan?
 *
 * 部门绩效评价完成率 = projects evaluated ÷ projects to be evaluated. A zero whole gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: self-evaluations and reports of Henan, which print the name; the formula is assumed, so that nothing resting
 * on it is more than a note.
 * @example
 * const inputs = { evaluatedProjects: '8', projectsToEvaluate: '8' }
 * judgeRateStated(henanDepartmentEvaluationCompletionRate, inputs, '100%').outcome // => 'holds'
 */
export const henanDepartmentEvaluationCompletionRate: RateDefinition<{
  evaluatedProjects: 'count'
  projectsToEvaluate: 'count'
}> = /* @__PURE__ */ frozen({
  kind: 'rate',
  id: 'henanDepartmentEvaluationCompletionRate',
  label: { zh: '部门绩效评价完成率', en: 'department evaluation completion rate' },
  says: {
    zh: '部门绩效评价完成率等于已完成部门评价的项目数除以应开展部门评价的项目数（公式未印出，系推定）',
    en: 'The department evaluation completion rate is the projects evaluated over the projects to be evaluated (the formula is not printed: assumed)',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '部门绩效自评和评价报告列有“部门绩效评价完成率”，公式未印出',
      en: 'self-evaluations and evaluation reports of departments list the department evaluation completion rate without a formula',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
    assumed: formulaByName,
  },
  applies: ofHenanDepartment,
  inputs: {
    evaluatedProjects: { label: { zh: '已完成部门评价的项目数', en: 'projects evaluated' }, unit: 'count' },
    projectsToEvaluate: { label: { zh: '应开展部门评价的项目数', en: 'projects to be evaluated' }, unit: 'count' },
  },
  formula: { plus: ['evaluatedProjects'], over: 'projectsToEvaluate' },
  naturalMaximum: '1',
  example: {
    inputs: { evaluatedProjects: '8', projectsToEvaluate: '8' },
    stated: '100%',
    outcome: 'holds',
  },
})
