import { Decimal } from 'decimal.js'
import { accountIdentities } from '../../src/checks/accounts/identities.js'
import { compileIdentities } from '../../src/checks/program.js'
import type { FinalAccounts } from '../../src/documents/accounts.js'
import { amountAt, cellAt, type Grid, isFigure } from '../../src/documents/grid.js'
import type { CellRef } from '../../src/facts/cellRef.js'

/** A cell of a column, as the other rivals find theirs. */
interface DecimalCell {
  readonly column: readonly Decimal[]
  readonly row: number
}

/** One identity over decimals: whole, parts that are added, parts that are taken off. */
interface DecimalIdentity {
  readonly whole: DecimalCell
  readonly plus: readonly DecimalCell[]
  readonly minus: readonly DecimalCell[]
}

/** The same cases as the interpreter sees, over columns with a Decimal in every place; a cell not printed is zero. */
export function decimalCases(accounts: FinalAccounts): readonly DecimalIdentity[] {
  const columns = new Map(accounts.grids.flatMap((grid) => (grid ? [[grid, decimalsOf(grid)] as const] : [])))
  const none: DecimalCell = { column: [new Decimal(0)], row: 0 }
  const cell = ({ grid, row, column }: CellRef): DecimalCell => {
    const found = cellAt(grid, row, column) < 0 ? undefined : columns.get(grid)?.[column]
    return found ? { column: found, row } : none
  }
  return compileIdentities(accountIdentities).flatMap(({ operations }) =>
    operations.flatMap((operation) =>
      operation.positions(accounts.grids).map((position) => {
        const { whole, plus, minus } = operation.bind(accounts.grids, position)
        return { whole: cell(whole), plus: plus.map(cell), minus: minus.map(cell) }
      }),
    ),
  )
}

const decimalsOf = (grid: Grid): readonly (readonly Decimal[])[] =>
  Array.from(grid.starts, (start) =>
    start < 0 ? [] : Array.from({ length: grid.rowCount }, (_, row) => decimalAt(grid, start + row)),
  )

const decimalAt = (grid: Grid, cell: number): Decimal =>
  new Decimal(isFigure(grid.prints[cell] as number) ? amountAt(grid, cell).toString() : 0)

const valueIn = ({ column, row }: DecimalCell): Decimal => column[row] as Decimal

/** How many are off, computed in decimal.js. */
export function decimalIdentities(cases: readonly DecimalIdentity[]): number {
  let wrong = 0
  for (const { whole, plus, minus } of cases) {
    let sum = new Decimal(0)
    for (const part of plus) sum = sum.plus(valueIn(part))
    for (const part of minus) sum = sum.minus(valueIn(part))
    if (!valueIn(whole).eq(sum)) wrong++
  }
  return wrong
}
