import type { ChartOption } from '../presentation/charts/chartOption.js'
import type { BarSeries, ChartSeries } from '../presentation/charts/chartSeries.js'
import { palette } from '../presentation/charts/palette.js'
import { element, type Xml } from './xml.js'

/** A chart as a table: beside each row its bars, drawn as SVG on one axis, and its texts, so that it reads without the bars. */
export function htmlChart({ title, yAxis, xAxis, series }: ChartOption): readonly Xml[] {
  const [labels, ...columns] = yAxis
  const bars = series.filter(isBars)
  const rows = labels?.data ?? []
  const axis = axisOf(
    rows.flatMap((_, row) => barsIn(bars, row)),
    { ...xAxis, marks: marksOf(bars) },
  )
  const line = (label: string, row: number): Xml =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [label]),
      element('td', { class: 'bars' }, [drawn(barsIn(bars, row), axis)]),
      ...columns.map(({ data }) => element('td', { class: 'figure' }, [data[row] ?? ''])),
    ])
  const heads = ['', '', ...columns.map(({ name = '' }) => name)]
  return [
    element('h3', {}, [title.text]),
    ...title.subtext
      .split('\n')
      .filter(Boolean)
      .map((note) => element('p', { class: 'place' }, [note])),
    element('table', { class: 'chart' }, [
      element('thead', {}, [
        element(
          'tr',
          {},
          heads.map((head) => (head === '' ? element('td', {}) : element('th', { scope: 'col' }, [head]))),
        ),
      ]),
      element('tbody', {}, rows.map(line)),
    ]),
    legendOf(bars),
  ]
}

interface Bar {
  readonly from: number
  readonly to: number
  readonly colour: string
}

/** From where to where the bars go, and which lines go across all rows. */
interface Axis {
  readonly low: number
  readonly high: number
  readonly marks: readonly number[]
}

/** What only carries others has no colour. */
const unseen = palette.nothing.color

const isBars = (series: ChartSeries): series is BarSeries => series.type === 'bar'

/** The bars of a row: what is stacked begins where that beneath it ended, and what only carries others is not seen. */
function barsIn(series: readonly BarSeries[], row: number): readonly Bar[] {
  const ends = new Map<string, number>()
  return series.flatMap(({ stack, data, itemStyle: { color } }) => {
    const value = data[row]?.value
    if (value === undefined) return []
    const from = stack === undefined ? 0 : (ends.get(stack) ?? 0)
    if (stack !== undefined) ends.set(stack, from + value)
    return color === unseen ? [] : [{ from, to: from + value, colour: color }]
  })
}

/** Where a line is drawn across all rows: the target of all indicators. */
const marksOf = (series: readonly BarSeries[]): readonly number[] =>
  series.flatMap(({ markLine }) => markLine?.data.flatMap((mark) => ('xAxis' in mark ? [mark.xAxis] : [])) ?? [])

function axisOf(
  bars: readonly Bar[],
  { min, max, marks }: { readonly min?: number; readonly max?: number; readonly marks: readonly number[] },
): Axis {
  const ends = bars.flatMap(({ from, to }) => [from, to])
  return { low: min ?? Math.min(0, ...ends), high: max ?? Math.max(0, ...ends, ...marks), marks }
}

const [wide, high] = [300, 20]

function drawn(bars: readonly Bar[], { low, high: most, marks }: Axis): Xml {
  const at = (value: number): number =>
    most === low ? 0 : Math.round((10 * wide * (Math.min(Math.max(value, low), most) - low)) / (most - low)) / 10
  const rect = ({ from, to, colour }: Bar): Xml => {
    const [start, end] = [at(Math.min(from, to)), at(Math.max(from, to))]
    // What there is at all is seen.
    const width = String(Math.max(end - start, 1))
    return element('rect', { x: String(start), y: '3', width, height: String(high - 6), fill: colour })
  }
  const rule = (value: number, kind: string): Xml =>
    element('rect', { class: kind, x: String(Math.min(at(value), wide - 1)), y: '0', width: '1', height: String(high) })
  return element('svg', { viewBox: `0 0 ${wide} ${high}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, [
    ...bars.map(rect),
    rule(0, 'axis'),
    ...marks.map((mark) => rule(mark, 'mark')),
  ])
}

/** What the colours are; the marks in the texts say the same. */
const legendOf = (series: readonly BarSeries[]): Xml =>
  element(
    'p',
    { class: 'legend' },
    series.flatMap(({ name, itemStyle: { color } }) =>
      name === undefined || color === unseen
        ? []
        : [
            element('span', { class: 'key' }, [
              element('svg', { viewBox: '0 0 10 10', class: 'colour', 'aria-hidden': 'true' }, [
                element('rect', { width: '10', height: '10', fill: color }),
              ]),
              name,
            ]),
          ],
    ),
  )
