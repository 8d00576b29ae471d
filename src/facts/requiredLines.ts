import type { FinalAccounts } from '../documents/accounts.js'
import type { GridId } from '../documents/accountTables.js'
import { type Grid, isFigure, missingMark, rowOf } from '../documents/grid.js'
import type { TableLayout } from '../documents/tableLayout.js'
import { stageColumns, type TurnedRows } from '../documents/turnedRows.js'
import { parseAmount } from '../exact/amount.js'
import { keptWith } from '../exact/keptWith.js'
import type { Sentence } from '../law/basis.js'
import { isOfWhich } from './labels.js'
import { namedRows } from './namedRows.js'
import { hasMoney } from './rowMoney.js'

/** A row that every such table has, or a column, which may also stand as a row; by the names under which places print it. */
interface RequiredLine {
  readonly kind: 'row' | 'column'
  readonly anyOf: readonly string[]
}

const row = (...anyOf: readonly string[]): RequiredLine => ({ kind: 'row', anyOf })
const column = (...anyOf: readonly string[]): RequiredLine => ({ kind: 'column', anyOf })
const byKind = [column('basic'), column('project'), row('total')]
const balanced = [row('currentYearTotal'), row('grandTotal')]

/** What every table of a role has wherever it is published; what only some places print is not asked for. */
const required: Readonly<Record<GridId, readonly RequiredLine[]>> = {
  'incomeAndExpenditure.income': [row('generalPublicBudget', 'fiscalAppropriation'), ...balanced],
  'incomeAndExpenditure.expenditure': balanced,
  income: [column('fiscalAppropriation'), row('total')],
  expenditure: byKind,
  'fiscalAppropriation.income': [row('generalPublicBudget'), ...balanced],
  'fiscalAppropriation.expenditure': [column('generalPublicBudget'), ...balanced],
  generalPublicBudgetExpenditure: byKind,
  basicExpenditure: [column('personnel'), column('nonPersonnel')],
  governmentManagedFund: [row('total')],
  stateCapitalOperations: byKind,
  threePublic: [
    column('overseasTravel'),
    column('vehicles', 'vehicleOperation'),
    column('officialReception'),
    row('budget', 'originalBudget', 'finalBudget'),
    row('outturn'),
  ],
}

/** A line that every such table has, and whether this one has it. */
export interface AskedLine {
  readonly kind: 'row' | 'column'
  readonly nameOf: () => Sentence
  readonly isThere: boolean
}

/** One grid of the accounts with the lines that every such grid has. */
export interface LinedGrid {
  readonly id: GridId
  readonly grid: Grid
  /** It prints no figure at all. */
  readonly isEmpty: boolean
  readonly lines: readonly AskedLine[]
  /** Rows with money whose name and code say nothing known. */
  readonly unknown: readonly string[]
}

/** Every grid that the document prints, with its lines. */
export const linedGrids = /* @__PURE__ */ keptWith(({ grids }: FinalAccounts): readonly LinedGrid[] =>
  grids.flatMap((grid) => (grid ? [linedGrid(grid)] : [])),
)

const linedGrid = (grid: Grid): LinedGrid => ({
  id: grid.layout.id as GridId,
  grid,
  isEmpty: isEmpty(grid),
  lines: linesOf(grid.layout).map((line) => askedIn(grid, line)),
  unknown: unknownRows(grid),
})

const isEmpty = ({ prints }: Grid): boolean => !prints.some(isFigure)

/** Does the document print what is nothing anywhere, as a zero or a blank? Then a column that is not there is missing. */
export const printsNothings = ({ grids }: FinalAccounts): boolean =>
  grids.some((grid) =>
    grid?.prints.some((print, cell) => (isFigure(print) ? grid.cells[cell] === 0 : print !== missingMark)),
  )

/** A line as it is there, and as it is not: made once for each kind of table. */
interface KnownLine {
  readonly codes: readonly string[]
  /** The columns that stand for it. */
  readonly columns: readonly number[]
  readonly there: AskedLine
  readonly missing: AskedLine
}

const linesOf = /* @__PURE__ */ keptWith((layout: TableLayout): readonly KnownLine[] =>
  required[layout.id as GridId].map(({ kind, anyOf }) => {
    const nameOf = (): Sentence => nameIn(layout, kind, anyOf[0] as string)
    const columns = kind === 'row' ? [] : anyOf.map((id) => layout.columns.findIndex((one) => one.id === id))
    return {
      codes: anyOf,
      columns: columns.filter((at) => at >= 0),
      there: { kind, nameOf, isThere: true },
      missing: { kind, nameOf, isThere: false },
    }
  }),
)

const askedIn = (grid: Grid, { codes, columns, there, missing }: KnownLine): AskedLine =>
  columns.some((at) => (grid.starts[at] as number) >= 0) || codes.some((code) => rowOf(grid, code) >= 0)
    ? there
    : missing

function nameIn({ columns, named }: TableLayout, kind: RequiredLine['kind'], id: string): Sentence {
  const line = kind === 'row' ? named.find(({ code }) => code === id) : columns.find((one) => one.id === id)
  return { zh: line?.label ?? id, en: line?.en ?? id }
}

/** Rows with money that neither a code nor a name tells. */
export const unknownRows = (grid: Grid): readonly string[] =>
  grid.turned ? unknownItems(grid.turned) : unknownLabels(grid)

function unknownLabels(grid: Grid): readonly string[] {
  const { codes, labels, layout } = grid
  if (layout.codes !== 'none' && !codes.includes('')) return []
  const named = layout.codes === 'none' ? namedRows(layout) : null
  const isUnknown = (code: string): boolean => code === '' || named?.has(code) === false
  return labels.filter((label, at) => isUnknown(codes[at] as string) && !isOfWhich(label) && hasMoney(grid, at))
}

const unknownItems = ({ rows, items }: TurnedRows): readonly string[] =>
  rows
    .filter((row, at) => items[at] === null && stageColumns.some((stage) => isMoney(row[stage])))
    .map(({ label }) => label)

const isMoney = (text = ''): boolean => {
  const amount = parseAmount(text)
  return amount.kind === 'money' && !amount.value.isZero()
}
