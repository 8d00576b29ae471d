import { describe, expect, it } from 'vitest'
import type { BridgedLine } from '../../../../src/deviation/bridge.js'
import { budgetBridge } from '../../../../src/deviation/budgetBridge.js'
import { bridgeChart } from '../../../../src/presentation/charts/bridgeChart.js'
import { explain } from '../../../../src/presentation/explain.js'
import { columnsOf, drawnData, rowsOf, sanmenxia, tooltipsOf } from './drawnCharts.js'

const unit = '万元'

describe('the bridge of a department as a waterfall', () => {
  const chart = bridgeChart(sanmenxia)

  it('goes from the original budget through the final budget to the outturn', () => {
    expect(rowsOf(chart)).toEqual(['年初预算数', '净变动', '全年预算数', '未支出', '决算数'])
    expect(columnsOf(chart)).toEqual({
      '金额（万元）': ['1,003.89', '▲ +385.99', '1,389.88', '▼ -104.05', '1,285.83'],
    })
  })

  it('stands its stages on zero and floats its steps where they begin, with their sign', () => {
    expect(drawnData(chart)).toEqual({
      预算与决算: [1003.89, null, 1389.88, null, 1285.83],
      '1': [null, 1003.89, null, null, null],
      '▲ 增加': [null, 385.99, null, null, null],
      '3': [null, null, null, 1389.88, null],
      '▼ 减少': [null, null, null, -104.05, null],
    })
    expect(chart.series.map((series) => 'stack' in series && series.stack)).toEqual([
      false,
      'increase',
      'increase',
      'decrease',
      'decrease',
    ])
  })

  it('joins each row to the next where one amount becomes the other', () => {
    const [stages] = chart.series
    const joints = stages && 'markLine' in stages ? stages.markLine?.data : []
    expect(joints).toEqual(
      [1003.89, 1389.88, 1389.88, 1285.83].map((figure, at) => [{ coord: [figure, at] }, { coord: [figure, at + 1] }]),
    )
  })

  it('is told in words, for those who do not see it, and in tooltips with the printed figures', () => {
    expect(chart.title).toMatchObject({ text: '从年初预算到决算', subtext: '年初预算完成率128.08%，执行率92.51%' })
    expect(chart.aria.label.description).toBe(explain(sanmenxia))
    expect(tooltipsOf(chart)).toContain('未支出\n▼ -104.05')
  })

  it('is in English too', () => {
    const english = bridgeChart(sanmenxia, { locale: 'en' })
    expect(rowsOf(english)).toEqual(['original budget', 'net change', 'final budget', 'unspent', 'outturn'])
    expect(columnsOf(english)).toHaveProperty(['amount (万元)'])
    expect(english.legend.data).toEqual(['budget and outturn', '▲ increase', '▼ decrease'])
    expect(english.title).toMatchObject({
      text: 'From original budget to outturn',
      subtext: 'completion of the original budget 128.08%, execution rate 92.51%',
    })
  })

  it('is in the unit that is asked for, exactly', () => {
    const inYuan = bridgeChart(sanmenxia, { unit: '元' })
    expect(columnsOf(inYuan)).toEqual({
      '金额（元）': ['10,038,900.00', '▲ +3,859,900.00', '13,898,800.00', '▼ -1,040,500.00', '12,858,300.00'],
    })
    expect(drawnData(inYuan)).toMatchObject({ 预算与决算: [10038900, null, 13898800, null, 12858300] })
    expect(columnsOf(bridgeChart(sanmenxia, { unit: '亿元' }))['金额（亿元）']?.[0]).toBe('0.100389')
  })
})

