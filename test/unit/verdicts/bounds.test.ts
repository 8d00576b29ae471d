import { describe, expect, it } from 'vitest'
import { parseAmount } from '../../../src/exact/amount.js'
import { checkChange } from '../../../src/verdicts/checkChange.js'
import { checkRate } from '../../../src/verdicts/checkRate.js'
import { checkSum } from '../../../src/verdicts/checkSum.js'

describe('a figure is never made of two', () => {
  it.each(['(1)5000', '()5', '(5)(6)', '（1）5000万元', '(5万元)万元', '(3)年', '(一)5000', '((5))', '5(万元)6'])(
    '%j is none',
    (text) => expect(parseAmount(text).kind).toBe('unreadable'),
  )
  it.each([
    ['(5)', '-5', null],
    ['（1,063.77）', '-1063.77', null],
    ['(5)万元', '-5', '万元'],
    ['(5 亿元)', '-5', '亿元'],
    ['¥7 129.50', '7129.5', null],
    ['-¥7 129.50', '-7129.5', null],
    ['￥7,129.50元', '7129.5', '元'],
  ])('%j is one', (text, value, unit) => {
    const amount = parseAmount(text)
    expect(amount.kind === 'money' && [`${amount.value}`, amount.unit]).toEqual([value, unit])
  })
  it.each(['−', '－', '—', '––', '−−', ' − '])('%j alone is a blank', (text) =>
    expect(parseAmount(text).kind).toBe('blank'),
  )
})

describe('years and change both bind the rate', () => {
  it.each([
    ['0.44', '0.45', '-0.01', '降低4.2%', 'broken'],
    ['0.44', '0.45', '-0.01', '降低2.2%', 'holds'],
    ['0.44', '0.45', '-0.01', '降低3%', 'rounding'],
    ['0.44', '0.45', undefined, '降低4.2%', 'rounding'],
    ['1.10', '1.00', '增加0.10', '增长9.0%', 'broken'],
    ['1.10', '1.00', '增加0.10', '增长10%', 'holds'],
  ])('now %s, before %s, change %s: %s is %s', (now, before, change, stated, wanted) =>
    expect(checkChange({ now, before, ...(change ? { change } : {}), stated }).outcome).toBe(wanted),
  )
})

describe('the hint of a sign', () => {
  it.each([
    ['1.0', '0.3', '-333%', 'sign'],
    ['1.0', '0.3', '-380%', 'sign'],
    ['1.0', '0.3', '-290%', undefined],
    ['-1.0', '0.3', '380%', 'sign'],
    ['-1.0', '0.3', '285%', 'sign'],
  ])('%s of %s stated as %s', (numerator, denominator, stated, hint) => {
    const mirrored = checkRate({
      numerator,
      denominator,
      stated: stated.startsWith('-') ? stated.slice(1) : `-${stated}`,
    })
    const { hint: told } = checkRate({ numerator, denominator, stated })
    expect(told === 'sign').toBe(mirrored.outcome !== 'broken')
    if (hint && mirrored.outcome !== 'broken') expect(told).toBe(hint)
  })
})

describe('sums of many digits', () => {
  const nines = '9'.repeat(38)
  it('are exact beyond forty digits', () => {
    expect(checkSum({ whole: `1${'0'.repeat(38)}`, parts: [nines, '0.99'], exact: true }).outcome).toBe('broken')
    expect(checkSum({ whole: `${nines}.5`, parts: [nines, '0.5'], exact: true }).outcome).toBe('holds')
    const wide = checkSum({ whole: '0', parts: [`${nines}亿元`, '0.01元', `-${nines}亿元`], exact: true })
    expect(wide.reason ?? wide.outcome).toBe('unitsDiffer')
    const { computed, outcome } = checkSum({ whole: '0.01元', parts: [`${nines}亿元`, '0.01元', `-${nines}亿元`] })
    expect([`${computed}`, outcome]).toEqual(['0.01', 'holds'])
  })
})

describe('nothing hangs', () => {
  const many = 200_000
  it('neither on parts nor on characters', () => {
    expect(checkSum({ whole: `${many}`, parts: Array(many).fill('1') }).outcome).toBe('holds')
    for (const text of [
      '增'.repeat(many),
      '约('.repeat(many),
      `减少${' '.repeat(many)}1`,
      '（'.repeat(many),
      '1 '.repeat(many),
    ])
      expect(checkChange({ now: '1', change: text, stated: text }).outcome).toBe('insufficientData')
  }, 10_000)
})
