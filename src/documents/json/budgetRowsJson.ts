import type { RowJson } from './accountRowsJson.js'
import type {
  AmountBudgetRowJson,
  DebtBudgetRowJson,
  EconomicBudgetRowJson,
  FundBudgetRowJson,
  ProcurementBudgetRowJson,
  ProjectBudgetRowJson,
  ThreePublicBudgetRowJson,
} from './smallerBudgetRowsJson.js'

/** Last year beside this year, where a place prints it. */
export interface EarlierJson {
  previousBudget?: string | undefined
  previousOutturn?: string | undefined
  change?: string | undefined
}

/** A row of one column: the budget of the year. */
export interface BudgetRowJson extends RowJson, EarlierJson {
  originalBudget: string
}

/** A row of the summary by function. */
export interface SummaryBudgetRowJson extends BudgetRowJson {
  basic?: string | undefined
  personnel?: string | undefined
  nonPersonnel?: string | undefined
  project?: string | undefined
}

/** A row of the table of income. */
export interface IncomeBudgetRowJson extends RowJson {
  total: string
  currentYearTotal?: string | undefined
  fiscalAppropriation?: string | undefined
  generalPublicBudget?: string | undefined
  governmentManagedFund?: string | undefined
  stateCapitalOperations?: string | undefined
  fiscalSpecialAccount?: string | undefined
  unitFunds?: string | undefined
  otherFunds?: string | undefined
  publicService?: string | undefined
  commercialOperation?: string | undefined
  grantFromSuperior?: string | undefined
  remittanceFromSubordinate?: string | undefined
  other?: string | undefined
  openingBalance?: string | undefined
  openingBalanceGeneralPublicBudget?: string | undefined
  openingBalanceGovernmentManagedFund?: string | undefined
  openingBalanceStateCapitalOperations?: string | undefined
}

/** A row of the table of all expenditure, by what it is for. */
export interface ExpenditureBudgetRowJson extends RowJson {
  total: string
  basic?: string | undefined
  personnel?: string | undefined
  nonPersonnel?: string | undefined
  project?: string | undefined
  reserve?: string | undefined
  commercialOperation?: string | undefined
  remittanceToSuperior?: string | undefined
  grantToSubordinate?: string | undefined
  closingBalance?: string | undefined
}

/** A row of the expenditure of appropriations, by budget. */
export interface FiscalBudgetRowJson extends RowJson, EarlierJson {
  total: string
  generalPublicBudget?: string | undefined
  governmentManagedFund?: string | undefined
  stateCapitalOperations?: string | undefined
}

/** A row of a table by function of one money. */
export interface FunctionBudgetRowJson extends RowJson, EarlierJson {
  total: string
  basic?: string | undefined
  personnel?: string | undefined
  nonPersonnel?: string | undefined
  project?: string | undefined
  reserve?: string | undefined
}

/** The rows of each grid. */
export interface BudgetRowsJson {
  'budget.incomeAndExpenditure.income': BudgetRowJson
  'budget.incomeAndExpenditure.expenditure': SummaryBudgetRowJson
  'budget.incomeAndExpenditure.use': BudgetRowJson
  'budget.income': IncomeBudgetRowJson
  'budget.incomeBySource': BudgetRowJson
  'budget.incomeByUnit': IncomeBudgetRowJson
  'budget.expenditure': ExpenditureBudgetRowJson
  'budget.expenditureByUnit': ExpenditureBudgetRowJson
  'budget.fiscalAppropriation.income': BudgetRowJson
  'budget.fiscalAppropriation.expenditure': FiscalBudgetRowJson
  'budget.fiscalAppropriation.use': BudgetRowJson
  'budget.fiscalExpenditure': FunctionBudgetRowJson
  'budget.fiscalBasicExpenditure': EconomicBudgetRowJson
  'budget.generalPublicBudgetExpenditure': FunctionBudgetRowJson
  'budget.basicExpenditure': EconomicBudgetRowJson
  'budget.basicByGovernmentClass': EconomicBudgetRowJson
  'budget.governmentManagedFund': FundBudgetRowJson
  'budget.stateCapitalOperations': FundBudgetRowJson
  'budget.threePublic': ThreePublicBudgetRowJson
  'budget.agencyRunningCost': AmountBudgetRowJson
  'budget.procurement': ProcurementBudgetRowJson
  'budget.projects': ProjectBudgetRowJson
  'budget.debt': DebtBudgetRowJson
}
