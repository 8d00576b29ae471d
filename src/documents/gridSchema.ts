import * as z from 'zod'
import { code, label, printedAmount } from './printed.js'
import type { TableLayout } from './tableLayout.js'

export const mostRows = 5000

/** The schema of a table's rows: the first column is always printed, the others where the place prints them. */
export function rowsSchema(layout: TableLayout, amount: z.ZodString = printedAmount) {
  const [first, ...others] = layout.columns.map(({ id }) => id)
  const amounts: Record<string, z.ZodType<string | undefined>> = { [first as string]: amount }
  for (const id of others) amounts[id] = amount.optional()
  return z.array(z.strictObject({ code: code.optional(), label, line: code.optional(), ...amounts })).max(mostRows)
}
