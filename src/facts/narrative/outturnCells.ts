import type { GridId } from '../../documents/accountTables.js'

export type Cell = readonly [grid: GridId, row: string, column: string]

/** Where a figure may stand: the first of these that is printed. */
export type Cells = readonly Cell[]

export const summaryIncome = 'incomeAndExpenditure.income'
export const summary = 'incomeAndExpenditure.expenditure'
const fiscalIncome = 'fiscalAppropriation.income'
export const appropriated = 'fiscalAppropriation.expenditure'
export const general = 'generalPublicBudgetExpenditure'
export const fund = 'governmentManagedFund'
export const capital = 'stateCapitalOperations'

const of = (...cells: Cells): Cells => cells
export const one = (...cell: Cell): Cells => [cell]
const bySource = (role: GridId): Readonly<Record<string, Cells>> => ({
  'income.generalPublicBudget': one(role, 'generalPublicBudget', 'outturn'),
  'income.governmentManagedFund': one(role, 'governmentManagedFund', 'outturn'),
  'income.stateCapitalOperations': one(role, 'stateCapitalOperations', 'outturn'),
})

/** What table 04 prints of one budget, and the budget's own table before it. */
const byBudget = (budget: 'generalPublicBudget' | 'governmentManagedFund' | 'stateCapitalOperations', own: GridId) => ({
  income: of([own, 'total', 'income'], [fiscalIncome, budget, 'outturn']),
  expenditure: of([own, 'total', 'total'], [appropriated, 'currentYearTotal', budget]),
  'expenditure.basic': one(own, 'total', 'basic'),
  'expenditure.project': one(own, 'total', 'project'),
  openingBalance: of([own, 'total', 'openingBalance'], [fiscalIncome, `openingBalance.${budget}`, 'outturn']),
  closingBalance: of([own, 'total', 'closingBalance'], [appropriated, 'closingBalance', budget]),
})

/** Where the tables print what a statement may say: by scope, then by subject. */
export const outturns: Readonly<Record<string, Readonly<Record<string, Cells>>>> = {
  all: {
    grandTotal: one(summaryIncome, 'grandTotal', 'outturn'),
    income: one(summaryIncome, 'currentYearTotal', 'outturn'),
    'income.fiscalAppropriation': one('income', 'total', 'fiscalAppropriation'),
    'income.grantFromSuperior': one('income', 'total', 'grantFromSuperior'),
    'income.publicService': one('income', 'total', 'publicService'),
    'income.commercialOperation': one('income', 'total', 'commercialOperation'),
    'income.remittanceFromSubordinate': one('income', 'total', 'remittanceFromSubordinate'),
    'income.other': one('income', 'total', 'other'),
    .../* @__PURE__ */ bySource(summaryIncome),
    nonFiscalBalanceUsed: one(summaryIncome, 'nonFiscalBalanceUsed', 'outturn'),
    expenditure: one(summary, 'currentYearTotal', 'outturn'),
    'expenditure.basic': one('expenditure', 'total', 'basic'),
    'expenditure.project': one('expenditure', 'total', 'project'),
    'expenditure.remittanceToSuperior': one('expenditure', 'total', 'remittanceToSuperior'),
    'expenditure.commercialOperation': one('expenditure', 'total', 'commercialOperation'),
    'expenditure.grantToSubordinate': one('expenditure', 'total', 'grantToSubordinate'),
    surplusDistribution: one(summary, 'surplusDistribution', 'outturn'),
    openingBalance: one(summaryIncome, 'openingBalance', 'outturn'),
    closingBalance: one(summary, 'closingBalance', 'outturn'),
  },
  fiscalAppropriation: {
    grandTotal: one(fiscalIncome, 'grandTotal', 'outturn'),
    income: one(fiscalIncome, 'currentYearTotal', 'outturn'),
    .../* @__PURE__ */ bySource(fiscalIncome),
    expenditure: one(appropriated, 'currentYearTotal', 'total'),
    openingBalance: one(fiscalIncome, 'openingBalance', 'outturn'),
    closingBalance: one(appropriated, 'closingBalance', 'total'),
  },
  generalPublicBudget: {
    .../* @__PURE__ */ byBudget('generalPublicBudget', general),
    personnel: of(['basicExpenditure', 'personnel', 'amount'], ['basicExpenditure', 'total', 'personnel']),
    nonPersonnel: of(['basicExpenditure', 'nonPersonnel', 'amount'], ['basicExpenditure', 'total', 'nonPersonnel']),
  },
  governmentManagedFund: /* @__PURE__ */ byBudget('governmentManagedFund', fund),
  stateCapitalOperations: /* @__PURE__ */ byBudget('stateCapitalOperations', capital),
}
