import { describe, expect, it } from 'vitest'
import type { Part } from '../../../src/verdicts/inSteps.js'
import { judgeSum } from '../../../src/verdicts/judgeSum.js'
import type { Relation } from '../../../src/verdicts/relation.js'
import { figure, shown, unable } from './figures.js'

const judge = (whole: string, parts: readonly string[], relation?: Relation, exact?: boolean) =>
  shown(judgeSum(figure(whole), parts.map(figure), relation, exact))
const less = (text: string): Part => ({ ...figure(text), minus: true })

describe('a whole and its parts', () => {
  it('hold where they add up as printed', () => {
    expect(judge('1285.83', ['1063.77', '222.06', '0.00'])).toEqual({
      outcome: 'holds',
      computed: '1285.83',
      difference: '0',
      allowed: '0.02',
    })
  })

  it('hold within rounding up to half of the last digit of each part and of the whole', () => {
    expect(judge('10.02', ['5.00', '5.00', '0.00'])).toEqual({
      outcome: 'rounding',
      computed: '10',
      difference: '0.02',
      allowed: '0.02',
    })
    expect(judge('9.98', ['5.00', '5.00', '0.00'])).toMatchObject({ outcome: 'rounding', difference: '-0.02' })
    expect(judge('10.03', ['5.00', '5.00', '0.00'])).toMatchObject({ outcome: 'broken', difference: '0.03' })
    expect(judge('9.97', ['5.00', '5.00', '0.00'])).toMatchObject({ outcome: 'broken', difference: '-0.03' })
  })

  it('hold where a coarser whole is the sum rounded half up', () => {
    expect(judge('100', ['33.3', '33.3', '33.3']).outcome).toBe('holds')
    expect(judge('0.13', ['0.0625', '0.0625']).outcome).toBe('holds')
  })

  it('of a copy that holds nothing was cut off, though cutting would give it too', () => {
    expect(judgeSum(figure('1.2'), [figure('1.24')])).not.toHaveProperty('hint')
    expect(judgeSum(figure('1.2'), [figure('1.29')])).toMatchObject({ outcome: 'broken', hint: 'truncated' })
  })

  it('have no room where a copy is of one fineness, be it beyond safe integers', () => {
    expect(judge('90071992547409.94', ['90071992547409.93'])).toMatchObject({ outcome: 'broken', allowed: '0' })
  })

  it('are exact where no safe integer holds them', () => {
    const huge = `1${'0'.repeat(20)}`
    expect(shown(judgeSum(figure(`-${huge}`), [less(huge)]))).toMatchObject({ outcome: 'holds', computed: `-${huge}` })
    expect(judge(huge, [`5${'0'.repeat(19)}`, `5${'0'.repeat(19)}.4`]).outcome).toBe('holds')
    expect(judge('9007199254740991', ['-9007199254740989', '-1'])).toMatchObject({
      computed: '-9007199254740990',
      difference: '18014398509481981',
    })
  })

  it('are each allowed half of their own last digit', () => {
    expect(judge('64.8', ['50', '14.8'])).toMatchObject({ outcome: 'holds', allowed: '0.6' })
    expect(judge('65.4', ['50', '14.8'])).toMatchObject({ outcome: 'rounding', allowed: '0.6' })
    expect(judge('65.5', ['50', '14.8'])).toMatchObject({ outcome: 'broken', allowed: '0.6' })
  })

  it('take off what is subtracted, and allow for it as for a part', () => {
    const parts = [figure('10.00'), figure('2.00'), less('8.51')]
    expect(shown(judgeSum(figure('3.50'), parts))).toMatchObject({ outcome: 'rounding', computed: '3.49' })
    expect(shown(judgeSum(figure('3.60'), parts))).toMatchObject({ outcome: 'broken', allowed: '0.02' })
  })

  it('say which inequality they were held against, and nothing of an equation', () => {
    const [whole, part] = [figure('12.00'), figure('10.00')]
    expect(judgeSum(whole, [part], 'atMost')).toMatchObject({ outcome: 'broken', relation: 'atMost' })
    expect(judgeSum(whole, [part], 'atLeast')).toMatchObject({ outcome: 'holds', relation: 'atLeast' })
    expect(judgeSum(whole, [part], 'equals')).not.toHaveProperty('relation')
    expect(judgeSum(whole, [part])).not.toHaveProperty('relation')
  })

  it('without parts say nothing', () => {
    expect(shown(judgeSum(figure('1'), []))).toEqual(unable('insufficientData', 'missing'))
  })

  it('show no difference as a negative zero', () => {
    expect(JSON.stringify(judgeSum(figure('-0.00'), [figure('0.00'), figure('0.00')]))).toContain('"difference":"0"')
  })
})

