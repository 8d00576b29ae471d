/** What every row of a table of money prints beside its columns. */
export interface RowJson {
  code?: string | undefined
  label: string
  line?: string | undefined
}

/** A row of 公开01, and of the income side of 04. */
export interface StageRowJson extends RowJson {
  outturn: string
  originalBudget?: string | undefined
  finalBudget?: string | undefined
}

/** A row of 公开02. */
export interface IncomeRowJson extends RowJson {
  total: string
  fiscalAppropriation?: string | undefined
  grantFromSuperior?: string | undefined
  publicService?: string | undefined
  educationFees?: string | undefined
  commercialOperation?: string | undefined
  remittanceFromSubordinate?: string | undefined
  other?: string | undefined
}

/** A row of 公开03. */
export interface ExpenditureRowJson extends RowJson {
  total: string
  basic?: string | undefined
  project?: string | undefined
  remittanceToSuperior?: string | undefined
  commercialOperation?: string | undefined
  grantToSubordinate?: string | undefined
}

/** A row of the expenditure side of 公开04: the outturn by fund, and where printed the budgets. */
export interface FiscalExpenditureRowJson extends RowJson {
  total: string
  generalPublicBudget?: string | undefined
  governmentManagedFund?: string | undefined
  stateCapitalOperations?: string | undefined
  originalBudget?: string | undefined
  originalBudgetGeneralPublicBudget?: string | undefined
  originalBudgetGovernmentManagedFund?: string | undefined
  originalBudgetStateCapitalOperations?: string | undefined
  finalBudget?: string | undefined
  finalBudgetGeneralPublicBudget?: string | undefined
  finalBudgetGovernmentManagedFund?: string | undefined
  finalBudgetStateCapitalOperations?: string | undefined
}

/** A row of 公开05, 07 and 08: one of the budgets with its balances. */
export interface FundRowJson extends RowJson {
  total: string
  basic?: string | undefined
  project?: string | undefined
  openingBalance?: string | undefined
  income?: string | undefined
  closingBalance?: string | undefined
}

/** A row of 公开06. */
export interface BasicExpenditureRowJson extends RowJson {
  amount: string
  personnel?: string | undefined
  nonPersonnel?: string | undefined
}

/** A row of 公开09. */
export interface ThreePublicRowJson extends RowJson {
  total: string
  overseasTravel?: string | undefined
  vehicles?: string | undefined
  vehiclePurchase?: string | undefined
  vehicleOperation?: string | undefined
  officialReception?: string | undefined
  domesticReception?: string | undefined
  foreignReception?: string | undefined
  agencyRunningCost?: string | undefined
  conference?: string | undefined
  training?: string | undefined
}

/**
 * A row of 公开09 where each row is an item and each column a stage or a year: rates as printed, with or without their
 * sign; a change is against the year before, or against the budget.
 */
export interface ThreePublicItemRowJson extends RowJson {
  budget?: string | undefined
  originalBudget?: string | undefined
  finalBudget?: string | undefined
  outturn?: string | undefined
  previousOutturn?: string | undefined
  change?: string | undefined
  changeRate?: string | undefined
  completionRate?: string | undefined
  share?: string | undefined
}

/** The rows of each grid. */
export interface AccountRowsJson {
  'incomeAndExpenditure.income': StageRowJson
  'incomeAndExpenditure.expenditure': StageRowJson
  income: IncomeRowJson
  expenditure: ExpenditureRowJson
  'fiscalAppropriation.income': StageRowJson
  'fiscalAppropriation.expenditure': FiscalExpenditureRowJson
  generalPublicBudgetExpenditure: FundRowJson
  basicExpenditure: BasicExpenditureRowJson
  governmentManagedFund: FundRowJson
  stateCapitalOperations: FundRowJson
  threePublic: ThreePublicRowJson
}
