import { plainLabel, shortLabel } from '../plainLabel.js'
import { mostRows } from './chartHeight.js'
import type { ChartOption, RowAxis, RowZoom, ValueAxis } from './chartOption.js'
import type { ChartSeries } from './chartSeries.js'

/** A chart of rows from top to bottom, each with its bars and, on the right, its texts. */
export interface RowChart {
  readonly title: string
  /** Lines below the title. */
  readonly notes: readonly string[]
  /** For those who do not see the chart. */
  readonly description: string
  readonly rows: readonly string[]
  readonly columns: readonly ChartColumn[]
  readonly xAxis: ValueAxis
  readonly series: ChartSeries[]
}

/** Printed texts beside the bars, one for each row. */
export interface ChartColumn {
  readonly name: string
  readonly width: number
  readonly texts: readonly string[]
}

const labelWidth = 168
/** In two lines of that width, with room for words that do not fit at the end of the first. */
const widestLabel = 50
const gap = 12
const lineHeight = 18

/** The option of a chart of rows. */
export function rowChart(chart: RowChart): ChartOption {
  const { title, notes, description, rows, columns, xAxis, series } = chart
  const zoom = zoomOf(rows.length, columns.length)
  const edge = columns.reduce((sum, { width }) => sum + width, gap)
  return {
    title: {
      left: gap,
      top: gap,
      itemGap: 8,
      text: title,
      subtext: notes.join('\n'),
      textStyle: { fontSize: 16, fontWeight: 'bold' },
      subtextStyle: { fontSize: 12, lineHeight },
    },
    aria: { enabled: true, label: { description } },
    tooltip: { trigger: 'item', renderMode: 'richText', confine: true },
    legend: {
      type: 'scroll',
      left: gap,
      bottom: gap,
      itemGap: 2 * gap,
      data: series.flatMap(({ name }) => name ?? []),
    },
    grid: {
      left: labelWidth + 3 * gap,
      right: edge + gap + (zoom.length > 0 ? sliderRoom : 0),
      top: 78 + notes.length * lineHeight,
      bottom: 72,
    },
    xAxis,
    yAxis: [labelAxis(rows), ...columnAxes(columns)],
    dataZoom: zoom,
    series,
  }
}

const labelAxis = (rows: readonly string[]): RowAxis => ({
  type: 'category',
  position: 'left',
  inverse: true,
  data: rows.map((label) => shortLabel(label, widestLabel)),
  axisLabel: {
    interval: 0,
    margin: gap,
    width: labelWidth,
    overflow: 'break',
    fontSize: 12,
    lineHeight: 14,
  },
  axisLine: { show: true, onZero: false },
  axisTick: { show: false },
  splitLine: { show: true },
})

/** Each column ends where the next one begins; its heading and its texts end there too. */
function columnAxes(columns: readonly ChartColumn[]): RowAxis[] {
  let offset = gap
  return columns.map(({ name, width, texts }) => {
    offset += width
    return {
      type: 'category',
      position: 'right',
      inverse: true,
      offset,
      name,
      nameLocation: 'start',
      nameGap: 10,
      nameTextStyle: { align: 'right', fontSize: 12 },
      data: texts.map(plainLabel),
      axisLabel: { interval: 0, margin: 0, align: 'right', fontSize: 12 },
      axisLine: { show: false, onZero: false },
      axisTick: { show: false },
    }
  })
}

const sliderRoom = 28

function zoomOf(rows: number, columns: number): RowZoom[] {
  if (rows <= mostRows) return []
  const yAxisIndex = [...Array(columns + 1).keys()]
  const frame = { yAxisIndex, startValue: 0, endValue: mostRows - 1, zoomLock: true } as const
  return [
    { type: 'inside', ...frame, zoomOnMouseWheel: false, moveOnMouseWheel: true },
    { type: 'slider', ...frame, right: gap, width: 16, brushSelect: false, showDetail: false, showDataShadow: false },
  ]
}
