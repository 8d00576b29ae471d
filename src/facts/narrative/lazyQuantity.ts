import type { Sentence } from '../../law/basis.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Counting, Operand, Where } from '../../verdicts/finding.js'
import { cellOperand, type Place } from '../printedCell.js'
import type { Quantity } from './quantity.js'
import type { Stage } from './stage.js'

/** What a quantity says at once. */
export type SaidAtOnce = Omit<Quantity, 'label' | 'where' | 'operand'>

/**
 * A quantity that asks its place for its name when somebody asks for it: of most figures nobody does. A class, since getters
 * of a literal are made anew for each object; a copy by `...` has neither name nor place.
 */
export class LazyQuantity implements Quantity {
  readonly subject: string
  readonly scope: string
  readonly stage: Stage
  readonly figure: Figure
  readonly statement: number
  readonly counting: Counting
  declare readonly text?: string
  declare readonly unit?: string
  declare readonly section?: string | undefined
  readonly #place: Place

  constructor(own: SaidAtOnce, place: Place) {
    const { subject, scope, stage, figure, statement, counting, text, unit, section } = own
    this.subject = subject
    this.scope = scope
    this.stage = stage
    this.figure = figure
    this.statement = statement
    this.counting = counting
    if (text !== undefined) this.text = text
    if (unit !== undefined) this.unit = unit
    if (section !== undefined) this.section = section
    this.#place = place
  }

  get label(): Sentence {
    return this.#place.label
  }

  get where(): Where {
    return this.#place.where
  }

  get operand(): Operand {
    return cellOperand(this)
  }
}
