import type { ParsedAmount } from '../exact/amount.js'
import { parseAmount } from '../exact/amount.js'
import { Decimal, isDecimal } from '../exact/decimal.js'
import type { Count, Rate } from '../exact/measure.js'
import { type MoneyUnit, shift } from '../exact/unit.js'
import type { Figure } from '../verdicts/figure.js'
import type { Reason } from '../verdicts/outcome.js'
import type { RateUnit } from './rate.js'

/** A figure whose unit the caller vouches for. */
type PlainFigure = Figure & { readonly kind?: never }

interface Measured {
  readonly money: ParsedAmount
  readonly area: Count
  readonly count: Count
  readonly duration: Count
  readonly share: Rate
}

/**
 * A figure as it is given to a rate: as printed; as a decimal, which is exact; as a figure with its printed decimals;
 * as the measure that it is. `'blank'` and `'missing'` are what `cell` answers; null is a figure that is not known.
 */
export type Given<Unit extends RateUnit = RateUnit> = string | Decimal | PlainFigure | Measured[Unit] | null

/** A figure that was read. `decimals` is null where nothing was rounded; `noun` is what a count counts. */
export interface GivenFigure {
  readonly value: Decimal
  readonly decimals: number | null
  readonly unit: MoneyUnit | null
  readonly noun: string | null
}

/** What figure is given, or why none? Counts, areas and times are digits alone: their unit stands elsewhere. */
export function readGiven(given: Given, quantity: RateUnit): GivenFigure | Reason {
  if (given === null) return 'missing'
  if (typeof given === 'string') return readText(given, quantity)
  if (isDecimal(given)) return given.isFinite() ? figure(new Decimal(given), null) : 'unreadable'
  switch (given.kind) {
    case 'blank':
    case 'unreadable':
      return given.kind
    case 'rate':
      return figure(given.value, null)
    case 'count':
      return { ...figure(given.value, null), noun: given.unit }
    default:
      return figure(given.value, isCounted(quantity) ? null : given.decimals, given.kind ? given.unit : null)
  }
}

function readText(text: string, quantity: RateUnit): GivenFigure | Reason {
  if (text === 'blank' || text === 'missing') return text
  const amount = parseAmount(quantity === 'share' ? text.replace(/[%％]\s*$/u, '') : text)
  if (amount.kind !== 'money') return amount.kind
  if (quantity === 'money') return figure(amount.value, amount.decimals, amount.unit)
  if (amount.unit !== null) return 'unreadable'
  if (quantity === 'share') return figure(shift(amount.value, -2), amount.decimals + 2)
  return figure(amount.value, isCounted(quantity) ? null : amount.decimals)
}

/** A value with more digits than it says it prints was not rounded to those. */
const figure = (value: Decimal, decimals: number | null, unit: MoneyUnit | null = null): GivenFigure => ({
  value,
  decimals: decimals === null ? null : Math.max(decimals, value.decimalPlaces()),
  unit,
  noun: null,
})

const isCounted = (quantity: RateUnit): boolean => quantity === 'count' || quantity === 'duration'
