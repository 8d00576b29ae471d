import type { MoneyGridId } from '../../documents/tabledDocument.js'
import type { FundScope } from '../../terms/fund.js'
import type { Columns } from './printedFigures.js'

/** Where a table prints amounts: its role, and which column is which. */
export interface TableColumns {
  readonly table: MoneyGridId
  readonly columns: Columns
}

/** A row of a table. */
export interface TableRow extends TableColumns {
  readonly row: string
}

const summary = 'incomeAndExpenditure.expenditure'
const appropriated = 'fiscalAppropriation.expenditure'
const stages = { outturn: 'outturn', originalBudget: 'originalBudget', finalBudget: 'finalBudget' } as const

const appropriatedColumns: Readonly<Record<Exclude<FundScope, 'all'>, Columns>> = {
  fiscalAppropriation: { outturn: 'total', originalBudget: 'originalBudget', finalBudget: 'finalBudget' },
  generalPublicBudget: {
    outturn: 'generalPublicBudget',
    originalBudget: 'originalBudgetGeneralPublicBudget',
    finalBudget: 'finalBudgetGeneralPublicBudget',
  },
  governmentManagedFund: {
    outturn: 'governmentManagedFund',
    originalBudget: 'originalBudgetGovernmentManagedFund',
    finalBudget: 'finalBudgetGovernmentManagedFund',
  },
  stateCapitalOperations: {
    outturn: 'stateCapitalOperations',
    originalBudget: 'originalBudgetStateCapitalOperations',
    finalBudget: 'finalBudgetStateCapitalOperations',
  },
}

const ofFund = { outturn: 'total', closingBalance: 'closingBalance' } as const

/** The tables that print expenditure by functional class, of each scope; the finest first. */
export const functionalTables: Readonly<Record<FundScope, readonly TableColumns[]>> = {
  all: [
    { table: 'expenditure', columns: { outturn: 'total' } },
    { table: summary, columns: stages },
  ],
  fiscalAppropriation: [{ table: appropriated, columns: appropriatedColumns.fiscalAppropriation }],
  generalPublicBudget: [
    { table: 'generalPublicBudgetExpenditure', columns: { outturn: 'total' } },
    { table: appropriated, columns: appropriatedColumns.generalPublicBudget },
  ],
  governmentManagedFund: [
    { table: 'governmentManagedFund', columns: ofFund },
    { table: appropriated, columns: appropriatedColumns.governmentManagedFund },
  ],
  stateCapitalOperations: [
    { table: 'stateCapitalOperations', columns: ofFund },
    { table: appropriated, columns: appropriatedColumns.stateCapitalOperations },
  ],
}

/** The rows that print the whole expenditure of the year, of each scope, and what is carried over of it. */
export const wholeRows: Readonly<Record<FundScope, readonly TableRow[]>> = {
  all: [
    { table: summary, row: 'currentYearTotal', columns: stages },
    { table: summary, row: 'closingBalance', columns: { closingBalance: 'outturn' } },
  ],
  fiscalAppropriation: [
    { table: appropriated, row: 'currentYearTotal', columns: appropriatedColumns.fiscalAppropriation },
    { table: appropriated, row: 'closingBalance', columns: { closingBalance: 'total' } },
  ],
  generalPublicBudget: [
    { table: appropriated, row: 'currentYearTotal', columns: appropriatedColumns.generalPublicBudget },
    { table: appropriated, row: 'closingBalance', columns: { closingBalance: 'generalPublicBudget' } },
    { table: 'generalPublicBudgetExpenditure', row: 'total', columns: { outturn: 'total' } },
  ],
  governmentManagedFund: [
    { table: appropriated, row: 'currentYearTotal', columns: appropriatedColumns.governmentManagedFund },
    { table: appropriated, row: 'closingBalance', columns: { closingBalance: 'governmentManagedFund' } },
    { table: 'governmentManagedFund', row: 'total', columns: ofFund },
  ],
  stateCapitalOperations: [
    { table: appropriated, row: 'currentYearTotal', columns: appropriatedColumns.stateCapitalOperations },
    { table: appropriated, row: 'closingBalance', columns: { closingBalance: 'stateCapitalOperations' } },
    { table: 'stateCapitalOperations', row: 'total', columns: ofFund },
  ],
}

/** The table that splits expenditure by kind, of each scope; none prints that of all appropriations together. */
export const kindTables: Readonly<Partial<Record<FundScope, MoneyGridId>>> = {
  all: 'expenditure',
  generalPublicBudget: 'generalPublicBudgetExpenditure',
  governmentManagedFund: 'governmentManagedFund',
  stateCapitalOperations: 'stateCapitalOperations',
}
