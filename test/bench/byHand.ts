import { Decimal } from 'decimal.js'
import * as z from 'zod'
import { accountIdentities } from '../../src/checks/accounts/identities.js'
import { compileIdentities } from '../../src/checks/program.js'
import type { FinalAccounts } from '../../src/documents/accounts.js'
import { accountTables } from '../../src/documents/accountTables.js'
import type { CellRef } from '../../src/facts/cellRef.js'

/** What many write: a schema of the rows, a Decimal for each cell, the sums one by one. It counts what is wrong, no more. */
const row = z.object({ code: z.string().optional(), label: z.string() }).catchall(z.string())
const side = z.object({ rows: z.array(row) })
const document = z.object({
  kind: z.literal('finalAccounts'),
  year: z.number(),
  department: z.string(),
  unit: z.string(),
  tables: z.record(z.string(), z.union([side, z.object({ income: side, expenditure: side })])),
})

/** A cell by the numbers of its table, column and row. */
type Place = readonly [table: number, column: number, row: number]

/** An identity as a program by hand has it: where its cells stand is known. */
interface Sum {
  readonly whole: Place
  readonly plus: readonly Place[]
  readonly minus: readonly Place[]
}

/** Every case of the identities in documents that print the same rows as this one. */
export function sumsOf(accounts: FinalAccounts): readonly Sum[] {
  const place = ({ grid, row: at, column }: CellRef): Place => [accounts.grids.indexOf(grid), column, at]
  return compileIdentities(accountIdentities).flatMap(({ operations }) =>
    operations.flatMap((operation) =>
      operation.positions(accounts.grids).map((position) => {
        const { whole, plus, minus } = operation.bind(accounts.grids, position)
        return { whole: place(whole), plus: plus.map(place), minus: minus.map(place) }
      }),
    ),
  )
}

type Row = z.infer<typeof row>

const cellOf = (one: Row, column: string): Decimal =>
  new Decimal((one[column] ?? '').replaceAll(',', '').replace(/^[—-]*$/u, '0'))

/** How many of these sums do not come out in a JSON text, by zod and decimal.js. */
export function wrongByHand(text: string, sums: readonly Sum[]): number {
  const { tables } = document.parse(JSON.parse(text))
  const columns = accountTables.map(({ path: [role, part], columns: all }) => {
    const table = tables[role as string] as Record<string, { rows: Row[] }> | { rows: Row[] } | undefined
    const { rows = [] } = (part ? (table as Record<string, { rows: Row[] }>)?.[part] : (table as { rows: Row[] })) ?? {}
    return all.map(({ id }) => rows.map((one) => cellOf(one, id)))
  })
  const valueAt = ([table, column, at]: Place): Decimal => columns[table]?.[column]?.[at] ?? new Decimal(0)
  let wrong = 0
  for (const { whole, plus, minus } of sums) {
    let sum = new Decimal(0)
    for (const part of plus) sum = sum.plus(valueAt(part))
    for (const part of minus) sum = sum.minus(valueAt(part))
    if (!valueAt(whole).eq(sum)) wrong++
  }
  return wrong
}
