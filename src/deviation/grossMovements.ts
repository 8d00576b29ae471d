import { type Decimal, zero } from '../exact/decimal.js'
import type { MovementKind, ReadMovement } from './budgetMovement.js'
import { sumOf } from './proportion.js'

/** What the official adjustment rate counts: sizes, so that a supplement does not cancel a reduction. */
export interface GrossMovements {
  readonly supplement: Decimal
  readonly reduction: Decimal
  readonly restructuring: Decimal
  readonly excludedAdjustment: Decimal
}

const counted: ReadonlySet<MovementKind> = new Set<MovementKind>(['supplement', 'reduction', 'restructuring'])

/** The gross movements of a ledger. Virement and money carried forward are no adjustment in the sense of the rate. */
export function grossOf(ledger: readonly ReadMovement[]): GrossMovements {
  const sizes = (wanted: (movement: ReadMovement) => boolean): Decimal =>
    sumOf(ledger.filter(wanted).map(({ amount }) => amount.value.abs()))
  return {
    supplement: sizes(({ kind }) => kind === 'supplement'),
    reduction: sizes(({ kind }) => kind === 'reduction'),
    restructuring: sizes(({ kind }) => kind === 'restructuring'),
    excludedAdjustment: sizes(({ kind, excluded }) => excluded && counted.has(kind)),
  }
}

const none: GrossMovements = { supplement: zero, reduction: zero, restructuring: zero, excludedAdjustment: zero }

/** The gross movements of several ledgers; null as soon as one of them does not tell all. */
export function addGross(parts: readonly (GrossMovements | null)[]): GrossMovements | null {
  return parts.reduce<GrossMovements | null>((sum, part) => sum && part && plus(sum, part), none)
}

const plus = (one: GrossMovements, other: GrossMovements): GrossMovements => ({
  supplement: one.supplement.plus(other.supplement),
  reduction: one.reduction.plus(other.reduction),
  restructuring: one.restructuring.plus(other.restructuring),
  excludedAdjustment: one.excludedAdjustment.plus(other.excludedAdjustment),
})
