import { describe, expect, it } from 'vitest'
import { type FiguredCell, NearCells } from '../../../src/checks/nearCells.js'
import { Decimal } from '../../../src/exact/decimal.js'

const figureOf = (text: string) => ({ value: new Decimal(text), decimals: text.split('.')[1]?.length ?? 0 })
const cellOf = (text: string): FiguredCell => ({
  figure: figureOf(text),
  counting: { kind: 'points' },
  label: { zh: text, en: text },
  where: { path: [] },
})
/** As many as are no longer all looked at, far from everything that is asked for. */
const far = Array.from({ length: 17 }, (_, at) => `${1000 + at}`)

function known(...texts: readonly string[]): NearCells {
  const cells = new NearCells()
  for (const text of texts) cells.add(cellOf(text))
  return cells
}
const near = (cells: NearCells, text: string): readonly string[] =>
  cells.near(figureOf(text)).map(({ label }) => label.zh)

describe('cells near a figure', () => {
  it.each([
    ['3', ['2', '3', '4']],
    ['3.5', ['3.4', '3.5', '3.6']],
    ['-0.1', ['-0.2', '-0.1', '0']],
  ])('of %s are those within a step of its last digit', (text, expected) => {
    expect(near(known(...far, ...expected, '9', '-9'), text)).toEqual(expected)
  })

  it('are all of those that are within one step', () => {
    expect(near(known(...far, '2.9', '3.05', '3.06', '3.19'), '3.1')).toEqual(['3.05', '3.06', '3.19'])
  })

  it('are given in the order in which they came', () => {
    expect(near(known(...far, '4', '2', '3', '2.5'), '3')).toEqual(['4', '2', '3', '2.5'])
  })

  it('are found too where they came after one was asked for, and by other digits', () => {
    const cells = known(...far, '3')
    expect(near(cells, '3')).toEqual(['3'])
    cells.add(cellOf('4'))
    expect(near(cells, '3')).toEqual(['3', '4'])
    expect(near(cells, '3.0')).toEqual(['3'])
    cells.add(cellOf('3.1'))
    expect(near(cells, '3.0')).toEqual(['3', '3.1'])
    expect(near(cells, '3')).toEqual(['3', '4', '3.1'])
  })

  it.each([0, 1, 16])('are at least those, where there are few: %i more', (more) => {
    expect(near(known(...far.slice(0, more), '4'), '3')).toContain('4')
  })
})
