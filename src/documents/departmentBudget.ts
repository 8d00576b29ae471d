import * as z from 'zod'
import { moneyUnits } from '../exact/unit.js'
import { type DepartmentBudget as Document, decodeBudget, encodeBudget } from './budget.js'
import { type BudgetGridId, budgetTables } from './budgetTables.js'
import { compiled } from './compiled.js'
import { doubtful } from './doubtful.js'
import { excerpt } from './excerpt.js'
import { level } from './formHeader.js'
import type { FormSchema } from './formSchema.js'
import { rowsSchema } from './gridSchema.js'
import type { BudgetRowsJson } from './json/budgetRowsJson.js'
import type { DepartmentBudgetJson } from './json/departmentBudgetJson.js'
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
const layoutOf = (id: BudgetGridId): TableLayout => budgetTables.find((layout) => layout.id === id) as TableLayout

/** The tables; what a cell must be is given, so that one schema explains and another is quick. */
function tablesOf(amount: z.ZodString) {
  const rows = <Id extends BudgetGridId>(id: Id) => rowsSchema<BudgetRowsJson[Id]>(layoutOf(id), amount)
  const table = <Id extends BudgetGridId>(id: Id) => z.strictObject({ ...head, rows: rows(id) }).optional()
  const lane = <Id extends BudgetGridId>(id: Id) => z.strictObject({ rows: rows(id) }).optional()
  return z.strictObject({
    incomeAndExpenditure: z
      .strictObject({
        ...head,
        income: lane('budget.incomeAndExpenditure.income'),
        expenditure: lane('budget.incomeAndExpenditure.expenditure'),
        use: lane('budget.incomeAndExpenditure.use'),
      })
      .optional(),
    income: table('budget.income'),
    incomeBySource: table('budget.incomeBySource'),
    incomeByUnit: table('budget.incomeByUnit'),
    expenditure: table('budget.expenditure'),
    expenditureByUnit: table('budget.expenditureByUnit'),
    fiscalAppropriation: z
      .strictObject({
        ...head,
        income: lane('budget.fiscalAppropriation.income'),
        expenditure: lane('budget.fiscalAppropriation.expenditure'),
        use: lane('budget.fiscalAppropriation.use'),
      })
      .optional(),
    fiscalExpenditure: table('budget.fiscalExpenditure'),
    fiscalBasicExpenditure: table('budget.fiscalBasicExpenditure'),
    generalPublicBudgetExpenditure: table('budget.generalPublicBudgetExpenditure'),
    basicExpenditure: table('budget.basicExpenditure'),
    basicByGovernmentClass: table('budget.basicByGovernmentClass'),
    governmentManagedFund: table('budget.governmentManagedFund'),
    stateCapitalOperations: table('budget.stateCapitalOperations'),
    threePublic: z.strictObject({ ...head, scope: scope.optional(), rows: rows('budget.threePublic') }).optional(),
    agencyRunningCost: table('budget.agencyRunningCost'),
    procurement: table('budget.procurement'),
    projects: table('budget.projects'),
    debt: table('budget.debt'),
  })
}

const budgetUnit = z.strictObject({
  name: label,
  code: code.optional(),
  kind: z.enum(['administrative', 'civilServiceLaw', 'publicService', 'other']).optional(),
  withinHeadOffice: z.boolean().optional(),
})

const project = z.strictObject({
  name: label,
  overview: longText.optional(),
  basis: longText.optional(),
  implementer: longText.optional(),
  plan: longText.optional(),
  period: longText.optional(),
  amount: printedAmount.optional(),
  termAmount: printedAmount.optional(),
  arrangement: longText.optional(),
  goal: longText.optional(),
})

const wireOf = (amount: z.ZodString) =>
  z.strictObject({
    ...schemaLink,
    kind: z.literal('departmentBudget'),
    year: printedYear,
    department: label,
    form: z.enum(['department', 'unit']).optional(),
    superior: label.optional(),
    departmentCode: code.optional(),
    unitCode: code.optional(),
    region: label.optional(),
    level: level.optional(),
    published: code.optional(),
    unit,
    excerpt,
    excerpts: z.array(code).max(50).optional(),
    outline: z.array(label).max(500).optional(),
    units: z.array(budgetUnit).max(2000).optional(),
    tables: tablesOf(amount),
    otherTables: z.array(otherTable).max(100).optional(),
    statements: z.array(statement).max(5000).optional(),
    projectPages: z.array(project).max(2000).optional(),
    doubtful: doubtful.optional(),
  })

/** The budget of a department as JSON: everything as printed. @internal */
export const departmentBudgetWire = wireOf(printedAmount)

const codecOf = (wire: typeof departmentBudgetWire) =>
  z.codec(wire, z.custom<Document>(), { decode: decodeBudget, encode: encodeBudget })

/**
 * The schema of the budget of a department or of one of its units (部门预算、单位预算): `.parse`, `.safeParse` and
 * `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; a table may have a money unit of its own. Unknown keys are refused and
 * all problems come at once. `read` gives the same with problems in words.
 *
 * @example
 * DepartmentBudget.parse({ kind: 'departmentBudget', year: 2025, department: '某局', unit: '元', tables: {} }).year // => 2025
 */
export const DepartmentBudget: FormSchema<Document, DepartmentBudgetJson> = compiled(
  codecOf(departmentBudgetWire),
  // The same without reading the cells, which decoding does.
  () => codecOf(wireOf(z.string())),
)
/** The budget of a department that was read: grids of exact integers, the narrative as statements. */
export type DepartmentBudget = Document
