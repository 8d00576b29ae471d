import { describe, expect, it } from 'vitest'
import { percentColumn, percentHalfUp, sumColumn } from '../../../src/exact/columns.js'

const largest = Number.MAX_SAFE_INTEGER
const blank = Number.NaN
const sumOf = (...cells: number[]) => sumColumn(Float64Array.from(cells))

describe('the sum of a column', () => {
  it('counts blanks and is not poisoned by them', () => {
    expect(sumOf(25, blank, 100, blank)).toEqual({ sum: 125, blanks: 2 })
  })

  it('of nothing is zero without blanks, of blanks zero with as many', () => {
    expect(sumOf()).toEqual({ sum: 0, blanks: 0 })
    expect(sumOf(blank, blank)).toEqual({ sum: 0, blanks: 2 })
  })

  it('is a number as long as it is a safe integer', () => {
    expect(sumOf(largest - 1, 1)).toEqual({ sum: largest, blanks: 0 })
    expect(sumOf(1 - largest, -1)).toEqual({ sum: -largest, blanks: 0 })
  })

  it('is a bigint as soon as it is not', () => {
    expect(sumOf(largest, 1)).toEqual({ sum: 2n ** 53n, blanks: 0 })
    expect(sumOf(-largest, -2)).toEqual({ sum: -(2n ** 53n) - 1n, blanks: 0 })
  })

  it('stays exact where doubles would drop a unit, and tells the blanks on that path too', () => {
    expect(sumOf(largest, 2, blank)).toEqual({ sum: 2n ** 53n + 1n, blanks: 1 })
  })

  it('comes back to a number when large amounts cancel', () => {
    expect(sumOf(largest, largest, 3, -largest, -largest)).toEqual({ sum: 3, blanks: 0 })
  })

  it('of a long column finds a blank in every block', () => {
    const cells = Float64Array.from({ length: 10_000 }, (_, row) => (row % 5000 === 4999 ? blank : 3))
    expect(sumColumn(cells)).toEqual({ sum: 29_994, blanks: 2 })
  })

  it('of a long column without blanks takes every block once', () => {
    for (const length of [4095, 4096, 4097, 8192, 10_000]) {
      const cells = Float64Array.from({ length }, (_, row) => row + 1)
      expect(sumColumn(cells)).toEqual({ sum: (length * (length + 1)) / 2, blanks: 0 })
    }
  })

  it('proves its blocks together, not each alone', () => {
    const cells = new Float64Array(8192)
    cells[0] = largest
    cells[4096] = 2
    expect(sumColumn(cells)).toEqual({ sum: 2n ** 53n + 1n, blanks: 0 })
  })

  it('refuses infinity', () => {
    expect(() => sumOf(1, Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })
})

describe('a percentage in integers', () => {
  it('1285.83 of 1389.88 is 92.51 %', () => {
    expect(percentHalfUp(128583, 138988, 2)).toBe(9251)
  })

  it.each([
    [1, 800, 2, 13],
    [-1, 800, 2, -13],
    [1, -800, 2, -13],
    [-1, -800, 2, 13],
    [1, 200, 0, 1],
    [1, 201, 0, 0],
    [10_05, 1_00_00, 1, 101],
  ])('%d of %d to %d decimals goes half away from zero to %d', (part, whole, decimals, expected) => {
    expect(percentHalfUp(part, whole, decimals)).toBe(expected)
  })

  it('has no minus before zero', () => {
    expect(percentHalfUp(-1, 1_000_000, 2)).toBe(0)
    expect(percentHalfUp(-0, 5, 2)).toBe(0)
    expect(percentHalfUp(0, -5, 2)).toBe(0)
  })

  it('of nothing does not apply, nor of a blank', () => {
    expect(percentHalfUp(1, 0, 2)).toBeNaN()
    expect(percentHalfUp(0, 0, 2)).toBeNaN()
    expect(percentHalfUp(blank, 1, 2)).toBeNaN()
    expect(percentHalfUp(1, blank, 2)).toBeNaN()
  })

  it('is exact for amounts whose product with the scale no double holds', () => {
    expect(percentHalfUp(largest, largest, 2)).toBe(10_000)
    expect(percentHalfUp(4_503_599_627_370_497, 9_007_199_254_740_991, 10)).toBe(500_000_000_000)
    expect(percentHalfUp(-largest, 1000, 0)).toBe(-900_719_925_474_099)
  })

  it('that no safe integer holds is refused', () => {
    expect(() => percentHalfUp(largest, 1, 2)).toThrow(`${largest} ÷ 1 is too large a percentage`)
  })

  it('has from 0 to 10 decimals', () => {
    expect(percentHalfUp(1, 3, 10)).toBe(333_333_333_333)
    expect(() => percentHalfUp(1, 3, 11)).toThrow('expected 0 to 10 decimals, received 11')
    expect(() => percentHalfUp(1, 3, -1)).toThrow(RangeError)
    expect(() => percentHalfUp(1, 3, 0.5)).toThrow(RangeError)
  })
})

describe('a column of percentages', () => {
  it('answers row by row, and leaves its columns as they were', () => {
    const parts = Float64Array.of(1, -1, 1, blank, 128583)
    const wholes = Float64Array.of(3, 3, 0, 2, 138988)
    expect(percentColumn(parts, wholes, 2)).toEqual(Float64Array.of(3333, -3333, blank, blank, 9251))
    expect(parts).toEqual(Float64Array.of(1, -1, 1, blank, 128583))
  })

  it('refuses columns of different length and decimals that are none', () => {
    expect(() => percentColumn(Float64Array.of(1), Float64Array.of(1, 2), 2)).toThrow('1 parts for 2 wholes')
    expect(() => percentColumn(Float64Array.of(1), Float64Array.of(1), 12)).toThrow(RangeError)
  })
})
