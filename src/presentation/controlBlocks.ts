import type { ControlledRow } from '../deviation/expenditureControl.js'
import { knownValue, readMoney } from '../deviation/readMoney.js'
import type { Sentence } from '../law/basis.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { staffColumns } from '../terms/staffing.js'
import { nounOf } from '../terms/term.js'
import type { Locale } from '../words/locale.js'
import { type Block, headIn, table } from './block.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const heads: readonly Sentence[] = [
  { zh: '项目', en: 'row' },
  nounOf(budgetColumns, 'previousOutturn'),
  nounOf(budgetStages, 'originalBudget', '本年预算数'),
  nounOf(budgetStages, 'outturn', '本年决算数'),
  nounOf(staffColumns, 'controlRate'),
  { zh: '变动率', en: 'change' },
]

/** The rows of a basic data table in their three columns, with how each was held and how it changed. */
export function controlBlocks(rows: readonly ControlledRow[], locale: Locale): readonly Block[] {
  const cells = rows.map(({ line, control, change, unit }) => [
    line.label.trim(),
    ...[line.previousOutturn, line.originalBudget, line.outturn].map((given) =>
      amountInTable(knownValue(readMoney(given, { unit })), unit),
    ),
    ...[control, change].map((rate) => proportionInWords(rate, locale)),
  ])
  return [table(headIn(heads, locale), cells)]
}
