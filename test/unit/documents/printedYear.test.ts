import { describe, expect, it } from 'vitest'
import { yearOf } from '../../../src/documents/printedYear.js'

describe('the year of a document', () => {
  it.each([
    [2024, 2024],
    ['2024', 2024],
    ['２０２４年', 2024],
    [' 2024 年度 ', 2024],
    ['20XX', Number.NaN],
    ['二〇二四', Number.NaN],
    ['2024-2025', Number.NaN],
    ['202', Number.NaN],
    ['9999', Number.NaN],
    ['', Number.NaN],
  ])('%o is %d', (printed, year) => expect(yearOf(printed)).toBe(year))
})
