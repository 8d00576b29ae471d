import type { Reason } from '../../verdicts/outcome.js'
import { alignFigures, type NamedFigure } from '../alignFigures.js'
import { readGiven } from '../given.js'
import type { PefaHead } from './gradedRate.js'
import type { ReadHead } from './headsToCompare.js'

/** The heads with their figures in one unit, or why not; `at` is the index of the head to blame. */
export type ReadHeads =
  | { readonly heads: readonly ReadHead[] }
  | { readonly reason: Reason; readonly at: number | null }

/** Reads the figures of heads and brings them to one unit; a year without heads is missing. */
export function readHeads(heads: readonly PefaHead[]): ReadHeads {
  if (heads.length === 0) return { reason: 'missing', at: null }
  const figures: NamedFigure[] = []
  for (const [at, { originalBudget, outturn }] of heads.entries()) {
    for (const given of [originalBudget, outturn]) {
      const figure = readGiven(given, 'money')
      if (typeof figure === 'string') return { reason: figure, at }
      figures.push({ ...figure, name: String(at), quantity: 'money' })
    }
  }
  const aligned = alignFigures(figures)
  if ('stranger' in aligned) return { reason: 'unitsDiffer', at: Math.floor(figures.indexOf(aligned.stranger) / 2) }
  return { heads: heads.map((head, at) => withFigures(head, aligned.figures.slice(2 * at, 2 * at + 2))) }
}

function withFigures({ label, nature }: PefaHead, figures: readonly NamedFigure[]): ReadHead {
  const [budget, outturn] = figures as readonly [NamedFigure, NamedFigure]
  return { label, ...(nature && { nature }), originalBudget: budget.value, outturn: outturn.value }
}
