import { parseAmount } from '../../exact/amount.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Reason } from '../../verdicts/outcome.js'
import type { ScoredForm } from './form.js'

/** A printed score, number of points or amount in the unit of its form, or why there is none. */
export function printedFigure(text: string | undefined): Figure | Reason {
  if (text === undefined) return 'missing'
  const amount = parseAmount(text)
  if (amount.kind === 'blank') return 'blank'
  if (amount.kind === 'unreadable' || amount.unit !== null) return 'unreadable'
  return { value: amount.value, decimals: amount.decimals }
}

/** The same, null for whatever is no figure. */
export function figureOrNull(text: string | undefined): Figure | null {
  const figure = printedFigure(text)
  return typeof figure === 'string' ? null : figure
}

/** With how many decimals a form prints its scores: the finest of them, since papers drop trailing zeros. */
export function scoreDecimals({ indicators, funding }: ScoredForm): number {
  const scores = [...indicators, ...funding].map(({ score }) => figureOrNull(score)?.decimals ?? 0)
  return Math.max(0, ...scores)
}
