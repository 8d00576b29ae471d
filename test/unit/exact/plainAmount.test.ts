import { describe, expect, it } from 'vitest'
import { plainMantissa, printedDecimals } from '../../../src/exact/plainAmount.js'

describe('the digits of a plainly printed amount', () => {
  it.each([
    ['1,063.77', 106377],
    ['-0.5', -5],
    ['0.00', 0],
    ['0', 0],
    ['10', 10],
    ['702.00', 70200],
    ['1,234,567.8', 12345678],
    ['-1,234', -1234],
    ['123,456', 123456],
    ['-123,456', -123456],
    ['-1,000,000,000,000.00', -100000000000000],
    ['999999999999999', 999999999999999],
    ['1,000,000,000,000.00', 100000000000000],
  ])('%s', (text, mantissa) => {
    expect(plainMantissa(text)).toBe(mantissa)
  })

  it('a negative zero is zero without a sign', () => {
    expect(Object.is(plainMantissa('-0.00'), 0)).toBe(true)
  })

  it.each([
    '',
    '-',
    '.',
    ',',
    '.5',
    '5.',
    '-.5',
    '1,2',
    '1,2345',
    '12,34.5',
    '1234,567',
    ',123',
    '1,',
    '1,234,56',
    '1.2.3',
    '1.234,567',
    '1.2,345',
    '1,234.',
    '+5',
    ' 5',
    '5 ',
    '１',
    '1e5',
    '5万',
    '(5)',
    '--5',
    '5-',
    '1000000000000000',
    '1,000,000,000,000,000',
    '0.0000000000000000001',
    '9'.repeat(10_000),
  ])('%j is left to the careful reader', (text) => {
    expect(plainMantissa(text)).toBeNaN()
  })
})

describe('the decimals of a plainly printed amount', () => {
  it.each([
    ['1,063.77', 2],
    ['0.5', 1],
    ['10', 0],
    ['10.', 0],
    ['0.125', 3],
    ['-0.00', 2],
    ['1,000', 0],
    ['.25', 2],
    ['.5', 1],
    ['', 0],
    ['7', 0],
  ])('%j', (text, decimals) => {
    expect(printedDecimals(text)).toBe(decimals)
  })
})
