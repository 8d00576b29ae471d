import { describe, expect, it } from 'vitest'
import { monitorProgress } from '../../../../src/deviation/progress.js'
import { progressChart } from '../../../../src/presentation/charts/progressChart.js'
import { explain } from '../../../../src/presentation/explain.js'
import { columnsOf, drawnData, rowsOf, suzhou, tooltipsOf, watched } from './drawnCharts.js'

describe('the half-year plan of a department against time', () => {
  const chart = progressChart(suzhou)

  it('has a row for the total and one for each line, with what was planned', () => {
    expect(rowsOf(chart)).toHaveLength(19)
    expect(rowsOf(chart).slice(0, 3)).toEqual(['合计', '基本支出', '工作制作费'])
    expect(columnsOf(chart)['年度预算数（万元）']?.slice(0, 3)).toEqual(['5,878.82', '1,922.02', '15.75'])
    expect(columnsOf(chart).计划进度?.slice(0, 3)).toEqual(['38.19%', '36.42%', '0.00%'])
    expect(drawnData(chart).计划进度?.slice(2, 7)).toEqual([
      0, // of 15.75
      48.019207683073226, // 4 of 8.33
      0, // of 13.5
      73.33333333333333, // 2.2 of 3
      25, // 2 of 8
    ])
  })

  it('leaves out what nobody reported yet, and says so', () => {
    expect(drawnData(chart)).toMatchObject({ 执行率: Array(19).fill(null), 全年预计: [] })
    expect(columnsOf(chart)).toMatchObject({ 执行率: Array(19).fill('—'), 信号: Array(19).fill('—') })
    expect(chart.title.subtext).toBe('截至2024-06-30，时间已过50.00%\n各行均无累计支出，未画出')
  })

  it('marks how much of the year is over', () => {
    expect(chart.series[1]).toMatchObject({
      markLine: { data: [{ xAxis: 50, label: { formatter: '时间已过50.00%' } }] },
    })
  })
})

describe('money in the middle of its year', () => {
  const chart = progressChart(watched)

  it('stands beside its plan and its forecast', () => {
    expect(rowsOf(chart)).toEqual(['合计', '基本支出', '项目支出'])
    expect(columnsOf(chart)).toEqual({
      '年度预算数（万元）': ['5,878.82', '1,922.02', '3,956.80'],
      计划进度: ['38.19%', '36.42%', '39.05%'], // 2245.2, 700, 1545.2
      执行率: ['36.08%', '35.81%', '36.21%'], // 2121, 688.3, 1432.7
      全年预计: ['72.16%', '71.62%', '72.42%'], // twice that
      信号: ['黄', '黄', '黄'],
    })
    expect(drawnData(chart).全年预计).toEqual([
      [72.15733769702084, 0],
      [71.62256376104307, 1],
      [72.41710473109583, 2],
    ])
  })

  it('is told in words and in tooltips with the printed figures', () => {
    expect(chart.aria.label.description).toBe(explain(watched))
    expect(chart.title.subtext).toBe(
      '截至2024-06-30，时间已过50.00%；全年预计为推算（线性外推：累计执行数÷（月数÷12））',
    )
    expect(tooltipsOf(chart)).toContain('基本支出\n执行率 35.81%\n688.30万元 ÷ 1,922.02万元')
    expect(tooltipsOf(chart)).toContain('合计\n全年预计 72.16%\n4,242.00万元 ÷ 5,878.82万元')
  })

  it('is in English and in another unit too', () => {
    const english = progressChart(watched, { locale: 'en', unit: '元' })
    expect(columnsOf(english)).toMatchObject({
      'annual budget (元)': ['58,788,200.00', '19,220,200.00', '39,568,000.00'],
      light: ['yellow', 'yellow', 'yellow'],
    })
    expect(english.title).toMatchObject({
      text: 'Money against time',
      subtext:
        'At 2024-06-30, 50.00% of the year; the forecast is an estimate (linear: outturn to date ÷ (month ÷ 12))',
    })
    expect(tooltipsOf(english)).toContain('total\nplanned 38.19%\n22,452,000.00 元 ÷ 58,788,200.00 元')
  })
})

describe('a line of money with a blank', () => {
  const lines = [
    { key: 'a', label: '甲', annualBudget: '100.00', plannedOutturn: '50.00', outturn: '' },
    { key: 'b', label: '乙', annualBudget: '0.00', plannedOutturn: '1.00', outturn: '-3.00' },
    { key: 'c', label: '丙', annualBudget: '10.00', plannedOutturn: '5.00', outturn: '-2.00' },
  ]
  const chart = progressChart(monitorProgress({ lines }, { unit: '万元', cutOff: '2024-04-30' }))

  it('is a gap with its reason, and so is the total that it leaves open', () => {
    expect(columnsOf(chart).执行率).toEqual(['—', '—', '—', '-20.00%'])
    expect(drawnData(chart)).toMatchObject({
      执行率: [null, null, null, -20],
      计划进度: [expect.closeTo(50.909), 50, null, 50],
    })
    expect(chart.title.subtext).toContain('未计入或缺数：甲，累计支出（有空白，空白不等于零）')
  })

  it('does not hide money that came back', () => {
    expect(drawnData(chart).全年预计).toEqual([[-60, 3]]) // −2 ÷ (4 ÷ 12) = −6 of 10
    expect(chart.xAxis).toMatchObject({ min: -100, max: 100 })
  })

  it('is told once where no line has the figure', () => {
    const blanks = lines.map((line) => ({ ...line, outturn: '' }))
    const { title } = progressChart(monitorProgress({ lines: blanks }, { unit: '万元', cutOff: '2024-04-30' }))
    expect(title.subtext).toBe('截至2024-04-30，时间已过33.33%\n各行均无累计支出，未画出')
  })

  it('names the first three blanks and counts the others', () => {
    const open = (key: string) => ({ key, label: key, annualBudget: '4.00', outturn: '' })
    const blanks = monitorProgress(
      { lines: [...['a', 'b', 'c', 'd'].map(open), { key: 'e', label: 'e', annualBudget: '4.00', outturn: '1.00' }] },
      { unit: '万元', cutOff: '2024-04-30' },
    )
    const told = (locale: 'zh' | 'en') => progressChart(blanks, { locale }).title.subtext.split('\n')
    expect(told('zh').slice(1)).toEqual([
      '各行均无计划支出，未画出',
      ...['a', 'b', 'c'].map((label) => `未计入或缺数：${label}，累计支出（有空白，空白不等于零）`),
      '未计入或缺数共4处',
    ])
    expect(told('en').at(-1)).toBe('4 figures in all are left out or wanting')
    expect(told('en')[1]).toBe('No line has its planned outturn: not drawn')
  })
})

describe('a forecast without end', () => {
  it('is printed with two decimals and drawn where it is', () => {
    const line = { key: 'a', label: 'a', annualBudget: '2.00', plannedOutturn: '1.00', outturn: '1.00' }
    const chart = progressChart(monitorProgress({ lines: [line] }, { unit: '万元', cutOff: '2024-07-31' }))
    expect(tooltipsOf(chart)).toContain('a\n全年预计 85.71%\n1.71万元 ÷ 2.00万元') // 1 ÷ (7 ÷ 12) = 1.714…
    expect(drawnData(chart).全年预计).toEqual([
      [expect.closeTo(85.714, 3), 0],
      [expect.closeTo(85.714, 3), 1],
    ])
  })
})
