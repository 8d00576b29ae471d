import { describe, expect, it } from 'vitest'
import { accountTables } from '../../../../src/documents/accountTables.js'
import { budgetTables } from '../../../../src/documents/budgetTables.js'
import type { TableLayout } from '../../../../src/documents/tableLayout.js'
import { brokenIn, tried } from '../../../../src/intake/accounts/brokenIn.js'
import { byElimination } from '../../../../src/intake/accounts/byElimination.js'
import type { MatchedColumns } from '../../../../src/intake/accounts/columnsOfLane.js'
import type { ReadRow } from '../../../../src/intake/accounts/readRows.js'
import { readTable } from '../../../../src/intake/accounts/readTable.js'
import { shiftOf } from '../../../../src/intake/accounts/shiftedValues.js'
import { tellTable } from '../../../../src/intake/accounts/tellTable.js'
import { Draft } from '../../../../src/intake/draft.js'
import { Ledger } from '../../../../src/intake/ledger.js'
import type { Line } from '../../../../src/intake/lines.js'
import { printedIn } from '../../../../src/intake/printed.js'
import { type Given, linesIn } from './tableOf.js'

const layoutOf = (id: string): TableLayout =>
  ([...accountTables, ...budgetTables] as readonly TableLayout[]).find((layout) => layout.id === id) as TableLayout
const expenditure = layoutOf('expenditure')

type Printed = readonly (readonly string[])[]
/** Rows of a code, a name and figures from column 2 on. */
const rowsOf = (rows: Printed): readonly ReadRow[] =>
  rows.map(([code = '', label = '', ...figures]) => ({
    ...{ code, label, line: '', odd: [], from: { code: [], label: [], line: [] } },
    figures: figures.map((text, at) => ({ column: at + 2, printed: { text, place: {} }, text })),
  }))
const columnsOf = (...ids: readonly (string | null)[]): MatchedColumns =>
  new Map(ids.flatMap((id, at) => (id === null ? [] : [[at + 2, { id }] as const])))
const three = columnsOf('total', 'basic', 'project')

/** 本年支出合计 is 基本支出 and 项目支出 in each row; the classes make the total, the sections the classes. */
const whole: Printed = [
  ['', '合计', '30.00', '19.00', '11.00'],
  ['201', '一般公共服务支出', '18.00', '12.00', '6.00'],
  ['20103', '政府办公厅', '18.00', '12.00', '6.00'],
  ['2010301', '行政运行', '13.00', '9.00', '4.00'],
  ['2010302', '一般行政管理事务', '5.00', '3.00', '2.00'],
  ['205', '教育支出', '12.00', '7.00', '5.00'],
  ['20501', '教育管理事务', '12.00', '7.00', '5.00'],
  ['2050101', '行政运行', '12.00', '7.00', '5.00'],
]
const figuresMoved = (move: (row: number, column: number) => string | undefined): Printed =>
  whole.map(([code = '', label = '', ...figures], row) => [
    ...[code, label],
    ...figures.map((_, column) => move(row, column) ?? ''),
  ])
const at = (row: number, column: number): string | undefined => whole[row]?.slice(2)[column]

describe('the identities of a table', () => {
  it('are counted: those that hold, and those that are broken', () => {
    const { held, broken } = brokenIn(expenditure, rowsOf(whole), three)
    expect(broken).toBe(0)
    expect(held).toBeGreaterThan(whole.length)
    const wrong = whole.map((row, index) =>
      index === 4 ? ['2010302', '一般行政管理事务', '6.00', '3.00', '2.00'] : row,
    )
    expect(brokenIn(expenditure, rowsOf(wrong), three)).toEqual({ held: held - 2, broken: 2 })
  })

  it('are those of the columns that are read; rows without a name are none', () => {
    const { held } = brokenIn(expenditure, rowsOf(whole), three)
    const nameless = [...rowsOf(whole), ...rowsOf([['', '', '1.00', '5.00', '9.00']])]
    expect(brokenIn(expenditure, nameless, three)).toEqual({ held, broken: 0 })
    expect(brokenIn(expenditure, rowsOf(whole), columnsOf('total')).held).toBeLessThan(held)
    expect(brokenIn(expenditure, rowsOf(whole), columnsOf('basic', 'total', 'project')).broken).toBeGreaterThan(0)
  })

  it('are undecided where a column is not read or not known', () => {
    for (const columns of [columnsOf(null, 'basic', 'project'), columnsOf('total', null, 'project')]) {
      const { held, broken } = brokenIn(expenditure, rowsOf(whole), columns)
      expect([held > 0, broken]).toEqual([true, 0])
    }
  })

  it('are also those of a side of a table, and of a budget', () => {
    const side = rowsOf([
      ['', '一般公共预算财政拨款', '7.00'],
      ['', '事业收入', '3.00'],
      ['', '本年收入合计', '10.00'],
    ])
    const outturn = columnsOf('outturn')
    expect(brokenIn(layoutOf('incomeAndExpenditure.income'), side, outturn)).toMatchObject({ broken: 0 })
    expect(brokenIn(layoutOf('incomeAndExpenditure.income'), side, outturn).held).toBeGreaterThan(0)
    const budget = brokenIn(layoutOf('budget.expenditure'), rowsOf(whole), three)
    expect(budget.broken).toBe(0)
    expect(budget.held).toBeGreaterThan(whole.length)
  })

  it('hold too where figures were rounded', () => {
    const rounded = rowsOf([['201', '一般公共服务支出', '3.34', '1.67', '1.66']])
    expect(brokenIn(expenditure, rounded, three)).toEqual({ held: 1, broken: 0 })
  })

  it('of what is no table of the form are broken', () => {
    expect(tried(expenditure, [{ code: 5 }])).toEqual({ held: 0, broken: 1 })
  })
})

