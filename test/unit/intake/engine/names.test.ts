import { describe, expect, it } from 'vitest'
import { accountTables } from '../../../../src/documents/accountTables.js'
import type { RowCodes, TableLayout } from '../../../../src/documents/tableLayout.js'
import { codesByName } from '../../../../src/intake/accounts/codesByName.js'
import {
  columnBetween,
  columnsBetween,
  columnsOfLane,
  type MatchedColumns,
} from '../../../../src/intake/accounts/columnsOfLane.js'
import { entriesFor } from '../../../../src/intake/accounts/entriesFor.js'
import { headsOfYear } from '../../../../src/intake/accounts/headsOfYear.js'
import type { ReadRow } from '../../../../src/intake/accounts/readRows.js'
import { tableByHeads } from '../../../../src/intake/accounts/tableByHeads.js'
import { wholeNames } from '../../../../src/intake/accounts/wholeNames.js'
import { economicClassification2025 } from '../../../../src/terms/economic.js'
import { functionalClassification2024, functionalClassification2025 } from '../../../../src/terms/functional.js'
import { type Given, linesIn } from './tableOf.js'

const layoutOf = (id: string): TableLayout =>
  (accountTables as readonly TableLayout[]).find((layout) => layout.id === id) as TableLayout
const expenditure = layoutOf('expenditure')

describe('codes of names that are printed without any', () => {
  const entries = [
    ['201', '一般公共服务支出'],
    ['20103', '政府办公厅'],
    ['2010301', '行政运行'],
    ['20104', '发展与改革事务'],
    ['2010401', '行政运行'],
    ['205', '教育支出'],
    ['20501', '教育管理事务'],
    ['2050101', '行政运行'],
    ['229', '行政运行'],
  ].map(([code = '', name = '']) => ({ code, name, standing: 'document' as const }))

  it.each<[labels: readonly string[], codes: readonly string[]]>([
    [
      ['一般公共服务支出', '政府办公厅', '行政运行', '发展与改革事务', '行政运行'],
      ['201', '20103', '2010301', '20104', '2010401'],
    ],
    [
      ['教育支出', '教育管理事务', '行政运行', '一般公共服务支出', '发展与改革事务', '行政运行'],
      ['205', '20501', '2050101', '201', '20104', '2010401'],
    ],
    [
      ['一、一般公共服务支出：', '其中：政府办公厅', '1.行政运行'],
      ['201', '20103', '2010301'],
    ],
    [
      ['教育支出', '政府办公厅'],
      ['205', ''],
    ],
    [
      ['一般公共服务支出', '教育管理事务'],
      ['201', ''],
    ],
    [
      ['行政运行', '行政运行'],
      ['229', ''],
    ],
    [
      ['一般公共服务支出', '行政运行'],
      ['201', '229'],
    ],
    [
      ['教育支出', '甲', '教育管理事务', '乙', '行政运行'],
      ['205', '', '20501', '', '2050101'],
    ],
  ])('%j: %j', (labels, codes) => {
    expect(codesByName(labels, entries)).toEqual(codes)
  })

  it.each<[RowCodes, number | null, unknown]>([
    ['functional', 2024, functionalClassification2024.entries],
    ['functional', 2025, functionalClassification2025.entries],
    ['functional', 2017, functionalClassification2025.entries],
    ['economic', null, economicClassification2025.entries],
    ['none', 2024, null],
    ['own', 2024, null],
  ])('%s of %s are those of its year, else of the latest', (codes, year, entries) => {
    expect(entriesFor(codes, year)).toEqual(entries)
  })
})

describe('a year in heads', () => {
  it.each<[path: readonly string[], plain: readonly string[]]>([
    [['2024年决算数'], ['决算数']],
    [['2024年度决算数'], ['决算数']],
    [
      ['甲', '2024 年 决算数'],
      ['甲', '决算数'],
    ],
    [['2023年决算数'], ['上年决算数']],
    [['2022年决算数'], ['2022年决算数']],
    [['2025年决算数'], ['2025年决算数']],
    [['决算数'], ['决算数']],
    [['2023年', '决算数'], ['上年决算数']],
    [
      ['2023年度', '甲', '决算数'],
      ['上年甲', '决算数'],
    ],
    [
      ['2023年甲', '决算数'],
      ['上年甲', '决算数'],
    ],
    [
      ['2024年', '决算数'],
      ['2024年', '决算数'],
    ],
    [
      ['2022年', '决算数'],
      ['2022年', '决算数'],
    ],
    [['2023年'], ['2023年']],
    [['2024年'], ['2024年']],
    [
      ['决算数', '2023年'],
      ['决算数', '2023年'],
    ],
  ])('of a document of 2024: %j is %j', (path, plain) => {
    expect(headsOfYear([path], 2024)).toEqual([plain])
  })

  it('stays where the year of the document is not known', () => {
    expect(headsOfYear([['2024年决算数']], null)).toEqual([['2024年决算数']])
  })
})

