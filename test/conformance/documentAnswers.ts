import { readPaper } from '../../src/intake/readPaper.js'
import { readStatements } from '../../src/narrative/readStatements.js'
import { paperOfRows } from '../../src/paper/paperOfRows.js'
import { audit } from '../../src/procedures/audit.js'
import { readDocument } from '../../src/procedures/read.js'
import type { LedgerLine } from '../../src/verdicts/finding.js'

type Json = Readonly<Record<string, unknown>>

const worstFirst = ['broken', 'rounding', 'holds'] as const

/** What came of a rule in all its places: what is worst, and `undecided` where nothing could be. */
const outcomeOf = (line: LedgerLine): string => worstFirst.find((outcome) => line[outcome] > 0) ?? 'undecided'

/** What came of each identity, and where one is broken. */
export function accountsHeld({ document: json }: { readonly document: Json }) {
  const { document, problems } = readDocument(JSON.stringify(json), { locale: 'en' })
  if (!document) throw new TypeError(JSON.stringify(problems))
  const { ledger } = audit(document as never)
  const identities = ledger.rules.filter(({ rule }) => rule.kind === 'identity' && rule.severity !== 'note')
  const broken = identities.flatMap(({ id }) => ledger.entries(id)).filter(({ outcome }) => outcome === 'broken')
  return {
    outcomes: Object.fromEntries(ledger.rules.map((line) => [line.id, outcomeOf(line)])),
    broken: broken.map(({ id, where: { table, row, column } }) => [id, table, row, column].join('/')).toSorted(),
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1)

/** As JSON with its keys in order, so that what is the same is written the same. */
function written(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(written).join()}]`
  const entries = Object.entries(value).toSorted(([a], [b]) => inOrder(a, b))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${written(one)}`).join()}}`
}

/** The statements of a text without their places, whatever their order. */
export function sentencesRead({ paragraphs, ...options }: { readonly paragraphs: readonly string[] }) {
  const { statements } = readStatements(
    paragraphs.map((text) => ({ text })),
    options,
  )
  const plain = statements.map(({ statement: { place: _, ...statement } }) => written(statement)).toSorted(inOrder)
  return { statements: plain.map((text) => JSON.parse(text) as unknown) }
}

/** The documents of a sheet. */
export function tablesRead({ rows, hints }: { readonly rows: (string | null)[][]; readonly hints?: object }) {
  const { documents, unread } = readPaper(paperOfRows(rows), hints)
  return { documents: documents.map(({ json }) => json), unread: unread.length }
}
