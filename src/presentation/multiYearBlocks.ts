import type { CumulativeProject } from '../deviation/multiYearProject.js'
import type { Sentence } from '../law/basis.js'
import { formFields } from '../terms/formField.js'
import { nounOf } from '../terms/term.js'
import type { Locale } from '../words/locale.js'
import { type Block, headIn, table } from './block.js'
import { standingNames } from './explainMultiYear.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const heads: readonly Sentence[] = [
  { zh: '项目', en: 'project' },
  { zh: '总预算', en: 'total budget' },
  nounOf(formFields, 'year'),
  { zh: '当年预算', en: 'budget' },
  { zh: '当年执行', en: 'outturn' },
  { zh: '累计预算', en: 'budgets to date' },
  { zh: '累计执行', en: 'outturns to date' },
  { zh: '累计预算占比', en: 'budgeted' },
  { zh: '累计执行占比', en: 'spent' },
  { zh: '情况', en: 'standing' },
]

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
  return [table(headIn(heads, locale), rows)]
}
