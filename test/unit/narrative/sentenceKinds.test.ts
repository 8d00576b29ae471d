import { describe, expect, it } from 'vitest'
import { statement as schema } from '../../../src/documents/statement.js'
import { sentenceKinds, writeStatement } from '../../../src/narrative/kinds/sentenceKinds.js'
import { readStatements } from '../../../src/narrative/readStatements.js'

const withoutPlace = ({ statement }: ReturnType<typeof readStatements>['statements'][number]) => {
  const { place: _, ...own } = statement
  return own
}
const examples = Object.values(sentenceKinds).flatMap(({ kind, examples }) =>
  examples.map((example) => [kind, example.sentence, example] as const),
)

describe('every kind of sentence', () => {
  it('has examples', () => {
    expect(Object.values(sentenceKinds).filter(({ examples }) => examples.length === 0)).toEqual([])
  })

  it.each(examples)('%s is read: %s', (_, sentence, { sections, statement }) => {
    const { statements, unread } = readStatements([{ text: sentence, ...(sections ? { sections } : {}) }])
    expect(statements.map(withoutPlace)).toContainEqual(statement)
    expect(unread).toEqual([])
    expect(schema.safeParse(statement).success).toBe(true)
  })

  it.each(examples)('%s is written: %s', (_, sentence, { statement }) => {
    expect(writeStatement(statement)).toBe(sentence)
  })
})
