import { describe, expect, it } from 'vitest'
import type { Standing } from '../../../src/law/basis.js'
import { type Classification, classOf, levelOf, sectionOf } from '../../../src/terms/classification.js'
import { indexClassification, lookUp } from '../../../src/terms/classificationIndex.js'
import { type CodeLevel, codeLevels } from '../../../src/terms/codeLevel.js'
import { economicClassification2024, governmentEconomicClassification2024 } from '../../../src/terms/economic.js'
import { functionalClassification2024 } from '../../../src/terms/functional.js'

type Counts = Readonly<Record<CodeLevel | Standing | 'all', number>>

const countsOf = ({ entries }: Classification): Record<string, number> => ({
  all: entries.length,
  ...Object.fromEntries(codeLevels.map(({ id }) => [id, entries.filter(({ code }) => levelOf(code) === id).length])),
  ...Object.fromEntries(
    ['document', 'published', 'unverified'].map((each) => [each, entries.filter((e) => e.standing === each).length]),
  ),
})

const lists: readonly (readonly [list: Classification, first: string, last: string, counts: Counts])[] = [
  [
    functionalClassification2024,
    '201',
    '23402',
    { all: 359, class: 30, section: 262, item: 67, document: 42, published: 1, unverified: 316 },
  ],
  [
    economicClassification2024,
    '301',
    '39999',
    { all: 109, class: 10, section: 99, item: 0, document: 81, published: 0, unverified: 28 },
  ],
  [
    governmentEconomicClassification2024,
    '501',
    '59999',
    { all: 81, class: 15, section: 66, item: 0, document: 0, published: 10, unverified: 71 },
  ],
]

describe.each(lists)('the list $id', (list, first, last, counts) => {
  it('has the codes collected for it, at their levels and with their standings', () => {
    expect(countsOf(list)).toEqual(counts)
    expect(list.entries[0]?.code).toBe(first)
    expect(list.entries.at(-1)?.code).toBe(last)
  })

  it('is sound, and names the class and the section above each of its codes', () => {
    const index = indexClassification(list)
    for (const { code } of list.entries) {
      expect(lookUp(index, classOf(code) ?? '')).not.toBeNull()
      if (levelOf(code) !== 'class') expect(lookUp(index, sectionOf(code) ?? '')).not.toBeNull()
    }
  })

  it('has Chinese names without a code or a gap in them', () => {
    for (const { name } of list.entries) expect(name).toMatch(/^[\p{Script=Han}（）]+$/u)
  })

  it('is of 2024, which is unverified as a whole', () => {
    expect([list.years, list.standing]).toEqual([{ from: 2024, to: 2024 }, 'unverified'])
  })
})

describe('the two economic lists', () => {
  it('name one kind of spending differently for departments and for government', () => {
    expect(lookUp(indexClassification(economicClassification2024), '301')?.name).toBe('工资福利支出')
    expect(lookUp(indexClassification(governmentEconomicClassification2024), '501')?.name).toBe('机关工资福利支出')
  })
})