describe('the columns of a lane', () => {
  const lane = (...figures: readonly number[]) => ({ codes: [], labels: [0], lines: [], figures })
  const columns = (...heads: readonly (readonly string[])[]) => [
    ...columnsOfLane(expenditure, lane(...heads.map((_, at) => at + 1)), [['科目名称'], ...heads]),
  ]

  it('are those that their heads name; the others are left', () => {
    expect(columns(['本年支出合计'], ['甲'], ['项目支出'])).toEqual([
      [1, { id: 'total' }],
      [3, { id: 'project' }],
    ])
    expect([...columnsOfLane(expenditure, lane(1, 2), [['科目名称'], ['基本支出']])]).toEqual([[1, { id: 'basic' }]])
  })

  it('have the first of two with the same heads, in doubt', () => {
    expect(columns(['基本支出'], ['项目支出'], ['基本支出'])).toEqual([
      [1, { id: 'basic', weak: 'headTwice' }],
      [2, { id: 'project' }],
    ])
  })

  it('have none whose own head is lost below one that stands over others too', () => {
    expect(columns(['基本支出'], ['基本支出', '甲'])).toEqual([])
    expect(columns(['基本支出'], ['项目支出', '甲'])).toEqual([[1, { id: 'basic' }]])
    expect(columns(['基本支出'], ['甲', '基本支出'])).toEqual([[1, { id: 'basic' }]])
    expect(columns(['决算数', '基本支出'], ['决算数', '甲', '乙'])).toEqual([[1, { id: 'basic' }]])
  })

  const all = ['total', 'basic', 'project', 'remittanceToSuperior', 'commercialOperation', 'grantToSubordinate']
  const given = (ids: readonly (string | null)[]): MatchedColumns =>
    new Map(ids.flatMap((id, at) => (id === null ? [] : [[at + 1, { id }] as const])))

  it.each<[what: string, ids: readonly (string | null)[], column: number, between: readonly string[]]>([
    ['between two', ['total', null, 'project'], 2, ['basic']],
    ['between two, several', ['total', null, 'remittanceToSuperior'], 2, ['basic', 'project']],
    ['before all', [null, 'project'], 1, ['total', 'basic']],
    ['before the first of all', [null, 'total', 'project'], 1, []],
    ['behind all', ['commercialOperation', null], 2, ['grantToSubordinate']],
    ['behind one in the middle', ['project', null], 2, all.slice(3)],
    ['behind the last', ['grantToSubordinate', null], 2, []],
    ['beside another unknown one', ['total', null, null, 'remittanceToSuperior'], 2, ['basic', 'project']],
    ['behind another unknown one', ['total', null, null, 'remittanceToSuperior'], 3, ['basic', 'project']],
    ['behind a known one and an unknown one', ['basic', null, null], 3, all.slice(2)],
    ['but what stands elsewhere', ['total', null, 'remittanceToSuperior', 'basic'], 2, ['project']],
    ['in another order', ['project', null, 'basic'], 2, []],
    ['behind the first of all, which stands last', ['project', 'total', null], 3, ['basic', ...all.slice(3)]],
    ['in no order at all', [null], 1, all],
  ])('one without a known head may be what the layout has %s', (_, ids, column, between) => {
    const places = ids.map((__, at) => at + 1)
    expect(columnsBetween(expenditure, lane(...places), given(ids), column)).toEqual(between)
    expect(columnBetween(expenditure, lane(...places), given(ids), column)).toBe(
      between.length === 1 ? between[0] : null,
    )
  })

  it('which only some places print is not supposed', () => {
    const found = columnsBetween(layoutOf('income'), lane(1, 2, 3), given(['publicService', null, 'other']), 2)
    expect(found).toEqual(['commercialOperation', 'remittanceFromSubordinate'])
  })
})

