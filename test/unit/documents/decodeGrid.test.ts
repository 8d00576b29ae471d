import { describe, expect, it } from 'vitest'
import { accountTables } from '../../../src/documents/accountTables.js'
import { decodeGrid } from '../../../src/documents/decodeGrid.js'
import { encodeGrid } from '../../../src/documents/encodeGrid.js'
import {
  amountAt,
  blankMark,
  cellAt,
  type Grid,
  isFigure,
  missingMark,
  rowOf,
  unreadableMark,
} from '../../../src/documents/grid.js'
import { gridReader } from '../../../src/documents/gridReader.js'
import { longestCell } from '../../../src/documents/printed.js'
import type { PrintedRow } from '../../../src/documents/rowHeads.js'
import type { MoneyUnit } from '../../../src/exact/unit.js'

const layout = accountTables.find(({ id }) => id === 'expenditure') as (typeof accountTables)[number]
const reader = gridReader(layout)
const read = (rows: readonly object[], unit: MoneyUnit = '万元'): Grid => decodeGrid(reader, rows as PrintedRow[], unit)
/** A table of one column, whose amounts these are. */
const column = (...amounts: readonly string[]): Grid =>
  read(amounts.map((total, row) => ({ code: String(201 + row), label: '', total })))
const amounts = (grid: Grid): string[] =>
  [...grid.prints.keys()].flatMap((cell) =>
    isFigure(grid.prints[cell] as number) ? [amountAt(grid, cell).toString()] : [],
  )
const printedAgain = (...texts: readonly string[]): (string | undefined)[] =>
  encodeGrid(column(...texts)).map((row) => row.total)

describe('amounts as columns of exact integers', () => {
  it('stand in the column that prints them, scaled by the decimals of the table', () => {
    const grid = read([
      { code: 'total', label: '合计', total: '1,285.83', basic: '702.00', project: '583.83' },
      { code: '201', label: '一般公共服务支出', total: '861.56', basic: '556.56', project: '305.00' },
    ])
    expect(grid).toMatchObject({ decimals: 2, rowCount: 2, unit: '万元', wide: null, asPrinted: null })
    expect([...grid.cells]).toEqual([128583, 86156, 70200, 55656, 58383, 30500])
    expect([...grid.starts]).toEqual([0, 2, 4, -1, -1, -1])
  })

  it('of different decimals all stand at the finest, and each knows its own', () => {
    const grid = column('5', '1.5', '0.005', '0', '2.50')
    expect(grid.decimals).toBe(3)
    expect([...grid.cells]).toEqual([5000, 1500, 5, 0, 2500])
    expect([...grid.prints]).toEqual([0, 1, 3, 0, 2])
    expect(printedAgain('5', '1.5', '0.005', '0', '2.50')).toEqual(['5', '1.5', '0.005', '0', '2.50'])
  })

  it.each([
    [['0', '1.00'], 2, ['0', '1']],
    [['0.0', '1.00'], 2, ['0', '1']],
    [['0.00', '1.5'], 2, ['0', '1.5']],
    [['', '1.5'], 1, ['1.5']],
    [['1.00', '0'], 2, ['1', '0']],
    [['3', '4'], 0, ['3', '4']],
  ])('%j have %i decimals, whichever comes first', (texts, decimals, values) => {
    const grid = column(...texts)
    expect(grid.decimals).toBe(decimals)
    expect(amounts(grid)).toEqual(values)
  })

  it('of no rows are none', () => {
    expect(read([])).toMatchObject({ rowCount: 0, decimals: 0, codes: [] })
    expect(encodeGrid(read([]))).toEqual([])
  })
})

describe('an amount in another dress', () => {
  it.each([
    ['１，０６３．７７', '1063.77', '1063.77'],
    ['（5.00）', '-5', '-5.00'],
    ['△5.00', '-5', '-5.00'],
    ['-0.00', '0', '0.00'],
    ['1 063.77', '1063.77', '1063.77'],
    ['+5.0', '5', '5.0'],
  ])('%s is read as %s and written as %s', (text, value, written) => {
    expect(amounts(column(text))).toEqual([value])
    expect(printedAgain(text)).toEqual([written])
  })

  it('with a unit of its own is converted, and is written back with that unit', () => {
    const grid = column('5.7亿元', '12.34')
    expect(amounts(grid)).toEqual(['57000', '12.34'])
    expect([...(grid.asPrinted ?? [])]).toEqual([[0, '5.7亿元']])
    expect(printedAgain('5.7亿元', '12.34')).toEqual(['5.7亿元', '12.34'])
  })

  it('in a smaller unit than the table makes its decimals finer', () => {
    const grid = column('12元', '1.00')
    expect(grid.decimals).toBe(4)
    expect(amounts(grid)).toEqual(['0.0012', '1'])
    expect(printedAgain('12元', '1.00')).toEqual(['12元', '1.00'])
  })

  it('in the unit of the table keeps it all the same', () => {
    expect(printedAgain('1.00万元')).toEqual(['1.00万元'])
  })

  it.each(['12,34.00', '#REF!', '见附件', '**万元', '约5万元', '零', '854万854万', '()5', '(1)5000'])(
    '%j cannot be read: it is kept, marked, and no figure',
    (text) => {
      const grid = column(text)
      expect(printedAgain(text)).toEqual([text])
      expect([grid.prints[0], grid.cells[0]]).toEqual([unreadableMark, Number.NaN])
    },
  )

  it('of more than its room, or with half a character, is no printed text', () => {
    for (const text of ['x'.repeat(longestCell + 1), '1\ud800']) expect(() => column(text)).toThrow(RangeError)
  })
})

