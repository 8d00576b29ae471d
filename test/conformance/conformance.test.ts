import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answers } from './answers.js'
import { differences } from './differences.js'
import { otherAnswers } from './otherAnswers.js'
import { conformance, type Vector } from './vectors.js'

const answered = (kind: string, { input }: Vector): unknown => answers[kind as keyof typeof answers](input as never)

describe.each(conformance)('conformance vectors of $kind', ({ kind, vectors }) => {
  it.each(vectors)('$id: $reason', (vector) => {
    expect(differences(answered(kind, vector), vector.expected).join('; ')).toBe('')
  })

  it.each(vectors)('$id: any other answer is told', (vector) => {
    const answer = answered(kind, vector)
    const passed = otherAnswers(vector.expected).filter((expected) => differences(answer, expected).length === 0)
    expect(passed).toEqual([])
  })

  it('have an id, a source and a reason each', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length)
    for (const { source, reason } of vectors) expect([source, reason].every((text) => text.length > 3)).toBe(true)
  })
})

describe('the folder of the vectors', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')

  it('says what every kind asks, and which version it is of', () => {
    for (const { kind, version } of conformance) {
      expect(readme).toContain(`\`${kind}.json\``)
      expect(readme).toContain(`version ${version}`)
    }
  })

  it('has vectors of every kind that is answered, and nothing else', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.json'))
    expect(files.map((name) => name.replace('.json', '')).toSorted()).toEqual(Object.keys(answers).toSorted())
  })
})
