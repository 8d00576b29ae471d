import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { compare, ofSteps, stepsOf, sumExactly } from '../../../src/exact/steps.js'

describe('steps of a decimal', () => {
  it.each([
    ['1285.83', 2, 128583],
    ['-0.5', 4, -5000],
    ['0', 2, 0],
    ['-0', 2, 0],
    ['12', 2, 1200],
    ['1', 5, 100000],
    ['12345678.9', 1, 123456789],
    ['0.0000001', 7, 1],
    ['9007199254740991', 0, Number.MAX_SAFE_INTEGER],
  ])('%s at %i decimals', (text, decimals, steps) => {
    expect(stepsOf(new Decimal(text), decimals)).toBe(steps)
  })

  it.each([
    ['0.125', 2],
    ['NaN', 2],
    ['Infinity', 2],
    ['9007199254740.123', 3],
    ['109951162777.6', 1],
    ['9007199254740992', 0],
    ['9007199254740991', 1],
    ['1e50', 2],
    ['1e-50', 2],
  ])('leaves %s at %i decimals to exact arithmetic', (text, decimals) => {
    expect(stepsOf(new Decimal(text), decimals)).toBeNaN()
  })
})

describe('a decimal of steps', () => {
  const sizes = Array.from({ length: 16 }, (_, power) => 10 ** power).flatMap((power) => [
    ...[power, power - 1, power + 1, 3 * power, 7 * power + 5],
    Math.floor(Number.MAX_SAFE_INTEGER / power),
  ])
  const steps = sizes.filter((size) => Number.isSafeInteger(size)).flatMap((size) => [size, -size])

  it.each([-3, 0, 1, 2, 3, 4, 5, 6, 7, 8, 12])('is that of the text at %i decimals, word by word', (decimals) => {
    for (const one of steps) {
      const wanted = new Decimal(`${one}e${-decimals}`)
      const { s, e, d } = ofSteps(one, decimals)
      expect({ s, e, d }, `${one} at ${decimals}`).toEqual({ s: wanted.s, e: wanted.e, d: wanted.d })
    }
  })

  it('is one of our decimals', () => {
    expect(ofSteps(128583, 2)).toBeInstanceOf(Decimal)
    expect(ofSteps(128583, 2).plus('0.17').toString()).toBe('1286')
  })
})

describe('the quick ways of decimals are those of decimal.js', () => {
  const figures = [
    '0',
    '-0',
    '0.1',
    '0.2',
    '0.3',
    '1.0000001',
    '1',
    '-1.5',
    '98.46',
    '1e15',
    '9007199254740993',
    '1e-40',
  ]
  const values = figures.map((text) => new Decimal(text))

  it('compares', () => {
    for (const one of values)
      for (const other of values)
        expect(Math.sign(compare(one, other)), `${one} ${other}`).toBe(Math.sign(one.cmp(other)))
    expect(compare(new Decimal('NaN'), new Decimal(1))).toBeNaN()
  })

  it('adds', () => {
    for (const one of values)
      for (const other of values) expect(sumExactly([one, other])).toEqual(new Decimal(0).plus(one).plus(other))
    expect(sumExactly([])).toEqual(new Decimal(0))
  })
})
