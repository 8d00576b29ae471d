import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CellColumns, CellMark } from '../../src/bulk/cellColumns.js'
import { sumOfCells } from '../../src/bulk/sumOfCells.js'
import type { MoneyUnit } from '../../src/exact/unit.js'
import { runs } from './runs.js'

const most = Number.MAX_SAFE_INTEGER
const amount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -999, max: 999 }) },
  fc.constantFrom(most, -most, most - 1),
)

/** A cell as columns have it; names are few, so that they follow each other in every order, within a document and across. */
const cell = fc.record({
  table: fc.constantFrom('income', 'expenditure'),
  code: fc.constantFrom('201', '20101', ''),
  column: fc.constantFrom('total', 'basic', 'project'),
  unit: fc.constantFrom<MoneyUnit>('万元', '元'),
  decimals: fc.constantFrom(2, 0),
  amount: fc.option(amount),
  mark: fc.constantFrom<CellMark>('blank', 'unreadable', 'large', 'nothing'),
})
type Cell = typeof cell extends fc.Arbitrary<infer C> ? C : never

function columnsOf(cells: readonly Cell[]): CellColumns {
  const each = <T>(value: T): readonly T[] => cells.map(() => value)
  const decimals = Int32Array.from(cells, (one) => one.decimals)
  return {
    ...{ department: each('某局'), year: each(2024), documentUnit: each('万元'), printed: each(null) },
    ...{ table: cells.map(({ table }) => table), code: cells.map(({ code }) => code) },
    ...{ column: cells.map(({ column }) => column), unit: cells.map(({ unit }) => unit) },
    ...{ decimals, knownDecimals: decimals, row: new Int32Array(cells.length) },
    steps: Float64Array.from(cells, (one) => one.amount ?? Number.NaN),
    mark: cells.map((one) => (one.amount === null ? one.mark : 'figure')),
  }
}

/** Each sum by its name, one cell after the other, in integers of any size. */
function plainly(
  cells: readonly Cell[],
): ReadonlyMap<string, readonly [steps: bigint, figures: number, others: number]> {
  const sums = new Map<string, [bigint, number, number]>()
  for (const { table, code, column, unit, decimals, amount: one, mark } of cells) {
    if (one === null && mark === 'nothing') continue
    const name = [table, code, column, unit, decimals].join('|')
    const [steps, figures, others] = sums.get(name) ?? [0n, 0, 0]
    sums.set(name, one === null ? [steps, figures, others + 1] : [steps + BigInt(one), figures + 1, others])
  }
  return sums
}

it('sums of cells are those of each name, whatever comes after what', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 40 }), { maxLength: 6 }), (documents) => {
      const sums = sumOfCells(documents.map(columnsOf))
      const named = sums.map(
        ({ table, code, column, unit, decimals, steps, figures, others }) =>
          [[table, code, column, unit, decimals].join('|'), [steps, figures, others]] as const,
      )
      expect(new Map(named)).toEqual(plainly(documents.flat()))
      expect(named.length).toBe(new Set(named.map(([name]) => name)).size)
    }),
    runs(300),
  )
})
