import { describe, expect, it } from 'vitest'
import { type Classification, classOf, levelOf, sectionOf } from '../../../src/terms/classification.js'
import { indexClassification, lookUp } from '../../../src/terms/classificationIndex.js'
import {
  economicClassification2024,
  economicClassification2025,
  governmentEconomicClassification2024,
} from '../../../src/terms/economic.js'
import { functionalClassification2024, functionalClassification2025 } from '../../../src/terms/functional.js'

const lists: readonly (readonly [list: Classification, first: string, last: string, year: number])[] = [
  [functionalClassification2024, '201', '23402', 2024],
  [functionalClassification2025, '201', '23402', 2025],
  [economicClassification2024, '301', '39999', 2024],
  [economicClassification2025, '301', '39999', 2025],
  [governmentEconomicClassification2024, '501', '59999', 2024],
]

describe.each(lists.map(([list, ...rest]) => [list.id, list, ...rest] as const))(
  'the list %s',
  (_, list, first, last, year) => {
    it('begins and ends with its first and its last code, in order', () => {
      const codes = list.entries.map(({ code }) => code)
      expect([codes[0], codes.at(-1)]).toEqual([first, last])
      expect(codes).toEqual([...codes].sort())
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

    it('has codes that were seen, and is of its one year, which is unverified as a whole', () => {
      expect(list.entries.some(({ standing }) => standing !== 'unverified')).toBe(true)
      expect([list.years, list.standing]).toEqual([{ from: year, to: year }, 'unverified'])
    })
  },
)

describe('a list of functions', () => {
  it.each([functionalClassification2024, functionalClassification2025])(
    '$id has each fund in one class',
    ({ entries }) => {
      const funds = entries.filter(({ code, name }) => levelOf(code) === 'section' && name.includes('基金'))
      const repeated = funds.filter(({ name }, at) => funds.findIndex((other) => other.name === name) !== at)
      expect(repeated).toEqual([])
    },
  )
})

describe('the two economic lists', () => {
  it('name one kind of spending differently for departments and for government', () => {
    expect(lookUp(indexClassification(economicClassification2024), '301')?.name).toBe('工资福利支出')
    expect(lookUp(indexClassification(governmentEconomicClassification2024), '501')?.name).toBe('机关工资福利支出')
  })
})
