import type { Grid } from '../../documents/grid.js'
import { columnOf, placeOf, refer } from '../../facts/cellRef.js'
import type { Across } from '../identity.js'
import { gridAt, missing, missingTable, numbers, type Operation } from './operation.js'
import { countedWithin, holdersOf } from './withins.js'

/** What a clause makes of a table: whether it is asked, which columns it adds, and what every such table has and this one lacks. */
function readingOf(clause: Across) {
  const column = (id: string): number => columnOf(clause.grid, id)
  const whole = column(clause.whole)
  const plus = clause.plus.map(column)
  const minus = (clause.minus ?? []).map(column)
  const asked = (clause.asked ?? []).map(column)
  const other = clause.unlessPrinted ? column(clause.unlessPrinted) : -1
  const least = clause.complete ? plus.length + minus.length : asked.length > 0 ? 0 : 1
  const { heldBy, partsOf } = countedWithin(holdersOf(clause.within, column))
  const heldIn = (grid: Grid): number => heldBy((one) => isPrinted(grid, one))
  const printed = (grid: Grid): number => countPrinted(grid, plus) + countPrinted(grid, minus)
  return {
    whole,
    plus,
    minus,
    heldIn,
    partsOf,
    applies: (grid: Grid): boolean =>
      isPrinted(grid, whole) && printed(grid) >= least && !(other >= 0 && isPrinted(grid, other)),
    isBare: (grid: Grid): boolean => printed(grid) === 0,
    lacks: (grid: Grid): boolean => countPrinted(grid, asked) < asked.length,
  }
}

/** In every row: a column is the sum of others. A position is a row. */
export function across(clause: Across): Operation {
  const place = placeOf(clause.grid)
  const { whole, plus, minus, heldIn, partsOf, applies, isBare, lacks } = readingOf(clause)
  const all: Terms = {
    columns: [whole, ...plus, ...minus],
    signs: [1, ...plus.map(() => -1), ...minus.map(() => 1)],
  }
  const known = new Map<number, Terms>()
  const termsIn = (grid: Grid): Terms => {
    const held = heldIn(grid)
    const terms = known.get(held) ?? without(all, partsOf(held))
    known.set(held, terms)
    return terms
  }
  return {
    needs: () => [place],
    scan({ grids }, hits) {
      const grid = grids[place]
      if (!grid) return missing(hits)
      if (!applies(grid)) return 0
      return isBare(grid) ? everyRow(grid, hits) : scanRows(grid, termsIn(grid), hits)
    },
    positions(grids) {
      const grid = grids[place]
      if (!grid) return missingTable
      return applies(grid) ? numbers(0, grid.rowCount) : []
    },
    bind(grids, row) {
      const grid = gridAt(grids, place)
      const inner = partsOf(heldIn(grid))
      const isCounted = (column: number): boolean => isPrinted(grid, column) && !inner.has(column)
      const cells = (of: readonly number[]) => of.filter(isCounted).map((column) => refer(grid, row, column))
      const own = { whole: refer(grid, row, whole), plus: cells(plus), minus: cells(minus) }
      return { ...own, relation: 'equals', inRow: true, isLacking: lacks(grid) }
    },
  }
}

const isPrinted = ({ starts }: Grid, column: number): boolean => (starts[column] as number) >= 0

/** Every row is told, where there is nothing to add up. */
function everyRow({ rowCount }: Grid, hits: number[]): number {
  for (let row = 0; row < rowCount; row++) hits.push(row)
  return rowCount
}

/** Columns, and whether each is added or taken off. */
interface Terms {
  readonly columns: readonly number[]
  readonly signs: readonly number[]
}

/** The terms that are not counted with their whole. */
const without = ({ columns, signs }: Terms, inner: ReadonlySet<number>): Terms => ({
  columns: columns.filter((column) => !inner.has(column)),
  signs: signs.filter((_, at) => !inner.has(columns[at] as number)),
})

function countPrinted({ starts }: Grid, columns: readonly number[]): number {
  let printed = 0
  for (let index = 0; index < columns.length; index++) if ((starts[columns[index] as number] as number) >= 0) printed++
  return printed
}

/** Four rows at a time, so that each column is looked up once for four sums that do not wait for each other. */
function scanRows({ cells, rowCount, starts }: Grid, { columns, signs }: Terms, hits: number[]): number {
  let row = 0
  for (; row + 3 < rowCount; row += 4) {
    let first = 0
    let second = 0
    let third = 0
    let fourth = 0
    for (let term = 0; term < columns.length; term++) {
      const start = starts[columns[term] as number] as number
      if (start < 0) continue
      const at = start + row
      const sign = signs[term] as number
      first += sign * (cells[at] as number)
      second += sign * (cells[at + 1] as number)
      third += sign * (cells[at + 2] as number)
      fourth += sign * (cells[at + 3] as number)
    }
    if (first !== 0) hits.push(row)
    if (second !== 0) hits.push(row + 1)
    if (third !== 0) hits.push(row + 2)
    if (fourth !== 0) hits.push(row + 3)
  }
  for (; row < rowCount; row++) {
    let difference = 0
    for (let term = 0; term < columns.length; term++) {
      const start = starts[columns[term] as number] as number
      if (start >= 0) difference += (signs[term] as number) * (cells[start + row] as number)
    }
    if (difference !== 0) hits.push(row)
  }
  return rowCount
}
