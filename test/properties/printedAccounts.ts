import fc from 'fast-check'
import { accountTables } from '../../src/documents/accountTables.js'
import { budgetTables } from '../../src/documents/budgetTables.js'
import type { DepartmentBudgetJson } from '../../src/documents/json/departmentBudgetJson.js'
import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import type { TableLayout } from '../../src/documents/tableLayout.js'
import { moneyUnits } from '../../src/exact/unit.js'
import { accountsJson } from '../fixtures/accountsOf.js'

/** What a cell may print; undefined where nothing is printed, not even a blank. Most sums of these are wrong. */
type Cell = string | undefined

const plain = fc.constantFrom<Cell>('0.00', '0.00', '1.00', '1.00', '2.00', '-1.00')
const gaps = fc.constantFrom<Cell>('0.00', '0.00', '1.00', '2.00', '', '—', '-', undefined)
const uneven = fc.constantFrom<Cell>('0', '1', '1.0', '1.00', '0.005', '2', '1.5', '0.50')
const dressed = fc.constantFrom<Cell>(
  '0.00',
  '1.00',
  '10,000.00',
  '１．００',
  '（1.00）',
  '10000元',
  '0.0001亿元',
  '/',
  '无',
)
const wide = fc.constantFrom<Cell>('0.00', '1.00', '9007199254740991', '99999999999999999999.99', '4503599627370496.5')
const cellKinds = [plain, plain, plain, gaps, uneven, dressed, wide]

const functional = ['201', '208', '212', '20103', '20805', '2010350', '2010399', '2080502', '2010601', '2120399']
const economic = ['301', '302', '30101', '30108', '30217', '30231', '310', '31013', '399', '30110', '30111']
const strange = ['', '299', '235', '2010', '１２３', 'grand']
const own = ['001', '001001', '001002', '002', 'A1', '501', '50101']
const codesOf: Readonly<Record<TableLayout['codes'], readonly string[]>> = { functional, economic, own, none: [] }

/** A row: its code if one is printed, its label, and its cells. */
const rowOf = ({ named, codes }: TableLayout, columns: readonly string[], cell: fc.Arbitrary<Cell>) =>
  fc
    .tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...named.map((row) => row.code), ...codesOf[codes]) },
        { weight: 1, arbitrary: fc.constantFrom(undefined, ...strange) },
      ),
      fc.constantFrom('', ...named.flatMap(({ label, also = [] }) => [label, `一、${label}`, ...also]), '其他支出'),
      fc.array(cell, { minLength: columns.length, maxLength: columns.length }),
    )
    .map(([code, label, cells]) => {
      const printed = columns.flatMap((column, index) => {
        const text = index === 0 ? (cells[index] ?? '') : cells[index]
        return text === undefined ? [] : [[column, text] as const]
      })
      return { ...(code === undefined ? {} : { code }), label, ...Object.fromEntries(printed) }
    })

const rowsOf = (layout: TableLayout) =>
  fc
    .tuple(fc.constantFrom(...cellKinds), fc.subarray(layout.columns.slice(1)), fc.nat({ max: 9 }))
    .chain(([cell, others, most]) =>
      fc.array(rowOf(layout, [layout.columns[0]?.id ?? '', ...others.map(({ id }) => id)], cell), { maxLength: most }),
    )

type Table = Record<string, unknown>

const tablesOf = (
  layouts: readonly TableLayout[],
  rows: readonly (readonly unknown[] | null)[],
  units: readonly (string | null)[],
): object => {
  const tables: Record<string, Table> = {}
  for (const [place, layout] of layouts.entries()) {
    const [role, side] = layout.path as readonly [string, string?]
    const printed = rows[place]
    if (!printed && !side) continue
    tables[role] ??= units[place] ? { unit: units[place] } : {}
    Object.assign(tables[role], side ? { [side]: { rows: printed ?? [] } } : { rows: printed })
  }
  return tables
}

const perhaps = <T>(arbitrary: fc.Arbitrary<T>, nil = 0.15) => fc.option(arbitrary, { freq: Math.round(1 / nil) - 1 })

/** Tables of these layouts as any place might print them, and the unit of their document. */
const printedTables = (layouts: readonly TableLayout[]) =>
  fc
    .tuple(
      fc.tuple(...layouts.map((layout) => perhaps(rowsOf(layout)))),
      fc.tuple(...layouts.map(() => fc.option(fc.constantFrom(...moneyUnits), { freq: 1 }).map((unit) => unit))),
      fc.constantFrom('万元', '万元', '元'),
      fc.boolean(),
    )
    .map(([rows, units, unit, alike]) => ({ tables: tablesOf(layouts, rows, alike ? [] : units), unit }))

/** Accounts as any place might print them, rarely right: every table may be absent, short, blank, coarse or wide. */
export const printedAccounts: fc.Arbitrary<FinalAccountsJson> = fc
  .tuple(printedTables(accountTables), perhaps(fc.constantFrom('generalPublicBudget', 'fiscalAppropriation')))
  .map(([{ tables, unit }, scope]) => {
    const { threePublic } = tables as { threePublic?: object }
    if (scope && threePublic) Object.assign(threePublic, { scope })
    return accountsJson(tables, { unit })
  })

/** Budgets of the same kind. */
export const printedBudgets: fc.Arbitrary<DepartmentBudgetJson> = printedTables(budgetTables).map(
  ({ tables, unit }) =>
    ({
      ...{ kind: 'departmentBudget', form: 'department', year: 2024, department: '某单位', unit, tables },
    }) as unknown as DepartmentBudgetJson,
)
