import type { Decimal } from '../exact/decimal.js'
import { alike } from '../verdicts/judgeRate.js'
import { judgeSum } from '../verdicts/judgeSum.js'
import { type MovementKind, movementKinds, type ReadMovement } from './budgetMovement.js'
import { sumOf } from './proportion.js'
import type { Amount } from './readMoney.js'

/**
 * Why an amount becomes another. `netChange`: only the two totals are known. `roundingTail`: what the ledger misses,
 * within rounding. `unexplained`: what it misses beyond that. `unspent`: outturn less final budget, so negative money
 * was not spent. `toOutturn`: outturn less original budget, where no final budget stands between them. `notCarriedOver`:
 * what of the unspent money is not in the closing balance.
 */
export type StepKind =
  | MovementKind
  | 'netChange'
  | 'roundingTail'
  | 'unexplained'
  | 'unspent'
  | 'toOutturn'
  | 'notCarriedOver'

/** The kinds in the order in which a bridge tells them. */
export const stepKinds: readonly StepKind[] = [
  ...movementKinds,
  'netChange',
  'roundingTail',
  'unexplained',
  'unspent',
  'toOutturn',
  'notCarriedOver',
]

/** What moves, without where from and where to. */
export interface Move {
  readonly kind: StepKind
  readonly amount: Decimal
  readonly document?: string
}

/** One step of a bridge: from + amount = to, exactly. */
export interface BridgeStep extends Move {
  readonly from: Decimal
  readonly to: Decimal
}

/** Steps one after another: each starts where the last one ended. */
export function stepsFrom(start: Decimal, moves: readonly Move[]): readonly BridgeStep[] {
  const steps: BridgeStep[] = []
  for (const move of moves) {
    const from = steps.at(-1)?.to ?? start
    steps.push({ ...move, from, to: from.plus(move.amount) })
  }
  return steps
}

/** The moves of a ledger, with what it misses of the final budget that is printed. */
export function movesOfLedger(
  original: Amount,
  ledger: readonly ReadMovement[],
  final: Amount | null,
): readonly Move[] {
  const moves = ledger.map(({ amount, kind, document }) => ({
    kind,
    amount: amount.value,
    ...(document !== undefined && { document }),
  }))
  const reached = original.value.plus(sumOf(moves.map(({ amount }) => amount)))
  if (final === null || final.value.eq(reached)) return moves
  return [...moves, { kind: gapOf(original, ledger, final), amount: final.value.minus(reached) }]
}

/** A tail is only what rounding allows; exact figures allow nothing. */
function gapOf(original: Amount, ledger: readonly ReadMovement[], final: Amount): 'roundingTail' | 'unexplained' {
  const [whole, ...parts] = [final, original, ...ledger.map(({ amount }) => amount)].flatMap(({ value, decimals }) =>
    decimals === null ? [] : [{ value, decimals }],
  )
  if (!whole || parts.length <= ledger.length) return 'unexplained'
  return judgeSum(whole, alike(parts)).outcome === 'broken' ? 'unexplained' : 'roundingTail'
}
