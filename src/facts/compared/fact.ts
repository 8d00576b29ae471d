import type { Quantity } from '../narrative/quantity.js'
import { quantityLabel } from '../narrative/quantityLabel.js'
import type { Stage } from '../narrative/stage.js'
import { cellOperand, hasFigure, type PrintedCell } from '../printedCell.js'

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
  const fact: Fact = {
    subject,
    scope,
    stage,
    ...(unit === undefined ? {} : { unit }),
    figure,
    statement: -1,
    counting,
    ...(text === undefined ? {} : { text }),
    get label() {
      return quantityLabel(subject, scope, stage)
    },
    get where() {
      return { ...cell.where, row: `${subject}@${scope}`, column: stage }
    },
    get operand() {
      return cellOperand(this)
    },
  }
  return [fact]
}
