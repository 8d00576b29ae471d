import type { TableLayout } from '../documents/tableLayout.js'
import type { Where } from '../verdicts/finding.js'
import { closingOfOwn, isFiscal } from './balances.js'
import { controlledRounding } from './controlledRounding.js'
import { amountOf, type Combination, type Leaf } from './leaf.js'
import { isOpening, Leaves } from './leavesOf.js'
import type { Lines } from './line.js'
import { printedSteps, stepsHalfUp } from './rounding.js'

/** Cells as they are printed, and those that could not be kept within a unit. */
export interface RoundedCells {
  readonly print: (cell: Combination) => string
  readonly beyond: readonly Where[]
}

/** A cell with the place where it is to stand. */
interface Placed {
  readonly cell: Combination
  readonly where: Where
}

/** The rows of tables, and how the tables stand on paper. */
export interface Ruled {
  readonly lines: Lines
  readonly layouts: readonly TableLayout[]
}

/** How every cell is printed. */
export function roundedCells(
  leaves: readonly Leaf[],
  { lines, layouts }: Ruled,
  { step, decimals }: { readonly step: bigint; readonly decimals: number },
  rounding: 'halfUp' | 'controlled',
): RoundedCells {
  const amounts = leaves.map(({ amount }) => amount)
  if (rounding === 'halfUp' || step === 1n) {
    const print = (cell: Combination): string => printedSteps(stepsHalfUp(amountOf(cell, amounts), step), decimals)
    return { print, beyond: [] }
  }
  const placed = placedCells(lines, layouts)
  const cells = placed.map(({ cell }) => cell)
  const controlled = controlledRounding(leaves, [...cells, ...unprinted(leaves)], step)
  return {
    print: (cell) => printedSteps(amountOf(cell, controlled.leaves), decimals),
    beyond: controlled.beyond.flatMap((at) => placed[at]?.where ?? []),
  }
}

/** What no table prints and must not change its sign: what is left of other money, or the whole would be less than a part. */
const unprinted = (leaves: readonly Leaf[]): readonly Combination[] => {
  const all = Leaves.of(leaves)
  return [closingOfOwn(all), all.sum(isOpening, (leaf) => !isFiscal(leaf))]
}

/** Each cell once, at its first place: the same sum of leaves is the same figure wherever it stands. */
function placedCells(lines: Lines, layouts: readonly TableLayout[]): readonly Placed[] {
  const seen = new Map<string, Placed>()
  for (const { id, path } of layouts) {
    for (const [row, { code, cells }] of (lines[id] ?? []).entries()) {
      for (const [column, cell] of Object.entries(cells)) {
        const name = [...cell].map(([leaf, times]) => `${leaf}:${times}`).join()
        const where = { path: ['tables', ...path, 'rows', row, column], table: id, row: code, column }
        if (!seen.has(name)) seen.set(name, { cell, where })
      }
    }
  }
  return [...seen.values()]
}
