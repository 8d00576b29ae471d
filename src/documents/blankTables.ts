import type { NamedRow, TableLayout } from './tableLayout.js'

const isEverywhere = ({ local }: { readonly local?: true }): boolean => !local

/** The rows that every place prints under a name, with a blank cell in each column that every place prints. */
function blankRows({ columns, named }: TableLayout): readonly object[] {
  const cells = Object.fromEntries(columns.filter(isEverywhere).map(({ id }) => [id, '']))
  return named.filter(isEverywhere).map(({ code, label }: NamedRow) => ({ code, label, ...cells }))
}

/** The tables of money of a form before anything is filled in, by their keys in its JSON. */
export function blankTables(layouts: readonly TableLayout[]): Readonly<Record<string, object>> {
  const tables: Record<string, object> = {}
  for (const layout of layouts) {
    const [role = '', side] = layout.path
    const rows = blankRows(layout)
    const title = (layout.whole ?? layout.title).zh
    tables[role] = { title, ...tables[role], ...(side === undefined ? { rows } : { [side]: { rows } }) }
  }
  return tables
}
