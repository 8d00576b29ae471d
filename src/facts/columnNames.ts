import { lazily } from '../exact/lazily.js'
import type { Sentence } from '../law/basis.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { fundingRows } from '../terms/fundingSource.js'
import { indicatorColumns, monitoringColumns } from '../terms/indicatorColumn.js'
import { indicatorLevels } from '../terms/indicatorLevel.js'
import { nounOf, nounsOf } from '../terms/term.js'
import { totals } from '../terms/total.js'

/** What the columns of forms are called, by their keys in the JSON. */
const names = /* @__PURE__ */ lazily(
  (): Readonly<Record<string, Sentence>> => ({
    ...nounsOf(indicatorLevels),
    ...nounsOf(monitoringColumns),
    ...nounsOf(indicatorColumns),
    statedDeviation: nounOf(indicatorColumns, 'deviationRate'),
    reviewedScore: nounOf(indicatorColumns, 'reviewedScore', '复核得分'),
    ...nounsOf(budgetColumns),
    ...nounsOf(budgetStages),
    budget: nounOf(budgetColumns, 'annualBudget'),
    outturn: nounOf(budgetStages, 'outturn', '执行数'),
    rate: nounOf(budgetColumns, 'executionRate'),
    total: nounOf(totals, 'total', '总额'),
    fiscalAppropriation: nounOf(fundingRows, 'fiscalAppropriation'),
    otherFunds: nounOf(fundingRows, 'otherFunds'),
  }),
)

/** What a column is called; one that nobody named by its key. */
export const columnName = (column: string): Sentence =>
  (Object.hasOwn(names(), column) ? names()[column] : undefined) ?? { zh: column, en: column }
