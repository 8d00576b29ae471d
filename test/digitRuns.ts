import type { Paper, PaperBlock } from '../src/paper/paper.js'

export { digitRuns } from '../src/intake/digitRuns.js'

/** Every text of a paper: cells one by one, so that runs of neighbours do not touch. */
export const textsOf = ({ blocks }: Paper): readonly string[] =>
  blocks.flatMap((block: PaperBlock) => (block.kind === 'table' ? block.cells.map(({ text }) => text) : [block.text]))

export function countsOf(runs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1)
  return counts
}

/** Which runs one list has more often than the other, and how often. */
export function missing(from: readonly string[], among: readonly string[]): readonly string[] {
  const left = new Map(countsOf(among))
  return from.filter((run) => {
    const count = left.get(run) ?? 0
    left.set(run, count - 1)
    return count <= 0
  })
}
