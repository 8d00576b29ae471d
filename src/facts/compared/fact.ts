import { LazyPlace } from '../lazyPlace.js'
import { LazyQuantity } from '../narrative/lazyQuantity.js'
import type { Quantity } from '../narrative/quantity.js'
import { quantityLabel } from '../narrative/quantityLabel.js'
import type { Stage } from '../narrative/stage.js'
import { hasFigure, type PrintedCell } from '../printedCell.js'

/** A figure that a document prints of something, wherever it stands in the document. */
export type Fact = Quantity

/** What a cell is a figure of; all money where no other is named. */
export interface OfWhat {
  readonly subject: string
  readonly scope?: string
  readonly stage: Stage
  readonly unit?: string
}

/** A cell of a form as a figure that other documents may print too; nothing where it is blank or not printed. */
export function factOf(cell: PrintedCell, { subject, scope = 'all', stage, unit }: OfWhat): readonly Fact[] {
  if (!hasFigure(cell)) return []
  const { figure, counting, text } = cell
  const own = { subject, scope, stage, figure, statement: -1, counting }
  const place = new LazyPlace(
    () => quantityLabel(subject, scope, stage),
    () => ({ ...cell.where, row: `${subject}@${scope}`, column: stage }),
  )
  const said = { ...own, ...(unit === undefined ? {} : { unit }), ...(text === undefined ? {} : { text }) }
  return [new LazyQuantity(said, place)]
}
