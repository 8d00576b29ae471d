/** What stands in a chart. */
export type ChartSeries = BarSeries | PointSeries

/** A bar for each row. */
export interface BarSeries {
  readonly type: 'bar'
  readonly name?: string
  readonly yAxisIndex?: number
  readonly stack?: string
  readonly stackStrategy?: 'all'
  readonly silent?: true
  readonly barWidth: string
  readonly barMaxWidth: number
  readonly barGap?: '-100%'
  readonly itemStyle: ChartItemStyle
  readonly markLine?: ChartMarkLine
  readonly data: (ChartDatum | null)[]
}

/** A mark for some rows, at `[figure, row]`. */
export interface PointSeries {
  readonly type: 'scatter'
  readonly name: string
  readonly symbol: 'diamond'
  readonly symbolSize: number
  readonly itemStyle: ChartItemStyle
  readonly data: ChartPoint[]
}

/** A figure as it is drawn, and what is said of it; null instead where there is none. */
export interface ChartDatum {
  readonly value: number
  readonly tooltip?: { readonly formatter: string }
}

export interface ChartPoint {
  readonly value: [figure: number, row: number]
  readonly tooltip: { readonly formatter: string }
}

export interface ChartItemStyle {
  readonly color: string
  readonly borderColor?: string
  readonly borderWidth?: number
  readonly decal?: ChartDecal
}

/** A pattern over a colour. */
export interface ChartDecal {
  readonly symbol: 'rect' | 'circle'
  readonly color: string
  readonly rotation?: number
  readonly symbolSize?: number
  readonly dashArrayX?: number | number[]
  readonly dashArrayY?: number | number[]
}

export interface ChartMarkLine {
  readonly silent: true
  readonly symbol: 'none'
  readonly animation: false
  readonly lineStyle: { readonly color: string; readonly width: number; readonly type: 'solid' | 'dashed' }
  readonly label: { readonly show: boolean; readonly position?: 'start'; readonly color?: string }
  readonly data: (MarkedFigure | [MarkEnd, MarkEnd])[]
}

/** A line across all rows. */
export interface MarkedFigure {
  readonly xAxis: number
  readonly label: { readonly formatter: string }
}

/** An end of a line between two rows. */
export interface MarkEnd {
  readonly coord: [figure: number, row: number]
}
