import { frozen } from '../../exact/frozen.js'
import { printedForm } from '../../law/grounds.js'
import { ofHenanDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'
import { formulaByName } from './formulaByName.js'

/**
 * What is the self-evaluation completion rate of a department in Henan?
 *
 * 绩效自评完成率 = projects self-evaluated ÷ projects to be self-evaluated. A zero whole gives `notApplicable`; blanks
 * and unknown figures as in `computeRate`.
 *
 * Source: self-evaluations and reports of Henan, which print the name; the formula is assumed, so that nothing resting
 * on it is more than a note.
 * @example
 * const inputs = { selfEvaluatedProjects: '8', projectsToSelfEvaluate: '8' }
 * judgeRateStated(henanSelfEvaluationCompletionRate, inputs, '100%').outcome // => 'holds'
 */
export const henanSelfEvaluationCompletionRate: RateDefinition<{
  selfEvaluatedProjects: 'count'
  projectsToSelfEvaluate: 'count'
}> = /* @__PURE__ */ frozen({
  kind: 'rate',
  id: 'henanSelfEvaluationCompletionRate',
  label: { zh: '绩效自评完成率', en: 'self-evaluation completion rate' },
  says: {
    zh: '绩效自评完成率等于已完成绩效自评的项目数除以应开展绩效自评的项目数（公式未印出，系推定）',
    en: 'The self-evaluation completion rate is the projects self-evaluated over the projects to be self-evaluated (the formula is not printed: assumed)',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '部门绩效自评和评价报告列有“绩效自评完成率”，公式未印出',
      en: 'self-evaluations and evaluation reports of departments list the self-evaluation completion rate without a formula',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
    assumed: formulaByName,
  },
  applies: ofHenanDepartment,
  inputs: {
    selfEvaluatedProjects: { label: { zh: '已完成绩效自评的项目数', en: 'projects self-evaluated' }, unit: 'count' },
    projectsToSelfEvaluate: {
      label: { zh: '应开展绩效自评的项目数', en: 'projects to be self-evaluated' },
      unit: 'count',
    },
  },
  formula: { plus: ['selfEvaluatedProjects'], over: 'projectsToSelfEvaluate' },
  naturalMaximum: '1',
  example: {
    inputs: { selfEvaluatedProjects: '8', projectsToSelfEvaluate: '8' },
    stated: '100%',
    outcome: 'holds',
  },
})
