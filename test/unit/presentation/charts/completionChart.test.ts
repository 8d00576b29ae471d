import { describe, expect, it } from 'vitest'
import { completionChart } from '../../../../src/presentation/charts/completionChart.js'
import { columnsOf, drawnData, hostile, indicatorOf, indicators2023, rowsOf, tooltipsOf } from './drawnCharts.js'

describe('the indicators of a department as bars', () => {
  const chart = completionChart(indicators2023)

  it('have a bar in the series of their status, and none where words were asked for', () => {
    expect(rowsOf(chart).slice(0, 3)).toEqual([
      '国有建设用地使用权及矿业权交易系统',
      '电子保函',
      '国有资产交易全流程电子化',
    ])
    expect(drawnData(chart)).toEqual({
      // the rows of words: 上线 ×3, 完成, 提升, 完成
      '✓ 达到指标值': [
        ...[null, null, null, null, null, null, 100, 100],
        85.8875, // 1030.65 of 1200
        ...[null, null, null, null, null, null, null, 100, 100],
      ],
      '▲ 远超指标值': [
        ...[null, 1078.4375, null, null, 262, 189.5, null, null, null], // 3451 of 320, 131 of 50, 1895 of 1000
        ...[201.1, 950, 200, 165], // 4022 of 2000, 57000 of 6000, 2000 of 1000, 165 of 100
        ...[null, null, null, null, null],
      ],
    })
  })

  it('print their targets, their actuals and what became of them', () => {
    const row = (at: number) => Object.values(columnsOf(chart)).map((texts) => texts[at])
    expect(Object.keys(columnsOf(chart))).toEqual(['指标值', '完成值', '完成率', '偏差', '结果'])
    expect(row(0)).toEqual(['上线', '完成', '—', '无偏差', '✓ 达到指标值'])
    expect(row(1)).toEqual(['320份', '3451份', '▸ 1,078.44%', '有利', '▲ 远超指标值'])
    expect(row(8)).toEqual(['≤1200万元', '1030.65万元', '85.89%', '有利', '✓ 达到指标值'])
  })

  it('are summed up below the title, and for those who do not see the chart', () => {
    expect(chart.title.subtext.split('\n').slice(0, 2)).toEqual([
      '18项指标，达到指标值11项，远超指标值7项；无完成率6项，以“—”表示',
      '横轴止于200%，标▸的超出图外，数字为实际值',
    ])
    expect(chart.aria.label.description).toMatch(/^各项指标完成情况：18项指标，/)
  })

  it('have all of it in their tooltips', () => {
    expect(tooltipsOf(chart)).toContain('预算控制\n指标值 ≤1200万元\n完成值 1030.65万元\n完成率 85.89%\n✓ 达到指标值')
  })
})

