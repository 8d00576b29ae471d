import type { GridId } from '../../documents/accountTables.js'
import { rowOf } from '../../documents/grid.js'
import { type CellRef, columnOf, placeOf, refer } from '../operations/operation.js'
import type { Narrated } from './quantity.js'
import type { Stage } from './stage.js'

type Cell = readonly [grid: GridId, row: string, column: string]

const summaryIncome = 'incomeAndExpenditure.income'
const summary = 'incomeAndExpenditure.expenditure'
const appropriated = 'fiscalAppropriation.expenditure'
const general = 'generalPublicBudgetExpenditure'
const fund = 'governmentManagedFund'
const capital = 'stateCapitalOperations'

/** Where the tables print what a statement may say: by scope, then by subject. */
const outturns: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  all: {
    grandTotal: [summaryIncome, 'grandTotal', 'outturn'],
    income: [summaryIncome, 'currentYearTotal', 'outturn'],
    'income.fiscalAppropriation': ['income', 'total', 'fiscalAppropriation'],
    'income.grantFromSuperior': ['income', 'total', 'grantFromSuperior'],
    'income.publicService': ['income', 'total', 'publicService'],
    'income.commercialOperation': ['income', 'total', 'commercialOperation'],
    'income.remittanceFromSubordinate': ['income', 'total', 'remittanceFromSubordinate'],
    'income.other': ['income', 'total', 'other'],
    expenditure: [summary, 'currentYearTotal', 'outturn'],
    'expenditure.basic': ['expenditure', 'total', 'basic'],
    'expenditure.project': ['expenditure', 'total', 'project'],
    'expenditure.remittanceToSuperior': ['expenditure', 'total', 'remittanceToSuperior'],
    'expenditure.commercialOperation': ['expenditure', 'total', 'commercialOperation'],
    'expenditure.grantToSubordinate': ['expenditure', 'total', 'grantToSubordinate'],
    openingBalance: [summaryIncome, 'openingBalance', 'outturn'],
    closingBalance: [summary, 'closingBalance', 'outturn'],
  },
  fiscalAppropriation: {
    grandTotal: ['fiscalAppropriation.income', 'grandTotal', 'outturn'],
    income: ['fiscalAppropriation.income', 'currentYearTotal', 'outturn'],
    expenditure: [appropriated, 'currentYearTotal', 'total'],
    openingBalance: ['fiscalAppropriation.income', 'openingBalance', 'outturn'],
    closingBalance: [appropriated, 'closingBalance', 'total'],
  },
  generalPublicBudget: {
    expenditure: [general, 'total', 'total'],
    'expenditure.basic': [general, 'total', 'basic'],
    'expenditure.project': [general, 'total', 'project'],
    personnel: ['basicExpenditure', 'personnel', 'amount'],
    nonPersonnel: ['basicExpenditure', 'nonPersonnel', 'amount'],
    closingBalance: [appropriated, 'closingBalance', 'generalPublicBudget'],
  },
  governmentManagedFund: {
    income: [fund, 'total', 'income'],
    expenditure: [fund, 'total', 'total'],
    'expenditure.basic': [fund, 'total', 'basic'],
    'expenditure.project': [fund, 'total', 'project'],
    openingBalance: [fund, 'total', 'openingBalance'],
    closingBalance: [fund, 'total', 'closingBalance'],
  },
  stateCapitalOperations: {
    expenditure: [capital, 'total', 'total'],
    'expenditure.basic': [capital, 'total', 'basic'],
    'expenditure.project': [capital, 'total', 'project'],
  },
}

const byCode: Readonly<Record<string, GridId>> = {
  all: 'expenditure',
  generalPublicBudget: general,
  governmentManagedFund: fund,
  stateCapitalOperations: capital,
}

const threePublicColumns: Readonly<Record<string, string>> = {
  threePublic: 'total',
  'threePublic.overseasTravel': 'overseasTravel',
  'threePublic.vehicles': 'vehicles',
  'threePublic.vehiclePurchase': 'vehiclePurchase',
  'threePublic.vehicleOperation': 'vehicleOperation',
  'threePublic.officialReception': 'officialReception',
}

/** Every subject and scope that the tables print an outturn of, and those that table 09 prints. */
export const printedSubjects: readonly (readonly [subject: string, scope: string])[] = /* @__PURE__ */ Object.entries(
  outturns,
).flatMap(([scope, subjects]) => Object.keys(subjects).map((subject) => [subject, scope] as const))

export const threePublicSubjects: readonly string[] = /* @__PURE__ */ Object.keys(threePublicColumns)

/** The cell that prints this figure of this subject and scope, or null where the tables print none. */
export function tableCell(document: Narrated, subject: string, scope: string, stage: Stage): CellRef | null {
  const cell = cellOf(document, subject, scope, stage)
  if (!cell) return null
  const [id, row, column] = cell
  const grid = document.grids?.[placeOf(id)]
  if (!grid) return null
  const ref = refer(grid, rowOf(grid, row), columnOf(id, column), row)
  return ref.row < 0 ? null : ref
}

function cellOf(document: Narrated, subject: string, scope: string, stage: Stage): Cell | null {
  const column = Object.hasOwn(threePublicColumns, subject) ? threePublicColumns[subject] : undefined
  if (column) return threePublicCell(document, column, scope, stage)
  if (stage !== 'outturn') return null
  const named = outturns[scope]
  if (named && Object.hasOwn(named, subject)) return named[subject] as Cell
  const grid = /^\d{3,7}$/.test(subject) ? byCode[scope] : undefined
  return grid ? [grid, subject, 'total'] : null
}

/** Table 09 speaks of the scope that it declares, and of no other. */
function threePublicCell(document: Narrated, column: string, scope: string, stage: Stage): Cell | null {
  const declared = document.heads?.threePublic?.scope
  if (declared !== undefined && declared !== scope) return null
  if (stage === 'outturn') return ['threePublic', 'outturn', column]
  return stage === 'budget' || stage === 'finalBudget' ? ['threePublic', 'budget', column] : null
}
