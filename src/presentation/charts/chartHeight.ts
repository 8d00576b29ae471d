import type { ChartOption } from './chartOption.js'

/**
 * How high should this chart be, in pixels? High enough for two lines of text in each row that is seen at once.
 *
 * @example
 * const line = { key: 't', label: '合计', originalBudget: '1003.89', finalBudget: '1389.88', outturn: '1285.83' }
 * chartHeight(chart(budgetBridge([line], { unit: '万元' }))) // => 328
 */
export function chartHeight({ grid, yAxis, dataZoom }: ChartOption): number {
  const rows = dataZoom.length > 0 ? mostRows : (yAxis[0]?.data.length ?? 0)
  return grid.top + rows * rowHeight + grid.bottom
}

/** More rows than these are scrolled. */
export const mostRows = 20

const rowHeight = 32
