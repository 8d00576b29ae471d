import { printedForm } from '../../../law/grounds.js'
import { ofHenanDepartment } from '../../applies.js'
import type { RateDefinition } from '../../rate.js'

/**
 * What is the department evaluation completion rate of a department in Henan?
 *
 * 部门绩效评价完成率 = projects evaluated ÷ projects to be evaluated. A zero whole gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: self-evaluations and reports of Henan, which print the name; the formula is unverified.
 * @example
 * const inputs = { evaluatedProjects: '8', projectsToEvaluate: '8' }
 * judgeRateStated(henanDepartmentEvaluationCompletionRate, inputs, '100%').outcome // => 'holds'
 */
export const henanDepartmentEvaluationCompletionRate: RateDefinition<{
  evaluatedProjects: 'count'
  projectsToEvaluate: 'count'
}> = {
  kind: 'rate',
  id: 'henanDepartmentEvaluationCompletionRate',
  label: { zh: '部门绩效评价完成率', en: 'department evaluation completion rate' },
  says: {
    zh: '部门绩效评价完成率等于已完成部门评价的项目数除以应开展部门评价的项目数',
    en: 'The department evaluation completion rate is the projects evaluated over the projects to be evaluated',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '部门绩效自评和评价报告列有“部门绩效评价完成率”，未印出公式，按其名称为已完成部门评价的项目数占应开展部门评价的项目数的比例',
      en: 'self-evaluations and evaluation reports of departments list the department evaluation completion rate without a formula; by its name it is a part over its whole',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  applies: ofHenanDepartment,
  inputs: {
    evaluatedProjects: { label: { zh: '已完成部门评价的项目数', en: 'projects evaluated' }, unit: 'count' },
    projectsToEvaluate: { label: { zh: '应开展部门评价的项目数', en: 'projects to be evaluated' }, unit: 'count' },
  },
  formula: { plus: ['evaluatedProjects'], over: 'projectsToEvaluate' },
  naturalMaximum: '1',
  better: 'higher',
  example: {
    inputs: { evaluatedProjects: '8', projectsToEvaluate: '8' },
    stated: '100%',
    outcome: 'holds',
  },
}
