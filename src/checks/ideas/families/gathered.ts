import { cellOperand, type PrintedCell } from '../../../facts/printedCell.js'
import type { Claim, SumClaim } from '../../claim.js'
import { judgeClaim } from '../../judgeClaim.js'

/** By how much a claim is off: broken ones that are off by the same have one cause. */
function offBy(claim: SumClaim): string | null {
  const { judgement } = judgeClaim(claim)
  return judgement.outcome === 'broken' ? String(judgement.difference?.abs() ?? '') : null
}

/** How deep a row stands: an item is the cause of what its section, class and total are off by. */
const depthOf = ({ where: { row = '' } }: PrintedCell): number => (/^\d+$/u.test(row) ? row.length : 0)

/**
 * One finding a disagreement: of the claims that are off by the same the deepest is told, with the places of the others.
 * Claims that hold are kept as they are.
 */
export function gathered(claims: readonly SumClaim[]): readonly Claim[] {
  const causes = new Map<string, SumClaim[]>()
  const holding: SumClaim[] = []
  for (const claim of claims) {
    const off = offBy(claim)
    const alike = off === null ? holding : causes.get(off)
    if (alike) alike.push(claim)
    else causes.set(String(off), [claim])
  }
  const told = [...causes.values()].map((alike) => {
    const [first, ...others] = alike.toSorted((one, other) => depthOf(other.whole) - depthOf(one.whole))
    return { ...(first as SumClaim), also: others.map(({ whole }) => cellOperand(whole)) }
  })
  return [...told, ...holding]
}
