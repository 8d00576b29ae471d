import type { Sentence } from '../law/basis.js'
import { parseActual } from '../targets/parseActual.js'
import { parseTarget } from '../targets/parseTarget.js'
import type { Target } from '../targets/target.js'
import { knownName } from '../terms/names/knownName.js'
import type { KnownName } from '../terms/names/nameFamily.js'
import { clip } from '../words/problems.js'
import { columnName } from './columnNames.js'
import { pathName, plainName } from './labels.js'
import { numberCell, type Place, type PrintedCell, rateCell } from './printedCell.js'
import { wordsBefore } from './wordsBefore.js'

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

/** Columns that hold what is to be reached; what was, or will be, reached. */
const targetColumns = ['target', 'periodTarget', 'halfYearTarget', 'mediumTermTarget'] as const
const actualColumns = ['actual', 'forecast'] as const

export type TargetColumn = (typeof targetColumns)[number]
export type ValueColumn = TargetColumn | (typeof actualColumns)[number]

/** A target or an actual as printed, and as it is read. */
export interface PrintedValue extends Place {
  readonly column: ValueColumn
  readonly text: string
  readonly read: Target
  /** What is known of what it measures: by the name of the row, else by the words before its figure. */
  readonly known: KnownName
}

const isActual = (column: string): boolean => (actualColumns as readonly string[]).includes(column)
const bareFigure = /^[\d.,]+$/u

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

  /** The text of a column; undefined where the form does not print it. */
  text(column: string): string | undefined {
    const text: unknown = Object.hasOwn(this.printed, column) ? Reflect.get(this.printed, column) : undefined
    return typeof text === 'string' ? text : undefined
  }

  /** What it is called in a column: the medium term may print a label of its own. */
  called(column: string): string {
    const own = column === 'mediumTermTarget' ? (this.text('mediumTermLevel3') ?? '') : ''
    return plainName(own) || this.shown
  }

  /** Where a column of the row stands, and what it is called. */
  place(column: string, { zh, en }: Sentence = columnName(column)): Place {
    const name = clip(this.called(column))
    const label = { zh: `指标「${name}」${zh}`, en: `indicator ${name}, ${en}` }
    return { label, where: { path: ['indicators', this.at, column], table: 'indicators', row: this.name, column } }
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
    const known = this.known.by === null ? knownName(wordsBefore(text)) : this.known
    const read = isActual(column) ? parseActual(text) : parseTarget(text)
    return { ...this.place(column), column, text, read, known }
  }

  #joined(column: ValueColumn, text: string): string {
    const { comparator = '', unit = '' } = this.printed
    if (!bareFigure.test(text.trim())) return text
    return `${isActual(column) ? '' : comparator.trim()}${text.trim()}${unit.trim()}`
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
