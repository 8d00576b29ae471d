import { describe, expect, it } from 'vitest'
import type { Classification } from '../../../src/terms/classification.js'
import { indexClassification, judgeCode, lookUp } from '../../../src/terms/classificationIndex.js'
import { economicClassification2024 } from '../../../src/terms/economic.js'
import { functionalClassification2024 } from '../../../src/terms/functional.js'

const functional = indexClassification(functionalClassification2024)
const economic = indexClassification(economicClassification2024)

const own = (codes: readonly string[], levels: Classification['levels']): Classification => ({
  id: 'own',
  title: { zh: '自有科目', en: 'Own list' },
  years: null,
  levels,
  standing: 'unverified',
  entries: codes.map((code) => ({ code, name: '某科目', standing: 'unverified' })),
})

describe('looking up a code', () => {
  it('gives its name and how far it was confirmed', () => {
    expect(lookUp(functional, '2010350')).toEqual({ code: '2010350', name: '事业运行', standing: 'document' })
    expect(lookUp(functional, '20102')).toEqual({ code: '20102', name: '政协事务', standing: 'unverified' })
    expect(lookUp(functional, '22006')).toMatchObject({ standing: 'published' })
    expect(lookUp(economic, '30217')?.name).toBe('公务接待费')
  })

  it('gives null for a code that is not on the list', () => {
    expect(lookUp(functional, '2010351')).toBeNull()
    expect(lookUp(functional, 'constructor')).toBeNull()
  })
})

describe('judging a code', () => {
  it.each([
    ['201', 'known'],
    ['20103', 'known'],
    ['2010350', 'known'],
    ['2010351', 'unknownItem'],
    ['20110', 'unknownSection'],
    ['2011001', 'unknownSection'],
    ['218', 'unknownClass'],
    ['21801', 'unknownClass'],
    ['2180101', 'unknownClass'],
    ['30101', 'unknownClass'],
    ['', 'malformed'],
    ['2010', 'malformed'],
    ['2010350a', 'malformed'],
    ['２０１', 'malformed'],
  ])('by function, %j is %s', (code, judgement) => expect(judgeCode(functional, code)).toBe(judgement))

  it.each([
    ['30217', 'known'],
    ['30210', 'unknownSection'],
    ['304', 'unknownClass'],
    ['501', 'unknownClass'],
    ['3021701', 'malformed'],
  ])('by economic nature, %j is %s', (code, judgement) => expect(judgeCode(economic, code)).toBe(judgement))

  it("rests on the caller's own list, even one without the classes above its codes", () => {
    const index = indexClassification(own(['98701'], ['class', 'section']))
    expect(judgeCode(index, '98701')).toBe('known')
    expect(judgeCode(index, '98702')).toBe('unknownClass')
    expect(judgeCode(index, '201')).toBe('unknownClass')
  })
})

describe('a wrong list', () => {
  it('throws when a code stands on it twice', () => {
    expect(() => indexClassification(own(['987', '987'], ['class']))).toThrow(new TypeError('own: 987 stands twice'))
  })

  it('throws when a code is of none of its levels', () => {
    expect(() => indexClassification(own(['98701'], ['class']))).toThrow(
      new TypeError('own: "98701" is of none of its levels'),
    )
    expect(() => indexClassification(own([''], ['class']))).toThrow('own: "" is of none of its levels')
  })
})
