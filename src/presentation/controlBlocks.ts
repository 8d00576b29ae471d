import type { ControlledRow } from '../deviation/expenditureControl.js'
import { knownValue, readMoney } from '../deviation/readMoney.js'
import type { Locale } from '../words/locale.js'
import { type Block, table } from './block.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const heads = {
  zh: ['项目', '上年决算数', '本年预算数', '本年决算数', '控制率', '变动率'],
  en: ['row', 'previous outturn', 'budget', 'outturn', 'control', 'change'],
} as const

/** The rows of a basic data table in their three columns, with how each was held and how it changed. */
export function controlBlocks(rows: readonly ControlledRow[], locale: Locale): readonly Block[] {
  const cells = rows.map(({ line, control, change, unit }) => [
    line.label.trim(),
    ...[line.previousOutturn, line.originalBudget, line.outturn].map((given) =>
      amountInTable(knownValue(readMoney(given, { unit })), unit),
    ),
    ...[control, change].map((rate) => proportionInWords(rate, locale)),
  ])
  return [table(heads[locale], cells)]
}