describe('a copy of a figure', () => {
  it('is the same at equal decimals, and rounding allows nothing', () => {
    expect(judge('1063.77', ['1063.77'])).toMatchObject({ outcome: 'holds', allowed: '0' })
    expect(judge('1063.78', ['1063.77'])).toMatchObject({ outcome: 'broken', difference: '0.01', allowed: '0' })
  })

  it('is the same where the finer one, rounded half up, is the coarser, whichever is finer', () => {
    expect(judge('1064', ['1063.77']).outcome).toBe('holds')
    expect(judge('1063.77', ['1064']).outcome).toBe('holds')
    expect(judge('0.13', ['0.125']).outcome).toBe('holds')
    expect(judge('1063', ['1063.77']).outcome).toBe('broken')
    expect(judge('1063.77', ['1063']).outcome).toBe('broken')
  })

  it('may stand with the opposite sign', () => {
    expect(judgeSum(figure('-5.00'), [less('5.00')]).outcome).toBe('holds')
    expect(judgeSum(figure('5.00'), [less('5.00')]).outcome).toBe('broken')
  })
})

describe('figures that were never rounded', () => {
  it('allow nothing: scores, weights and counts', () => {
    expect(judge('100', ['50', '30', '10', '10'], 'equals', true)).toMatchObject({ outcome: 'holds', allowed: '0' })
    expect(judge('100', ['50', '30', '10', '9.9'], 'equals', true)).toMatchObject({ outcome: 'broken', allowed: '0' })
    expect(judge('8', ['8.2'], 'equals', true).outcome).toBe('broken')
  })
})

describe('an inequality', () => {
  it('holds on its own side and at the limit', () => {
    expect(judge('3.33', ['2.76'], 'atLeast')).toMatchObject({ outcome: 'holds', difference: '0.57' })
    expect(judge('2.76', ['2.76'], 'atLeast').outcome).toBe('holds')
    expect(judge('3.58', ['1063.77'], 'atMost').outcome).toBe('holds')
    expect(judge('3.58', ['3.58'], 'atMost').outcome).toBe('holds')
  })

  it('allows beyond the limit what the equation would', () => {
    expect(judge('2.75', ['2.76'], 'atLeast').outcome).toBe('broken')
    expect(judge('2.77', ['2.76'], 'atMost').outcome).toBe('broken')
    expect(judge('5.99', ['2.00', '2.00', '2.00'], 'atLeast').outcome).toBe('rounding')
    expect(judge('5.97', ['2.00', '2.00', '2.00'], 'atLeast').outcome).toBe('broken')
    expect(judge('6.02', ['2.00', '2.00', '2.00'], 'atMost').outcome).toBe('rounding')
    expect(judge('6.03', ['2.00', '2.00', '2.00'], 'atMost').outcome).toBe('broken')
  })

  it('allows nothing for counts', () => {
    expect(judge('5', ['4'], 'atMost', true)).toMatchObject({ outcome: 'broken', allowed: '0' })
    expect(judge('4', ['5'], 'atMost', true).outcome).toBe('holds')
  })
})

describe('a figure that was cut off instead of rounded', () => {
  it('is broken, and the hint says so', () => {
    expect(judge('0.12', ['0.129'])).toMatchObject({ outcome: 'broken', hint: 'truncated' })
    expect(judge('0.12', ['0.0644', '0.0645'])).toMatchObject({ outcome: 'broken', hint: 'truncated' })
    expect(judge('-0.12', ['-0.129'])).toMatchObject({ outcome: 'broken', hint: 'truncated' })
  })

  it('has the hint too where the coarser one is the part', () => {
    expect(judge('3.36', ['3.3'])).toMatchObject({ outcome: 'broken', hint: 'truncated' })
  })

  it('has no hint where something else is wrong, or nothing is', () => {
    expect(judge('0.11', ['0.129'])).not.toHaveProperty('hint')
    expect(judge('0.13', ['0.129'])).not.toHaveProperty('hint')
    expect(judge('0.12', ['0.124'])).toMatchObject({ outcome: 'holds' })
    expect(judge('0.12', ['0.124'])).not.toHaveProperty('hint')
  })
})
