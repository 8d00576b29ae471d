import type { FundProgress } from '../../deviation/fundProgress.js'
import type { Proportion } from '../../deviation/proportion.js'
import type { Decimal } from '../../exact/decimal.js'
import { printPercent } from '../../exact/print.js'
import type { Locale } from '../../words/locale.js'
import { inertLabel } from '../plainLabel.js'
import type { ChartDatum, ChartMarkLine, ChartPoint, ChartSeries } from './chartSeries.js'
import { drawnPercent } from './drawn.js'
import { palette } from './palette.js'
import { progressWords } from './progressWords.js'

/** A row of money: a line, or the total. */
export interface ProgressRow extends FundProgress {
  readonly label: string
}

interface Drawing {
  readonly time: ChartMarkLine
  /** An amount with its unit. */
  readonly print: (amount: Decimal | null) => string
  readonly locale: Locale
}

/** The plan as a broad bar, the money spent as a narrow one in front of it, the forecast as a hollow mark. */
export function progressSeries(rows: readonly ProgressRow[], { time, print, locale }: Drawing): ChartSeries[] {
  const say = progressWords[locale]
  const datum = (row: ProgressRow, name: string, share: Proportion, amount: Decimal | null): ChartDatum | null => {
    if (share.value === null) return null
    const formatter = `${inertLabel(row.label)}\n${name} ${printPercent(share.value.value, 2)}\n${print(amount)} ÷ ${print(row.annualBudget)}`
    return { value: drawnPercent(share.value.value), tooltip: { formatter } }
  }
  const forecasts = rows.map((row) =>
    datum(row, say.forecast, row.forecast, row.forecastOutturn?.toDecimalPlaces(2) ?? null),
  )
  return [
    {
      type: 'bar',
      name: say.planned,
      yAxisIndex: 1,
      barWidth: '66%',
      barMaxWidth: 20,
      itemStyle: palette.plan,
      data: rows.map((row) => datum(row, say.planned, row.planned, row.plannedOutturn)),
    },
    {
      type: 'bar',
      name: say.execution,
      barWidth: '30%',
      barMaxWidth: 9,
      itemStyle: palette.up,
      markLine: time,
      data: rows.map((row) => datum(row, say.execution, row.execution, row.outturn)),
    },
    {
      type: 'scatter',
      name: say.forecast,
      symbol: 'diamond',
      symbolSize: 11,
      itemStyle: palette.guess,
      data: forecasts.flatMap(pointOf),
    },
  ]
}

const pointOf = (datum: ChartDatum | null, row: number): readonly ChartPoint[] =>
  datum?.tooltip ? [{ value: [datum.value, row], tooltip: datum.tooltip }] : []
