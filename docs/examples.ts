import type { SumExample } from '../src/checks/rule.js'
import type { Relation } from '../src/verdicts/relation.js'

type Flat = Readonly<Record<string, unknown>>

const widest = 100
const signs: Readonly<Record<Relation, string>> = { equals: '=', atLeast: '≥', atMost: '≤' }

/** JSON with what fits into a line on one line. */
function compact(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/gu, ' ')
  if (typeof value !== 'object' || value === null || indent.length + line.length <= widest) return line
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((part) => `${inner}${compact(part, inner)}`)
    : Object.entries(value).map(([key, part]) => `${inner}"${key}": ${compact(part, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`
}

const isFlat = (value: unknown): value is Flat =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((part) => typeof part !== 'object' || part === null)

const isSum = (value: unknown): value is SumExample & { readonly relation?: Relation } =>
  typeof value === 'object' && value !== null && 'whole' in value && 'parts' in value

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

/** A worked example as the pages show it: a sum, a table of cases, or the document and what comes of it. */
export function exampleInWords(example: unknown): string {
  if (isSum(example)) {
    const { whole, parts, relation = 'equals', outcome } = example
    return `\`${whole} ${signs[relation]} ${parts.join(' + ')}\` → ${outcome}`
  }
  if (Array.isArray(example) && example.every(isFlat)) return tableOf(example)
  return `\`\`\`json\n${compact(example)}\n\`\`\``
}
