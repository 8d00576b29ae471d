import { describe, expect, it } from 'vitest'
import type { PrintedCaption } from '../../../../src/intake/captions.js'
import { Draft } from '../../../../src/intake/draft.js'
import { Ledger } from '../../../../src/intake/ledger.js'
import { linesOf } from '../../../../src/intake/lines.js'
import { putOtherTables } from '../../../../src/intake/putOtherTables.js'
import type { PartToRead } from '../../../../src/intake/recognise.js'
import { type Given, tableOf } from '../engine/tableOf.js'

type Rows = readonly (readonly Given[])[]
const part = (captions: readonly PrintedCaption[], tables: readonly Rows[]) => {
  const made = tables.map(tableOf)
  const stretch = { title: null, captions, texts: [], counted: [], parts: made.map(linesOf) }
  const one: PartToRead = { kind: null, by: null, place: null, stretch }
  return { one, cells: made.flatMap(({ cells }) => cells) }
}

/** The draft with a table of this title. */
function put(title: string, captions: readonly PrintedCaption[], ...tables: readonly Rows[]) {
  const { one, cells } = part(captions, tables)
  const draft = new Draft(new Ledger(cells), 'finalAccounts')
  putOtherTables(draft, [{ title: { text: title, place: { line: 1 } }, part: one }])
  return draft
}
const tableIn = (draft: Draft) => (draft.json.otherTables as readonly unknown[])[0]
const rowsIn = (...tables: readonly Rows[]) => (tableIn(put('明细表', [], ...tables)) as { rows: unknown }).rows

const heads = ['科目名称', '本年收入', '上年收入'] as const
const own = ['甲', '1.00', '2.00'] as const
const row = { 科目名称: '甲', 本年收入: '1.00', 上年收入: '2.00' }

describe('a table that no role fits', () => {
  it('has its title, its unit and its number, each where it is printed', () => {
    const printed = { text: '单位：元', place: { line: 2 } }
    const draft = put(
      '代管资金\n明细表',
      [
        { says: 'unit', unit: '元', printed },
        { says: 'number', text: '公开10表', printed },
        { says: 'year', year: 2024, printed },
      ],
      [heads, own],
    )
    expect(tableIn(draft)).toEqual({ title: '代管资金明细表', unit: '元', number: '公开10表', rows: [row] })
    expect(draft.places['/otherTables/0/unit']).toEqual({ line: 2 })
    expect(draft.places['/otherTables/0/number']).toEqual({ line: 2 })
    expect(draft.places['/otherTables/0/rows/0/本年收入']).toEqual({ row: 2, column: 2 })
  })

  it('has a title of two hundred signs, and no longer one', () => {
    expect(tableIn(put('甲'.repeat(200), [], [heads, own]))).toHaveProperty('title')
    expect(tableIn(put('甲'.repeat(201), [], [heads, own]))).not.toHaveProperty('title')
  })

  it('is one of a hundred', () => {
    const draft = new Draft(new Ledger([]), 'finalAccounts')
    const { one } = part([], [[heads, own]])
    const title = { text: '明细表', place: {} }
    putOtherTables(
      draft,
      Array.from({ length: 101 }, () => ({ title, part: one })),
    )
    expect(draft.json.otherTables).toHaveLength(100)
  })

  it('may have no rows', () => {
    expect(rowsIn()).toEqual([])
    expect(rowsIn([heads])).toEqual([])
  })

  it('goes on under the same heads, or under others', () => {
    expect(rowsIn([heads, own], [own])).toEqual([row, row])
    expect(
      rowsIn(
        [heads, own],
        [
          ['项目名称', '金额', '备注'],
          ['乙', '3.00', '无'],
        ],
      ),
    ).toEqual([row, { 项目名称: '乙', 金额: '3.00', 备注: '无' }])
  })

  it('marks its heads and the numbers of its columns, and only these', () => {
    const draft = put('明细表', [], [heads, ['栏次', '1', '2'], own])
    const cells = draft.ledger.all.map((cell) => [cell.text, draft.ledger.markOf(cell) ?? draft.ledger.isTaken(cell)])
    expect(cells).toEqual([
      ...heads.map((text) => [text, 'head']),
      ...[
        ['栏次', 'columnNumber'],
        ['1', 'columnNumber'],
        ['2', 'columnNumber'],
      ],
      ...own.map((text) => [text, true]),
    ])
    expect(tableIn(draft)).toEqual({ title: '明细表', rows: [row] })
  })

  it('has no cells that are blank, and each that spans others once', () => {
    expect(rowsIn([heads, ['甲', '', '2.00']])).toEqual([{ 科目名称: '甲', 上年收入: '2.00' }])
    expect(rowsIn([heads, ['甲', ' ', '2.00']])).toEqual([{ 科目名称: '甲', 上年收入: '2.00' }])
    expect(rowsIn([heads, own, ['', '', ''], own])).toEqual([row, row])
    expect(rowsIn([heads, [['甲', 1, 2], '1.00', '2.00'], [null, '3.00', '4.00']])).toEqual([
      row,
      { 本年收入: '3.00', 上年收入: '4.00' },
    ])
    expect(rowsIn([heads, ['甲', null, '2.00']])).toEqual([{ 科目名称: '甲', 上年收入: '2.00' }])
  })
})

describe('a column is called', () => {
  const keysOf = (...lines: Rows) => Object.keys((rowsIn(lines) as readonly object[])[0] ?? {})
  it('by all heads over it', () => {
    expect(keysOf(['科目名称', ['本年收入', 2]], [['', 1], '合计', '其中：财政'], own)).toEqual([
      '科目名称',
      '本年收入/合计',
      '本年收入/其中:财政',
    ])
  })

  it('by its number where it has none, one that another has, or one that no key may be', () => {
    expect(keysOf(['科目名称', '', '上年收入'], own)).toContain('第2栏')
    expect(keysOf(['科目名称', '金额', '金额'], own)).toEqual(['科目名称', '金额', '第3栏'])
    expect(keysOf(['科目名称', '__proto__', '金额'], own)).toEqual(['科目名称', '第2栏', '金额'])
    expect(
      rowsIn([
        ['甲', '1.00'],
        ['乙', '2.00'],
      ]),
    ).toEqual([
      { 第1栏: '甲', 第2栏: '1.00' },
      { 第1栏: '乙', 第2栏: '2.00' },
    ])
    expect(rowsIn([['甲', '1.00']], [['乙', '2.00', '3.00']])).toEqual([
      { 第1栏: '甲', 第2栏: '1.00' },
      { 第1栏: '乙', 第2栏: '2.00', 第3栏: '3.00' },
    ])
  })

  it('by the last sixty signs of its heads', () => {
    const long = `${'甲'.repeat(5)}${'乙'.repeat(60)}`
    expect(keysOf(['科目名称', long, '金额'], own)[1]).toBe('乙'.repeat(60))
  })
})
