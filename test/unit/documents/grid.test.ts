import { describe, expect, it } from 'vitest'
import { accountTables } from '../../../src/documents/accountTables.js'
import { blankGlyphs, blankMark, exponentOfGrid, isFigure, missingMark } from '../../../src/documents/grid.js'
import { slotsOf } from '../../../src/documents/slots.js'
import { moneyUnits } from '../../../src/exact/unit.js'
import { gridWith } from '../../fixtures/accountsOf.js'

const gridIds = accountTables.map(({ id }) => id)

describe('the marks of a cell', () => {
  it('tell figures, blanks of every kind and missing cells apart', () => {
    const marks = [...blankGlyphs.keys()].map((glyph) => blankMark + glyph)
    expect(marks.some(isFigure)).toBe(false)
    expect(marks).not.toContain(missingMark)
    expect(isFigure(missingMark)).toBe(false)
    expect([0, 2, 48].every(isFigure)).toBe(true)
  })
})

describe('the step of a grid', () => {
  it.each([
    ['元', '1.00', -2],
    ['千元', '1.0', 2],
    ['万元', '1.00', 2],
    ['万元', '1', 4],
    ['亿元', '1.000000', 2],
  ])('in %s with %s is 10 to the %i yuan', (unit, total, exponent) => {
    expect(exponentOfGrid(gridWith('expenditure', [{ label: '合计', total }], { unit }))).toBe(exponent)
  })

  it('is known for every unit', () => {
    expect(moneyUnits.map((unit) => exponentOfGrid(gridWith('expenditure', [], { unit })))).toEqual([0, 3, 4, 8])
  })
})

describe('the layouts of the nine tables', () => {
  it('are grids by role, each once, the two sides of 01 and 04 apart', () => {
    expect(new Set(gridIds).size).toBe(gridIds.length)
    expect(gridIds).toEqual(expect.arrayContaining(['fiscalAppropriation.income', 'fiscalAppropriation.expenditure']))
    expect(gridIds).not.toContain('fiscalAppropriation')
    expect(accountTables.map(({ path }) => path.join('.'))).toEqual(gridIds)
  })

  it.each(accountTables)('$id names each column and row once, and says all in both languages', (layout) => {
    const ids = layout.columns.map(({ id }) => id)
    const codes = layout.named.map(({ code }) => code)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { label, en } of [...layout.columns, ...layout.named]) expect([label, en]).not.toContain('')
    expect([layout.title.zh, layout.title.en]).not.toContain('')
  })

  it.each(accountTables)(
    '$id has a slot for each of its named rows, and for classes where its rows have codes',
    (layout) => {
      const slots = slotsOf(layout)
      expect(layout.named.every(({ code }) => slots.has(code))).toBe(true)
      expect(slots.has('201')).toBe(layout.codes === 'functional')
      expect(slots.has('301')).toBe(layout.codes === 'economic')
      expect(new Set(slots.values()).size).toBe(slots.size)
    },
  )
})
