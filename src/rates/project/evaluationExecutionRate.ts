import { frozen } from '../../exact/frozen.js'
import { projectEvaluationMeasures } from '../../law/national.js'
import { ofProject } from '../applies.js'
import { fundsReceived } from '../inputs.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of the funds received was spent, as the evaluation framework counts it?
 *
 * 预算执行率 = spent ÷ funds received. A zero amount received gives `notApplicable`; blanks and unknown figures as
 * in `computeRate`.
 *
 * Source: 财预〔2020〕10号 (unverified).
 * @example
 * const inputs = { expenditure: '342.00', fundsReceived: '380.00' }
 * judgeRateStated(evaluationExecutionRate, inputs, '90.00%').outcome // => 'holds'
 */
export const evaluationExecutionRate: RateDefinition<{ expenditure: 'money'; fundsReceived: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'evaluationExecutionRate',
    label: { zh: '预算执行率', en: 'budget execution rate' },
    says: {
      zh: '评价指标体系的预算执行率等于实际支出资金除以实际到位资金',
      en: 'The budget execution rate of the evaluation framework is what was spent over the funds received',
    },
    basis: {
      instrument: projectEvaluationMeasures,
      says: {
        zh: '绩效评价指标体系（参考）的预算执行率=实际支出资金÷实际到位资金×100%',
        en: 'in the reference framework for evaluation, execution rate = funds spent ÷ funds received',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    note: {
      zh: '自评表的同名指标以全年预算数为分母，另有定义',
      en: 'the self-evaluation form has another rate of this name, over the final budget',
    },
    applies: ofProject,
    inputs: {
      expenditure: { label: { zh: '实际支出资金', en: 'funds spent' }, unit: 'money' },
      fundsReceived,
    },
    formula: { plus: ['expenditure'], over: 'fundsReceived' },
    naturalMaximum: null,
    example: {
      inputs: { expenditure: '342.00', fundsReceived: '380.00' },
      stated: '90.00%',
      outcome: 'holds',
    },
  })
