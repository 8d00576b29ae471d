import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { isTabled } from '../../../src/documents/tabledDocument.js'
import { lazily } from '../../../src/exact/lazily.js'
import { pdfPaper } from '../../../src/formats/pdf/pdfPaper.js'
import { readPaper } from '../../../src/intake/readPaper.js'
import { readDocument } from '../../../src/procedures/read.js'
import { askDuckDb } from '../../fixtures/sql/duckdb.js'
import { mutatedPapers, rightPapers } from '../../fixtures/sql/mutated.js'
import { askPostgres } from '../../fixtures/sql/postgres.js'
import { type AnswerRow, bothSides } from '../../fixtures/sql/theirCases.js'
import { printedAccounts, printedBudgets } from '../../properties/printedAccounts.js'
import { machine } from '../machine.js'

const { postgres, 'real publications': folder } = machine

/** As many as the engines answer for in a minute; always the same. */
const sampled = (arbitrary: fc.Arbitrary<object>, count: number): readonly AnyDocument[] =>
  read(fc.sample(arbitrary, { numRuns: count, seed: 2024 }))

const read = (papers: readonly object[]): readonly AnyDocument[] =>
  papers.flatMap((json) => readDocument(JSON.stringify(json)).document ?? [])

const engines: readonly (readonly [name: string, is: boolean, ask: (of: readonly AnyDocument[]) => Answer])[] = [
  ['DuckDB', true, askDuckDb],
  ['PostgreSQL', postgres !== null, (documents) => askPostgres(documents, postgres ?? '')],
]
type Answer = readonly AnswerRow[] | Promise<readonly AnswerRow[]>

/** Made when first asked for, and once for all engines. */
const sets: Readonly<Record<string, () => readonly AnyDocument[]>> = {
  'right papers of many places': lazily(() => read(rightPapers)),
  'the same with slips, blanks and displaced rows': lazily(() => sampled(mutatedPapers, 400)),
  'accounts as any place might print them': lazily(() => sampled(printedAccounts, 800)),
  'budgets as any place might print them': lazily(() => sampled(printedBudgets, 400)),
  'real publications, read from their files': () => real,
}
const real: AnyDocument[] = []

beforeAll(async () => {
  for (const file of folder === null ? [] : readdirSync(folder).filter((one) => one.endsWith('.pdf'))) {
    const paper = readPaper(await pdfPaper(readFileSync(`${folder}/${file}`), { name: file }))
    real.push(...paper.documents.flatMap(({ document }) => document ?? []))
  }
}, 120_000)

/** Outcomes that a set is there to show. */
const seen = new Set<string>()

describe.each(engines)('identities in %s', (name, isThere, ask) => {
  const compare = async (documents: readonly AnyDocument[]): Promise<void> => {
    const known = documents.filter(isTabled)
    expect(known.length).toBeGreaterThan(0)
    for (const { document, ours, theirs, tooLarge } of bothSides(known, await ask(known))) {
      expect({ of: document.department, cases: theirs }).toEqual({ of: document.department, cases: ours })
      for (const line of theirs) seen.add(line.split(' | ')[1] ?? 'tooLarge')
      if (tooLarge.size > 0) seen.add('tooLarge')
    }
  }

  for (const [title, documents] of Object.entries(sets)) {
    const isReal = documents === sets['real publications, read from their files']
    it.skipIf(!isThere || (isReal && folder === null))(`give the cases that we give: ${title}`, () =>
      compare(documents()),
    )
  }

  it.skipIf(!isThere)(`were asked in ${name} for every outcome`, () => {
    const all = ['broken', 'holds', 'insufficientData', 'notApplicable', 'rounding', 'tooLarge']
    expect([...seen].toSorted()).toEqual(all)
  })
})
