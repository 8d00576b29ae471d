import type { Figure } from '../../verdicts/figure.js'
import type { Counting } from '../../verdicts/finding.js'
import { alike } from '../../verdicts/judgeRate.js'
import type { PrintedCell } from '../printedCell.js'
import type { Quantity } from './quantity.js'

/** A figure of the narrative as the cell that it is printed in. */
export const quantityCell = ({ operand, figure }: Quantity): PrintedCell & { readonly figure: Figure } => ({
  label: operand.label,
  where: operand.where,
  figure,
  counting: operand.counting as Counting,
  ...(operand.text === undefined ? {} : { text: operand.text }),
})

/** Figures that are added up: at the finest decimals among them, since papers drop trailing zeros. */
export function quantityCells(quantities: readonly Quantity[]): readonly PrintedCell[] {
  const figures = alike(quantities.map(({ figure }) => figure))
  return quantities.map((quantity, at) => quantityCell({ ...quantity, figure: figures[at] ?? quantity.figure }))
}
