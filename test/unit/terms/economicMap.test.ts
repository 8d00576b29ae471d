import { describe, expect, it } from 'vitest'
import { indexClassification, judgeCode } from '../../../src/terms/classificationIndex.js'
import { economicClassification2024, governmentEconomicClassification2024 } from '../../../src/terms/economic.js'
import { departmentCodesOf, economicMap2024 } from '../../../src/terms/economicMap.js'

const { entries } = economicMap2024

describe('the map from government to department codes', () => {
  it('claims of no pair that the official document was seen', () => {
    expect(entries.filter(({ standing }) => standing === 'document')).toEqual([])
  })

  it('joins only codes that the two lists know', () => {
    const government = indexClassification(governmentEconomicClassification2024)
    const department = indexClassification(economicClassification2024)
    expect(new Set(entries.map((entry) => judgeCode(government, entry.government)))).toEqual(new Set(['known']))
    expect(new Set(entries.flatMap((entry) => entry.departments.map((code) => judgeCode(department, code))))).toEqual(
      new Set(['known']),
    )
  })

  it('maps each government code once and each pair once', () => {
    expect(new Set(entries.map(({ government }) => government)).size).toBe(entries.length)
    for (const { departments } of entries) expect(new Set(departments).size).toBe(departments.length)
  })

  it('answers with the department codes, among them a whole class for public institutions', () => {
    expect(departmentCodesOf(economicMap2024, '50101')).toEqual(['30101', '30102', '30103'])
    expect(departmentCodesOf(economicMap2024, '50208')).toEqual(['30231'])
    expect(departmentCodesOf(economicMap2024, '50501')).toEqual(['301'])
  })

  it('says that it does not know, where the collected map is silent', () => {
    expect(departmentCodesOf(economicMap2024, '51401')).toBeNull()
    expect(departmentCodesOf(economicMap2024, '')).toBeNull()
  })
})