describe('the waterfall of a line with its ledger', () => {
  const line = {
    key: 'l',
    label: '某项目',
    originalBudget: '100.00',
    finalBudget: '90.00',
    outturn: '60.00',
    closingBalance: '25.00',
    movements: [
      { kind: 'supplement', amount: '40.00', document: '某号文' },
      { kind: 'reduction', amount: '200.00' },
      { kind: 'virement', amount: '0.00' },
      { kind: 'carriedForward', amount: '150.00' },
    ],
  } as const
  const blank = { key: 'b', label: '缺数', originalBudget: '', outturn: '3.00', closingBalance: '-' } as const
  const bridge = budgetBridge([line, blank], { unit })
  const [first, second] = bridge.lines as [BridgedLine, BridgedLine]
  const chart = bridgeChart(first)

  it('tells every movement with its document, and what became of the money left', () => {
    expect(chart.title.text).toBe('从年初预算到年末结转结余：某项目')
    expect(rowsOf(chart)).toEqual([
      '年初预算数',
      '追加（某号文）',
      '追减',
      '调剂',
      '上年结转',
      '全年预算数',
      '未支出',
      '决算数',
      '未支出（结转前）',
      '未结转',
      '年末结转结余',
    ])
    expect(rowsOf(bridgeChart(first, { locale: 'en' }))[1]).toBe('supplement (某号文)')
    expect(bridgeChart(first, { locale: 'en' }).title.text).toBe('From original budget to closing balance: 某项目')
  })

  it('crosses zero where the ledger does, and draws zero as zero', () => {
    expect(drawnData(chart)).toEqual({
      预算与决算: [100, null, null, null, null, 90, null, 60, null, null, 25],
      '1': [null, 100, null, -60, -60, null, null, null, 0, null, null],
      '▲ 增加': [null, 40, null, 0, 150, null, null, null, 30, null, null],
      '3': [null, null, 140, null, null, null, 90, null, null, 30, null],
      '▼ 减少': [null, null, -200, null, null, null, -30, null, null, -5, null],
    })
    expect(columnsOf(chart)['金额（万元）']?.slice(1, 5)).toEqual(['▲ +40.00', '▼ -200.00', '0.00', '▲ +150.00'])
    expect(chart.series.flatMap((series) => ('stackStrategy' in series ? [series.stackStrategy] : []))).toEqual(
      Array(4).fill('all'),
    )
  })

  it('joins no row to one that begins elsewhere: the money left begins at nothing', () => {
    const [stages] = chart.series
    const joints = stages && 'markLine' in stages ? stages.markLine?.data : []
    expect(joints).toHaveLength(9)
    expect(joints).not.toContainEqual([{ coord: [60, 7] }, { coord: [60, 8] }])
  })

  it('leaves a gap where a figure is wanting, and says why', () => {
    const open = bridgeChart(second)
    expect(rowsOf(open)).toEqual(['年初预算数', '全年预算数', '决算数', '年末结转结余'])
    expect(drawnData(open)).toMatchObject({ 预算与决算: [null, null, 3, null] })
    expect(columnsOf(open)).toEqual({ '金额（万元）': ['—', '—', '3.00', '—'] })
    expect(open.title.subtext).toContain('未计入或缺数：年初预算数（有空白，空白不等于零）')
    expect(open.aria.label.description).toContain('年初预算—')
  })

  it('says in the total which line is not in it', () => {
    const total = bridgeChart(bridge, { locale: 'en' })
    expect(drawnData(total)).toMatchObject({ 'budget and outturn': expect.arrayContaining([100, 90, 60]) })
    expect(total.title.subtext).toContain(
      'Left out or wanting: 缺数, original budget (a place is blank, and blank is not zero)',
    )
  })
})

describe('the waterfall without a final budget', () => {
  const bridge = budgetBridge([{ key: 'o', label: '某款', originalBudget: '100.00', outturn: '110.00' }], { unit })

  it('leaves a gap for it between the original budget and the one step to the outturn', () => {
    const chart = bridgeChart(bridge)
    expect(rowsOf(chart)).toEqual(['年初预算数', '全年预算数', '决算与年初预算差额', '决算数'])
    expect(drawnData(chart)).toMatchObject({ 预算与决算: [100, null, null, 110], '▲ 增加': [null, null, 10, null] })
    const [stages] = chart.series
    expect(stages && 'markLine' in stages && stages.markLine?.data).toEqual([
      [{ coord: [100, 0] }, { coord: [100, 2] }],
      [{ coord: [110, 2] }, { coord: [110, 3] }],
    ])
  })
})

describe('the waterfall of nothing', () => {
  it('is three gaps', () => {
    const chart = bridgeChart(budgetBridge([], { unit }))
    expect(columnsOf(chart)).toEqual({ '金额（万元）': ['—', '—', '—'] })
    expect(drawnData(chart)).toMatchObject({ 预算与决算: [null, null, null] })
  })
})
