import { describe, expect, it } from 'vitest'
import { growthByLine } from '../../../src/deviation/growth.js'
import { sumOf } from '../../../src/deviation/proportion.js'

const lines = [
  { key: 'a', label: '基本支出', before: '80.00', now: '100.00' },
  { key: 'b', label: '项目支出', before: '20.00', now: '10.00' },
  { key: 'c', label: '新增', before: '0.00', now: '1.00' },
]

const { lines: grown, total } = growthByLine(lines, { unit: '万元' })

describe('growth from one year to the next', () => {
  it('is the change over the year before, line by line', () => {
    expect(grown.map(({ change, growth }) => [String(change), growth.value && String(growth.value.value)])).toEqual([
      ['20', '0.25'],
      ['-10', '-0.5'],
      ['1', null],
    ])
  })

  it('of a new line is not applicable, though it contributes to the whole', () => {
    expect(grown[2]?.growth).toEqual({ outcome: 'notApplicable', value: null, reason: 'zeroBase' })
    expect(String(grown[2]?.contribution.value?.value)).toBe('0.01')
  })

  it('is made of the contributions of its lines', () => {
    const contributions = grown.flatMap(({ contribution }) => contribution.value?.value ?? [])
    expect(contributions.map(String)).toEqual(['0.2', '-0.1', '0.01'])
    expect(String(sumOf(contributions))).toBe('0.11')
    expect([total.growth.value?.value, total.change].map(String)).toEqual(['0.11', '11'])
    expect(total).toMatchObject({ outcome: 'decided', lacks: [] })
  })

  it('leaves out a line with a blank, and names it', () => {
    const open = { key: 'd', label: '缺数', before: '5.00', now: '' }
    const { lines: all, total: rest } = growthByLine([...lines, open, { ...open, key: 'e', before: '/' }], {
      unit: '万元',
    })
    expect(all[3]).toMatchObject({ now: null, change: null, growth: { outcome: 'insufficientData', reason: 'blank' } })
    expect(String(all[3]?.before)).toBe('5')
    expect(rest.outcome).toBe('partial')
    expect(String(rest.before)).toBe('100')
    expect(rest.lacks.map(({ key, at, reason }) => [key, at, reason])).toEqual([
      ['d', 'now', 'blank'],
      ['e', 'before', 'blank'],
      ['e', 'now', 'blank'],
    ])
  })

  it('of nothing is undecided, and says why', () => {
    expect(growthByLine([], { unit: '元' }).total).toMatchObject({
      outcome: 'undecided',
      growth: { reason: 'missing' },
    })
    const blank = { key: 'a', label: 'a', before: '', now: '1' }
    expect(growthByLine([blank], { unit: '元' }).total.growth).toMatchObject({ reason: 'blank' })
  })
})