describe('a blank', () => {
  it.each(['', '—', '-', '/', '——', '--', '无'])('printed as %j is no figure, and is written back so', (glyph) => {
    const grid = column(glyph, '1.00')
    expect(grid.prints[0]).toBeGreaterThanOrEqual(blankMark)
    expect(grid.cells[0]).toBeNaN()
    expect(printedAgain(glyph, '1.00')).toEqual([glyph, '1.00'])
  })

  it.each([
    ['  ', ''],
    ['－', '-'],
    ['／', '/'],
  ])('of spaces or full-width signs, %j, is written as %j', (text, written) => {
    expect(printedAgain(text)).toEqual([written])
  })

  it.each(['–', '---', '―', '//'])('of a rarer stroke, %j, is still that stroke when written back', (glyph) => {
    expect(printedAgain(glyph)).toEqual([glyph])
  })

  it('that a row does not print at all is missing, which is not the same', () => {
    const grid = read([
      { code: '201', label: '', total: '1.00', basic: '1.00' },
      { code: '208', label: '', total: '' },
    ])
    expect([...grid.prints]).toEqual([2, blankMark, 2, missingMark])
    expect(encodeGrid(grid)[1]).toEqual({ code: '208', label: '', total: '' })
  })
})

describe('a column that no row prints', () => {
  const grid = read([{ code: 'total', label: '合计', total: '1.00', project: '1.00' }])

  it('takes no room and has no cell', () => {
    expect(cellAt(grid, 0, 0)).toBe(0)
    expect(cellAt(grid, 0, 1)).toBe(-1)
    expect(cellAt(grid, 0, 2)).toBe(1)
    expect(cellAt(grid, -1, 0)).toBe(-1)
    expect(grid.cells).toHaveLength(2)
  })

  it('is not written back', () => {
    expect(encodeGrid(grid)).toEqual([{ code: 'total', label: '合计', total: '1.00', project: '1.00' }])
  })
})

describe('amounts whose sums might leave the safe integers', () => {
  it('are kept exactly, and every cell of the table sends whoever adds to the exact way', () => {
    const texts = ['9007199254740993', '1.00', '-99999999999999999999999999.99', '']
    const grid = column(...texts)
    expect(grid.wide?.size).toBe(3)
    expect([...grid.cells].every(Number.isNaN)).toBe(true)
    expect(amounts(grid)).toEqual(['9007199254740993', '1', '-99999999999999999999999999.99'])
    expect(printedAgain(...texts)).toEqual(texts)
  })

  it('begin where as many cells as the table could add, each as large as the largest, pass 2^53', () => {
    const rowsAndColumns = 2 + layout.columns.length
    const largest = BigInt(Number.MAX_SAFE_INTEGER) / BigInt(rowsAndColumns)
    expect(column(String(largest), '1').wide).toBeNull()
    expect(column(String(largest + 1n), '1').wide?.size).toBe(2)
  })

  it('begin earlier where another cell has decimals', () => {
    expect(column('900000000000000', '1').wide).toBeNull()
    expect(column('900000000000000', '1.00').wide?.size).toBe(2)
    expect(amounts(column('900000000000000', '1.05'))).toEqual(['900000000000000', '1.05'])
  })

  it('keep the most decimals that an amount may have', () => {
    const fine = `0.${'0'.repeat(29)}1`
    const grid = column('5', fine)
    expect(grid.decimals).toBe(30)
    expect(printedAgain('5', fine)).toEqual(['5', fine])
  })
})

describe('where rules find rows', () => {
  it('a named row and a class have a slot, the first of two alike', () => {
    const grid = read([
      { code: '201', label: '', total: '1' },
      { code: 'total', label: '', total: '2' },
      { code: '201', label: '', total: '3' },
      { code: '2010350', label: '', total: '4' },
    ])
    const slot = (code: string) => grid.slots[reader.slots.get(code) as number]
    expect([slot('total'), slot('201'), slot('208')]).toEqual([1, 0, -1])
    expect(reader.slots.get('2010350')).toBeUndefined()
    expect([rowOf(grid, '2010350'), rowOf(grid, '2080505')]).toEqual([3, -1])
  })

  it('the tree is worked out once', () => {
    const grid = read([{ code: 'total', label: '', total: '1' }])
    expect(grid.tree()).toBe(grid.tree())
  })
})
