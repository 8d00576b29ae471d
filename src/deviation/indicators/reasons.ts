import { frozen } from '../../exact/frozen.js'
import type { Sentence } from '../../law/basis.js'
import type { EvaluationReason } from '../../scoring/evaluation/evaluationReason.js'
import { scoreReasons } from '../../scoring/reasons.js'
import { assessReasons } from '../../targets/reasons.js'
import { reasons } from '../../words/findings.js'

/** Why a deviation, or something of it, cannot be computed, beside what targets and scores say, in words. */
const ownReasons = {
  noRatio: { zh: '日期和等级没有可除的基数', en: 'days and degrees are no share of anything' },
  severalFigures: { zh: '一栏有多个数值，逐一列示', en: 'the cell holds several figures, each told by itself' },
  notYetDue: {
    zh: '未列期间指标值，年度指标值尚未到期',
    en: 'no target of the period is printed, and the year is not over',
  },
  degreeOpen: {
    zh: '完成程度在“达成”一档之内而不足100%，由评价者判定',
    en: 'less than all, yet within the band of what is achieved: for the evaluator to say',
  },
  notMoney: { zh: '不是金额', en: 'it is no amount of money' },
  moneyUnclear: { zh: '未列明单位，是否为金额不明', en: 'no unit says whether it is money' },
  notScored: { zh: '此行不计分', en: 'the row is not scored' },
} as const satisfies Readonly<Record<string, Sentence>>

/** Why a deviation, its points or its money cannot be told. */
export type DeviationReason = EvaluationReason | keyof typeof ownReasons

/** Every reason in words. */
export const deviationReasons: Readonly<Record<DeviationReason, Sentence>> = /* @__PURE__ */ frozen({
  ...reasons,
  ...assessReasons,
  ...scoreReasons,
  ...ownReasons,
})
