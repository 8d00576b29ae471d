import * as z from 'zod'
import type { RowJson } from './json/accountRowsJson.js'
import { code, label, printedAmount } from './printed.js'
import type { TableLayout } from './tableLayout.js'

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
