import { Decimal as Host } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { Decimal, hundred, isDecimal, one, toDecimal, unsignedZero, Wide, zero } from '../../../src/exact/decimal.js'

describe('our own decimal numbers', () => {
  it('keep forty digits and round half up', () => {
    expect(new Decimal(1).div(3).toString()).toBe(`0.${'3'.repeat(40)}`)
    expect(new Decimal(2).div(3).toString()).toBe(`0.${'6'.repeat(39)}7`)
  })

  it('never speak in powers of ten', () => {
    expect(new Decimal('0.0000000001').toString()).toBe('0.0000000001')
    expect(new Decimal('123456789012345678901234567890').toString()).toBe('123456789012345678901234567890')
  })

  it('are not changed by the settings of the host program, nor change them', () => {
    const before = Host.precision
    Host.set({ precision: 3 })
    try {
      expect(new Decimal(1).div(3).toString()).toBe(`0.${'3'.repeat(40)}`)
      expect(new Host(1).div(3).toString()).toBe('0.333')
    } finally {
      Host.set({ precision: before })
    }
    expect(Decimal.precision).toBe(40)
    expect(Decimal).not.toBe(Host)
  })

  it('are changed by nobody who reaches them by the constructor of a value', () => {
    for (const change of [Decimal.set, Decimal.config])
      expect(() => change({ precision: 3 })).toThrow(
        new TypeError('these decimals are shared: make a clone of them, and set that'),
      )
  })

  it('add up beyond forty digits where they are wide', () => {
    expect(new Wide('1e59').plus('1e-59').toFixed()).toBe(`1${'0'.repeat(59)}.${'0'.repeat(58)}1`)
  })

  it('end at sixty powers of ten, so that hostile input costs no time', () => {
    expect(new Decimal('1e9000000').isFinite()).toBe(false)
    expect(new Decimal('1e60').isFinite()).toBe(true)
    expect(new Decimal('1e61').isFinite()).toBe(false)
  })
})

describe('numbers from outside', () => {
  it('are safe integers, digits, big integers, or decimals of any copy of the library', () => {
    expect(toDecimal(7).toString()).toBe('7')
    expect(toDecimal(-7).toString()).toBe('-7')
    expect(toDecimal('1063.77').plus(toDecimal(1)).toString()).toBe('1064.77')
    expect(toDecimal('+0.5').toString()).toBe('0.5')
    expect(toDecimal(12345678901234567890n).toString()).toBe('12345678901234567890')
    const foreign = new (Host.clone({ precision: 5 }))('1.23456789')
    expect(toDecimal(foreign).toString()).toBe('1.23456789')
    expect(toDecimal(foreign)).toBeInstanceOf(Decimal)
    expect(toDecimal(new Decimal('1e50')).eq('1e50')).toBe(true)
  })

  it('are never a fraction in binary, since 0.1 is not a tenth', () => {
    expect(() => toDecimal(0.1)).toThrow(new RangeError('expected a safe integer or digits as text, received 0.1'))
    expect(() => toDecimal(2 ** 53)).toThrow(RangeError)
    expect(() => toDecimal(Number.NaN)).toThrow(RangeError)
    expect(() => toDecimal(Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })

  it.each([
    '',
    ' 5',
    '1e5',
    '0x10',
    '1,000',
    '.5',
    '5.',
    'NaN',
    'Infinity',
    '１',
    '9'.repeat(41),
    `0.${'9'.repeat(41)}`,
  ])('%j is no plain number, and the error shows how it begins', (text) => {
    expect(() => toDecimal(text)).toThrow(RangeError)
    expect(() => toDecimal(text)).toThrow(JSON.stringify(text.slice(0, 40)))
  })

  it('a decimal that is no number is refused', () => {
    expect(() => toDecimal(new Decimal(Number.NaN))).toThrow(RangeError)
    expect(() => toDecimal(new Decimal('Infinity'))).toThrow(RangeError)
  })

  it('a decimal is known whatever copy made it', () => {
    expect(isDecimal(one)).toBe(true)
    expect(isDecimal(new Host(1))).toBe(true)
    expect(isDecimal(1)).toBe(false)
    expect(isDecimal({})).toBe(false)
    expect(isDecimal(null)).toBe(false)
  })
})

describe('zero', () => {
  it('has no sign, in JSON neither', () => {
    expect(JSON.stringify(unsignedZero(new Decimal('-0')))).toBe('"0"')
    expect(unsignedZero(new Decimal('-0'))).toBe(zero)
    expect(unsignedZero(hundred)).toBe(hundred)
  })
})
