/**
 * Holds a department's budget against last year's, against the accounts and against the budgets of its units, and tells the
 * year of the place. The papers are made up: `npm run demo` ends with them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { type AnyDocument, audit, explain, portfolioOf, readDocument, reconcile } from '../src/index.js'

const folder = new URL('./budgets/', import.meta.url)
const documents = readdirSync(folder).map(
  (name) => readDocument(readFileSync(new URL(name, folder), 'utf8')).document as AnyDocument,
)

const headings = { zh: '预算与上年、与决算、与所属单位', en: 'A budget against last year, the accounts and the units' }
const held = {
  zh: (id: string, says: string, cases: number) => `${id} ${says}：${cases}处相符`,
  en: (id: string, says: string, cases: number) => `${id} ${says}: ${cases} agree`,
}

/** What is told of the budgets beside their accounts. */
export function budgetsInWords(locale: 'zh' | 'en' = 'zh'): readonly string[] {
  const together = reconcile(documents)
  const agreed = ['X11', 'X12', 'X14', 'X15'].flatMap((id) => {
    const entries = together.ledger.entries(id).filter(({ outcome }) => outcome === 'holds' || outcome === 'rounding')
    const [rule] = together.ledger.rules.filter((line) => line.rule.id === id)
    return rule && entries.length > 0 ? held[locale](id, rule.rule.says[locale], entries.length) : []
  })
  return [
    `# ${headings[locale]}`,
    ...documents.flatMap((document) => audit(document).findings.map((finding) => explain(finding, { locale }))),
    ...together.findings.map((finding) => explain(finding, { locale })),
    ...agreed,
    explain(portfolioOf(documents), { locale }),
  ]
}

if (!process.argv[1]?.endsWith('demo.ts')) process.stdout.write(`${budgetsInWords().join('\n')}\n`)
