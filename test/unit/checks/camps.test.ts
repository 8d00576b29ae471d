import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { campsOf } from '../../../src/checks/camps.js'
import type { FiguredCell } from '../../../src/checks/nearCells.js'
import { Decimal } from '../../../src/exact/decimal.js'
import { judgeSum } from '../../../src/verdicts/judgeSum.js'

const cellOf = (text: string, at: number): FiguredCell => ({
  figure: { value: new Decimal(text), decimals: text.split('.')[1]?.length ?? 0 },
  counting: { kind: 'points' },
  label: { zh: `第${at}处`, en: `place ${at}` },
  where: { path: [at] },
})
const placesOf = (camps: readonly (readonly FiguredCell[])[]) =>
  camps.map((camp) => camp.map(({ where }) => where.path[0]))

/** The same by looking at every group for every figure. */
function campsByAll(cells: readonly FiguredCell[]): readonly (readonly FiguredCell[])[] {
  const heads: FiguredCell[] = []
  const headOf = new Map<string, FiguredCell>()
  const nameOf = ({ figure: { value, decimals } }: FiguredCell) => `${value}/${decimals}`
  for (const cell of cells.toSorted((one, other) => other.figure.decimals - one.figure.decimals)) {
    const head = heads.find(({ figure }) => judgeSum(figure, [cell.figure]).outcome !== 'broken') ?? cell
    if (headOf.has(nameOf(cell))) continue
    if (head === cell) heads.push(cell)
    headOf.set(nameOf(cell), head)
  }
  const camps = heads.map((head) => cells.filter((cell) => headOf.get(nameOf(cell)) === head))
  return camps.toSorted(
    (one, other) =>
      other.length - one.length || cells.indexOf(one[0] as FiguredCell) - cells.indexOf(other[0] as FiguredCell),
  )
}

describe('copies of one figure', () => {
  it('make the groups that looking at all of them makes, however many they are', () => {
    const digits = fc.tuple(
      fc.integer({ min: -300, max: 300 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 2 }),
    )
    const text = digits.map(([whole, part, decimals]) =>
      decimals === 0 ? `${whole}` : `${whole}.${String(part).padStart(2, '0').slice(0, decimals)}`,
    )
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 120 }), (texts) => {
        const cells = texts.map(cellOf)
        expect(placesOf(campsOf(cells))).toEqual(placesOf(campsByAll(cells)))
      }),
      { numRuns: 60 },
    )
  })

  it('take a coarse figure to the first of the fine ones that it can be', () => {
    const fine = Array.from({ length: 40 }, (_, at) => `${at}.45`)
    const camps = campsOf([...fine, '7', '7.5', '39.4'].map(cellOf))
    expect(
      camps.filter((camp) => camp.length > 1).map((camp) => camp.map(({ figure }) => String(figure.value))),
    ).toEqual([
      ['7.45', '7', '7.5'],
      ['39.45', '39.4'],
    ])
  })

  it('are grouped by the finest of them, whatever is printed first', () => {
    const camps = campsOf(['38.3', '38.28', '38.27'].map(cellOf))
    expect(placesOf(camps)).toEqual([[0, 1], [2]])
  })

  it('are grouped about the first that agrees with none before, not about what has joined it', () => {
    // 0.449 is 0.45 and not 0.5; 0.5 is 1.
    expect(placesOf(campsOf(['0.449', '0.45', '0.5', '1'].map(cellOf)))).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('come from most documents first, then from most places, then as they are printed', () => {
    const inDocument = (document: string, text: string, at: number): FiguredCell => ({
      ...cellOf(text, at),
      where: { document, path: [at] },
    })
    const thrice = [0, 1, 2].map((at) => inDocument('甲', '1', at))
    const twice = [inDocument('甲', '2', 3), inDocument('乙', '2', 4)]
    expect(placesOf(campsOf([...thrice, ...twice]))).toEqual([
      [3, 4],
      [0, 1, 2],
    ])
    expect(placesOf(campsOf(['2', '1', '1'].map(cellOf)))).toEqual([[1, 2], [0]])
    expect(placesOf(campsOf(['2', '1'].map(cellOf)))).toEqual([[0], [1]])
  })

  it('are none where nothing is printed', () => {
    const cells = (['blank', 'missing'] as const).map((figure, at) => ({ ...cellOf('1', at), figure }))
    expect(campsOf(cells)).toEqual([])
    expect(placesOf(campsOf([...cells, cellOf('1', 2)]))).toEqual([[2]])
  })

  it('agree to the last digit where they are exact', () => {
    expect(placesOf(campsOf(['1', '1.0', '1.4'].map(cellOf), true))).toEqual([[0, 1], [2]])
    expect(placesOf(campsOf(['1', '1.4'].map(cellOf)))).toEqual([[0, 1]])
  })
})
