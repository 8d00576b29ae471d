import type { FinalAccounts } from '../../documents/accounts.js'
import type { Grid } from '../../documents/grid.js'
import type { MoneyGridId } from '../../documents/tabledDocument.js'
import { placeOf } from '../../facts/cellRef.js'
import type { Facts } from '../../facts/facts.js'
import { classificationsOf } from '../../terms/classificationsOf.js'
import { expenditureKinds } from '../../terms/expenditure.js'
import type { FundScope } from '../../terms/fund.js'
import { threePublicItems } from '../../terms/threePublic.js'
import { scopeName } from '../moneyScope.js'
import { functionalTables, kindTables, wholeRows } from './accountCells.js'
import { atLevel, codedFigures, type LineOptions } from './codedFigures.js'
import { type DocumentLine, type LineFigure, linesFrom } from './documentLine.js'
import { narrativeFigures } from './narrativeFigures.js'
import { wholeSubject } from './narrativeLines.js'
import { gridFigures } from './printedFigures.js'

type Lines = readonly DocumentLine[]

type Accounts = Facts<FinalAccounts>

const gridOf = ({ document: { grids } }: Accounts, table: MoneyGridId): Grid | undefined => grids[placeOf(table)]

const functionalCode = /^2\d{2}(?:\d{2}){0,2}$/
const nameOfCode = (code: string, year: number): string =>
  classificationsOf(year)?.functional.entries.find((entry) => entry.code === code)?.name ?? code

/** By functional class: what the tables print, and the budgets that only sentences state. */
export function linesByFunction(accounts: Accounts, { scope = 'all', level = 'lowest' }: LineOptions): Lines {
  const tabled = codedFigures(accounts.document.grids, scope, functionalTables[scope])
  const told = narrativeFigures(accounts.narrative, ({ subject, scope: own }) => {
    if (own !== scope || !functionalCode.test(subject)) return null
    return {
      key: subject,
      label: tabled.find(({ key }) => key === subject)?.label ?? nameOfCode(subject, accounts.year),
    }
  })
  return linesFrom(atLevel([...tabled, ...told], level))
}

/** By economic class: the outturn of basic expenditure of the general public budget, which is all that is printed. */
export function linesByEconomy(accounts: Accounts, { level = 'lowest' }: LineOptions): Lines {
  const tables = [{ table: 'basicExpenditure', columns: { outturn: 'amount' } }] as const
  return linesFrom(atLevel(codedFigures(accounts.document.grids, 'generalPublicBudget', tables), level))
}

function wholeFigures(accounts: Accounts, scope: FundScope, key: string, label: string): readonly LineFigure[] {
  const tabled = wholeRows[scope].flatMap(({ table, row, columns }) =>
    gridFigures({ key, label, scope }, gridOf(accounts, table), row, columns),
  )
  const told = narrativeFigures(accounts.narrative, ({ subject, scope: own }) =>
    own === scope && subject === wholeSubject ? { key, label } : null,
  )
  return [...tabled, ...told]
}

const budgets = [
  'generalPublicBudget',
  'governmentManagedFund',
  'stateCapitalOperations',
] as const satisfies readonly FundScope[]

/** By source: the three budgets, for the expenditure of other money is not printed by its source. */
export const linesByFund = (accounts: Accounts): Lines =>
  linesFrom(budgets.flatMap((scope) => wholeFigures(accounts, scope, scope, scopeName(scope).zh)))

/** The department as one line. */
export const linesOfAccounts = (accounts: Accounts, { scope = 'all' }: LineOptions): Lines =>
  linesFrom(wholeFigures(accounts, scope, accounts.department, accounts.department))

/** Basic expenditure, projects, and the other kinds. */
export function linesByKind(accounts: Accounts, { scope = 'all' }: LineOptions): Lines {
  const table = kindTables[scope]
  const figures = expenditureKinds.flatMap(({ id: key, zh: label }) => {
    const tabled = table ? gridFigures({ key, label, scope }, gridOf(accounts, table), 'total', { outturn: key }) : []
    const told = narrativeFigures(accounts.narrative, ({ subject, scope: own }) =>
      own === scope && subject === `${wholeSubject}.${key}` ? { key, label } : null,
    )
    return [...tabled, ...told]
  })
  return linesFrom(figures)
}

/** The items that add to the three public expenses: vehicles by purchase and operation where those are printed. */
export function linesByThreePublic(accounts: Accounts): Lines {
  const grid = gridOf(accounts, 'threePublic')
  const scope = (accounts.document.heads.threePublic?.scope ?? 'fiscalAppropriation') as FundScope
  const figuresOf = (key: string, label: string): readonly LineFigure[] => [
    ...gridFigures({ key, label, scope }, grid, 'budget', { finalBudget: key }),
    ...gridFigures({ key, label, scope }, grid, 'outturn', { outturn: key }),
  ]
  return linesFrom(partsOfThreePublic(threePublicItems.flatMap(({ id, zh }) => figuresOf(id, zh))))
}

/** Without the whole of vehicles where a part of it is printed. */
export function partsOfThreePublic(figures: readonly LineFigure[]): readonly LineFigure[] {
  const isSplit = figures.some(({ key }) => key === 'vehiclePurchase' || key === 'vehicleOperation')
  return figures.filter(({ key }) => !isSplit || key !== 'vehicles')
}
