import type { TableLayout } from '../documents/tableLayout.js'
import type { Combination } from './leaf.js'
import type { Line, Lines } from './line.js'

type Rows = readonly Readonly<Record<string, string>>[]

/** What the printing of tables needs: their layouts, how a cell is printed, what a code is called, what stands beside rows. */
export interface Printing {
  readonly layouts: readonly TableLayout[]
  readonly print: (cell: Combination) => string
  readonly nameOf: (layout: TableLayout, code: string) => string
  /** What a table says beside its rows. */
  readonly besides: (layout: TableLayout, lines: readonly Line[]) => object
}

/** The tables that have lines, as JSON, in paper order. */
export function printedTables(lines: Lines, printing: Printing): Readonly<Record<string, object>> {
  const tables: Record<string, object> = {}
  for (const layout of printing.layouts) {
    const own = lines[layout.id]
    if (!own) continue
    const rows = rowsOf(layout, own, printing)
    const [role, side] = layout.path as readonly [string, string?]
    const head = tables[role] ?? { title: (layout.whole ?? layout.title).zh }
    tables[role] = { ...head, ...(side ? { [side]: { rows } } : { rows, ...printing.besides(layout, own) }) }
  }
  return tables
}

const rowsOf = (layout: TableLayout, lines: readonly Line[], { print, nameOf }: Printing): Rows =>
  lines.map(({ code, cells }) => ({
    code,
    label: nameOf(layout, code),
    ...Object.fromEntries(
      layout.columns.flatMap(({ id }) => (cells[id] === undefined ? [] : [[id, print(cells[id])]])),
    ),
  }))
