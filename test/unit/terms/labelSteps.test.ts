import { describe, expect, it } from 'vitest'
import { carriedOver } from '../../../src/terms/carriedOver.js'
import type { Classification } from '../../../src/terms/classification.js'
import { departmentCodesOf, economicMap2024 } from '../../../src/terms/economicMap.js'
import { fundingRowByLabel } from '../../../src/terms/fundingRowByLabel.js'
import { bareLabel, closedUp, lettersOf, rowName } from '../../../src/terms/label.js'
import { isPlaceName } from '../../../src/terms/placeName.js'
import { printedAs, type Term, termByLabel } from '../../../src/terms/term.js'

describe('a label without what stands around it', () => {
  it('is the same however its steps are named, and asked again', () => {
    for (const _ of [1, 2]) {
      expect(bareLabel('一、甲（5分）', 'ordinal', 'points')).toBe('甲')
      expect(bareLabel('一、甲（5分）', 'points', 'ordinal')).toBe('甲')
      expect(bareLabel('一、甲（5分）', 'ordinal')).toBe('甲(5分)')
      expect(bareLabel('一、甲（5分）')).toBe('一、甲(5分)')
      expect(bareLabel('①甲')).toBe('1甲')
    }
  })

  it.each([
    ['“三公”经费（万元）', '三公经费万元'],
    ['甲+乙=丙', '甲乙丙'],
    ['3.5%', '35'],
  ])('the letters of %s are %s', (label, letters) => {
    expect(lettersOf(label)).toBe(letters)
  })

  it('has letters without what is taken off', () => {
    expect(lettersOf('“三公”经费（万元）', 'unit')).toBe('三公经费')
  })

  it.each([
    ['一、其中：甲（万元）：', '甲'],
    ['甲（5分）', '甲'],
    ['甲（5）', '甲(5)'],
  ])('of a row of money, %s, is %s', (label, name) => {
    expect(rowName(label)).toBe(name)
  })

  it('is closed up, whatever its spaces', () => {
    expect(closedUp(' 甲　乙\n丙\t')).toBe('甲乙丙')
  })
})

describe('a term of a list', () => {
  const one: Term = { id: 'one', zh: '甲', en: 'one', standing: 'unverified' }
  const more = { id: 'more', zh: '乙', en: 'more', labels: ['丙', '丁'], standing: 'unverified' } as const

  it('without other labels has its own alone', () => {
    expect(termByLabel([one], '甲')).toBe(one)
    expect(termByLabel([one], 'Stryker was here')).toBeNull()
  })

  it('printed under another label is known by all the rest, in their order', () => {
    expect(printedAs([more], 'more', '丙')).toEqual({ ...more, zh: '丙', labels: ['乙', '丁'] })
    expect(printedAs([more], 'more', '乙').labels).toEqual(['丙', '丁'])
    expect(printedAs([one], 'one', '甲' as never).labels).toEqual([])
  })

  it('is found as a row of funding whatever stands around it', () => {
    expect(fundingRowByLabel('一、其中：财政拨款（万元）：')?.id).toBe(fundingRowByLabel('财政拨款')?.id)
    expect(fundingRowByLabel('财政拨款')).not.toBeNull()
    expect(fundingRowByLabel('基本支出')?.id).toBe('basic')
    expect(fundingRowByLabel('某某')).toBeNull()
  })
})

describe('the name of a place', () => {
  it.each([
    ['安澜市', true],
    ['某某街道', true],
    ['市直', true],
    ['某某开发区', true],
    ['合计', false],
    ['2024年市', false],
    ['本级支出', false],
    ['全市资金县', false],
    ['培训', false],
  ])('is %s: %s', (label, place) => {
    expect(isPlaceName(label)).toBe(place)
  })
})

describe('departments’ codes below a code of government', () => {
  it('are those of its entry, null where there is none', () => {
    expect(departmentCodesOf(economicMap2024, '50103')).toEqual(['30113'])
    expect(departmentCodesOf(economicMap2024, '999')).toBeNull()
  })
})

describe('a list of codes that is carried over to the next year', () => {
  const before: Classification = {
    id: 'before',
    title: { zh: '甲', en: 'A' },
    years: { from: 2024, to: 2024 },
    levels: ['class'],
    wholeTo: 'class',
    standing: 'published',
    entries: [
      { code: '201', name: '甲', standing: 'published' },
      { code: '205', name: '乙', standing: 'document' },
      { code: '207', name: '己', standing: 'document' },
    ],
  } as unknown as Classification

  it('has what that year prints, and of the rest what was there before, unverified, in order', () => {
    const next = carriedOver(before, {
      id: 'next',
      year: 2025,
      wholeTo: null as never,
      seen: { document: '204 丙\n  205  丁' },
    })
    expect(next).toMatchObject({
      id: 'next',
      years: { from: 2025, to: 2025 },
      standing: 'unverified',
      wholeTo: null,
      levels: ['class'],
    })
    expect(next.entries.map(({ code, name, standing }) => [code, name, standing])).toEqual([
      ['201', '甲', 'unverified'],
      ['204', '丙', 'document'],
      ['205', '丁', 'document'],
      ['207', '己', 'unverified'],
    ])
  })
})
