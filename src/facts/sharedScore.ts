import type { IndicatorRow } from './indicatorRow.js'

/** Rows that have one score between them, the first of which prints it. */
export type SharedScore = readonly [IndicatorRow, IndicatorRow, ...IndicatorRow[]]

/** By the number of each row: the rows that it shares a score with, where its score cell is merged over several. */
export function sharedScores(rows: readonly IndicatorRow[]): ReadonlyMap<number, SharedScore> {
  const shared = new Map<number, SharedScore>()
  for (const [at, first] of rows.entries()) {
    if (shared.has(first.at)) continue
    const end = first.at + spanOf(first)
    const others: IndicatorRow[] = []
    for (let next = rows[at + 1]; next && next.at < end; next = rows[at + 1 + others.length]) others.push(next)
    const [second, ...more] = others
    if (second) for (const row of [first, ...others]) shared.set(row.at, [first, second, ...more])
  }
  return shared
}

const spanOf = ({ printed }: IndicatorRow): number => {
  const rows: unknown = 'scoreRows' in printed ? printed.scoreRows : undefined
  return typeof rows === 'number' ? rows : 1
}
