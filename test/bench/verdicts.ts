import { readFileSync } from 'node:fs'
import { verdictOf } from '../../src/bulk/verdictOf.js'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import { audit } from '../../src/procedures/audit.js'
import { readDocument } from '../../src/procedures/read.js'
import { variedTexts } from './accounts.js'
import { sumsOf, wrongByHand } from './byHand.js'
import { type Gate, report } from './measure.js'
import { narratedTexts, withWrongCells } from './narrated.js'

/** How many documents a row is measured over, so that no one document stays in every cache. */
const many = 60

const toDocument: Gate = { gate: 1.6, goal: 1.2 }

const over = (texts: readonly string[], run: (text: string) => unknown) => () => {
  for (const text of texts) run(text)
}

/** What a reader of JSON text gets: the document, the whole verdict, and the audit in words, beside `JSON.parse` alone. */
function verdicts(
  title: string,
  texts: readonly string[],
  verdict: Gate,
  peers: { readonly byHand?: true } = {},
): void {
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
  const byHand = 'zod and decimal.js by hand'
  const sums = sumsOf(FinalAccounts.parse(JSON.parse(texts[0] as string)))
  report(
    `${title} (${texts.length} documents, ${length.toFixed(0)} characters)`,
    [
      { name: 'JSON.parse alone', run: over(texts, (text) => JSON.parse(text)) },
      { name: 'text → document', run: over(texts, (text) => FinalAccounts.parse(JSON.parse(text))) },
      {
        name: 'text → verdict',
        run: over(texts, (text) => verdictOf(text)),
        ...(peers.byHand ? { beside: byHand } : {}),
      },
      { name: 'text → audit', run: over(texts, (text) => audit(FinalAccounts.parse(JSON.parse(text)))) },
      ...(peers.byHand ? [{ name: byHand, run: over(texts, (text) => wrongByHand(text, sums)) }] : []),
    ],
    { 'text → document': toDocument, 'text → verdict': verdict },
    peers.byHand ? { 'text → verdict': { rival: byHand, gate: 1 / 6, goal: 1 / 15 } } : {},
  )
}

export const benchTables = (): void =>
  verdicts('tables, clean', variedTexts(many), { gate: 2.5, goal: 1 }, { byHand: true })

export const benchNarrated = (): void => verdicts('tables and narrative', narratedTexts(many), { gate: 5, goal: 3 })

export function benchFaulty(): void {
  const gate = { gate: 10, goal: 6 }
  verdicts('tables with ten wrong cells', variedTexts(many, 10), gate)
  verdicts(
    'tables and narrative with ten wrong cells',
    narratedTexts(many).map((text) => withWrongCells(text, 10)),
    gate,
  )
}

const published = (name: string): string =>
  readFileSync(new URL(`../../examples/data/${name}.json`, import.meta.url), 'utf8')

/** One published document of each form. */
const ofForms = [
  'sanmenxia-2024-final-accounts',
  'department-budget-illustration',
  'sanmenxia-2024-self-evaluation',
  'zhuzhou-2023-basic-data',
  'zhuzhou-2023-self-evaluation-report',
  'sanmenxia-2024-evaluation-report',
  'sanmenxia-2024-project-summary',
  'monitoring-illustration',
  'hengyang-2021-project-target',
  'hengyang-2021-special-fund-target',
  'hengyang-2021-department-target',
  'suzhou-2024-department-target',
] as const

/** Every form that has a published example: no gate, for each has its own number of rules. */
export function benchForms(): void {
  for (const name of ofForms) {
    const text = JSON.stringify(JSON.parse(published(name)))
    report(`${name} (${text.length} characters)`, [
      { name: 'JSON.parse alone', run: () => JSON.parse(text) },
      { name: 'text → document', run: () => readDocument(text) },
      { name: 'text → verdict', run: () => verdictOf(text) },
    ])
  }
}
