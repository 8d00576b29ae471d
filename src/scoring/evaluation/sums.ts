import { type Decimal, zero } from '../../exact/decimal.js'
import { sumExactly } from '../../exact/steps.js'
import type { Outcome } from '../../verdicts/outcome.js'
import { distanceTo } from '../judgeScore.js'
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
  parts.every((part) => part !== null) ? sumExactly(parts) : null

/** What lines are allowed together. */
export function allowedOf(lines: readonly { readonly allowed: Allowed }[]): Allowed {
  return {
    low: sumExactly(lines.map(({ allowed }) => allowed.low)),
    high: sumExactly(lines.map(({ allowed }) => allowed.high)),
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
  const known = sumExactly(lines.map(({ points }) => points ?? zero))
  return known.gte(total) ? allowed : { ...allowed, high: allowed.high.plus(total).minus(known) }
}

/** Scores, one not printed being anything from none to all of its points; null when even those are not printed. */
export function statedRange(lines: readonly Summand[]): TotalLine['sum'] {
  const low = sumExactly(lines.map((line) => statedIn(line) ?? zero))
  const high = sumOf(lines.map((line) => statedIn(line) ?? line.points))
  return high && { low, high }
}

/** A printed total beside the sum of its rows: exact, since points and scores are never rounded. */
export function totalLine(stated: Decimal | null, sum: TotalLine['sum']): TotalLine {
  if (stated === null || sum === null) return { stated, sum, outcome: 'insufficientData', difference: null }
  const difference = distanceTo(stated, sum)
  return { stated, sum, outcome: outcomeOf(difference, sum), difference }
}

function outcomeOf(difference: Decimal, { low, high }: { readonly low: Decimal; readonly high: Decimal }): Outcome {
  if (!difference.isZero()) return 'broken'
  return low.eq(high) ? 'holds' : 'insufficientData'
}
