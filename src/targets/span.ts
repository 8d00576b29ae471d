import type { Decimal } from '../exact/decimal.js'
import { one } from '../exact/decimal.js'
import { compare } from '../exact/steps.js'
import type { Figure } from './alignUnits.js'
import type { Comparator } from './comparators.js'

/** The values a printed figure admits. A null end is open to infinity. */
export interface Span {
  readonly low: Decimal | null
  readonly high: Decimal | null
  readonly lowExcluded: boolean
  readonly highExcluded: boolean
}

const lowOf: ReadonlySet<Comparator> = new Set(['>=', '>', '=', 'unstated'])
const highOf: ReadonlySet<Comparator> = new Set(['<=', '<', '=', 'unstated'])

/** The values of a figure: one point for a bare one, a half line for ≥ and ≤. */
export function spanOf(figure: Figure, comparator: Comparator | null): Span {
  if (figure.kind === 'range') {
    const { low, high, lowExcluded = false, highExcluded = false } = figure
    return { low, high, lowExcluded, highExcluded }
  }
  const printed = comparator ?? figure.comparator
  return {
    low: lowOf.has(printed) ? figure.value : null,
    high: highOf.has(printed) ? figure.value : null,
    lowExcluded: printed === '>',
    highExcluded: printed === '<',
  }
}

/** The span with every value times a positive number. */
export function scaleSpan(span: Span, factor: Decimal): Span {
  if (factor === one) return span
  return { ...span, low: span.low?.times(factor) ?? null, high: span.high?.times(factor) ?? null }
}

/** The span mirrored at zero. */
export function negateSpan({ low, high, lowExcluded, highExcluded }: Span): Span {
  return { low: high?.neg() ?? null, high: low?.neg() ?? null, lowExcluded: highExcluded, highExcluded: lowExcluded }
}

/** Is every value of one span in the other? */
export function isInside(inner: Span, outer: Span): boolean {
  return startsWithin(inner, outer) && endsWithin(inner, outer)
}

function startsWithin(inner: Span, outer: Span): boolean {
  if (outer.low === null) return true
  if (inner.low === null || compare(inner.low, outer.low) < 0) return false
  return compare(inner.low, outer.low) > 0 || !outer.lowExcluded || inner.lowExcluded
}

function endsWithin(inner: Span, outer: Span): boolean {
  if (outer.high === null) return true
  if (inner.high === null || compare(inner.high, outer.high) > 0) return false
  return compare(inner.high, outer.high) < 0 || !outer.highExcluded || inner.highExcluded
}

/** Have the two spans no value in common? */
export function isApart(one: Span, other: Span): boolean {
  return endsBefore(one, other) || endsBefore(other, one)
}

function endsBefore({ high, highExcluded }: Span, { low, lowExcluded }: Span): boolean {
  if (high === null || low === null) return false
  const apart = compare(high, low)
  return apart < 0 || (apart === 0 && (highExcluded || lowExcluded))
}
