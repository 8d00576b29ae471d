import type { CumulativeProject } from '../deviation/multiYearProject.js'
import type { Locale } from '../words/locale.js'
import { type Block, table } from './block.js'
import { standingNames } from './explainMultiYear.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const heads = {
  zh: [
    '项目',
    '总预算',
    '年度',
    '当年预算',
    '当年执行',
    '累计预算',
    '累计执行',
    '累计预算占比',
    '累计执行占比',
    '情况',
  ],
  en: [
    'project',
    'total budget',
    'year',
    'budget',
    'outturn',
    'budgets to date',
    'outturns to date',
    'budgeted',
    'spent',
    'standing',
  ],
} as const

/** A row for each year of a project, cumulative, against the total. */
export function multiYearBlocks(projects: readonly CumulativeProject[], locale: Locale): readonly Block[] {
  const rows = projects.flatMap(({ unit, label, totalBudget, years, standing }) =>
    years.map((year) => [
      label,
      amountInTable(totalBudget, unit),
      String(year.year),
      ...[year.budget, year.outturn, year.budgetToDate, year.outturnToDate].map((value) => amountInTable(value, unit)),
      ...[year.budgeted, year.spent].map((share) => proportionInWords(share, locale)),
      standingNames[standing][locale],
    ]),
  )
  return [table(heads[locale], rows)]
}
