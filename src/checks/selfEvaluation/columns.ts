import type { Sentence } from '../../law/basis.js'
import { budgetColumns, budgetStages } from '../../terms/budgetStage.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { indicatorLevels } from '../../terms/indicatorLevel.js'
import { nounOf, nounsOf } from '../../terms/term.js'

const nouns = /* @__PURE__ */ nounsOf(indicatorColumns)

/** What the columns of the form are called. */
export const columns = {
  ...nounsOf(indicatorLevels),
  target: nounOf(indicatorColumns, 'target', '年度指标值'),
  actual: nouns.actual,
  points: nouns.points,
  score: nouns.score,
  statedDeviation: nouns.deviationRate,
  reason: nouns.reason,
  reviewedScore: nounOf(indicatorColumns, 'reviewedScore', '复核得分'),
  deductionReason: nouns.deductionReason,
  ...nounsOf(budgetStages),
  outturn: nounOf(budgetStages, 'outturn', '全年执行数'),
  amount: nounOf(budgetColumns, 'amount'),
  rate: nounOf(budgetColumns, 'executionRate'),
} as const satisfies Readonly<Record<string, Sentence>>

export type ColumnName = keyof typeof columns