describe('a column whose head is not known', () => {
  const lane = (...figures: readonly number[]) => ({ codes: [0], labels: [1], lines: [], figures })
  const read = (rows: Printed, ids: readonly (string | null)[], layout = expenditure) => {
    const { columns, open } = byElimination(
      layout,
      lane(...ids.map((_, place) => place + 2)),
      columnsOf(...ids),
      rowsOf(rows),
    )
    return [[...columns].map(([column, { id, weak }]) => [column, id, ...(weak ? [weak] : [])]), [...open]]
  }
  const known = [
    [2, 'total'],
    [4, 'project'],
  ]

  it('is the only one that stands between its neighbours, where the sums hold', () => {
    expect(read(whole, ['total', null, 'project'])).toEqual([[...known, [3, 'basic', 'columnByPosition']], []])
  })

  it('stays open where they do not', () => {
    const wrong = whole.map((row) => row.map((cell, place) => (place === 3 ? '1.00' : cell)))
    expect(read(wrong, ['total', null, 'project'])).toEqual([known, [[3, ['basic']]]])
  })

  it('is none where it is blank, or all are known', () => {
    const blank = whole.map((row) => row.map((cell, place) => (place === 3 ? ' ' : cell)))
    expect(read(blank, ['total', null, 'project'])).toEqual([known, []])
    expect(read(whole, ['total', 'basic', 'project'])[1]).toEqual([])
  })

  it('is that of several with which alone the sums hold', () => {
    expect(read(whole, [null, null, 'project'])).toEqual([
      [
        [4, 'project'],
        [2, 'total', 'columnByTrial'],
        [3, 'basic', 'columnByTrial'],
      ],
      [],
    ])
  })

  it('is listed with all that it may be where they hold with several, or with none', () => {
    const all = ['basic', 'project', 'remittanceToSuperior', 'commercialOperation', 'grantToSubordinate']
    expect(read(whole, ['total', null, null])).toEqual([
      [[2, 'total']],
      [
        [3, all],
        [4, all],
      ],
    ])
    const wrong = whole.map((row) => row.map((cell, place) => (place === 2 ? '1.00' : cell)))
    expect(read(wrong, [null, null, 'project'])).toEqual([
      [[4, 'project']],
      [
        [2, ['total', 'basic']],
        [3, ['total', 'basic']],
      ],
    ])
  })

  it('is looked for where some rows print it, but not where nothing is decided', () => {
    const some = [...whole, ['229', '其他支出', '0.00', '', '0.00']]
    expect(read(some, ['total', null, 'project'])[0]).toEqual([...known, [3, 'basic', 'columnByPosition']])
    expect(read([['201', '一般公共服务支出', '', '5.00', '']], ['total', null, 'project'])).toEqual([
      known,
      [[3, ['basic']]],
    ])
  })

  it('is not sure by its position where another one is not known', () => {
    const more = whole.map((row) => [...row, '0.00'])
    expect(read(more, ['total', null, 'project', null])).toEqual([
      known,
      [
        [3, ['basic']],
        [5, ['remittanceToSuperior', 'commercialOperation', 'grantToSubordinate']],
      ],
    ])
    const ids = expenditure.columns.map(({ id }) => id)
    expect(read(whole.slice(0, 2), [null, null, null])).toEqual([[], [2, 3, 4].map((column) => [column, ids])])
  })

  it('stays as it is where more than three are not known', () => {
    const more = whole.map((row) => [...row, '0.00', '0.00'])
    expect(read(more, ['total', null, null, null, null])).toEqual([[[2, 'total']], []])
  })
})

