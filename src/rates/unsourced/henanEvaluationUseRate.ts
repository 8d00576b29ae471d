import { frozen } from '../../exact/frozen.js'
import { printedForm } from '../../law/grounds.js'
import { ofHenanDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'
import { formulaByName } from './formulaByName.js'

/**
 * What is the evaluation use rate of a department in Henan?
 *
 * 评价结果应用率 = evaluation results used ÷ evaluation results. A zero whole gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: self-evaluations and reports of Henan, which print the name; the formula is assumed, so that nothing resting
 * on it is more than a note.
 * @example
 * judgeRateStated(henanEvaluationUseRate, { usedResults: '9', evaluationResults: '10' }, '90%').outcome // => 'holds'
 */
export const henanEvaluationUseRate: RateDefinition<{ usedResults: 'count'; evaluationResults: 'count' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'henanEvaluationUseRate',
    label: { zh: '评价结果应用率', en: 'evaluation use rate' },
    says: {
      zh: '评价结果应用率等于已应用的评价结果数除以评价结果总数（公式未印出，系推定）',
      en: 'The evaluation use rate is the evaluation results used over the evaluation results (the formula is not printed: assumed)',
    },
    basis: {
      instrument: printedForm,
      says: {
        zh: '部门绩效自评和评价报告列有“评价结果应用率”，公式未印出',
        en: 'self-evaluations and evaluation reports of departments list the evaluation use rate without a formula',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
      assumed: formulaByName,
    },
    applies: ofHenanDepartment,
    inputs: {
      usedResults: { label: { zh: '已应用的评价结果数', en: 'evaluation results used' }, unit: 'count' },
      evaluationResults: { label: { zh: '评价结果总数', en: 'evaluation results' }, unit: 'count' },
    },
    formula: { plus: ['usedResults'], over: 'evaluationResults' },
    naturalMaximum: '1',
    example: {
      inputs: { usedResults: '9', evaluationResults: '10' },
      stated: '90%',
      outcome: 'holds',
    },
  })
