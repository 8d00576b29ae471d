import type { Sentence } from '../law/basis.js'
import { knownName } from '../terms/names/knownName.js'
import type { KnownName } from '../terms/names/nameFamily.js'
import { columnName } from './columnNames.js'
import { pathName, plainName } from './labels.js'
import { numberCell, type Place, type PrintedCell, rateCell } from './printedCell.js'
import {
  isActualColumn,
  nameIn,
  type PrintedValue,
  readAs,
  type TargetColumn,
  targetColumns,
  type ValueColumn,
} from './printedValue.js'
import { textIn } from './textIn.js'

export type { PrintedValue, TargetColumn, ValueColumn } from './printedValue.js'

const bareFigure = /^[\d.,]+$/u

/** An indicator as any form prints it: its labels, and whichever columns the form has. */
export interface PrintedIndicator {
  readonly level1: string
  readonly level2?: string | undefined
  readonly level3: string
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
export class IndicatorRow<P extends PrintedIndicator = PrintedIndicator> {
  /** The labels that the row hangs on, joined: what it is known by for good. */
  readonly name: string
  /** What it is called: its own label, else the nearest one above it. */
  readonly shown: string
  readonly level1: string
  readonly level2: string
  readonly level3: string
  readonly #values = new Map<ValueColumn, PrintedValue | null>()
  #known: KnownName | undefined

  constructor(
    readonly printed: P,
    readonly at: number,
  ) {
    const { level1, level2 = '', level3 } = printed
    this.level1 = plainName(level1)
    this.level2 = plainName(level2)
    this.level3 = plainName(level3)
    this.name = pathName(level1, level2, level3)
    this.shown = plainName([level3, level2, level1].find((label) => label.trim() !== '') ?? '')
  }

  /** What is known of it by its name. */
  get known(): KnownName {
    this.#known ??= knownName(this.printed.level3)
    return this.#known
  }

  /** By what it is decided which way is better: its labels as printed, of a value also the words before its figure. */
  names(value: PrintedValue | null): { readonly name: string; readonly level1: string; readonly level2: string } {
    const { level1, level2 = '', level3 } = this.printed
    return { name: value?.named ?? level3, level1, level2 }
  }

  /** What the term of a column calls it: the medium term may have a name of its own. */
  calledIn(column: TargetColumn): string {
    const { level2 = '', level3 } = this.printed
    return (column === 'mediumTermTarget' && this.text('mediumTermLevel3')) || level3 || level2
  }

  /** The same row with other texts in some of its cells, as doubtful ones may have to be read. */
  reread(texts: Readonly<Record<string, string>>): IndicatorRow<P> {
    return new IndicatorRow({ ...this.printed, ...texts }, this.at)
  }

  /** The text of a column; undefined where the form does not print it. */
  text(column: string): string | undefined {
    return textIn(this.printed, column)
  }

  /** Where a column of the row stands, and what it is called. */
  place(column: string, label: Sentence = columnName(column)): Place {
    return {
      label: { zh: `指标「${this.shown}」${label.zh}`, en: `indicator ${this.shown}, ${label.en}` },
      where: { path: ['indicators', this.at, column], table: 'indicators', row: this.name, column },
    }
  }

  /** A target or an actual; operator and unit that stand in columns of their own belong to a bare figure. */
  value(column: ValueColumn): PrintedValue | null {
    const known = this.#values.get(column)
    if (known !== undefined) return known
    const text = this.text(column)
    const value = text === undefined ? null : this.#read(column, this.#joined(column, text))
    this.#values.set(column, value)
    return value
  }

  #read(column: ValueColumn, text: string): PrintedValue {
    const named = this.known.by === null ? nameIn(text, this.printed.level3) : this.printed.level3
    return { ...this.place(column), column, text, read: readAs(column, text), named, known: knownName(named) }
  }

  #joined(column: ValueColumn, text: string): string {
    const { comparator = '', unit = '' } = this.printed
    if (!bareFigure.test(text.trim())) return text
    return `${isActualColumn(column) ? '' : comparator.trim()}${text.trim()}${unit.trim()}`
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
    return targetColumns.flatMap((column) => this.value(column) ?? [])
  }

  /** Points, a score: a number without a unit. */
  mark(column: string): PrintedCell {
    return numberCell(this.place(column), this.text(column), { kind: 'points' })
  }

  get points(): PrintedCell {
    return this.mark('points')
  }

  get score(): PrintedCell {
    return this.mark('score')
  }

  /** A percentage. */
  rate(column: string): PrintedCell {
    return rateCell(this.place(column), this.text(column))
  }
}
