import { describe, expect, it } from 'vitest'
import { statement as schema } from '../../../src/documents/statement.js'
import { readStatements } from '../../../src/narrative/readStatements.js'
import { compare } from './comparison.js'
import { hasSeeds, paragraphsOf, typedStatements, typedTexts } from './seedParagraphs.js'

describe.runIf(hasSeeds)('sentences of published papers', () => {
  const results = () =>
    typedTexts.map((text) => {
      const { statements } = readStatements(paragraphsOf(text))
      const read = statements.map(({ statement }) => statement)
      return { text, typed: typedStatements(text), read, ...compare(typedStatements(text), read) }
    })

  it('are read as they were typed: at least 95 of 100, names of the paper’s own left aside', () => {
    const all = results()
    const typed = all.reduce((sum, one) => sum + one.typed.length, 0)
    const agreed = all.reduce((sum, one) => sum + one.same + one.named.length, 0)
    expect(agreed / typed).toBeGreaterThanOrEqual(0.95)
  })

  it('of accounts are read word for word: at least 98 of 100', () => {
    const [accounts] = results()
    expect((accounts?.same ?? 0) / (accounts?.typed.length ?? 1)).toBeGreaterThanOrEqual(0.98)
  })

  it('give statements that a document takes', () => {
    for (const { read } of results()) for (const one of read) expect(schema.safeParse(one).success).toBe(true)
  })

  it('lose no number: each is in a statement or unread', () => {
    for (const text of typedTexts) {
      const paragraphs = paragraphsOf(text)
      const { statements, unread } = readStatements(paragraphs)
      const places = [...statements.flatMap((one) => Object.values(one.places)), ...unread.map(({ at }) => at)]
      const covered = new Set(
        places.flatMap(({ paragraph, start, end }) =>
          Array.from({ length: end - start }, (_, at) => `${paragraph}:${start + at}`),
        ),
      )
      const lost = paragraphs.flatMap(({ text: own }, at) =>
        [...own.matchAll(/\d+/gu)]
          .filter(({ index }) => !covered.has(`${at}:${index}`))
          .map((match) => own.slice(Math.max(match.index - 8, 0), match.index + 12)),
      )
      expect(lost.filter((one) => !/100\s*万元（含）以上/u.test(one))).toEqual([])
    }
  })
})