describe('values that stand off against their labels', () => {
  const shift = (rows: Printed, columns = three) => shiftOf(expenditure, rowsOf(rows), columns)

  it('are none where the sums hold, or where one figure is wrong', () => {
    expect(shift(whole)).toBeNull()
    expect(shift(figuresMoved((row, column) => (row === 4 && column === 0 ? '6.00' : at(row, column))))).toBeNull()
    expect(shift(figuresMoved((row, column) => (row === 3 && column === 1 ? '99.00' : at(row, column))))).toBeNull()
    expect(shift(figuresMoved(() => ''))).toBeNull()
  })

  it('are a row too low or too high', () => {
    expect(shift(figuresMoved((row, column) => at(row - 1, column)))).toEqual({ rows: 1, columns: 0, column: null })
    expect(shift(figuresMoved((row, column) => at(row + 1, column)))).toEqual({ rows: -1, columns: 0, column: null })
  })

  it('may be those of one column alone', () => {
    const moved = figuresMoved((row, column) => at(column === 1 ? row - 1 : row, column))
    expect(shift(moved)).toEqual({ rows: 1, columns: 0, column: 3 })
    const up = figuresMoved((row, column) => at(column === 2 ? row + 1 : row, column))
    expect(shift(up)).toEqual({ rows: -1, columns: 0, column: 4 })
  })
})

describe('what is told of a table as a whole', () => {
  const told = (rows: Printed, open: readonly (readonly [number, readonly string[]])[] = []) => {
    const draft = new Draft(new Ledger([]), 'finalAccounts')
    tellTable(draft, expenditure, rowsOf(rows), { columns: three, open: new Map(open) })
    return draft.doubtful.map(({ path, why, note }) => [path.join('/'), why, note.split('：').slice(1).join('：')])
  }

  it('is nothing where nothing is off', () => {
    expect(told(whole)).toEqual([])
    expect(told(whole, [[5, []]])).toEqual([])
  })

  it('is how its values are off, of one column by its name', () => {
    expect(told(figuresMoved((row, column) => at(row - 1, column)))).toEqual([['tables/expenditure', 'rowDown', '']])
    expect(told(figuresMoved((row, column) => at(row + 1, column)))).toEqual([['tables/expenditure', 'rowUp', '']])
    expect(told(figuresMoved((row, column) => at(column === 1 ? row - 1 : row, column)))).toEqual([
      ['tables/expenditure', 'rowDown', '「基本支出」一栏'],
    ])
  })

  it('is what a column may be that stayed open', () => {
    expect(told(whole, [[5, ['basic', 'commercialOperation']]]).map((one) => one.slice(0, 2))).toEqual([
      ['tables/expenditure/columns/5', 'columnOpen'],
    ])
  })
})

