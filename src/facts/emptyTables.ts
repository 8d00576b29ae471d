import type { AnyDocument } from '../documents/forms.js'
import { amountAt, type Grid, isFigure } from '../documents/grid.js'

/** The tables of accounts, by their role, that print rows and no money in any of them. */
export function tablesWithoutMoney(document: AnyDocument): ReadonlySet<string> {
  if (document.kind !== 'finalAccounts') return new Set()
  const grids = document.grids.filter((grid) => grid !== undefined)
  const roles = new Set(grids.map(({ layout }) => layout.path[0] as string))
  const hasMoney = new Set(grids.filter(isFilled).map(({ layout }) => layout.path[0]))
  return new Set([...roles].filter((role) => !hasMoney.has(role)))
}

/** Does a table print any amount that is not zero? */
export function isFilled(grid: Grid): boolean {
  const { prints, cells } = grid
  for (let cell = 0; cell < prints.length; cell++) {
    const steps = cells[cell] as number
    if (!isFigure(prints[cell] as number) || steps === 0) continue
    if (!Number.isNaN(steps) || !amountAt(grid, cell).isZero()) return true
  }
  return false
}
