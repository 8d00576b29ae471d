import { slipKinds } from '../verdicts/slipKind.js'
import type { Suspicion, SuspicionKind } from '../verdicts/suspicion.js'

/** What is worth more than another cell: figures that only moved are one mistake, however many they are. */
const weightOf = ({ kind, cells }: Suspicion): number => (kind === 'cells' ? cells.length : 2)

const strange: Readonly<Record<Exclude<SuspicionKind, 'cells' | 'rowLeftOut'>, number>> = {
  rowTooMuch: 0,
  rowsShifted: 1,
  columnShifted: 1,
  columnsMoved: 1,
  totalsNotUpdated: 1,
  row: slipKinds.length,
}

const strangeness = ({ kind, cells }: Suspicion): number => {
  if (kind === 'rowLeftOut') return cells[0]?.where.row === undefined ? slipKinds.length : 0
  if (kind !== 'cells') return strange[kind]
  return cells.reduce((sum, { slip }) => sum + (slip === undefined ? slipKinds.length : slipKinds.indexOf(slip)), 0)
}

/** Below zero where nothing was: rarely what was meant. */
const belowZero = ({ cells }: Suspicion): number =>
  cells.filter(({ printed, needed }) => needed?.lt(0) && !printed.lt(0)).length

const doubts = ({ cells }: Suspicion): number => cells.filter(({ isDoubtful }) => isDoubtful).length

const orders: readonly ((one: Suspicion) => number)[] = [
  weightOf,
  (one) => -doubts(one),
  strangeness,
  belowZero,
  ({ cells }) => cells.filter(({ needed }) => needed === null).length,
  ({ cells }) => cells.length,
]

/** The likeliest first: fewest mistakes, doubtful readings, slips that are recognised, nothing that would be below zero. */
export const ranked = (suspicions: readonly Suspicion[]): readonly Suspicion[] =>
  suspicions.toSorted((one, other) => {
    for (const order of orders) {
      const difference = order(one) - order(other)
      if (difference !== 0) return difference
    }
    return 0
  })
