import type { PaperCell, PaperTable } from '../../../../src/paper/paper.js'

type Pick = (below: number) => number
type Damage = (table: PaperTable, pick: Pick) => PaperTable

const figure = /^[\d,]+\.\d\d$/u
export const hasFigures = ({ cells }: PaperTable): boolean => cells.some(({ text }) => figure.test(text))

const oneOf = (numbers: readonly number[], pick: Pick): number => {
  const all = [...new Set(numbers)]
  return all[pick(all.length)] as number
}
const figuresOf = ({ cells }: PaperTable): readonly PaperCell[] => cells.filter(({ text }) => figure.test(text))
const someRow = (table: PaperTable, pick: Pick): number =>
  oneOf(
    figuresOf(table).map(({ row }) => row),
    pick,
  )
const someColumn = (table: PaperTable, pick: Pick): number =>
  oneOf(
    figuresOf(table).map(({ column }) => column),
    pick,
  )
const isBody = (table: PaperTable): ((cell: PaperCell) => boolean) => {
  const first = Math.min(...figuresOf(table).map(({ row }) => row))
  return ({ row }) => row >= first
}

/** A table without a column, in those of its cells that are meant. */
const without = (table: PaperTable, gone: number, of: (cell: PaperCell) => boolean): PaperTable => ({
  ...table,
  cells: table.cells.flatMap((cell): readonly PaperCell[] => {
    const { column, columnSpan = 1 } = cell
    if (!of(cell) || column + columnSpan <= gone) return [cell]
    if (column > gone) return [{ ...cell, column: column - 1 }]
    return columnSpan > 1 ? [{ ...cell, columnSpan: columnSpan - 1 }] : []
  }),
})

const moved = (table: PaperTable, from: number, of: (cell: PaperCell) => boolean): PaperTable => ({
  ...table,
  columnCount: table.columnCount + 1,
  cells: table.cells.map((cell) => (of(cell) && cell.column >= from ? { ...cell, column: cell.column + 1 } : cell)),
})

/** The lowest head over a column says something else. */
function renamed(table: PaperTable, column: number, text: string): PaperTable {
  const body = isBody(table)
  const heads = table.cells.filter((cell) => !body(cell) && cell.column === column)
  const lowest = heads.toSorted((one, other) => other.row - one.row)[0]
  return { ...table, cells: table.cells.map((cell) => (cell === lowest ? { ...cell, text } : cell)) }
}

/** What may happen to a table on its way from the sheet to the reader. */
export const damages: Readonly<Record<string, Damage>> = {
  'a column is away': (table, pick) => without(table, someColumn(table, pick), () => true),
  'the cells of a column are away, not its head': (table, pick) =>
    without(table, someColumn(table, pick), isBody(table)),
  'the head of a column is away, not its cells': (table, pick) => {
    const body = isBody(table)
    return without(table, someColumn(table, pick), (cell) => !body(cell))
  },
  'a head is blank': (table, pick) => renamed(table, someColumn(table, pick), ''),
  'a head is strange': (table, pick) => renamed(table, someColumn(table, pick), '其他有关数'),
  'a row stands to the right': (table, pick) => {
    const row = someRow(table, pick)
    return moved(table, someColumn(table, pick), (cell) => cell.row === row)
  },
  'a row stands to the left': (table, pick) => {
    const row = someRow(table, pick)
    const first = Math.min(...table.cells.filter((cell) => cell.row === row).map(({ column }) => column))
    return without(table, first, (cell) => cell.row === row)
  },
  'a lane stands to the right': (table, pick) => moved(table, someColumn(table, pick), isBody(table)),
  'a row is away': (table, pick) => {
    const row = someRow(table, pick)
    return { ...table, cells: table.cells.filter((cell) => cell.row !== row) }
  },
  'merged heads are single cells': (table) => {
    const body = isBody(table)
    return {
      ...table,
      cells: table.cells.map((cell) => {
        const { rowSpan: _, columnSpan: __, ...single } = cell
        return body(cell) ? cell : single
      }),
    }
  },
  'numbers are broken over lines': (table, pick) => {
    const row = someRow(table, pick)
    const broken = (text: string): string => `${text.slice(0, 2)}\n${text.slice(2)}`
    return {
      ...table,
      cells: table.cells.map((cell) =>
        cell.row === row && figure.test(cell.text) ? { ...cell, text: broken(cell.text) } : cell,
      ),
    }
  },
  'two figures are one merged cell': (table, pick) => {
    const [row, column] = [someRow(table, pick), someColumn(table, pick)]
    return {
      ...table,
      cells: table.cells.flatMap((cell): readonly PaperCell[] => {
        if (cell.row !== row || cell.column < column || cell.column > column + 1) return [cell]
        return cell.column === column ? [{ ...cell, columnSpan: 2 }] : []
      }),
    }
  },
}
