import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { composeFinalAccounts } from '../../../src/composing/composeFinalAccounts.js'
import type { FinalAccountsJson } from '../../../src/documents/json/finalAccountsJson.js'
import { writeStatements } from '../../../src/narrative/writeStatements.js'
import { rebuilt } from '../../fixtures/composing/rebuilt.js'
import { printedCells } from '../../fixtures/printedCells.js'

const published = JSON.parse(
  readFileSync(new URL('../../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url), 'utf8'),
) as FinalAccountsJson
const header = { year: published.year, department: published.department, unit: published.unit }

type Rows = { readonly rows: readonly { readonly code: string }[] }

/** Figures that are something, by table, code of the row and column. */
function figuresOf(tables: object): Readonly<Record<string, string>> {
  const rowAt = (path: readonly (string | number)[]): { readonly code: string } | undefined =>
    (path.slice(1, -3).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], tables) as Rows).rows[
      path.at(-2) as number
    ]
  return Object.fromEntries(
    printedCells(tables)
      .filter(({ text }) => /[1-9]/u.test(text))
      .map(({ path, text }) => [
        [...path.slice(1, -3), rowAt(path)?.code, path.at(-1)].join(' '),
        text.replaceAll(',', ''),
      ]),
  )
}

describe('postings that rebuild published accounts', () => {
  const { document } = composeFinalAccounts(rebuilt(published), header)

  it('give every figure of the nine tables, and no other', () => {
    expect(document?.toJSON().tables).toBeDefined()
    const right = figuresOf(published.tables)
    expect(Object.keys(right).length).toBeGreaterThan(200)
    expect(figuresOf(document?.toJSON().tables ?? {})).toEqual(right)
  })

  it('give the same under controlled rounding, for nothing is to be rounded', () => {
    const controlled = composeFinalAccounts(rebuilt(published), header, { rounding: 'controlled' })
    expect(figuresOf(controlled.document?.toJSON().tables ?? {})).toEqual(figuresOf(published.tables))
  })

  it('with the sentences that tell the same amounts as were published', () => {
    const { paragraphs } = document ? writeStatements(document) : { paragraphs: [] }
    expect(paragraphs.map(({ text }) => text)).toContain('2024年度收、支总计均为1285.83万元。')
  })
})
