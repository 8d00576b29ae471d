import type { Figure } from '../verdicts/figure.js'
import type { ToldFigure } from '../words/faults/faultWords.js'
import { bareFigure } from '../words/figures.js'
import type { PrintedCell } from './printedCell.js'

/** A figure as the words of a finding take it. */
export const toldFigure = ({
  figure,
  counting,
}: Pick<PrintedCell, 'counting'> & { readonly figure: Figure }): ToldFigure => ({
  figure: bareFigure(figure.value, counting),
  unit: counting.kind === 'money' || counting.kind === 'count' ? counting.unit : null,
})
