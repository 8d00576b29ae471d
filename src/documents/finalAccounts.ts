import * as z from 'zod'
import { moneyUnits } from '../exact/unit.js'
import { type FinalAccounts as Document, decodeAccounts, encodeAccounts } from './accounts.js'
import { accountTables, type GridId } from './accountTables.js'
import { compiled } from './compiled.js'
import { doubtful } from './doubtful.js'
import { excerpt } from './excerpt.js'
import { level, publisher } from './formHeader.js'
import type { FormSchema } from './formSchema.js'
import { itemRows, rowsSchema } from './gridSchema.js'
import type { AccountRowsJson } from './json/accountRowsJson.js'
import type { FinalAccountsJson } from './json/finalAccountsJson.js'
import { otherTable } from './otherTable.js'
import { code, label, longText, printedAmount } from './printed.js'
import { printedYear } from './printedYear.js'
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
    threePublic: z
      .strictObject({ ...head, scope: scope.optional(), rows: z.union([rows('threePublic'), itemRows(amount)]) })
      .optional(),
  })
}

const wireOf = (amount: z.ZodString) =>
  z.strictObject({
    ...schemaLink,
    kind: z.literal('finalAccounts'),
    year: printedYear,
    department: label,
    departmentCode: code.optional(),
    unitCode: code.optional(),
    region: label.optional(),
    level: level.optional(),
    publisher: publisher.optional(),
    published: code.optional(),
    unit,
    excerpt,
    excerpts: z.array(code).max(50).optional(),
    outline: z.array(label).max(500).optional(),
    tables: tablesOf(amount),
    otherTables: z.array(otherTable).max(100).optional(),
    statements: z.array(statement).max(5000).optional(),
    doubtful: doubtful.optional(),
  })

/** Final accounts as JSON: everything as printed. @internal */
export const finalAccountsWire = wireOf(printedAmount)

const codecOf = (wire: typeof finalAccountsWire) =>
  z.codec(wire, z.custom<Document>(), { decode: decodeAccounts, encode: encodeAccounts })

/**
 * The schema of published final accounts (部门决算): `.parse`, `.safeParse` and `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; unknown keys are refused and all problems come at once. `read` gives
 * the same with problems in words.
 */
export const FinalAccounts: FormSchema<Document, FinalAccountsJson> = compiled(
  codecOf(finalAccountsWire),
  // The same without reading the cells, which decoding does.
  () => codecOf(wireOf(z.string())),
)
/** Final accounts that were read: grids of exact integers, the narrative as statements. */
export type FinalAccounts = Document
