import type { MoneyUnit } from '../../exact/unit.js'
import type {
  BasicExpenditureRowJson,
  ExpenditureRowJson,
  FiscalExpenditureRowJson,
  FundRowJson,
  IncomeRowJson,
  StageRowJson,
  ThreePublicItemRowJson,
  ThreePublicRowJson,
} from './accountRowsJson.js'
import type { DoubtfulCellJson, GovernmentLevel, Publisher } from './formHeaderJson.js'
import type { Scope, Statement } from './statementJson.js'

/** What a table prints around its rows. */
export interface TableHeadJson {
  number?: string | undefined
  title?: string | undefined
  unit?: MoneyUnit | undefined
  notes?: string[] | undefined
}

/** A table, everything as printed. */
export interface TableJson<Row> extends TableHeadJson {
  rows: Row[]
}

/** A table of two sides. */
export interface SidedTableJson<Income, Expenditure> extends TableHeadJson {
  income: { rows: Income[] }
  expenditure: { rows: Expenditure[] }
}

/** 公开09 with the money that it is about. */
export interface ThreePublicTableJson extends TableHeadJson {
  /** Stages below each other over the items, or items below each other over the stages. */
  rows: ThreePublicRowJson[] | ThreePublicItemRowJson[]
  scope?: Scope | undefined
}

/** The tables by their role, whatever their number on paper. */
export interface AccountTablesJson {
  /** 公开01 */
  incomeAndExpenditure?: SidedTableJson<StageRowJson, StageRowJson> | undefined
  /** 公开02 */
  income?: TableJson<IncomeRowJson> | undefined
  /** 公开03 */
  expenditure?: TableJson<ExpenditureRowJson> | undefined
  /** 公开04 */
  fiscalAppropriation?: SidedTableJson<StageRowJson, FiscalExpenditureRowJson> | undefined
  /** 公开05 */
  generalPublicBudgetExpenditure?: TableJson<FundRowJson> | undefined
  /** 公开06 */
  basicExpenditure?: TableJson<BasicExpenditureRowJson> | undefined
  /** 公开07 */
  governmentManagedFund?: TableJson<FundRowJson> | undefined
  /** 公开08 */
  stateCapitalOperations?: TableJson<FundRowJson> | undefined
  /** 公开09 */
  threePublic?: ThreePublicTableJson | undefined
}

/** Final accounts as JSON, figures as printed strings: what `FinalAccounts` reads. */
export interface FinalAccountsJson {
  /** Where the JSON Schema of the document is, for an editor. */
  $schema?: string | undefined
  kind: 'finalAccounts'
  /** As printed: a number, or what stands where it should be. */
  year: number | string
  department: string
  departmentCode?: string | undefined
  unitCode?: string | undefined
  region?: string | undefined
  level?: GovernmentLevel | undefined
  publisher?: Publisher | undefined
  published?: string | undefined
  unit: MoneyUnit
  /** Only a part of the publication was entered: `true`, or which pages. What is not entered is not missing. */
  excerpt?: true | string | undefined
  /** Lists of which only some rows were entered, by their keys. */
  excerpts?: string[] | undefined
  outline?: string[] | undefined
  tables: AccountTablesJson
  /** Tables that no role fits, kept as printed. */
  otherTables?: TableJson<Record<string, string>>[] | undefined
  statements?: Statement[] | undefined
  doubtful?: DoubtfulCellJson[] | undefined
}
