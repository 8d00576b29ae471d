import { bareLabel } from '../../terms/label.js'

/** A name without spaces, dashes and brackets, which papers print now so, now so. */
export const plainName = (name: string): string =>
  bareLabel(name)
    .replace(/[-—–_、，,。."“”'‘’()（）《》<>]/gu, '')
    .toLowerCase()

const shortestTail = 4

/** What a document says of its unit. */
export interface UnitName {
  readonly department: string
  readonly region?: string | undefined
}

/**
 * Are these one unit? Forms leave out the place before its name (市公共资源交易中心 of 三门峡): a name may be the end of
 * another only where both documents state the same region.
 */
export function sameUnit(one: UnitName, other: UnitName): boolean {
  const [long, short] = [plainName(one.department), plainName(other.department)].sort(
    (a, b) => b.length - a.length,
  ) as [string, string]
  const oneRegion = one.region !== undefined && one.region === other.region
  return long === short || (oneRegion && short.length >= shortestTail && long.endsWith(short))
}