describe('a table of accounts', () => {
  function read(table: Parameters<typeof readTable>[1], parts: readonly (readonly Line[])[], kind = 'finalAccounts') {
    const papers = new Set(parts.flatMap((lines) => lines.map((line) => line.table)))
    const ledger = new Ledger(printedIn({ kind: 'paper', format: 'rows', blocks: [...papers], remarks: [] }))
    const draft = new Draft(ledger, kind)
    readTable(draft, table, parts, { year: 2024, unit: '万元' } as Parameters<typeof readTable>[3])
    return {
      json: draft.at(['tables', table]) as unknown,
      doubts: draft.doubtful.map(({ path, why }) => [path.slice(-2).join(' '), why]),
      unread: draft.ledger.unread().map(({ text, why }) => `${why} ${text}`),
    }
  }
  const heads = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
  const json = whole.map(([code, label, total, basic, project]) => ({
    ...{ code: code === '' ? 'total' : code, label, total, basic, project },
  }))

  it('has its rows, over parts under the same heads and under others', () => {
    expect(read('expenditure', [linesIn(heads, ...whole)])).toEqual({ json: { rows: json }, doubts: [], unread: [] })
    const parts = [linesIn(heads, ...whole.slice(0, 4)), linesIn(heads, ...whole.slice(4))]
    expect(read('expenditure', parts).json).toEqual({ rows: json })
    const without = [linesIn(heads, ...whole.slice(0, 4)), linesIn(...whole.slice(4))]
    expect(read('expenditure', without).json).toEqual({ rows: json })
    const turned = (rows: Printed) => rows.map(([a = '', b = '', c = '', d = '', e = '']) => [a, b, c, e, d])
    const other = turned([heads])[0] as readonly Given[]
    const mixed = [
      linesIn(heads, ...whole.slice(0, 4)),
      linesIn(other, ...turned(whole.slice(4, 6))),
      linesIn(...turned(whole.slice(6))),
    ]
    const totalLast = [...json.slice(1), ...json.slice(0, 1)]
    expect(read('expenditure', mixed)).toEqual({ json: { rows: totalLast }, doubts: [], unread: [] })
    const late = [linesIn(...whole.slice(0, 4)), linesIn(heads, ...whole.slice(4))]
    expect(read('expenditure', late).json).toEqual({ rows: json })
  })

  it('of one row of figures without a name prints its total alone', () => {
    const found = read('generalPublicBudgetExpenditure', [
      linesIn(['小计', '基本支出', '项目支出'], ['3.00', '1.00', '2.00']),
    ])
    expect(found).toEqual({
      json: { rows: [{ code: 'total', label: '合计', total: '3.00', basic: '1.00', project: '2.00' }] },
      ...{ doubts: [], unread: [] },
    })
    const two = read('generalPublicBudgetExpenditure', [
      linesIn(['小计', '基本支出', '项目支出'], ['3.00', '1.00', '2.00'], ['3.00', '1.00', '2.00']),
    ])
    expect(two.json).toBeUndefined()
    expect(two.unread).toHaveLength(6)
  })

  it('has rows in doubt that do not fit its heads', () => {
    const short = whole.map((row, index) => (index === 1 ? row.slice(0, 4) : row))
    expect(read('expenditure', [linesIn(heads, ...short)]).doubts).toEqual([
      ['1 total', 'shortRow'],
      ['1 basic', 'shortRow'],
    ])
    const long = whole.map((row, index) => (index === 1 ? [...row, '1.00'] : row))
    const { doubts, unread } = read('expenditure', [linesIn(heads, ...long)])
    expect(doubts.filter(([, why]) => why === 'longRow')).toHaveLength(24)
    expect(unread).toEqual(['column 1.00'])
  })

  it('that leaves out blank places at the end of rows is sure where others are whole and its sums hold', () => {
    const left = whole.map((row) => [...row, '0.00'])
    const more = [...heads, '上缴上级支出']
    const short = left.map((row, index) => (index === 3 ? row.slice(0, 5) : row))
    expect(read('expenditure', [linesIn(more, ...short)]).doubts).toEqual([])
    const all = left.map((row) => row.slice(0, 5))
    expect(read('expenditure', [linesIn([...more], ...all.map((row) => [...row, null]))]).doubts).toHaveLength(24)
  })

  const sides = ['项目', '决算数', '项目', '决算数']
  it('has sides, known by their heads, else by the names of their rows', () => {
    const rows: Printed = [
      ['事业收入', '10.00', '教育支出', '10.00'],
      ['本年收入合计', '10.00', '本年支出合计', '10.00'],
    ]
    const income = [
      { code: 'publicService', label: '事业收入', outturn: '10.00' },
      { code: 'currentYearTotal', label: '本年收入合计', outturn: '10.00' },
    ]
    const expended = [
      { code: '205', label: '教育支出', outturn: '10.00' },
      { code: 'currentYearTotal', label: '本年支出合计', outturn: '10.00' },
    ]
    const expected = { income: { rows: income }, expenditure: { rows: expended } }
    expect(read('incomeAndExpenditure', [linesIn(sides, ...rows)]).json).toEqual(expected)
    const over = [['收入', 2], null, ['支出', 2], null] as const
    expect(read('incomeAndExpenditure', [linesIn(over, sides, ...rows)]).json).toEqual(expected)
    const turned = rows.map(([a = '', b = '', c = '', d = '']) => [c, d, a, b])
    expect(read('incomeAndExpenditure', [linesIn(sides, ...turned)]).json).toEqual(expected)
  })

  it('leaves a lane that is none of its sides', () => {
    const { json: found, unread } = read('incomeAndExpenditure', [
      linesIn(['项目', '行次', '决算数'], ['甲', '1', '5.00'], ['乙', '2', '6.00'], ['丙', '3', '7.00']),
    ])
    expect(found).toBeUndefined()
    expect(unread).toEqual(['甲', '1', '5.00', '乙', '2', '6.00', '丙', '3', '7.00'].map((text) => `table ${text}`))
  })

  it('of one row without a name has the total that its table has, and none where it has none', () => {
    const one = read('basicExpenditure', [linesIn(['决算数', '人员经费', '公用经费'], ['3.00', '1.00', '2.00'])])
    expect(one.json).toMatchObject({ rows: [{ code: 'total', label: '合计', amount: '3.00' }] })
    const none = read('incomeAndExpenditure', [
      linesIn(['年初预算数', '全年预算数', '决算数'], ['1.00', '2.00', '3.00']),
    ])
    expect(none.json).toBeUndefined()
    expect(none.unread).toEqual(['row 1.00', 'row 2.00', 'row 3.00'])
    expect(read('generalPublicBudgetExpenditure', [linesIn(['小计', '基本支出', '项目支出'])]).json).toBeUndefined()
  })

  it('has short rows in doubt where its sums decide nothing, and as short beside long ones', () => {
    const open = [
      ['201', '一般公共服务支出', '3.00', '', '1.00'],
      ['205', '教育支出', '', '2.00', null],
    ]
    expect(read('expenditure', [linesIn(heads, ...open)]).doubts).toEqual([
      ['1 total', 'shortRow'],
      ['1 basic', 'shortRow'],
    ])
    const both = [...whole.slice(0, 2).map((row) => [...row, '1.00']), ['205', '教育支出', '12.00', '7.00']]
    const { doubts } = read('expenditure', [linesIn(heads, ...both)])
    expect(doubts.filter(([place]) => place?.startsWith('2 '))).toEqual([
      ['2 total', 'shortRow'],
      ['2 basic', 'shortRow'],
    ])
  })

  it('of the three public expenses is read in its own way', () => {
    const { json: found } = read('threePublic', [
      linesIn(
        ['项目', '预算数', '决算数'],
        ['合计', '3.00', '2.00'],
        ['因公出国（境）费', '1.00', '1.00'],
        ['公务接待费', '2.00', '1.00'],
      ),
    ])
    expect(found).toEqual({
      rows: [
        { label: '合计', budget: '3.00', outturn: '2.00' },
        { label: '因公出国（境）费', budget: '1.00', outturn: '1.00' },
        { label: '公务接待费', budget: '2.00', outturn: '1.00' },
      ],
    })
  })

  it.each<[head: string, names: readonly string[], side: string | null, kind?: string]>([
    ['支出', ['教育支出', '事业收入'], 'expenditure'],
    ['收入', ['教育支出', '事业收入'], 'income'],
    ['甲', ['教育支出', '事业收入'], 'income'],
    ['甲', ['教育支出', '外交支出', '事业收入'], 'expenditure'],
    ['收入', ['教育支出', '外交支出', '事业收入'], null],
    ['支出', ['事业收入', '经营收入', '教育支出'], null],
    ['甲', ['事业收入', '乙', '丙'], null],
    ['甲', ['事业收入', '', ''], 'income'],
    ['支出', ['基本支出', '项目支出'], 'use', 'departmentBudget'],
    ['支出', ['教育支出', '外交支出'], 'expenditure', 'departmentBudget'],
    ['收入', ['基本支出', '项目支出'], null, 'departmentBudget'],
  ])('has under %s the rows %j of its side %s', (head, names, side, kind) => {
    const { json: found } = read(
      'incomeAndExpenditure',
      [linesIn([[head, 2], null], ['项目', '金额'], ...names.map((name) => [name, '1.00']))],
      kind,
    )
    expect(found === undefined ? null : Object.keys(found as object)).toEqual(side === null ? null : [side])
  })

  it.each<[names: readonly string[], side: string | null]>([
    [['基本支出', '项目支出'], 'use'],
    [['教育支出', '外交支出'], null],
  ])('has the rows %j under the use of what is spent: its side is %s', (names, side) => {
    const rows = names.map((name) => [name, '1.00'])
    const over = [[['支出', 2], null] as const, [['支出用途', 2], null] as const, ['项目', '金额']]
    const { json: found } = read('incomeAndExpenditure', [linesIn(...over, ...rows)], 'departmentBudget')
    expect(found === undefined ? null : Object.keys(found as object)).toEqual(side === null ? null : [side])
  })

  it('has the side of its names where its heads say two', () => {
    const over = [[['收入', 2], null] as const, [['支出', 2], null] as const, ['项目', '金额']]
    const { json: found } = read('incomeAndExpenditure', [linesIn(...over, ['教育支出', '1.00'], ['外交支出', '1.00'])])
    expect(Object.keys(found as object)).toEqual(['expenditure'])
  })
})
