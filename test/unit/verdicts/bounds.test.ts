import { describe, expect, it } from 'vitest'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { parseAmount } from '../../../src/exact/amount.js'
import { audit } from '../../../src/procedures/audit.js'
import { assess } from '../../../src/targets/assess.js'
import { parseTarget } from '../../../src/targets/parseTarget.js'
import { checkChange } from '../../../src/verdicts/checkChange.js'
import { checkRate } from '../../../src/verdicts/checkRate.js'
import { checkSum } from '../../../src/verdicts/checkSum.js'
import { accountsJson } from '../../fixtures/accountsOf.js'

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

describe('a cell in a coarser unit than its table', () => {
  const row = (total: string, ...parts: string[]) => ({
    code: 'total',
    label: '合计',
    total,
    fiscalAppropriation: parts[0],
    other: parts[1],
  })
  const outcome = (...figures: [string, string, string]) =>
    audit(FinalAccounts.parse(accountsJson({ income: { rows: [row(...figures)] } })))
      .ledger.entries('I6')
      .map((entry) => entry.outcome)
  it.each([
    ['1.24亿元', '12000.00', '412.34', 'holds'],
    ['1.24亿元', '12000.00', '449.99', 'holds'],
    ['1.24亿元', '12000.00', '460.00', 'broken'],
    ['12400.00', '1.20亿元', '412.34', 'rounding'],
    ['12400.00万元', '12000.00', '412.34', 'broken'],
    ['1.2400亿元', '12000.00', '412.34', 'broken'],
  ])('%s = %s + %s: %s', (whole, one, other, wanted) => expect(outcome(whole, one, other)).toEqual([wanted]))
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

describe('a period that runs backwards', () => {
  it.each([
    '2023年12月-2023年3月',
    '2023-2020年',
    '2024年5月至2023年12月',
    '2023年6月30日—2023年1月1日',
    '2025年—2024年3月',
  ])('%s is unreadable', (text) => {
    expect(parseTarget(text)).toMatchObject({ kind: 'unreadable', reason: 'reversedRange' })
    expect(assess(text, '2023年5月', { year: 2023 }).outcome).not.toBe('notMet')
    expect(assess('2023年5月底前', text, { year: 2023 }).outcome).not.toBe('notMet')
  })
  it.each(['11月-2月', '2023年11月-2月'])('%s may run into the next year', (text) =>
    expect(parseTarget(text)).toMatchObject({ kind: 'unreadable', reason: 'ambiguousDate' }),
  )
  it.each(['2023年3月-2023年12月', '2020-2023年', '3月-11月', '2023年12月5日-12月', '2023年12月-2024年3月'])(
    '%s runs forwards',
    (text) => expect(parseTarget(text).kind).toBe('date'),
  )
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
