import { accountTables } from '../documents/accountTables.js'
import type { FinalAccountsJson } from '../documents/json/finalAccountsJson.js'
import type { TableLayout } from '../documents/tableLayout.js'
import type { MoneyUnit } from '../exact/unit.js'
import { empty } from '../narrative/kinds/empty.js'
import type { Combination } from './leaf.js'
import type { Line, Lines } from './line.js'

type Rows = readonly Readonly<Record<string, string>>[]

/** What the printing of a table needs: how a cell is printed, and what a code is called. */
export interface Printing {
  readonly print: (cell: Combination) => string
  readonly nameOf: (layout: TableLayout, code: string) => string
}

/** Tables that print nothing but their head and a sentence where there is nothing to print. */
const mayBeEmpty = ['governmentManagedFund', 'stateCapitalOperations'] as const

/** The tables as JSON, in paper order. */
export function printedTables(lines: Lines, unit: MoneyUnit, printing: Printing): FinalAccountsJson['tables'] {
  const tables: Record<string, object> = {}
  for (const layout of accountTables) {
    const own = lines[layout.id] ?? []
    const rows = rowsOf(layout, own, printing)
    const [role, side] = layout.path as readonly [string, string?]
    const head = tables[role] ?? { title: ((layout as TableLayout).whole ?? layout.title).zh }
    tables[role] = { ...head, ...(side ? { [side]: { rows } } : { rows, ...besides(layout.id, own, unit) }) }
  }
  return tables as FinalAccountsJson['tables']
}

const rowsOf = (layout: TableLayout, lines: readonly Line[], { print, nameOf }: Printing): Rows =>
  lines.map(({ code, cells }) => ({
    code,
    label: nameOf(layout, code),
    ...Object.fromEntries(
      layout.columns.flatMap(({ id }) => (cells[id] === undefined ? [] : [[id, print(cells[id])]])),
    ),
  }))

/** What a table says beside its rows. */
function besides(id: string, lines: readonly Line[], unit: MoneyUnit): object {
  if (id === 'threePublic') return { scope: 'fiscalAppropriation' }
  const scope = mayBeEmpty.find((one) => one === id)
  if (scope === undefined || lines.length > 1) return {}
  return { notes: [empty.write({ kind: 'empty', subject: scope, scope, figures: {} }, unit)] }
}
