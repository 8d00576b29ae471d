import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { printDecimal, printExactly, printPercent } from '../../../src/exact/print.js'

const decimal = (text: string): Decimal => new Decimal(text)

describe('an amount is printed with thousands separators and the decimals asked for', () => {
  it.each([
    ['-1063.7', 2, '-1,063.70'],
    ['1234567.895', 2, '1,234,567.90'],
    ['999', 0, '999'],
    ['1000', 0, '1,000'],
    ['-999.5', 0, '-1,000'],
    ['0.005', 2, '0.01'],
    ['12345.6789', 4, '12,345.6789'],
    ['57000', -2, '57,000'],
  ])('%s with %i decimals is %s', (value, decimals, text) => {
    expect(printDecimal(decimal(value), decimals)).toBe(text)
  })

  it('what rounds to zero has no sign', () => {
    expect(printDecimal(decimal('-0.004'), 2)).toBe('0.00')
    expect(printDecimal(decimal('-0'), 0)).toBe('0')
  })

  it.each(['-123', '-1,234', '-123,456', '-1,234,567', '123,456', '1,234'])(
    'parts %s in threes behind its sign',
    (text) => {
      expect(printDecimal(decimal(text.replaceAll(',', '')), 0)).toBe(text)
    },
  )
})

describe('a share of one is printed as a percentage', () => {
  it.each([
    ['0.9251', 2, '92.51%'],
    ['1', 2, '100.00%'],
    ['-0.078394', 2, '-7.84%'],
    ['10.78375', 0, '1,078%'],
    ['0', 2, '0.00%'],
  ])('%s with %i decimals is %s', (value, decimals, text) => {
    expect(printPercent(decimal(value), decimals)).toBe(text)
  })
})

describe('a difference shows every digit that it has', () => {
  it.each([
    ['0.515', 2, '0.515'],
    ['10', 2, '10.00'],
    ['0.0005', 2, '0.0005'],
    ['-146.5', 2, '-146.50'],
  ])('%s with at least %i decimals is %s', (value, decimals, text) => {
    expect(printExactly(decimal(value), decimals)).toBe(text)
  })

  it('also a yuan among hundreds of millions', () => {
    expect(printExactly(decimal('0.00000001'), 2)).toBe('0.00000001')
  })
})
