import * as z from 'zod'
import { moneyUnits } from '../exact/unit.js'
import { accountTables, type GridId } from './accountTables.js'
import { rowsSchema } from './gridSchema.js'
import type { AccountRowsJson } from './json/accountRowsJson.js'
import { code, label, longText, printedAmount } from './printed.js'
import { schemaLink } from './schemaLink.js'
import { scope, statement } from './statement.js'
import type { TableLayout } from './tableLayout.js'

const unit = z.enum(moneyUnits)
const head = {
  number: label.optional(),
  title: label.optional(),
  unit: unit.optional(),
  notes: z.array(longText).max(50).optional(),
}
const layoutOf = (id: GridId): TableLayout => accountTables.find((layout) => layout.id === id) as TableLayout

/** The tables; what a cell must be is given, so that one schema explains and another is quick. */
function tablesOf(amount: z.ZodString) {
  const rows = <Id extends GridId>(id: Id) => rowsSchema<AccountRowsJson[Id]>(layoutOf(id), amount)
  const table = <Id extends GridId>(id: Id) => z.strictObject({ ...head, rows: rows(id) }).optional()
  const side = <Id extends GridId>(id: Id) => z.strictObject({ rows: rows(id) })
  return z.strictObject({
    incomeAndExpenditure: z
      .strictObject({
        ...head,
        income: side('incomeAndExpenditure.income'),
        expenditure: side('incomeAndExpenditure.expenditure'),
      })
      .optional(),
    income: table('income'),
    expenditure: table('expenditure'),
    fiscalAppropriation: z
      .strictObject({
        ...head,
        income: side('fiscalAppropriation.income'),
        expenditure: side('fiscalAppropriation.expenditure'),
      })
      .optional(),
    generalPublicBudgetExpenditure: table('generalPublicBudgetExpenditure'),
    basicExpenditure: table('basicExpenditure'),
    governmentManagedFund: table('governmentManagedFund'),
    stateCapitalOperations: table('stateCapitalOperations'),
    threePublic: z.strictObject({ ...head, scope: scope.optional(), rows: rows('threePublic') }).optional(),
  })
}

/** Keys that a record would drop without a word are refused. */
const otherRow: z.ZodType<Record<string, string>, Record<string, string>> = z
  .any()
  .refine((row) => !(typeof row === 'object' && row !== null && Object.hasOwn(row, '__proto__')), {
    params: { id: 'key.reserved' },
  })
  .pipe(z.record(code, z.union([printedAmount, longText])))

/** A table that no role fits: kept as printed. */
const otherTable = z.strictObject({
  ...head,
  rows: z.array(otherRow).max(5000),
})

/** A cell whose reading is in doubt, and why: no finding that rests on it is more than a note. */
export const doubtful = z
  .array(z.strictObject({ path: z.array(z.union([label, z.int().min(0)])).max(20), reading: longText, note: longText }))
  .max(5000)

/** The units that the accounts cover, as the text counts and names them. */
export const level = z.enum(['central', 'provincial', 'municipal', 'county', 'township'])

const wireOf = (amount: z.ZodString) =>
  z.strictObject({
    ...schemaLink,
    kind: z.literal('finalAccounts'),
    year: z.int().min(1949).max(2200),
    department: label,
    departmentCode: code.optional(),
    unitCode: code.optional(),
    region: label.optional(),
    level: level.optional(),
    published: code.optional(),
    unit,
    excerpt: z.union([z.literal(true), label]).optional(),
    outline: z.array(label).max(500).optional(),
    tables: tablesOf(amount),
    otherTables: z.array(otherTable).max(100).optional(),
    statements: z.array(statement).max(5000).optional(),
    doubtful: doubtful.optional(),
  })

/** Final accounts as JSON: everything as printed. */
export const accountsWire = wireOf(printedAmount)

/** The same without reading the cells, which decoding does. */
export const quickAccountsWire = wireOf(z.string())
