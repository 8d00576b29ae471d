import { describe, expect, it } from 'vitest'
import { monitorProgress } from '../../../../src/deviation/progress.js'
import { bridgeChart } from '../../../../src/presentation/charts/bridgeChart.js'
import { chartHeight } from '../../../../src/presentation/charts/chartHeight.js'
import { completionChart } from '../../../../src/presentation/charts/completionChart.js'
import { progressChart } from '../../../../src/presentation/charts/progressChart.js'
import {
  columnsOf,
  hostile,
  indicatorOf,
  indicators2023,
  rowsOf,
  sanmenxia,
  suzhou,
  tooltipsOf,
  watched,
} from './drawnCharts.js'

const lines = (many: number, label: (at: number) => string = String) =>
  Array.from({ length: many }, (_, at) => indicatorOf(label(at), '-0.5', 'notMet'))

const charts = [
  bridgeChart(sanmenxia),
  progressChart(suzhou),
  progressChart(watched, { locale: 'en' }),
  completionChart({ lines: lines(45, () => hostile) }),
  completionChart({ lines: [] }),
  completionChart(indicators2023),
]

describe('every chart', () => {
  it('is plain data: JSON and back changes nothing', () => {
    for (const chart of charts) expect(JSON.parse(JSON.stringify(chart))).toStrictEqual(chart)
  })

  it('has a text in every column for every row, and a place for every row in every series of bars', () => {
    for (const chart of charts) {
      const rows = rowsOf(chart).length
      expect(Object.values(columnsOf(chart)).map((texts) => texts.length)).toEqual(
        Array(chart.yAxis.length - 1).fill(rows),
      )
      for (const { type, data } of chart.series) if (type === 'bar') expect(data).toHaveLength(rows)
    }
  })

  it('draws its tooltips instead of making HTML of them', () => {
    for (const chart of charts) {
      expect(chart.tooltip.renderMode).toBe('richText')
      for (const tooltip of tooltipsOf(chart)) expect(tooltip).not.toMatch(/<[a-z!/?]|\{[a-z]/i)
    }
    expect(charts.flatMap(tooltipsOf).length).toBeGreaterThan(50)
  })

  it('names every series that has a name in its legend', () => {
    for (const { legend, series } of charts) expect(legend.data).toEqual(series.flatMap(({ name }) => name ?? []))
  })
})

describe('a chart of many rows', () => {
  it('shows twenty of them and scrolls, all columns together', () => {
    const { dataZoom } = completionChart({ lines: lines(21) })
    expect(dataZoom).toMatchObject([
      { type: 'inside', yAxisIndex: [0, 1, 2, 3, 4, 5], startValue: 0, endValue: 19, moveOnMouseWheel: true },
      { type: 'slider', yAxisIndex: [0, 1, 2, 3, 4, 5], startValue: 0, endValue: 19, zoomLock: true },
    ])
    expect(completionChart({ lines: lines(20) }).dataZoom).toEqual([])
  })

  it('leaves room for the slider', () => {
    const right = (many: number) => completionChart({ lines: lines(many) }).grid.right
    expect(right(21) - right(20)).toBe(28)
  })

  it('is as high as the rows that are seen at once', () => {
    const height = (many: number) => chartHeight(completionChart({ lines: lines(many) }))
    expect(height(2) - height(1)).toBe(32)
    expect(height(45)).toBe(height(20))
    expect(chartHeight(bridgeChart(sanmenxia))).toBe(78 + 18 + 5 * 32 + 72)
  })

  it('shortens a label that is longer than two lines, and keeps more of it in the tooltip', () => {
    const long = '很长的名称'.repeat(9)
    const chart = completionChart({ lines: lines(1, () => long) })
    expect(rowsOf(chart)).toEqual([`${long.slice(0, 25)}…`])
    expect(tooltipsOf(chart)[0]).toContain(long)
  })
})

describe('a chart below its notes', () => {
  it('starts lower for each of them', () => {
    const money = [
      { key: 'a', label: 'a', annualBudget: '1.00', plannedOutturn: '1.00', outturn: '' },
      { key: 'b', label: 'b', annualBudget: '4.00', plannedOutturn: '1.00', outturn: '1.00' },
    ]
    const chart = progressChart(monitorProgress({ lines: money }, { unit: '万元', cutOff: '2024-04-30' }))
    expect(chart.title.subtext.split('\n')).toHaveLength(2)
    expect(chart.grid.top - progressChart(watched).grid.top).toBe(18)
  })
})