describe('completion by indicator', () => {
  const lines = [
    indicatorOf('远超', '9.784375', 'farAbove', { effect: 'favourable' }),
    indicatorOf('达到', '0', 'met', { effect: 'onTarget' }),
    indicatorOf('一半', '-0.1579', 'partly', { effect: 'adverse' }),
    indicatorOf('全无', '-1', 'notMet', { effect: 'adverse', target: '', actual: '' }),
    indicatorOf('不明', '-0.05', 'undeterminable', { statusReason: 'noDirection' }),
  ]
  const chart = completionChart({ lines }, { locale: 'en' })

  it('draws zero as zero', () => {
    expect(drawnData(chart)).toEqual({
      '✓ target met': [null, 100, null, null, null],
      '▲ far above the target': [1078.4375, null, null, null, null],
      '◐ target partly met': [null, null, 84.21, null, null],
      '✗ target not met': [null, null, null, 0, null],
      '? undeterminable': [null, null, null, null, 95],
    })
  })

  it('tells statuses by mark and pattern as well as by colour, and effects by a word', () => {
    const looks = chart.series.map(({ itemStyle }) => JSON.stringify(itemStyle.decal ?? 'plain'))
    expect(new Set(looks).size).toBe(looks.length)
    expect(new Set(chart.series.map(({ itemStyle }) => itemStyle.color)).size).toBe(looks.length)
    expect(new Set(chart.legend.data.map((name) => name[0])).size).toBe(looks.length)
    expect(columnsOf(chart)).toEqual({
      target: ['100个', '100个', '100个', '—', '100个'],
      actual: ['50个', '50个', '50个', '—', '50个'],
      'completion rate': ['▸ 1,078.44%', '100.00%', '84.21%', '0.00%', '95.00%'],
      deviation: ['favourable', 'on target', 'adverse', 'adverse', '—'],
      result: ['▲ far above the target', '✓ target met', '◐ target partly met', '✗ target not met', '? undeterminable'],
    })
  })

  it('says why nobody can tell', () => {
    const [reason] = tooltipsOf(completionChart({ lines: lines.slice(4) }))
    expect(reason?.split('\n').at(-1)).toBe('? 无从判断：目标未列明比较符号，无法确定越高越好还是越低越好')
  })

  it('is summed up in English too', () => {
    expect(chart.title).toMatchObject({
      text: 'Completion by indicator',
      subtext:
        '5 indicators, 1 target met, 1 far above the target, 1 target partly met, 1 target not met, 1 undeterminable\nThe axis ends at 200%; what is marked ▸ goes beyond, and its figure is the true one',
    })
    expect(completionChart({ lines: [indicatorOf('a', null, 'met')] }, { locale: 'en' }).title.subtext).toBe(
      '1 indicator, 1 target met; 1 without a completion rate, shown as —',
    )
  })

  it('marks the whole once', () => {
    const marked = chart.series.filter((series) => 'markLine' in series)
    expect(marked).toHaveLength(1)
    expect(marked[0]).toMatchObject({ markLine: { data: [{ xAxis: 100, label: { formatter: '100%' } }] } })
  })

  it('marks what rests on a reading in doubt, and says so', () => {
    const doubts = [{ path: ['indicators', 0, 'actual'], reading: '2年', note: '看不清' }]
    const doubtful = completionChart({
      lines: [indicatorOf('a', '0', 'met', { doubts }), indicatorOf('b', '0', 'met')],
    })
    expect(columnsOf(doubtful).结果).toEqual(['✓ 达到指标值*', '✓ 达到指标值'])
    expect(doubtful.title.subtext).toBe('2项指标，达到指标值2项\n标*的读数存疑')
  })

  it('names the project or the unit of each indicator where there are several', () => {
    const several = [
      indicatorOf('a', '0', 'met'),
      indicatorOf('b', '0', 'met', { project: '某项目' }),
      indicatorOf('c', '0', 'met', { unitName: '另一局' }),
    ]
    expect(rowsOf(completionChart({ lines: several }))).toEqual(['某局：a', '某项目：b', '另一局：c'])
    expect(rowsOf(completionChart({ lines: several.slice(0, 2) }, { locale: 'en' }))).toEqual(['某局: a', '某项目: b'])
  })

  it('shortens a target in many words, and keeps more of it in the tooltip', () => {
    const target = '达到国家标准并通过验收'
    const long = completionChart({ lines: [indicatorOf('a', '0', 'met', { target, actual: hostile })] })
    expect(columnsOf(long)).toMatchObject({ 指标值: ['达到国家标准并…'], 完成值: ['<img src=x oner…'] })
    expect(tooltipsOf(long)[0]).toContain(target)
  })
})

describe('the axis of shares', () => {
  const axisOf = (...relatives: readonly string[]) =>
    completionChart({ lines: relatives.map((relative) => indicatorOf('a', relative, 'met')) }).xAxis

  it('ends at 100 % at least and at 200 % at most, on the side of reductions too', () => {
    expect(axisOf('-0.6')).toMatchObject({ min: 0, max: 100 })
    expect(axisOf('0')).toMatchObject({ min: 0, max: 100 })
    expect(axisOf('0.0001')).toMatchObject({ min: 0, max: 120 })
    expect(axisOf('0.3', '-0.8')).toMatchObject({ min: 0, max: 150 })
    expect(axisOf('1')).toMatchObject({ min: 0, max: 200 })
    expect(axisOf('29', '-1.1')).toMatchObject({ min: -100, max: 200 })
    expect(axisOf('-8')).toMatchObject({ min: -200, max: 100 })
    expect(axisOf()).toMatchObject({ min: 0, max: 100 })
  })

  it('marks only what is cut: 200 % itself is not', () => {
    const texts = (relative: string) =>
      columnsOf(completionChart({ lines: [indicatorOf('a', relative, 'met')] })).完成率
    expect(texts('1')).toEqual(['200.00%'])
    expect(texts('-3.5')).toEqual(['▸ -250.00%'])
  })
})
