import type { GridId } from '../../documents/accountTables.js'
import type { FundScope } from '../../terms/fund.js'
import type { Columns } from './printedFigures.js'

/** Where a table prints amounts: its role, and which column is which. */
export interface TableColumns {
  readonly table: GridId
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

const appropriatedOf = (scope: keyof typeof appropriatedColumns): TableColumns => ({
  table: appropriated,
  columns: appropriatedColumns[scope],
})

const balance = { closingBalance: 'closingBalance' } as const

/** The tables that print expenditure by functional class, of each scope; the finest first. */
export const functionalTables: Readonly<Record<FundScope, readonly TableColumns[]>> = {
  all: [
    { table: 'expenditure', columns: { outturn: 'total' } },
    { table: summary, columns: stages },
  ],
  fiscalAppropriation: [/* @__PURE__ */ appropriatedOf('fiscalAppropriation')],
  generalPublicBudget: [
    { table: 'generalPublicBudgetExpenditure', columns: { outturn: 'total' } },
    /* @__PURE__ */ appropriatedOf('generalPublicBudget'),
  ],
  governmentManagedFund: [
    { table: 'governmentManagedFund', columns: { outturn: 'total', ...balance } },
    /* @__PURE__ */ appropriatedOf('governmentManagedFund'),
  ],
  stateCapitalOperations: [
    { table: 'stateCapitalOperations', columns: { outturn: 'total', ...balance } },
    /* @__PURE__ */ appropriatedOf('stateCapitalOperations'),
  ],
}

const totalRow = (table: GridId, columns: Columns): TableRow => ({ table, row: 'total', columns })
const yearRow = (from: TableColumns): TableRow => ({ ...from, row: 'currentYearTotal' })
const balanceRow = (table: GridId, column: string): TableRow => ({
  table,
  row: 'closingBalance',
  columns: { closingBalance: column },
})

/** The rows that print the whole expenditure of the year, of each scope, and what is carried over of it. */
export const wholeRows: Readonly<Record<FundScope, readonly TableRow[]>> = {
  all: [{ table: summary, row: 'currentYearTotal', columns: stages }, /* @__PURE__ */ balanceRow(summary, 'outturn')],
  fiscalAppropriation: [
    /* @__PURE__ */ yearRow(appropriatedOf('fiscalAppropriation')),
    /* @__PURE__ */ balanceRow(appropriated, 'total'),
  ],
  generalPublicBudget: [
    /* @__PURE__ */ yearRow(appropriatedOf('generalPublicBudget')),
    /* @__PURE__ */ balanceRow(appropriated, 'generalPublicBudget'),
    /* @__PURE__ */ totalRow('generalPublicBudgetExpenditure', { outturn: 'total' }),
  ],
  governmentManagedFund: [
    /* @__PURE__ */ yearRow(appropriatedOf('governmentManagedFund')),
    /* @__PURE__ */ balanceRow(appropriated, 'governmentManagedFund'),
    /* @__PURE__ */ totalRow('governmentManagedFund', { outturn: 'total', ...balance }),
  ],
  stateCapitalOperations: [
    /* @__PURE__ */ yearRow(appropriatedOf('stateCapitalOperations')),
    /* @__PURE__ */ balanceRow(appropriated, 'stateCapitalOperations'),
    /* @__PURE__ */ totalRow('stateCapitalOperations', { outturn: 'total', ...balance }),
  ],
}

/** The table that splits expenditure by kind, of each scope; none prints that of all appropriations together. */
export const kindTables: Readonly<Partial<Record<FundScope, GridId>>> = {
  all: 'expenditure',
  generalPublicBudget: 'generalPublicBudgetExpenditure',
  governmentManagedFund: 'governmentManagedFund',
  stateCapitalOperations: 'stateCapitalOperations',
}
