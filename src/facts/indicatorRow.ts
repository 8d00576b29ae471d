import type { Sentence } from '../law/basis.js'
import type { Target } from '../targets/target.js'
import { knownName } from '../terms/names/knownName.js'
import { clip } from '../words/problems.js'
import { columnName } from './columnNames.js'
import { IndicatorLabels, type PrintedLabels } from './indicatorLabels.js'
import { kept } from './kept.js'
import { plainName } from './labels.js'
import { bareRateCell, numberCell, type Place, type PrintedCell, pointsIn, rateCell } from './printedCell.js'
import {
  adjusted,
  isActualColumn,
  isCompletionOf,
  joined,
  nameIn,
  ofCompletion,
  type PrintedValue,
  readAs,
  type TargetColumn,
  targetColumns,
  type ValueColumn,
} from './printedValue.js'
import { directionIn, type RowNames } from './rowDirection.js'
import { textIn } from './textIn.js'

export type { PrintedValue, TargetColumn, ValueColumn } from './printedValue.js'

/** An indicator as any form prints it: its labels, and whichever columns the form has. */
export interface PrintedIndicator extends PrintedLabels {
  readonly target?: string | undefined
  readonly actual?: string | undefined
  readonly comparator?: string | undefined
  readonly unit?: string | undefined
}

/**
 * One row of indicators, whichever form it stands on. What a column prints is read when it is asked for, once: values as
 * targets or actuals, marks as numbers of points, rates as shares of one; each with its place. A column that the form
 * does not print is null, or a missing cell.
 */
export class IndicatorRow<P extends PrintedIndicator = PrintedIndicator> extends IndicatorLabels<P> {
  readonly #reads = new Map<ValueColumn, Target>()
  readonly #values = new Map<ValueColumn, PrintedValue>()
  readonly #words = new Map<ValueColumn, string>()
  readonly #marks = new Map<string, PrintedCell>()
  #targets: readonly PrintedValue[] | undefined

  /** What a target is of: the name of the row where that is known, else the words before its figure, where those are. */
  named(column: ValueColumn): string {
    return this.known.by === null ? nameIn(this.words(column), this.printed.level3) : this.printed.level3
  }

  /** By what it is decided which way is better of a target: its labels as printed. */
  names(column: TargetColumn): RowNames {
    const { level1, level2 = '' } = this.printed
    const direction = directionIn(this.text('direction'), this.text('nature'))
    return { name: this.named(column), level1, level2, ...(direction && { direction }) }
  }

  /** The same row with other texts in some of its cells, as doubtful ones may have to be read. */
  reread(texts: Readonly<Record<string, string>>): IndicatorRow<P> {
    return new IndicatorRow({ ...this.printed, ...texts }, this.at)
  }

  /** The text of a column; undefined where the form does not print it. */
  text(column: string): string | undefined {
    return textIn(this.printed, column)
  }

  /** What it is called in a column: the medium term may print a label of its own. */
  called(column: string): string {
    const own = column === 'mediumTermTarget' ? (this.text('mediumTermLevel3') ?? '') : ''
    return plainName(own) || this.shown
  }

  /** Where a column of the row stands, and what it is called there. */
  place(column: string, { zh, en }: Sentence = columnName(column)): Place {
    const name = clip(this.called(column))
    const label = { zh: `指标「${name}」${zh}`, en: `indicator ${name}, ${en}` }
    return { label, where: { path: ['indicators', this.at, column], table: 'indicators', row: this.name, column } }
  }

  /** The words of a target or an actual: a bare figure has the operator and unit that stand in columns of their own. */
  words(column: ValueColumn): string {
    return kept(this.#words, column, () => {
      const printed = column === 'target' ? adjusted(this.text('adjustedTarget')) : null
      return joined(printed ?? this.text(column) ?? '', this.printed, column)
    })
  }

  /** What a target or an actual says; a column that the form does not print says as much as a blank. */
  read(column: ValueColumn): Target {
    return kept(this.#reads, column, () => readAs(column, this.words(column)))
  }

  /** A target or an actual with its place; null where the form does not print the column. */
  value(column: ValueColumn): PrintedValue | null {
    return this.text(column) === undefined ? null : kept(this.#values, column, () => this.#valueOf(column))
  }

  #valueOf(column: ValueColumn): PrintedValue {
    const read = this.read(column)
    const named = this.known.by === null ? knownName(this.named(column)) : this.known
    const isCompletion = isActualColumn(column) && isCompletionOf(this.read('target'), read, this.printed.level3)
    const { label, where } = this.place(column)
    return { label, where, column, text: this.words(column), read, known: isCompletion ? ofCompletion : named }
  }

  /** The target of the year. */
  get target(): PrintedValue | null {
    return this.value('target')
  }

  get actual(): PrintedValue | null {
    return this.value('actual')
  }

  /** Every target value that the form prints, the year's first. */
  get targets(): readonly PrintedValue[] {
    this.#targets ??= targetColumns.flatMap((column) => this.value(column) ?? [])
    return this.#targets
  }

  /** A number without a unit, as of points: the figure alone. */
  figure(column: string): PrintedCell['figure'] {
    return pointsIn(this.text(column))
  }

  /** Points, a score: a number without a unit. */
  mark(column: string): PrintedCell {
    return kept(this.#marks, column, () => numberCell(this.place(column), this.text(column), { kind: 'points' }))
  }

  get points(): PrintedCell {
    return this.mark('points')
  }

  get score(): PrintedCell {
    return this.mark('score')
  }

  /** A percentage. */
  rate(column: string): PrintedCell {
    return (column === 'completionRate' ? bareRateCell : rateCell)(this.place(column), this.text(column))
  }
}
