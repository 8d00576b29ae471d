import type { Decimal } from '../../exact/decimal.js'
import type { Locale } from '../../words/locale.js'
import { inertLabel } from '../plainLabel.js'
import type { BridgeRow, StepRow } from './bridgeRows.js'
import { bridgeWords } from './bridgeWords.js'
import type { BarSeries, ChartDatum, ChartMarkLine, ChartSeries, MarkEnd } from './chartSeries.js'
import { drawn } from './drawn.js'
import { palette, rule } from './palette.js'

interface Drawing {
  /** What is printed beside each row. */
  readonly texts: readonly string[]
  readonly convert: (value: Decimal) => Decimal
  readonly locale: Locale
}

const bar = { type: 'bar', barWidth: '62%', barMaxWidth: 26, barGap: '-100%' } as const

/**
 * The bars of a waterfall: stages on zero; increases and reductions each on an unseen bar as long as where they begin,
 * with the sign of the step, so that the two together end where the step ends.
 */
export function bridgeSeries(rows: readonly BridgeRow[], drawing: Drawing): ChartSeries[] {
  const { texts, convert, locale } = drawing
  const place = (value: Decimal): number => drawn(convert(value))
  const datum = (value: Decimal, { label }: BridgeRow, at: number): ChartDatum => ({
    value: place(value),
    tooltip: { formatter: `${inertLabel(label)}\n${texts[at]}` },
  })
  const stages = rows.map((row, at) => (row.kind === 'stage' && row.to ? datum(row.to, row, at) : null))
  return [
    { ...bar, name: bridgeWords[locale].stage, itemStyle: palette.level, data: stages, markLine: joints(rows, place) },
    ...floating(rows, 'increase', bridgeWords[locale].increase, place, datum),
    ...floating(rows, 'decrease', bridgeWords[locale].decrease, place, datum),
  ]
}

function floating(
  rows: readonly BridgeRow[],
  kind: StepRow['kind'],
  name: string,
  place: (value: Decimal) => number,
  datum: (value: Decimal, row: BridgeRow, at: number) => ChartDatum,
): readonly BarSeries[] {
  const stacked = { ...bar, stack: kind, stackStrategy: 'all' } as const
  const from = rows.map((row) => (row.kind === kind ? { value: place(row.from) } : null))
  const amounts = rows.map((row, at) => (row.kind === kind ? datum(row.amount, row, at) : null))
  const itemStyle = kind === 'increase' ? palette.up : palette.down
  return [
    { ...stacked, silent: true, itemStyle: palette.nothing, data: from },
    { ...stacked, name, itemStyle, data: amounts },
  ]
}

/** Fine lines from the end of each row to where the next one that is known begins, or, for a stage, ends. */
function joints(rows: readonly BridgeRow[], place: (value: Decimal) => number): ChartMarkLine {
  const known = rows.flatMap((row, at) => (row.to ? [{ row, at, to: row.to }] : []))
  const data = known.flatMap(({ at, to }, index): [MarkEnd, MarkEnd][] => {
    const next = known[index + 1]
    const start = next?.row.kind === 'stage' ? next.to : next?.row.from
    return next && start?.eq(to) ? [[{ coord: [place(to), at] }, { coord: [place(to), next.at] }]] : []
  })
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    lineStyle: { color: rule, width: 1, type: 'solid' },
    label: { show: false },
    data,
  }
}
