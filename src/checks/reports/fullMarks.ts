import { Decimal, hundred } from '../../exact/decimal.js'
import type { Basis } from '../../law/basis.js'
import { projectEvaluationMeasures } from '../../law/national.js'

/** The full marks of an evaluation, and those of budget execution among them. */
export const fullMarks = {
  all: hundred,
  execution: /* @__PURE__ */ new Decimal(10),
} as const

export const fullMarksBasis: Basis = {
  instrument: projectEvaluationMeasures,
  says: {
    zh: '评价总分100分，其中预算执行率10分，得分=10×执行率，不超过10分',
    en: '100 points in all, 10 of them for budget execution: 10 × the execution rate, at most 10',
  },
  from: '2020-02-25',
  to: null,
  confirmed: 'unverified',
}
