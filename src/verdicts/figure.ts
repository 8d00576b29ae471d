import { parseAmount } from '../exact/amount.js'
import { Decimal } from '../exact/decimal.js'
import { halfUp } from '../exact/rounding.js'
import { exponentOf, type MoneyUnit, shift } from '../exact/unit.js'

/**
 * A printed figure: its value, and how many decimals of it are printed. The true value lies within half of the last
 * printed digit. Figures that are compared are in one unit; a coarser unit makes `decimals` smaller, even negative.
 */
export interface Figure {
  readonly value: Decimal
  readonly decimals: number
  /** The print that it stands in, where it is not that of the others: another unit, or a table beside a text. */
  readonly print?: string | undefined
}

/** Are two figures in one unit the same, rounded as the coarser of them is? */
export function isSameRounded(one: Figure, other: Figure): boolean {
  const coarser = Math.min(one.decimals, other.decimals)
  return halfUp(one.value, coarser).eq(halfUp(other.value, coarser))
}

/** Figures in one unit, or why they are none: the first reason wins, `at` is the index of the text. */
export type Figures =
  | { readonly figures: readonly Figure[] }
  | { readonly reason: 'blank' | 'unreadable' | 'unitsDiffer'; readonly at: number }

/**
 * The figures that printed texts show, brought to one unit.
 *
 * Units are converted exactly. Where some texts name a unit and others do not, nothing says what the others mean: the
 * answer is `unitsDiffer`.
 */
export function readFigures(texts: readonly string[]): Figures {
  const read: { value: Decimal; decimals: number; unit: MoneyUnit | null }[] = []
  for (const [at, text] of texts.entries()) {
    const amount = parseAmount(text)
    if (amount.kind !== 'money') return { reason: amount.kind, at }
    read.push(amount)
  }
  const unit = read[0]?.unit ?? null
  const stranger = read.findIndex((amount) => (amount.unit === null) !== (unit === null))
  if (stranger >= 0) return { reason: 'unitsDiffer', at: stranger }
  return { figures: read.map((amount) => inUnit(amount, amount.unit, unit)) }
}

function inUnit(figure: Figure, from: MoneyUnit | null, to: MoneyUnit | null): Figure {
  if (from === to || from === null || to === null) return { value: figure.value, decimals: figure.decimals }
  const powers = exponentOf(from) - exponentOf(to)
  return { value: shift(figure.value, powers), decimals: figure.decimals - powers, print: from }
}

/** Half of the last printed digit: how far the true value may lie from the printed one. */
export function halfDigit(decimals: number): Decimal {
  const known = halves.get(decimals)
  if (known) return known
  const digit = shift(half, -decimals)
  if (Math.abs(decimals) <= 40) halves.set(decimals, digit)
  return digit
}

const halves = /* @__PURE__ */ new Map<number, Decimal>()

const half = /* @__PURE__ */ new Decimal('0.5')
