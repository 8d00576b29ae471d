import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { expectationInWords } from '../../../src/words/expectation.js'

const money = { computed: new Decimal('10'), counting: { kind: 'money', unit: '万元', decimals: 2 } } as const
const rate = { computed: new Decimal('0.3646245'), counting: { kind: 'rate', decimals: 2 } } as const

describe('what would pass', () => {
  it('of an equation is the computed figure, a rate as the stated one is printed', () => {
    expect(expectationInWords(money, 'zh')).toBe('10.00万元')
    expect(expectationInWords(rate, 'en')).toBe('36%')
  })

  it('of an inequality is what its limit allows', () => {
    expect(expectationInWords({ ...money, relation: 'atMost' }, 'zh')).toBe('不大于10.00万元')
    expect(expectationInWords({ ...money, relation: 'atLeast' }, 'en')).toBe('at least 10.00 万元')
    expect(expectationInWords({ ...rate, relation: 'atLeast' }, 'zh')).toBe('不小于36.46%')
  })

  it('is nothing where nothing was computed', () => {
    expect(expectationInWords({ ...money, computed: null }, 'zh')).toBe('')
  })
})
