import { describe, expect, it } from 'vitest'
import type { TableDescription } from '../../../../examples/publishing/fileOf.js'
import { paperOfPages } from '../../../../src/formats/pdf/geometry/paperOfPages.js'
import { doubtsIn, rowsPrinted, rowsRead, tablesIn } from '../../../fixtures/files/drawn/cellsRead.js'
import { laidDown, shapesOf } from '../../../fixtures/files/drawn/drawnPage.js'
import { drawTable, type TableStyle } from '../../../fixtures/files/drawn/drawnTable.js'
import {
  codedTable,
  codedWidths,
  longTable,
  plainTable,
  plainWidths,
} from '../../../fixtures/files/drawn/madeUpTables.js'

const paperOf = (table: TableDescription, style: TableStyle) =>
  paperOfPages(drawTable(table, style).map((page, at) => shapesOf(page, at + 1)))

/** How the tables are printed that must come back cell for cell, without a doubt. */
const styles: readonly (readonly [name: string, table: TableDescription, style: TableStyle])[] = [
  ['all lines', codedTable, { widths: codedWidths }],
  ['all lines, and each cell a clip rectangle', codedTable, { widths: codedWidths, clips: true }],
  ['heads drawn twice to be bold', codedTable, { widths: codedWidths, doubled: 0.4 }],
  ['labels over several lines', codedTable, { widths: [50, 70, 60, 60, 60] }],
  ['numbers in the middle', codedTable, { widths: codedWidths, numbers: 'middle' }],
  ['numbers at the left', codedTable, { widths: codedWidths, numbers: 'left' }],
  ['small type', codedTable, { widths: codedWidths, size: 6 }],
  ['large type', codedTable, { widths: [110, 160, 90, 90, 90], size: 12 }],
  ['only lines across', plainTable, { widths: plainWidths, lines: 'across' }],
  ['lines at the head and the end', plainTable, { widths: plainWidths, lines: 'head' }],
  ['no lines', plainTable, { widths: plainWidths, lines: 'none' }],
]

describe('a table comes back cell for cell', () => {
  it.each(styles.map(([name, table, style]) => ({ name, table, style })))('$name', ({ table, style }) => {
    const paper = paperOf(table, style)
    expect(tablesIn(paper).map(rowsRead)).toEqual([rowsPrinted(table)])
    expect(doubtsIn(paper)).toEqual([])
  })

  it('on a page that lies on its side, with boxes as they are on the page', () => {
    const [page] = drawTable(codedTable, { widths: codedWidths })
    const upright = shapesOf(page as NonNullable<typeof page>)
    const [table] = tablesIn(paperOfPages([laidDown(upright)]))
    expect(table && rowsRead(table)).toEqual(rowsPrinted(codedTable))
    expect(table?.place.box).toEqual([100, 75, 259.3, 545])
  })
})

describe('tables and pages', () => {
  it('two tables on a page are two', () => {
    const [above] = drawTable(codedTable, { widths: codedWidths })
    const [below] = drawTable(plainTable, { widths: plainWidths, top: 400 })
    if (!above || !below) throw new Error('nothing drawn')
    const both = { ...above, texts: [...above.texts, ...below.texts], lines: [...above.lines, ...below.lines] }
    const tables = tablesIn(paperOfPages([shapesOf(both)]))
    expect(tables.map(rowsRead)).toEqual([rowsPrinted(codedTable), rowsPrinted(plainTable)])
    expect(tables.map(({ continues }) => continues)).toEqual([undefined, undefined])
  })

  it.each([false, true])('a table over pages goes on; its head comes again: %s', (headsAgain) => {
    const table = longTable(100)
    const tables = tablesIn(paperOf(table, { widths: [80, 200, 90], headsAgain }))
    expect(tables.length).toBeGreaterThan(1)
    expect(tables.map(({ continues }) => continues ?? false)).toEqual(tables.map((_, at) => at > 0))
    const [head, ...rows] = rowsPrinted(table)
    const read = tables.flatMap(rowsRead)
    expect(read[0]).toEqual(head)
    expect(read.filter(([first]) => first !== head?.[0])).toEqual(rows)
    expect(tables.slice(1).map((one) => rowsRead(one)[0]?.[0] === head?.[0])).toEqual(
      tables.slice(1).map(() => headsAgain),
    )
  })
})
