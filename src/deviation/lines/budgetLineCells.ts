import type { FundScope } from '../../terms/fund.js'
import type { TableColumns, TableRow } from './accountCells.js'

const summary = 'budget.incomeAndExpenditure.expenditure'
const appropriated = 'budget.fiscalAppropriation.expenditure'

/** What a budget prints of a line: its own figure, and that of last year where it stands beside. */
const printed = (column: string) => ({ originalBudget: column, previousOutturn: 'previousOutturn' }) as const

const ofFund = (scope: Exclude<FundScope, 'all' | 'fiscalAppropriation'>, table: TableColumns['table']) =>
  [
    { table, columns: printed('total') },
    { table: appropriated, columns: { originalBudget: scope } },
  ] as const

/** The tables that print expenditure by functional class, of each scope; the finest first. */
export const budgetFunctionTables: Readonly<Record<FundScope, readonly TableColumns[]>> = {
  all: [
    { table: 'budget.expenditure', columns: printed('total') },
    { table: summary, columns: printed('originalBudget') },
  ],
  fiscalAppropriation: [
    { table: 'budget.fiscalExpenditure', columns: printed('total') },
    { table: appropriated, columns: printed('total') },
  ],
  generalPublicBudget: ofFund('generalPublicBudget', 'budget.generalPublicBudgetExpenditure'),
  governmentManagedFund: ofFund('governmentManagedFund', 'budget.governmentManagedFund'),
  stateCapitalOperations: ofFund('stateCapitalOperations', 'budget.stateCapitalOperations'),
}

/** The table that splits basic expenditure by economic class, of each scope. */
export const budgetEconomicTables: Readonly<Partial<Record<FundScope, TableColumns>>> = {
  fiscalAppropriation: { table: 'budget.fiscalBasicExpenditure', columns: { originalBudget: 'amount' } },
  generalPublicBudget: { table: 'budget.basicExpenditure', columns: { originalBudget: 'amount' } },
}

/** The rows that print the whole expenditure of the year, of each scope. */
export const budgetWholeRows: Readonly<Record<FundScope, readonly TableRow[]>> = {
  all: [
    { table: summary, row: 'currentYearTotal', columns: printed('originalBudget') },
    { table: 'budget.expenditure', row: 'total', columns: printed('total') },
    { table: summary, row: 'grandTotal', columns: printed('originalBudget') },
  ],
  fiscalAppropriation: [
    { table: appropriated, row: 'currentYearTotal', columns: printed('total') },
    { table: 'budget.fiscalExpenditure', row: 'total', columns: printed('total') },
    { table: appropriated, row: 'grandTotal', columns: printed('total') },
  ],
  generalPublicBudget: wholeOf('generalPublicBudget', 'budget.generalPublicBudgetExpenditure'),
  governmentManagedFund: wholeOf('governmentManagedFund', 'budget.governmentManagedFund'),
  stateCapitalOperations: wholeOf('stateCapitalOperations', 'budget.stateCapitalOperations'),
}

function wholeOf(scope: FundScope, table: TableColumns['table']): readonly TableRow[] {
  return [
    { table, row: 'total', columns: printed('total') },
    ...['currentYearTotal', 'grandTotal'].map((row) => ({
      table: appropriated as TableColumns['table'],
      row,
      columns: { originalBudget: scope },
    })),
  ]
}

/** The table that splits expenditure by kind, of each scope; the kinds are columns. */
export const budgetKindTables: Readonly<Partial<Record<FundScope, TableColumns['table']>>> = {
  all: 'budget.expenditure',
  fiscalAppropriation: 'budget.fiscalExpenditure',
  generalPublicBudget: 'budget.generalPublicBudgetExpenditure',
  governmentManagedFund: 'budget.governmentManagedFund',
  stateCapitalOperations: 'budget.stateCapitalOperations',
}
