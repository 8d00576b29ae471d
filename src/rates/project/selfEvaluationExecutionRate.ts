import { frozen } from '../../exact/frozen.js'
import { projectEvaluationMeasures } from '../../law/national.js'
import { budgetStages } from '../../terms/budgetStage.js'
import { nounOf } from '../../terms/term.js'
import { ofSelfEvaluation } from '../applies.js'
import { finalBudget } from '../inputs.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of the final budget was carried out, as a self-evaluation counts it?
 *
 * 预算执行率 = outturn ÷ final budget. A zero final budget gives `notApplicable`; blanks and unknown figures as in
 * `computeRate`.
 *
 * Source: 财预〔2020〕10号 (unverified).
 * @example
 * const inputs = { outturn: '1285.83', finalBudget: '1389.88' }
 * judgeRateStated(selfEvaluationExecutionRate, inputs, '92.51%').outcome // => 'holds'
 */
export const selfEvaluationExecutionRate: RateDefinition<{ outturn: 'money'; finalBudget: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'selfEvaluationExecutionRate',
    label: { zh: '预算执行率', en: 'budget execution rate' },
    says: {
      zh: '自评的预算执行率等于全年执行数除以全年预算数',
      en: 'The budget execution rate of a self-evaluation is the outturn over the final budget',
    },
    basis: {
      instrument: projectEvaluationMeasures,
      says: {
        zh: '自评表的执行率=全年执行数÷全年预算数×100%',
        en: 'in the self-evaluation form, execution rate = outturn ÷ final budget',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    note: {
      zh: '绩效评价指标体系中的同名指标以实际到位资金为分母，另有定义',
      en: 'the evaluation framework has another rate of this name, over the funds received',
    },
    applies: ofSelfEvaluation,
    inputs: {
      outturn: { label: nounOf(budgetStages, 'outturn', '全年执行数'), unit: 'money' },
      finalBudget,
    },
    formula: { plus: ['outturn'], over: 'finalBudget' },
    naturalMaximum: null,
    example: {
      inputs: { outturn: '1285.83', finalBudget: '1389.88' },
      stated: '92.51%',
      outcome: 'holds',
    },
  })
