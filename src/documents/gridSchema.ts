import * as z from 'zod'
import type { RowJson, ThreePublicItemRowJson } from './json/accountRowsJson.js'
import { code, label, printedAmount } from './printed.js'
import type { TableLayout } from './tableLayout.js'
import { comparedColumns, stageColumns } from './turnedRows.js'

export const mostRows = 5000

/** The schema of a table's rows: the first column is always printed, the others where the place prints them. */
export function rowsSchema<Row extends RowJson>(
  layout: TableLayout,
  amount: z.ZodString = printedAmount,
): z.ZodType<Row[], Row[]> {
  const [first, ...others] = layout.columns.map(({ id }) => id)
  const amounts: Record<string, z.ZodType<string | undefined>> = { [first as string]: amount }
  for (const id of others) amounts[id] = amount.optional()
  const row = z.strictObject({ code: code.optional(), label, line: code.optional(), ...amounts })
  return z.array(row).max(mostRows) as z.ZodType as z.ZodType<Row[], Row[]>
}

/** The schema of rows that are the items of a table, with its stages as columns. */
export function itemRows(amount: z.ZodString): z.ZodType<ThreePublicItemRowJson[], ThreePublicItemRowJson[]> {
  const cells = Object.fromEntries([
    ...stageColumns.map((id) => [id, amount.optional()]),
    ...comparedColumns.map((id) => [id, printedAmount.optional()]),
  ])
  const row = z.strictObject({ code: code.optional(), label, line: code.optional(), ...cells })
  return z.array(row).max(mostRows) as z.ZodType as z.ZodType<ThreePublicItemRowJson[], ThreePublicItemRowJson[]>
}
