import { type Decimal, zero } from '../exact/decimal.js'
import { definedNumber } from './digits.js'

/** A band to be checked: a null end is open. */
interface Limits {
  readonly from: string
  readonly to: string | null
}

/** Bands must begin at zero and leave no gap and no overlap; only the last may be open. */
export function bandProblems(name: string, bands: readonly Limits[]): readonly string[] {
  const read = bands.map(({ from, to }) => ({ from: definedNumber(from), to: to === null ? null : definedNumber(to) }))
  const isRead = read.every(({ from, to }, index) => from !== null && (to !== null || bands[index]?.to === null))
  if (bands.length === 0 || !isRead) return [`${name}: the limits of the bands are not all numbers`]
  return seams(
    name,
    read.map(({ from, to }) => ({ from: from ?? zero, to })).toSorted((a, b) => a.from.comparedTo(b.from)),
  )
}

function seams(
  name: string,
  sorted: readonly { readonly from: Decimal; readonly to: Decimal | null }[],
): readonly string[] {
  const problems: string[] = []
  let reached: Decimal | null = zero
  for (const { from, to } of sorted) {
    if (reached === null || from.lt(reached)) problems.push(`${name}: bands overlap at ${from}`)
    else if (from.gt(reached)) problems.push(`${name}: a gap from ${reached} to ${from}`)
    reached = to
  }
  return problems
}
