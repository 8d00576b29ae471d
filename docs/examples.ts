import type { IdentityExample, PrintedCell } from '../src/checks/identity.js'
import { accountTables } from '../src/documents/accountTables.js'
import { budgetTables } from '../src/documents/budgetTables.js'
import type { TableLayout } from '../src/documents/tableLayout.js'

type Flat = Readonly<Record<string, unknown>>

const widest = 100

/** JSON with what fits into a line on one line. */
function compact(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/gu, ' ')
  if (typeof value !== 'object' || value === null || indent.length + line.length <= widest) return line
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((part) => `${inner}${compact(part, inner)}`)
    : Object.entries(value).flatMap(([key, part]) =>
        part === undefined ? [] : [`${inner}"${key}": ${compact(part, inner)}`],
      )
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`
}

const isFlat = (value: unknown): value is Flat =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((part) => typeof part !== 'object' || part === null)

const isOfIdentity = (value: unknown): value is IdentityExample =>
  typeof value === 'object' && value !== null && 'printed' in value && 'instead' in value

/** A table: its head, and rows of cells. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

function tableOf(rows: readonly Flat[]): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return table(
    keys,
    rows.map((row) => keys.map((key) => (Object.hasOwn(row, key) ? String(row[key] ?? '—') : ''))),
  )
}

const layouts: readonly TableLayout[] = [...accountTables, ...budgetTables]

/** The names under which a cell is printed; a code of a classification stands for itself. */
function namesOf([grid, row, column]: PrintedCell): readonly string[] {
  const layout = layouts.find(({ id }) => id === grid)
  return [
    layout?.title.zh ?? grid,
    layout?.named.find(({ code }) => code === row)?.label ?? row,
    layout?.columns.find(({ id }) => id === column)?.label ?? column,
  ]
}

function cellsOf({ printed, instead }: IdentityExample): string {
  const rows = printed.map((cell) => {
    const [grid, row, column, figure] = cell
    const other = instead.find((one) => one[0] === grid && one[1] === row && one[2] === column)
    return [...namesOf(cell), figure, other?.[3] ?? '']
  })
  return table(['表 / table', '行 / row', '栏 / column', '成立 / holds', '不成立 / broken'], rows)
}

/** A worked example as the pages show it: cells, a table of cases, or the document and what comes of it. */
export function exampleInWords(example: unknown): string {
  if (isOfIdentity(example)) return cellsOf(example)
  if (Array.isArray(example) && example.every(isFlat)) return tableOf(example)
  return `\`\`\`json\n${compact(example)}\n\`\`\``
}
