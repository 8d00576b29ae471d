import type { Amount } from '../../deviation/readMoney.js'
import { grouped } from '../../exact/grouped.js'
import { type Figure, isSameRounded } from '../../verdicts/figure.js'
import { type Published, paperKey } from './publisher.js'

/** The lines of a paper, in one unit. */
export type PrintedLines = readonly (Amount & { readonly key: string; readonly label: string })[]

/** Papers, all prints of one together: however often it is given it is one paper of its publisher and year. */
export function printsOfPapers(published: readonly Published[]): readonly (readonly [Published, ...Published[]])[] {
  const regions = new Set(published.flatMap(({ document: { region } }) => region ?? []))
  return grouped(published, (one) =>
    regions.size > 1 ? `${one.document.region ?? ''}/${paperKey(one)}` : paperKey(one),
  )
}

/** The lines that all prints of a paper agree on, the finest print of each; null where there are none, and where they differ. */
export function agreedLines(prints: readonly PrintedLines[]): PrintedLines | null {
  const [first, ...others] = prints
  if (first === undefined) return null
  return others.reduce<PrintedLines | null>((lines, other) => lines && finerOf(lines, other), first)
}

function finerOf(one: PrintedLines, other: PrintedLines): PrintedLines | null {
  const pairs = one.map((line) => [line, other.find(({ key }) => key === line.key)] as const)
  if (one.length !== other.length || !pairs.every(([line, same]) => same !== undefined && isSame(line, same)))
    return null
  return pairs.map(([line, same]) => (same !== undefined && finenessOf(same) > finenessOf(line) ? same : line))
}

const finenessOf = ({ decimals }: Amount): number => decimals ?? Number.POSITIVE_INFINITY

/** The same figure, rounded as the coarser of the two is; exactly, where neither says its decimals. */
function isSame(one: Amount, other: Amount): boolean {
  const [own, others] = [one, other].map((amount) => ({ ...amount, decimals: finenessOf(amount) })) as [Figure, Figure]
  return Number.isFinite(Math.min(own.decimals, others.decimals))
    ? isSameRounded(own, others)
    : one.value.eq(other.value)
}
