import { convertUnit, exponentOf, type MoneyUnit } from '../../exact/unit.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Operand } from '../../verdicts/finding.js'
import { quantityLabel } from '../narrative/quantityLabel.js'
import type { Stage } from '../narrative/stage.js'
import { hasFigure, type PrintedCell } from '../printedCell.js'

/** A figure that a document prints of something, wherever it stands in the document. */
export interface Fact {
  readonly subject: string
  readonly scope: string
  readonly stage: Stage
  /** Figures of one thing in different units are not compared. */
  readonly unit?: string
  readonly figure: Figure
  readonly operand: Operand
}

/** A cell as a fact of a thing and its money; nothing where it prints no figure. */
export function factOf(cell: PrintedCell, subject: string, stage: Stage, scope = 'all'): Fact[] {
  if (!hasFigure(cell)) return []
  const { figure, counting, text, where } = cell
  const operand: Operand = {
    label: quantityLabel(subject, scope, stage),
    where: { path: where.path, row: `${subject}@${scope}`, column: stage },
    value: figure.value,
    ...(text === undefined ? {} : { text }),
    counting,
  }
  return [{ subject, scope, stage, figure, operand }]
}

/** The same fact with its money in another unit, exactly: documents of one department print 元 and 万元. */
export function factIn(fact: Fact, unit: MoneyUnit): Fact {
  const { figure, operand } = fact
  const { counting } = operand
  if (counting?.kind !== 'money' || counting.unit === unit) return fact
  const value = convertUnit(figure.value, counting.unit, unit)
  const decimals = figure.decimals - (exponentOf(counting.unit) - exponentOf(unit))
  const printed = { ...counting, unit, decimals: Math.max(decimals, 0) }
  return { ...fact, figure: { ...figure, value, decimals }, operand: { ...operand, value, counting: printed } }
}
