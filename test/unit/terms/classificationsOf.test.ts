import { describe, expect, it } from 'vitest'
import { classificationGaps } from '../../../docs/classificationGaps.js'
import { carriedOver } from '../../../src/terms/carriedOver.js'
import { indexClassification, lookUp } from '../../../src/terms/classificationIndex.js'
import { classificationsOf, classificationYears } from '../../../src/terms/classificationsOf.js'
import { economicClassification2024 } from '../../../src/terms/economic.js'
import { functionalClassification2024 } from '../../../src/terms/functional.js'

const held = (year: number) => {
  const lists = classificationsOf(year)
  if (lists === null) throw new RangeError(`no list of ${year}`)
  return lists
}
const entryOf = (year: number, code: string) => lookUp(indexClassification(held(year).functional), code)

describe('the lists held for a year', () => {
  it('are of that very year, and none for years without a list', () => {
    for (const year of classificationYears()) {
      const { functional, economic, governmentEconomic, economicMap } = held(year)
      for (const list of [functional, economic, governmentEconomic, economicMap])
        if (list) expect(list.years).toEqual({ from: year, to: year })
    }
    expect([2017, 2023, 2026, Number.NaN].map(classificationsOf)).toEqual([null, null, null, null])
  })

  it('of 2024 have the fund of class 220, its section and social work with its items', () => {
    expect(entryOf(2024, '220')?.name).toBe('自然资源海洋气象等支出')
    expect(entryOf(2024, '22006')).toMatchObject({ name: '耕地保护考核奖惩基金支出', standing: 'published' })
    expect(['20139', '2013901', '2013950', '2013999'].map((code) => entryOf(2024, code)?.name)).toEqual([
      '社会工作事务',
      '行政运行',
      '事业运行',
      '其他社会工作事务支出',
    ])
  })

  it('of 2025 have the section that real accounts print, which 2024 has not', () => {
    expect(entryOf(2025, '22198')).toEqual({ code: '22198', name: '超长期特别国债安排的支出', standing: 'document' })
    expect(entryOf(2024, '22198')).toBeNull()
  })

  it('of 2025 are unverified where no paper of that year prints the code', () => {
    expect(entryOf(2024, '2130599')?.standing).toBe('document')
    expect(entryOf(2025, '2130599')?.standing).toBe('unverified')
    expect(entryOf(2025, '2080506')?.standing).toBe('document')
    expect(held(2025).governmentEconomic).toBeNull()
    expect(held(2025).economicMap).toBeNull()
  })
})

describe('what the list of each year lacks', () => {
  const gaps = classificationGaps()

  it('is told for every list of every year', () => {
    expect(gaps.map(({ year, list }) => `${list} ${year}`).sort()).toEqual(
      classificationYears()
        .flatMap((year) => [`economic ${year}`, `functional ${year}`])
        .sort(),
    )
  })

  it('are the sections and items that only another year is known to have', () => {
    const lacking = gaps.filter(({ lacks }) => lacks.length > 0).map(({ year, list, lacks }) => [year, list, lacks])
    expect(lacking).toEqual([[2024, 'functional', ['22198', '2219899']]])
  })

  it('are besides the codes that are unverified, those of the list and no others', () => {
    for (const { year, list, unverified } of gaps) {
      const { entries } = held(year)[list]
      const seen = entries.filter(({ standing }) => standing !== 'unverified').map(({ code }) => code)
      expect([...seen, ...unverified].sort()).toEqual(entries.map(({ code }) => code))
      expect(unverified.length).toBeGreaterThan(0)
    }
    const of2025 = gaps.find(({ year, list }) => year === 2025 && list === 'functional')
    expect(of2025?.unverified).toEqual(expect.arrayContaining(['20139', '22006', '234']))
  })
})

describe('a list carried over from the year before', () => {
  const own = carriedOver(functionalClassification2024, {
    id: 'own',
    year: 2031,
    wholeTo: 'class',
    seen: { document: '20139 社会工作 20142 新设事务', published: '202 外交支出' },
  })

  it('keeps every code, with the names that were seen and the codes that are new', () => {
    expect(own.entries).toHaveLength(functionalClassification2024.entries.length + 1)
    const index = indexClassification(own)
    expect(lookUp(index, '20139')).toEqual({ code: '20139', name: '社会工作', standing: 'document' })
    expect(lookUp(index, '20142')?.standing).toBe('document')
    expect(lookUp(index, '202')?.standing).toBe('published')
    expect(lookUp(index, '201')?.standing).toBe('unverified')
  })

  it('is of its own year and leaves the list before it as it was', () => {
    expect([own.id, own.years, own.wholeTo]).toEqual(['own', { from: 2031, to: 2031 }, 'class'])
    expect(functionalClassification2024.entries.find(({ code }) => code === '20139')?.name).toBe('社会工作事务')
    expect(economicClassification2024.wholeTo).toBeUndefined()
  })
})
