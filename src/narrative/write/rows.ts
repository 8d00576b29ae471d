import type { FinalAccounts } from '../../documents/accounts.js'
import type { GridId } from '../../documents/accountTables.js'
import { amountAt, cellAt, isFigure } from '../../documents/grid.js'
import { columnOf, placeOf } from '../../facts/cellRef.js'
import { bareLabel } from '../../terms/label.js'
import { paperGlyphs } from '../text/cleanText.js'

/** A row of a table that has an amount which is not nothing. */
export interface NamedRow {
  readonly code: string
  readonly name: string
}

/** The rows of a table with codes of a length and money in a column, in their order. */
export function rowsWith({ grids }: FinalAccounts, id: GridId, column: string, length: number): readonly NamedRow[] {
  const grid = grids[placeOf(id)]
  if (!grid) return []
  return grid.codes.flatMap((code, row) => {
    if (code.length !== length || !/^\d+$/.test(code)) return []
    const cell = cellAt(grid, row, columnOf(id, column))
    const isSpent = cell >= 0 && isFigure(grid.prints[cell] as number) && !amountAt(grid, cell).isZero()
    return isSpent ? [{ code, name: grid.labels[row] ?? '' }] : []
  })
}

/** Every code with its name, as the tables of the accounts print them: what names in the text are looked up in. */
export function namedRows({ grids }: FinalAccounts): readonly NamedRow[] {
  const found = new Map<string, string>()
  for (const grid of grids)
    for (const [row, code] of grid?.codes.entries() ?? []) {
      const name = bareLabel(grid?.labels[row] ?? '', 'ordinal')
      if (/^2\d{2,6}$/.test(code) && name !== '' && !found.has(code)) found.set(code, name)
    }
  return [...found].map(([code, name]) => ({ code, name: paperGlyphs(name) }))
}
