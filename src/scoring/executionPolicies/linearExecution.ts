import { frozen } from '../../exact/frozen.js'
import { projectEvaluationMeasures } from '../../law/national.js'
import { everySelfEvaluation } from '../applies.js'
import type { ExecutionPolicy } from '../executionPolicy.js'
import { asPrinted } from '../rounding.js'

const says = {
  zh: '预算执行得分=分值×全年执行数÷全年预算数，不超过分值',
  en: 'execution scores its points × outturn ÷ final budget, at most its points',
}

/** 财预〔2020〕10号 (text unverified): in proportion to the final budget. */
export const linearExecution: ExecutionPolicy = /* @__PURE__ */ frozen({
  kind: 'executionPolicy',
  id: 'linearExecution',
  says,
  basis: {
    instrument: projectEvaluationMeasures,
    says,
    from: '2020-02-25',
    to: null,
    confirmed: 'unverified',
  },
  applies: everySelfEvaluation,
  denominator: 'finalBudget',
  unfinished: { kind: 'linear' },
  finished: null,
  rounding: asPrinted,
  examples: [
    { outturn: '1285.83', budget: '1389.88', points: '10', low: '9.25', high: '9.25' },
    { outturn: '2099.55', budget: '2099.55', points: '10', low: '10', high: '10' },
    { outturn: '0', budget: '0.8', points: '10', low: '0', high: '0' },
  ],
})
