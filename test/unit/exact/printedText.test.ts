import { describe, expect, it } from 'vitest'
import { partsGiven, printedText, printedTexts, received } from '../../../src/exact/printedText.js'

describe('what a function is called with', () => {
  it('is a text as it is printed', () => {
    expect(printedText('1,063.70', 'total')).toBe('1,063.70')
    expect(() => printedText(1063.7, 'total')).toThrow(
      new TypeError('total: expected a text, as it is printed, received 1063.7'),
    )
  })

  it('is a list of such texts, each named after its place', () => {
    expect(printedTexts(['1', '2'], 'parts')).toEqual(['1', '2'])
    expect(() => printedTexts('12', 'parts')).toThrow(
      new TypeError('parts: expected a list of texts, received of type string'),
    )
    expect(() => printedTexts(['1', null], 'parts')).toThrow(
      new TypeError('parts[1]: expected a text, as it is printed, received null'),
    )
  })

  it('is an object', () => {
    const parts = { total: '1' }
    expect(partsGiven(parts, 'checkSum')).toBe(parts)
    expect(() => partsGiven(null, 'checkSum')).toThrow(new TypeError('checkSum: expected an object, received null'))
    expect(() => partsGiven('1', 'checkSum')).toThrow(
      new TypeError('checkSum: expected an object, received of type string'),
    )
  })

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [1.5, '1.5'],
    [true, 'true'],
    [5n, '5'],
    [['1'], 'a list'],
    [() => '1', 'a function'],
    ['1', 'of type string'],
    [{}, 'of type object'],
  ])('is told in short: %o', (value, told) => {
    expect(received(value)).toBe(told)
  })
})
