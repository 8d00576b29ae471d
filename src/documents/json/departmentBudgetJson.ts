import type { MoneyUnit } from '../../exact/unit.js'
import type { UnitKind } from '../../terms/budgetLine.js'
import type {
  BudgetRowJson,
  ExpenditureBudgetRowJson,
  FiscalBudgetRowJson,
  FunctionBudgetRowJson,
  IncomeBudgetRowJson,
  SummaryBudgetRowJson,
} from './budgetRowsJson.js'
import type { TableHeadJson, TableJson } from './finalAccountsJson.js'
import type { DoubtfulCellJson, GovernmentLevel } from './formHeaderJson.js'
import type {
  AmountBudgetRowJson,
  DebtBudgetRowJson,
  EconomicBudgetRowJson,
  FundBudgetRowJson,
  ProcurementBudgetRowJson,
  ProjectBudgetRowJson,
  ThreePublicBudgetRowJson,
} from './smallerBudgetRowsJson.js'
import type { Scope, Statement } from './statementJson.js'

/** A table of up to three lanes: income, expenditure by function, and by use. */
export interface LanedTableJson<Expenditure> extends TableHeadJson {
  income?: { rows: BudgetRowJson[] } | undefined
  expenditure?: { rows: Expenditure[] } | undefined
  use?: { rows: BudgetRowJson[] } | undefined
}

/** The three public expenses with the money that they are of. */
export interface ThreePublicBudgetJson extends TableJson<ThreePublicBudgetRowJson> {
  scope?: Scope | undefined
}

/** The tables of a budget by their role, whatever their number on paper. */
export interface BudgetTablesJson {
  incomeAndExpenditure?: LanedTableJson<SummaryBudgetRowJson> | undefined
  income?: TableJson<IncomeBudgetRowJson> | undefined
  incomeBySource?: TableJson<BudgetRowJson> | undefined
  incomeByUnit?: TableJson<IncomeBudgetRowJson> | undefined
  expenditure?: TableJson<ExpenditureBudgetRowJson> | undefined
  expenditureByUnit?: TableJson<ExpenditureBudgetRowJson> | undefined
  fiscalAppropriation?: LanedTableJson<FiscalBudgetRowJson> | undefined
  fiscalExpenditure?: TableJson<FunctionBudgetRowJson> | undefined
  fiscalBasicExpenditure?: TableJson<EconomicBudgetRowJson> | undefined
  generalPublicBudgetExpenditure?: TableJson<FunctionBudgetRowJson> | undefined
  basicExpenditure?: TableJson<EconomicBudgetRowJson> | undefined
  basicByGovernmentClass?: TableJson<EconomicBudgetRowJson> | undefined
  governmentManagedFund?: TableJson<FundBudgetRowJson> | undefined
  stateCapitalOperations?: TableJson<FundBudgetRowJson> | undefined
  threePublic?: ThreePublicBudgetJson | undefined
  agencyRunningCost?: TableJson<AmountBudgetRowJson> | undefined
  procurement?: TableJson<ProcurementBudgetRowJson> | undefined
  projects?: TableJson<ProjectBudgetRowJson> | undefined
  debt?: TableJson<DebtBudgetRowJson> | undefined
}

/** A unit that the budget of a department holds. */
export interface BudgetUnitJson {
  name: string
  code?: string | undefined
  kind?: UnitKind | undefined
  /** The text says that its budget is a part of the head office’s, so that it publishes none of its own. */
  withinHeadOffice?: boolean | undefined
}

/** A project as its page tells it: what it is, on what it rests, who does it, how, when, for how much, to what end. */
export interface BudgetProjectJson {
  name: string
  overview?: string | undefined
  basis?: string | undefined
  implementer?: string | undefined
  plan?: string | undefined
  period?: string | undefined
  /** The money of the year, and of the whole term where it is told. */
  amount?: string | undefined
  termAmount?: string | undefined
  arrangement?: string | undefined
  goal?: string | undefined
}

/** The budget of a department or of one of its units as JSON, figures as printed strings: what `DepartmentBudget` reads. */
export interface DepartmentBudgetJson {
  /** Where the JSON Schema of the document is, for an editor. */
  $schema?: string | undefined
  kind: 'departmentBudget'
  /** As printed: a number, or what stands where it should be. */
  year: number | string
  /** The department, or the unit whose budget this is. */
  department: string
  /** Of a department with its units, or of one unit alone. */
  form?: 'department' | 'unit' | undefined
  /** The department that the unit belongs to. */
  superior?: string | undefined
  departmentCode?: string | undefined
  unitCode?: string | undefined
  region?: string | undefined
  level?: GovernmentLevel | undefined
  published?: string | undefined
  unit: MoneyUnit
  /** Only a part of the publication was entered: `true`, or which pages. What is not entered is not missing. */
  excerpt?: true | string | undefined
  /** Lists of which only some rows were entered, by their keys. */
  excerpts?: string[] | undefined
  outline?: string[] | undefined
  units?: BudgetUnitJson[] | undefined
  tables: BudgetTablesJson
  /** Tables that no role fits, kept as printed. */
  otherTables?: TableJson<Record<string, string>>[] | undefined
  statements?: Statement[] | undefined
  projectPages?: BudgetProjectJson[] | undefined
  doubtful?: DoubtfulCellJson[] | undefined
}
