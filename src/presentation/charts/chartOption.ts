import type { ChartSeries } from './chartSeries.js'

/**
 * What our charts say to Apache ECharts: plain data that survives `JSON.stringify`, without functions, and no more than
 * we use. Assignable to `EChartsOption`, and independent of the package. Arrays are plain ones because ECharts asks for
 * them, and this is a `type` because its `setOption` does; each option is made anew and belongs to whoever called.
 *
 * Numbers only say where something is drawn: the nearest `number` of an exact figure. Every figure to be read is a text.
 */
export type ChartOption = {
  readonly title: ChartTitle
  readonly aria: { readonly enabled: true; readonly label: { readonly description: string } }
  readonly tooltip: ChartTooltip
  readonly legend: ChartLegend
  readonly grid: ChartMargins
  readonly xAxis: ValueAxis
  /** The rows on the left, then one axis for each column of texts on the right. */
  readonly yAxis: RowAxis[]
  /** Empty where all rows can be seen. */
  readonly dataZoom: RowZoom[]
  readonly series: ChartSeries[]
}

export interface ChartTitle {
  readonly left: number
  readonly top: number
  readonly itemGap: number
  readonly text: string
  readonly subtext: string
  readonly textStyle: ChartTextStyle
  readonly subtextStyle: ChartTextStyle
}

/** `richText` is drawn, not made into HTML. */
export interface ChartTooltip {
  readonly trigger: 'item'
  readonly renderMode: 'richText'
  readonly confine: true
}

export interface ChartLegend {
  readonly type: 'scroll'
  readonly left: number
  readonly bottom: number
  readonly itemGap: number
  readonly data: string[]
}

export interface ChartMargins {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface ChartTextStyle {
  readonly fontSize?: number
  readonly lineHeight?: number
  readonly fontWeight?: 'bold' | 'normal'
  readonly align?: 'left' | 'right'
}

/** Where figures are drawn, from left to right. */
export interface ValueAxis extends ValueRange {
  readonly type: 'value'
  readonly axisLabel: { readonly formatter: string; readonly hideOverlap: true }
}

/** From where to where an axis goes; without, ECharts decides. */
export interface ValueRange {
  readonly min?: number
  readonly max?: number
}

/** One text for each row, the first on top. */
export interface RowAxis {
  readonly type: 'category'
  readonly position: 'left' | 'right'
  readonly inverse: true
  readonly offset?: number
  readonly name?: string
  readonly nameLocation?: 'start'
  readonly nameGap?: number
  readonly nameTextStyle?: ChartTextStyle
  readonly data: string[]
  readonly axisLabel: RowAxisLabel
  readonly axisLine: { readonly show: boolean; readonly onZero: false }
  readonly axisTick: { readonly show: false }
  readonly splitLine?: { readonly show: true }
}

export interface RowAxisLabel extends ChartTextStyle {
  readonly interval: 0
  readonly margin: number
  readonly width?: number
  readonly overflow?: 'break'
}

/** A window on the rows, which the wheel or the slider moves. */
export interface RowZoom {
  readonly type: 'slider' | 'inside'
  readonly yAxisIndex: number[]
  readonly startValue: number
  readonly endValue: number
  readonly zoomLock: true
  readonly right?: number
  readonly width?: number
  readonly brushSelect?: false
  readonly showDetail?: false
  readonly showDataShadow?: false
  readonly zoomOnMouseWheel?: false
  readonly moveOnMouseWheel?: true
}
