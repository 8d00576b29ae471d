import * as z from 'zod'
import { moneyUnits } from '../exact/unit.js'
import { code, label, longText, printedAmount } from './printed.js'

/** Keys that a record would drop without a word are refused. */
const otherRow: z.ZodType<Record<string, string>, Record<string, string>> = z
  .any()
  .refine((row) => !(typeof row === 'object' && row !== null && Object.hasOwn(row, '__proto__')), {
    params: { id: 'key.reserved' },
  })
  .pipe(z.record(code, z.union([printedAmount, longText])))

/** A table that no role fits: kept as printed. */
export const otherTable = z.strictObject({
  number: label.optional(),
  title: label.optional(),
  unit: z.enum(moneyUnits).optional(),
  notes: z.array(longText).max(50).optional(),
  rows: z.array(otherRow).max(5000),
})
