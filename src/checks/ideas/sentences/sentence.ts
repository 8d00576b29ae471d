import type { About, Quantity } from '../../../facts/narrative/quantity.js'
import type { PrintedCell } from '../../../facts/printedCell.js'
import type { Relation } from '../../../verdicts/relation.js'
import type { RateClaim, SumClaim } from '../../claim.js'

/** What a sentence is known by for good: what it is about, and which money. */
export const nameOf = ({ subject, scope }: About): string => `${subject}:${scope}`

/** One quantity is the sum of others, a copy of another, or within it. Numbers and scores are never rounded. */
export const sumOf = (
  about: string,
  whole: Quantity,
  parts: readonly Quantity[],
  relation: Relation = 'equals',
): SumClaim => ({
  kind: 'sum',
  about,
  row: nameOf(whole),
  whole,
  parts,
  relation,
  alike: true,
  exact: whole.stage === 'count' || whole.stage === 'score',
})

/** The same where the whole, and any of the parts, is printed. */
export function sumWhereStated(
  about: string,
  whole: Quantity | null,
  parts: readonly (Quantity | null)[],
  relation?: Relation,
): readonly SumClaim[] {
  const known = parts.filter((part) => part !== null)
  return whole && known.length > 0 ? [sumOf(about, whole, known, relation)] : []
}

/** A stated rate of two quantities; one that is not printed leaves it undecided. */
export const rateOf = (
  about: string,
  of: About,
  stated: PrintedCell,
  [part, whole]: readonly [PrintedCell, PrintedCell],
): RateClaim => ({ kind: 'rate', about, row: nameOf(of), stated, part, whole })
