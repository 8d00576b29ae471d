import { accountIdentities } from '../../src/checks/accounts/identities.js'
import { budgetIdentities } from '../../src/checks/budget/identities.js'
import type { Across, Cells, Classes, Clause, Down, PrintedCell, Within } from '../../src/checks/identity.js'
import { layoutOf, type MoneyGridId } from '../../src/documents/tabledDocument.js'

/** The cells that a clause is about, by what they hold: with these figures it holds, with those it is broken. */
export interface ClauseCells {
  readonly holds: readonly PrintedCell[]
  readonly broken: readonly PrintedCell[]
}

const firstColumn = (grid: MoneyGridId): string => layoutOf(grid).columns[0]?.id ?? ''

/** A class, and two sections of it, that a table may print. */
const ordinaryCodes = ['201', '20101', '20103'] as const
const codesOf: Readonly<Partial<Record<MoneyGridId, readonly [string, string, string]>>> = {
  basicExpenditure: ['301', '30101', '30102'],
  governmentManagedFund: ['212', '21208', '21219'],
  stateCapitalOperations: ['223', '22301', '22302'],
  'budget.basicExpenditure': ['301', '30101', '30102'],
  'budget.fiscalBasicExpenditure': ['301', '30101', '30102'],
  'budget.basicByGovernmentClass': ['501', '50101', '50102'],
  'budget.agencyRunningCost': ['302', '30201', '30202'],
  'budget.governmentManagedFund': ['212', '21208', '21219'],
  'budget.stateCapitalOperations': ['223', '22301', '22302'],
}
const codesIn = (grid: MoneyGridId) => codesOf[grid] ?? ordinaryCodes

type Name = readonly [grid: MoneyGridId, row: string, column: string]

const steps = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => 10 * (at + 1))

/** The parts with figures of their own, the whole with what they make, and with one more or less. */
function sumOf(whole: Name, plus: readonly Name[], minus: readonly Name[] = [], off = 1): ClauseCells {
  const [added, taken] = [steps(plus.length).map((figure) => figure + 100), steps(minus.length)]
  const total = [...added, ...taken.map((figure) => -figure)].reduce((sum, figure) => sum + figure, 0)
  const parts = [...plus, ...minus].map((name, at): PrintedCell => [...name, `${[...added, ...taken][at]}.00`])
  return {
    holds: [[...whole, `${total}.00`], ...parts],
    broken: [[...whole, `${total + off}.00`], ...parts],
  }
}

type Withins = Within | readonly Within[] | undefined

const listed = (within: Withins): readonly Within[] =>
  within === undefined ? [] : 'whole' in within ? [within] : within

/** Parts that another printed one holds are not added. */
const counted = (plus: readonly string[], within: Withins): readonly string[] =>
  plus.filter((part) => !listed(within).some(({ whole, parts }) => plus.includes(whole) && parts.includes(part)))

function acrossCells({ grid, whole, plus, minus = [], within }: Across): ClauseCells {
  const isNamed = !['functional', 'economic'].includes(layoutOf(grid).codes) && codesOf[grid] === undefined
  const row = isNamed ? (layoutOf(grid).named[1]?.code ?? 'A1') : codesIn(grid)[0]
  const named = (column: string): Name => [grid, row, column]
  return sumOf(named(whole), counted(plus, within).map(named), minus.map(named))
}

const openRows = { classes: ['201', '206'], rows: ['A1', 'A2'] } as const

function downCells({ grid, whole, plus, within, also = [], relation }: Down): ClauseCells {
  const named = (row: string): Name => [grid, row, firstColumn(grid)]
  const rows = typeof plus === 'string' ? [...openRows[plus], ...also] : counted(plus, within)
  return sumOf(named(whole), rows.map(named), [], relation === 'atLeast' ? -1 : 1)
}

function treeCells(grid: MoneyGridId): ClauseCells {
  const [whole, ...parts] = codesIn(grid).map((code): Name => [grid, code, firstColumn(grid)]) as [Name, ...Name[]]
  return sumOf(whole, parts)
}

function classCells({ whole, part }: Classes): ClauseCells {
  const [code] = codesIn(whole[0])
  return sumOf([whole[0], code, whole[1]], [[part[0], code, part[1]]])
}

const cellsOf = ({ whole, plus, minus, relation }: Cells): ClauseCells =>
  sumOf(whole, plus, minus, relation === 'atLeast' ? -1 : 1)

function emptyCells(grid: MoneyGridId): ClauseCells {
  const total: Name = [grid, 'total', firstColumn(grid)]
  return { holds: [[...total, '0.00']], broken: [[...total, '1.00']] }
}

function plainCells(clause: Clause): ClauseCells {
  switch (clause.kind) {
    case 'across':
      return acrossCells(clause)
    case 'down':
      return downCells(clause)
    case 'tree':
      return treeCells(clause.grid)
    case 'classes':
      return classCells(clause)
    case 'cells':
      return cellsOf(clause)
    case 'empty':
      return emptyCells(clause.grid)
  }
}

const everyAcross = [...accountIdentities, ...budgetIdentities]
  .flatMap(({ clauses }) => clauses)
  .filter((clause): clause is Across => clause.kind === 'across')

/** A total column that no clause under test prints follows the columns that it totals, so that its row stays right. */
function withTotals(cells: readonly PrintedCell[]): readonly PrintedCell[] {
  const totals = new Map<string, PrintedCell>()
  for (const [grid, row] of cells) {
    const own = cells.filter(([other, code]) => other === grid && code === row)
    const total = everyAcross.find((clause) => clause.grid === grid && clause.whole === firstColumn(grid))
    const parts = own.filter(([, , column]) => {
      const isHeld = listed(total?.within).some(
        ({ whole, parts }) => parts.includes(column) && own.some(([, , other]) => other === whole),
      )
      return total?.plus.includes(column) && !isHeld
    })
    if (!total || parts.length === 0 || own.some(([, , column]) => column === total.whole)) continue
    const sum = parts.reduce((so, [, , , printed]) => so + Number(printed), 0)
    totals.set(`${grid} ${row}`, [grid, row, total.whole, `${sum}.00`])
  }
  return [...cells, ...totals.values()]
}

/** A table of a fund that prints its total and nothing else would be an empty one: a class prints the same. */
function withClasses(cells: readonly PrintedCell[]): readonly PrintedCell[] {
  const totals = cells.filter(([grid, row]) => row === 'total' && emptied.includes(grid))
  return [...cells, ...totals.map(([grid, , ...rest]): PrintedCell => [grid, codesIn(grid)[0], ...rest])]
}

const emptied: readonly string[] = [
  'governmentManagedFund',
  'stateCapitalOperations',
  'budget.governmentManagedFund',
  'budget.stateCapitalOperations',
]

/** What a document must print for this clause and no other to be looked at, right and wrong. */
export function clauseCells(clause: Clause): ClauseCells {
  const { holds, broken } = plainCells(clause)
  const fill = (cells: readonly PrintedCell[]) => (clause.kind === 'empty' ? cells : withClasses(withTotals(cells)))
  return { holds: fill(holds), broken: fill(broken) }
}
