import type { Proportion } from '../../deviation/proportion.js'
import type { Decimal } from '../../exact/decimal.js'
import type { MoneyUnit } from '../../exact/unit.js'
import type { Locale } from '../../words/locale.js'
import { lightInWords } from '../lightInWords.js'
import { headWithUnit } from './headWithUnit.js'
import type { ProgressRow } from './progressSeries.js'
import { progressWords } from './progressWords.js'
import type { ChartColumn } from './rowChart.js'

interface Printing {
  readonly amount: (value: Decimal | null) => string
  readonly share: (value: Decimal | null) => string
  readonly unit: MoneyUnit
  readonly locale: Locale
}

/** What is printed beside the bars of money. */
export function progressColumns(rows: readonly ProgressRow[], printing: Printing): readonly ChartColumn[] {
  const { amount, share, unit, locale } = printing
  const say = progressWords[locale]
  const shares = (name: string, of: (row: ProgressRow) => Proportion): ChartColumn => ({
    name,
    width: 84,
    texts: rows.map((row) => share(of(row).value?.value ?? null)),
  })
  return [
    {
      name: headWithUnit(say.annualBudget, unit, locale),
      width: 130,
      texts: rows.map((row) => amount(row.annualBudget)),
    },
    shares(say.planned, ({ planned }) => planned),
    shares(say.execution, ({ execution }) => execution),
    shares(say.forecast, ({ forecast }) => forecast),
    { name: say.light, width: 52, texts: rows.map(({ light }) => lightInWords(light, locale)) },
  ]
}
