import { cellsOf, verdictOf } from '../../src/entries/bulk.js'
import { withCauses } from '../../src/entries/causes.js'
import { composeFinalAccounts } from '../../src/entries/compose.js'
import { wordPaper } from '../../src/entries/docx.js'
import { pagePaper } from '../../src/entries/html.js'
import { html, junit, reportMarkdown, reportOf, sarif, text } from '../../src/entries/reports.js'
import { textPaper } from '../../src/entries/text.js'
import { sheetPaper } from '../../src/entries/xlsx.js'
import { hunanDepartment2023 } from '../../src/frameworks/hunanDepartment2023.js'
import {
  type AnyDocument,
  analyzeDeviation,
  audit,
  catalogue,
  chart,
  evaluate,
  explain,
  markdown,
  type Paper,
  readDocument,
  readPaper,
  reconcile,
} from '../../src/index.js'

const locales = ['zh', 'en'] as const

/** Files by their names. */
export type Files = Readonly<Record<string, Uint8Array>>

/** Everything that the library says of these files: one part a file, and what they say together. */
export async function everything(files: Files): Promise<Readonly<Record<string, string>>> {
  const said: Record<string, string> = { catalogue: JSON.stringify(catalogue) }
  const documents: AnyDocument[] = []
  for (const [name, bytes] of Object.entries(files)) {
    const found = await documentsIn(name, bytes)
    said[name] = JSON.stringify([found.beside, found.documents.map(saidOf)])
    documents.push(...found.documents)
  }
  const together = withCauses(documents, reconcile(documents))
  said.together = JSON.stringify([together, locales.map((locale) => explain(together, { locale }))])
  return { ...said, composed: composed() }
}

interface FoundIn {
  readonly documents: readonly AnyDocument[]
  /** What the reader says beside them: places, doubts, what is unread. */
  readonly beside: unknown
}

async function documentsIn(name: string, bytes: Uint8Array): Promise<FoundIn> {
  if (name.endsWith('.json')) {
    const { document, problems } = readDocument(new TextDecoder().decode(bytes))
    return { documents: document ? [document] : [], beside: problems ?? null }
  }
  const { documents, unread } = readPaper(await paperOf(name, bytes))
  const beside = documents.map(({ json, problems, places, doubtful }) => ({ json, problems, places, doubtful }))
  return { documents: documents.flatMap(({ document }) => document ?? []), beside: [beside, unread] }
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => Paper | Promise<Paper>>> = {
  docx: wordPaper,
  html: pagePaper,
  txt: (bytes) => textPaper(new TextDecoder().decode(bytes)),
  xlsx: sheetPaper,
}

function paperOf(name: string, bytes: Uint8Array): Paper | Promise<Paper> {
  const reader = readers[name.slice(name.lastIndexOf('.') + 1)]
  if (!reader) throw new TypeError(`${name}: no reader`)
  return reader(bytes)
}

/** Results as data, in words and in every report. */
function saidOf(document: AnyDocument): unknown {
  const found = withCauses(document, audit(document))
  const results = [found, ...scored(document)]
  return [
    document,
    found,
    verdictOf(document),
    cellsOf(document),
    locales.map((locale) => [
      results.map((result) => [explain(result, { locale }), markdown(result, { locale })]),
      found.findings.map((finding) => explain(finding, { locale })),
      results.flatMap((one) => (one.kind === 'deviationAnalysis' ? [chart(one, { locale })] : [])),
      reportsOf(document, found, locale),
    ]),
  ]
}

function scored(document: AnyDocument) {
  if (document.kind !== 'selfEvaluation') return []
  return [evaluate(document, hunanDepartment2023), analyzeDeviation(document, hunanDepartment2023)] as const
}

function reportsOf(document: AnyDocument, found: ReturnType<typeof audit>, locale: 'zh' | 'en'): unknown {
  const report = reportOf([{ file: document.kind, document, audit: found }], { locale })
  return [text(report), html(report), reportMarkdown(report), junit(report), sarif(report)]
}

function composed(): string {
  const money = { source: 'other', function: '2010350' } as const
  const postings = [
    { ...money, kind: 'income', amount: '12000.05' },
    { ...money, kind: 'expenditure', use: 'basic', amount: '11999.95' },
  ] as const
  const { document } = composeFinalAccounts(postings, { year: 2024, department: '某局', unit: '万元' })
  return JSON.stringify([document, document && audit(document)])
}
