import type { Sentence } from '../law/basis.js'
import type { Counting, Where } from '../verdicts/finding.js'
import { LazyPlace } from './lazyPlace.js'
import type { PrintedCell } from './printedCell.js'

/** What a cell says at once. */
type SaidAtOnce = Pick<PrintedCell, 'figure' | 'counting' | 'text'>

/** A cell whose name is worked out when somebody asks for it; a copy by `...` has none. */
export class LazyCell extends LazyPlace implements PrintedCell {
  readonly figure: PrintedCell['figure']
  readonly counting: Counting
  declare readonly text?: string

  constructor({ figure, counting, text }: SaidAtOnce, label: () => Sentence, where: () => Where) {
    super(label, where)
    this.figure = figure
    this.counting = counting
    if (text !== undefined) this.text = text
  }
}
