import type { ChartMarkLine } from './chartSeries.js'
import { rule } from './palette.js'

/** A dashed line across all rows, with its name on top. */
export const markAt = (percent: number, name: string): ChartMarkLine => ({
  silent: true,
  symbol: 'none',
  animation: false,
  lineStyle: { color: rule, width: 1.5, type: 'dashed' },
  label: { show: true, position: 'start', color: rule },
  data: [{ xAxis: percent, label: { formatter: name } }],
})
