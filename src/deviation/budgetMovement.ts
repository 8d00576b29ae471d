import { type Decimal, unsignedZero } from '../exact/decimal.js'
import { frozen } from '../exact/frozen.js'
import type { Reason } from '../verdicts/outcome.js'
import { type Amount, type GivenMoney, type InUnit, readMoney } from './readMoney.js'

/** What moves a budget within its year, in the order in which a bridge tells it. */
export const movementKinds = /* @__PURE__ */ frozen([
  'supplement',
  'reduction',
  'restructuring',
  'virement',
  'carriedForward',
] as const)

/** What moves a budget within its year. */
export type MovementKind = (typeof movementKinds)[number]

/** One entry of the ledger of a budget line. */
export interface BudgetMovement {
  readonly kind: MovementKind
  /** A reduction may be printed with or without its minus; every other kind keeps its sign. */
  readonly amount: GivenMoney
  /** What ordered it, as printed. */
  readonly document?: string
  /** Caused by national policy, force majeure or an order from above: the official adjustment rate leaves it out. */
  readonly excluded?: boolean
}

/** A movement that was read: its amount in the unit of the bridge, with the sign that it has for the budget. */
export interface ReadMovement {
  readonly kind: MovementKind
  readonly amount: Amount
  readonly document?: string
  readonly excluded: boolean
}

/** The movements of a line, null where no ledger is given; or why one of them cannot be read. */
export function readMovements(
  movements: readonly BudgetMovement[] | undefined,
  unit: InUnit,
): readonly ReadMovement[] | null | Reason {
  if (movements === undefined) return null
  const read: ReadMovement[] = []
  for (const { amount: given, kind, document, excluded = false } of movements) {
    const amount = readMoney(given, unit)
    if (typeof amount === 'string') return amount
    const signed = { ...amount, value: signedFor(kind, amount.value) }
    read.push({ kind, amount: signed, excluded, ...(document !== undefined && { document }) })
  }
  return read
}

const signedFor = (kind: MovementKind, value: Decimal): Decimal =>
  kind === 'reduction' ? unsignedZero(value.abs().negated()) : value
