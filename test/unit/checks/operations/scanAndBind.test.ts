import { describe, expect, it } from 'vitest'
import sanmenxia from '../../../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import { accountIdentities } from '../../../../src/checks/accounts/identities.js'
import { budgetIdentities } from '../../../../src/checks/budget/identities.js'
import type { Identity } from '../../../../src/checks/identity.js'
import { type Grids, type Instance, missingTable, type Operation } from '../../../../src/checks/operations/operation.js'
import { compileIdentities } from '../../../../src/checks/program.js'
import { DepartmentBudget } from '../../../../src/documents/departmentBudget.js'
import { FinalAccounts } from '../../../../src/documents/finalAccounts.js'
import { cellAt, exponentOfGrid } from '../../../../src/documents/grid.js'
import type { CellRef } from '../../../../src/facts/cellRef.js'
import { goodAccounts } from '../../../fixtures/accounts/goodAccounts.js'
import { jiangsuBudget } from '../../../fixtures/budgets/jiangsuBudget.js'
import { departmentName, madeUpUnits, together } from '../../../fixtures/budgets/madeUpUnit.js'
import { shanghaiBudget } from '../../../fixtures/budgets/shanghaiBudget.js'
import { printedCells } from '../../../fixtures/printedCells.js'

const value = ({ grid, row, column }: CellRef): number => {
  const cell = cellAt(grid, row, column)
  return cell < 0 ? Number.NaN : (grid.cells[cell] as number)
}

const sum = (cells: readonly CellRef[]): number => cells.reduce((total, cell) => total + value(cell), 0)

/** Is a case plainly true: every cell of it printed, in one step, and the relation that is asked of integers theirs? */
function isPlain({ whole, plus, minus, relation, equalWhen, onlyWhen }: Instance): boolean {
  const parts = [...plus, ...minus]
  const isOneStep = parts.every(({ grid }) => exponentOfGrid(grid) === exponentOfGrid(whole.grid))
  const difference = value(whole) - sum(plus) + sum(minus)
  if (parts.length === 0 || !isOneStep || onlyWhen) return false
  if (relation === 'equals' || equalWhen) return difference === 0
  return relation === 'atLeast' ? difference >= 0 : difference <= 0
}

/** What the quick pass tells of an operation, beside what looking at its cases one by one says. */
function bothWays(operation: Operation, grids: Grids) {
  const hits: number[] = []
  const there = grids.filter((grid) => grid !== undefined)
  const oneScale = new Set(there.map(exponentOfGrid)).size < 2
  const looked = operation.scan({ grids, oneScale }, hits)
  const positions = operation.positions(grids)
  const isThere = (position: number): boolean => operation.needs(position).every((place) => grids[place])
  const told = positions.filter((position) => !isThere(position) || !isPlain(operation.bind(grids, position)))
  return [
    { looked, told: hits.toSorted((one, other) => one - other) },
    { looked: positions.length, told: told.toSorted((one, other) => one - other) },
  ]
}

const department = (year: number) => together(departmentName, madeUpUnits(year))
const budgets: Readonly<Record<string, unknown>> = {
  'in the manner of Shanghai': shanghaiBudget(department(2025), department(2024)),
  'in the manner of Jiangsu': jiangsuBudget(department(2025), department(2024)),
}
const accounts: Readonly<Record<string, unknown>> = { 'of 三门峡': sanmenxia, ...goodAccounts }

type Read = (json: never) => { readonly grids: Grids }

const papers: readonly (readonly [name: string, json: unknown, read: Read, identities: readonly Identity[]])[] = [
  ...Object.entries(accounts).map(
    ([name, json]) => [`accounts ${name}`, json, FinalAccounts.parse as Read, accountIdentities] as const,
  ),
  ...Object.entries(budgets).map(
    ([name, json]) => [`a budget ${name}`, json, DepartmentBudget.parse as Read, budgetIdentities] as const,
  ),
]

describe('the quick pass and the cases one by one', () => {
  it.each(papers)(
    'say the same of %s, as printed and with figures that are off, blank or left out',
    (_, json, read, of) => {
      const own = structuredClone(json) as { tables: object }
      const operations = compileIdentities(of).flatMap(({ operations }) => operations)
      const compare = (): void => {
        const { grids } = read(own as never)
        const both = operations.map((operation) => bothWays(operation, grids))
        expect(both.map(([quick]) => quick)).toEqual(both.map(([, single]) => single))
      }
      compare()
      for (const [at, { set }] of printedCells(own.tables).entries())
        if (at % 13 === 5) set(['0.01', '—', '77,777.77', ''][at % 4] as string)
      compare()
    },
  )

  it('say of a table that is not there one case, which is told', () => {
    for (const { operations } of compileIdentities([...accountIdentities, ...budgetIdentities]))
      for (const operation of operations.filter((one) => one.positions([]).length === 1)) {
        expect(bothWays(operation, [])).toEqual([
          { looked: 1, told: missingTable },
          { looked: 1, told: missingTable },
        ])
      }
  })
})
