import { readFileSync } from 'node:fs'
import type { FinalAccounts } from '../../src/documents/accounts.js'
import { accountTables, type GridId } from '../../src/documents/accountTables.js'
import type { Grid } from '../../src/documents/grid.js'
import type { FloatAccounts, FloatTable } from './floatIdentities.js'
import { withWrongCells } from './narrated.js'

const published = () =>
  JSON.parse(readFileSync(new URL('../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url), 'utf8'))

/** An amount so many times as large, printed alike. */
function times(printed: string, factor: bigint): string {
  const digits = (BigInt(printed.replace(/[,.]/gu, '')) * factor).toString().padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return `${whole}.${digits.slice(-2)}`
}

const isAmount = /^[\d,]+\.\d\d$/u

/** Every amount of a value so many times as large: what adds up still does. */
const enlarged = (value: unknown, factor: bigint): unknown =>
  typeof value === 'string'
    ? isAmount.test(value)
      ? times(value, factor)
      : value
    : Array.isArray(value)
      ? value.map((one) => enlarged(one, factor))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, enlarged(one, factor)]))
        : value

/** Documents of as many departments, each with its own amounts; `wrong` of them with a digit before. */
export const variedTexts = (count: number, wrong = 0): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    const { kind, year, unit, tables } = published()
    const text = JSON.stringify({
      kind,
      year,
      department: `某市第${at + 1}局`,
      unit,
      tables: enlarged(tables, BigInt(at + 2)),
    })
    return withWrongCells(text, wrong)
  })

/** The nine tables of the real document, without its narrative, as JSON text. */
export const tablesText = (): string => {
  const json = published()
  return JSON.stringify({
    kind: json.kind,
    year: json.year,
    department: json.department,
    unit: json.unit,
    tables: json.tables,
  })
}

const gridOf = (accounts: FinalAccounts, id: GridId): Grid =>
  accounts.grids[accountTables.findIndex((layout) => layout.id === id)] as Grid

const floats = (grid: Grid, column: number): Float64Array => {
  const start = grid.starts[column] as number
  return Float64Array.from(grid.cells.subarray(start, start + grid.rowCount), (cell) => cell / 100)
}

const table = (accounts: FinalAccounts, id: GridId): FloatTable => {
  const grid = gridOf(accounts, id)
  const printed = [...grid.starts.keys()].filter((column) => (grid.starts[column] as number) >= 0)
  return { columns: printed.map((column) => floats(grid, column)), ...kinOf(grid) }
}

const pairs = (accounts: FinalAccounts, one: GridId, other: GridId): Int16Array => {
  const [first, second] = [gridOf(accounts, one).codes, gridOf(accounts, other).codes]
  return Int16Array.from(first.flatMap((code, row) => (code.length === 3 ? [row, second.indexOf(code)] : [])))
}

/** The same document as columns of floats. */
export function floatAccounts(accounts: FinalAccounts): FloatAccounts {
  const column = (id: GridId): Float64Array => floats(gridOf(accounts, id), 0)
  return {
    t01i: column('incomeAndExpenditure.income'),
    t01e: column('incomeAndExpenditure.expenditure'),
    t02: table(accounts, 'income'),
    t03: table(accounts, 'expenditure'),
    t04i: column('fiscalAppropriation.income'),
    t04e: table(accounts, 'fiscalAppropriation.expenditure'),
    t05: table(accounts, 'generalPublicBudgetExpenditure'),
    t06: table(accounts, 'basicExpenditure'),
    t07: table(accounts, 'governmentManagedFund'),
    t08: table(accounts, 'stateCapitalOperations'),
    t09: table(accounts, 'threePublic'),
    pairs03: pairs(accounts, 'expenditure', 'incomeAndExpenditure.expenditure'),
    pairs05: pairs(accounts, 'generalPublicBudgetExpenditure', 'fiscalAppropriation.expenditure'),
    pairs07: pairs(accounts, 'governmentManagedFund', 'fiscalAppropriation.expenditure'),
  }
}

/** The parent of each row, and how many parts each has, as a hand-written roll-up would keep them. */
function kinOf(grid: Grid): Pick<FloatTable, 'parents' | 'children'> {
  const [parents, children] = [new Int16Array(grid.rowCount).fill(-1), new Int16Array(grid.rowCount)]
  const { families } = grid.tree()
  for (let at = 0; at < families.length; ) {
    const [whole, parts] = [families[at] as number, families[at + 1] as number]
    for (const part of families.subarray(at + 2, at + 2 + parts)) parents[part] = whole
    children[whole] = parts
    at += 2 + parts
  }
  return { parents, children }
}
