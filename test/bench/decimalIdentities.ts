import { Decimal } from 'decimal.js'
import { accountIdentities } from '../../src/checks/accounts/identities.js'
import type { CellRef } from '../../src/checks/operations/operation.js'
import { compileIdentities } from '../../src/checks/program.js'
import type { FinalAccounts } from '../../src/documents/accounts.js'
import { amountAt, cellAt } from '../../src/documents/grid.js'

/** One identity over decimals: whole, parts that are added, parts that are taken off. */
interface DecimalIdentity {
  readonly whole: Decimal
  readonly plus: readonly Decimal[]
  readonly minus: readonly Decimal[]
}

/** The same cases as the interpreter sees, with a Decimal in every place. */
export function decimalCases(accounts: FinalAccounts): readonly DecimalIdentity[] {
  const value = ({ grid, row, column }: CellRef): Decimal => {
    const cell = cellAt(grid, row, column)
    return new Decimal(cell < 0 ? 0 : amountAt(grid, cell).toString())
  }
  return compileIdentities(accountIdentities).flatMap(({ operations }) =>
    operations.flatMap((operation) =>
      operation.positions(accounts.grids).map((position) => {
        const { whole, plus, minus } = operation.bind(accounts.grids, position)
        return { whole: value(whole), plus: plus.map(value), minus: minus.map(value) }
      }),
    ),
  )
}

/** How many are off, computed in decimal.js. */
export function decimalIdentities(cases: readonly DecimalIdentity[]): number {
  let wrong = 0
  for (const { whole, plus, minus } of cases) {
    let sum = new Decimal(0)
    for (const part of plus) sum = sum.plus(part)
    for (const part of minus) sum = sum.minus(part)
    if (!whole.eq(sum)) wrong++
  }
  return wrong
}
