import type { RowJson } from './accountRowsJson.js'
import type { EarlierJson } from './budgetRowsJson.js'

/** A row of a fund or of state capital operations. */
export interface FundBudgetRowJson extends RowJson, EarlierJson {
  total: string
  basic?: string | undefined
  project?: string | undefined
}

/** A row of basic expenditure by economic class. */
export interface EconomicBudgetRowJson extends RowJson {
  amount: string
  personnel?: string | undefined
  nonPersonnel?: string | undefined
}

/** A row of the agency running cost. */
export interface AmountBudgetRowJson extends RowJson, EarlierJson {
  amount: string
}

/** A row of procurement. */
export interface ProcurementBudgetRowJson extends RowJson {
  amount: string
}

/** A row of the three public expenses: this year, or last. */
export interface ThreePublicBudgetRowJson extends RowJson {
  total: string
  overseasTravel?: string | undefined
  vehicles?: string | undefined
  vehiclePurchase?: string | undefined
  vehicleOperation?: string | undefined
  officialReception?: string | undefined
  conference?: string | undefined
  training?: string | undefined
  grandTotal?: string | undefined
  agencyRunningCost?: string | undefined
}

/** A project by its money. */
export interface ProjectBudgetRowJson extends RowJson {
  total: string
  generalPublicBudget?: string | undefined
  governmentManagedFund?: string | undefined
  stateCapitalOperations?: string | undefined
  fiscalSpecialAccount?: string | undefined
  unitFunds?: string | undefined
  otherFunds?: string | undefined
  openingBalance?: string | undefined
}

/** What is paid from debt. */
export interface DebtBudgetRowJson extends RowJson {
  total: string
  generalDebt?: string | undefined
  specialDebt?: string | undefined
}