describe('a name that a page broke in two', () => {
  const row = (label: string, amount = '', more: Partial<ReadRow> = {}): ReadRow => ({
    ...{ code: '', label, line: '', odd: [], fit: 'short' },
    figures: [{ column: 2, printed: { text: amount, place: {} }, text: amount }],
    from: { code: [], label: [{ text: label, place: {} }], line: [] },
    ...more,
  })
  const income = layoutOf('incomeAndExpenditure.income')
  const told = (...rows: readonly ReadRow[]) =>
    wholeNames(income, rows).map(({ label, figures, from }) => [
      label,
      figures[0]?.text,
      from.label.map(({ text }) => text).join('|'),
    ])

  const whole = '一般公共预算财政拨款'
  it.each([
    ['5.00', ''],
    ['', '5.00'],
    ['　', '5.00'],
  ])('is whole again, with the figures of the half that has them: %j, %j', (one, other) => {
    expect(told(row('一般公共预算', one), row('财政拨款', other))).toEqual([[whole, '5.00', '一般公共预算|财政拨款']])
  })

  it('keeps code and number of its first half, and what follows it stands alone', () => {
    const line = { text: '3', place: {} }
    const first = row('一般公共预算', '', { code: '7', line: '3', from: { code: [line], label: [], line: [line] } })
    const [one, ...others] = wholeNames(income, [first, row('财政拨款', '5.00'), row('事业收入', '1.00')])
    expect(one).toMatchObject({ code: '7', label: whole, line: '3', from: { code: [line], line: [line] } })
    expect(others.map(({ label }) => label)).toEqual(['事业收入'])
    expect(wholeNames(income, [])).toEqual([])
  })

  const counter = { text: '3', place: {} }
  const half = { figures: ['', '5.00'].map((text, at) => ({ column: at + 2, printed: { text, place: {} }, text })) }
  it.each<[string, ReadRow, ReadRow]>([
    ['both have figures', row('一般公共预算', '5.00'), row('财政拨款', '5.00')],
    ['both have some figures', row('一般公共预算', '', half), row('财政拨款', '', half)],
    ['together they are no name', row('一般公共预算'), row('甲')],
    ['the first is a name itself', row('事业收入'), row('')],
    ['the second has a code', row('一般公共预算'), row('财政拨款', '', { code: '201' })],
    [
      'the second has a number',
      row('一般公共预算'),
      row('财政拨款', '', { from: { code: [], label: [], line: [counter] } }),
    ],
    ['something odd stands in the first', row('一般公共预算', '', { odd: [counter] }), row('财政拨款')],
    [
      'something odd stands in both',
      row('一般公共预算', '', { odd: [counter] }),
      row('财政拨款', '', { odd: [counter] }),
    ],
    ['something odd stands in the second', row('一般公共预算'), row('财政拨款', '', { odd: [counter] })],
    ['the first alone is one, broken off or not', row(whole), row('')],
  ])('is none where %s', (_, one, other) => {
    expect(wholeNames(income, [one, other])).toEqual([one, other])
  })
})

describe('the table that has these heads', () => {
  const byHeads = (...heads: readonly Given[]) =>
    tableByHeads(
      linesIn(
        heads,
        heads.map((_, at) => (at < 2 ? '201' : '1.00')),
      ),
    )
  const whole = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出']

  it.each<[heads: readonly Given[], table: string | null]>([
    [['科目编码', '科目名称', ...whole], 'expenditure'],
    [['科目名称', ...whole], 'expenditure'],
    [['科目编码', ...whole], 'expenditure'],
    [['科目编码', '科目名称', '小计', '基本支出', '项目支出'], null],
    [['科目编码', '科目名称', ...whole, '甲'], null],
    [['科目编码', '科目名称', '本年支出合计'], null],
    [['科目编码', '科目名称', '决算数'], null],
    [['科目编码', '科目名称', '人员经费', '公用经费'], 'basicExpenditure'],
    [['科目编码', '科目名称', ...whole, '项目'], null],
    [[...whole], null],
    [['科目名称', ...whole.slice(0, 3), '科目名称', ...whole.slice(3)], null],
    [
      ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '基本支出', '项目支出', '年末结转和结余'],
      'governmentManagedFund',
    ],
  ])('%j: %s', (heads, table) => {
    expect(byHeads(...heads)).toBe(table)
  })

  it('is none without heads', () => {
    expect(tableByHeads(linesIn(['201', '教育', '1.00']))).toBeNull()
  })
})
