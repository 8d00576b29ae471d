import { type Decimal, zero } from '../../exact/decimal.js'
import type { Outcome } from '../../verdicts/outcome.js'
import type { Allowed, TotalLine } from './evaluation.js'

/** A scored line, as far as sums go. */
export interface Summand {
  readonly points: Decimal | null
  readonly stated: Decimal | null
  readonly allowed: Allowed
  readonly reason?: string
}

/** What a line adds to the stated scores: nothing where its score stands on another. */
export const statedIn = ({ stated, reason }: Summand): Decimal | null => (reason === 'scoreShared' ? zero : stated)

/** The sum, or null where one of the parts is not printed. */
export const sumOf = (parts: readonly (Decimal | null)[]): Decimal | null =>
  parts.reduce((sum, part) => (sum === null || part === null ? null : sum.plus(part)), zero)

/** What lines are allowed together. */
export function allowedOf(lines: readonly { readonly allowed: Allowed }[]): Allowed {
  return {
    low: lines.reduce((sum, { allowed }) => sum.plus(allowed.low), zero),
    high: lines.reduce((sum, { allowed }) => sum.plus(allowed.high), zero),
    ...(lines.some(({ allowed }) => allowed.highExcluded) && { highExcluded: true }),
  }
}

/**
 * The same in total: points that cannot be read are what the printed total has beyond the others, and their score is
 * anything from none to all of them.
 */
export function allowedInTotal(lines: readonly Summand[], total: Decimal | null): Allowed {
  const allowed = allowedOf(lines)
  if (total === null || lines.every(({ points }) => points !== null)) return allowed
  const known = lines.reduce((sum, { points }) => sum.plus(points ?? zero), zero)
  return known.gte(total) ? allowed : { ...allowed, high: allowed.high.plus(total).minus(known) }
}

/** Scores, one not printed being anything from none to all of its points; null when even those are not printed. */
export function statedRange(lines: readonly Summand[]): TotalLine['sum'] {
  const low = lines.reduce((sum, line) => sum.plus(statedIn(line) ?? zero), zero)
  const high = sumOf(lines.map((line) => statedIn(line) ?? line.points))
  return high && { low, high }
}

/** A printed total beside the sum of its rows: exact, since points and scores are never rounded. */
export function totalLine(stated: Decimal | null, sum: TotalLine['sum']): TotalLine {
  if (stated === null || sum === null) return { stated, sum, outcome: 'insufficientData', difference: null }
  const difference = distance(stated, sum)
  return { stated, sum, outcome: outcomeOf(difference, sum), difference }
}

function outcomeOf(difference: Decimal, { low, high }: { readonly low: Decimal; readonly high: Decimal }): Outcome {
  if (!difference.isZero()) return 'broken'
  return low.eq(high) ? 'holds' : 'insufficientData'
}

function distance(value: Decimal, { low, high }: { readonly low: Decimal; readonly high: Decimal }): Decimal {
  if (value.lt(low)) return value.minus(low)
  return value.gt(high) ? value.minus(high) : zero
}
