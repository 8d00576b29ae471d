import type { AnyDocument } from '../documents/forms.js'
import { yearOf } from '../documents/printedYear.js'
import type { MoneyUnit } from '../exact/unit.js'
import { type Cause, causeIn, causesOf } from './cause.js'
import { type DoubtfulReading, doubtsByRow } from './doubtfulReading.js'
import type { IndicatorRow } from './indicatorRow.js'
import type { ReadIndicators } from './indicatorsIn.js'
import { type MarkColumn, type Section, sectionsIn } from './marks/section.js'
import { totalMark } from './marks/totalMark.js'
import { type MoneyList, MoneyRow, type PrintedMoneyRow } from './moneyRow.js'
import { hasFigure, type PrintedCell } from './printedCell.js'
import { type ReasonGiven, reasonGiven } from './reasonGiven.js'
import { type SharedScore, sharedScores } from './sharedScore.js'
import { textIn } from './textIn.js'

type KeysOf<D> = D extends unknown ? keyof D : never
type Of<D, K extends PropertyKey> = D extends { readonly [P in K]?: infer V } ? V : never

/** Whatever parts any form may print, each where the document has it. */
export type PrintedParts = { readonly [K in KeysOf<AnyDocument>]?: Of<AnyDocument, K> }

/**
 * What a document states in its rows: indicators, money, totals. Each part is read when it is asked for, once; a part that
 * the form does not print is empty. Scoring asks for no more.
 */
export class FormFacts<D extends AnyDocument = AnyDocument> {
  readonly kind: D['kind']
  readonly year: number
  readonly unit: MoneyUnit
  readonly department: string
  #indicators: readonly IndicatorRow[] | undefined
  #funding: readonly MoneyRow[] | undefined
  #expenditure: readonly MoneyRow[] | undefined
  #projects: readonly MoneyRow[] | undefined
  #tasks: readonly MoneyRow[] | undefined
  #sections: readonly Section[] | undefined
  #asksForCauses: boolean | undefined
  #shared: ReadonlyMap<number, SharedScore> | undefined
  readonly #readIndicators: ReadIndicators

  /** `readIndicators` brings all that reads targets; a form that has no indicators does without. */
  constructor(
    readonly document: D,
    readIndicators: ReadIndicators,
  ) {
    this.#readIndicators = readIndicators
    this.kind = document.kind
    this.year = yearOf(document.year)
    this.unit = document.unit
    this.department = document.department
  }

  /** The parts of the form as they are printed. */
  get printed(): PrintedParts {
    return this.document as PrintedParts
  }

  /** Every row of indicators. */
  get indicators(): readonly IndicatorRow[] {
    this.#indicators ??= this.#readIndicators(this.printed)
    return this.#indicators
  }

  /** Every level that the form heads with marks of its own. */
  get sections(): readonly Section[] {
    this.#sections ??= sectionsIn(this.printed)
    return this.#sections
  }

  /** The rows that an indicator has one score with, itself among them; null where it has one of its own. */
  sharesScore({ at }: IndicatorRow): SharedScore | null {
    this.#shared ??= sharedScores(this.indicators)
    return this.#shared.get(at) ?? null
  }

  /** Rows that print the points, the score of which stands on a row above them, are none that want one. */
  isScoredAbove(row: IndicatorRow): boolean {
    const [first] = this.sharesScore(row) ?? []
    return first !== undefined && first.at !== row.at
  }

  /** The rows that say where the money comes from. */
  get funding(): readonly MoneyRow[] {
    this.#funding ??= this.#money('funding')
    return this.#funding
  }

  /** The row of money whose execution is scored: all of it, else the first that has points. */
  get executed(): MoneyRow | null {
    return (
      this.funding.find(({ code }) => code === 'total') ??
      this.funding.find((row) => hasFigure(row.mark('points'))) ??
      null
    )
  }

  /** The rows that say what it is spent on, where the form lists them apart. */
  get expenditure(): readonly MoneyRow[] {
    this.#expenditure ??= this.#money('expenditure')
    return this.#expenditure
  }

  /** The projects that the form lists in rows, each with its money. */
  get projects(): readonly MoneyRow[] {
    this.#projects ??= this.#named('rows')
    return this.#projects
  }

  /** The tasks of the year, each with its money where the form prints it. */
  get tasks(): readonly MoneyRow[] {
    this.#tasks ??= this.#named('tasks')
    return this.#tasks
  }

  #named(list: 'rows' | 'tasks'): readonly MoneyRow[] {
    return ((this.printed[list] ?? []) as readonly { readonly name: string }[]).map(
      (row, at) => new MoneyRow({ ...row, label: row.name }, list, at, this.unit),
    )
  }

  #money(list: MoneyList): readonly MoneyRow[] {
    return ((this.printed[list] ?? []) as readonly PrintedMoneyRow[]).map(
      (row, at) => new MoneyRow(row, list, at, this.unit),
    )
  }

  /** Why a row deviates, as it says itself: in a column for reasons, or in those for causes. */
  cause({ printed }: IndicatorRow | MoneyRow): Cause {
    this.#asksForCauses ??= [...this.indicators, ...this.funding].some((row) => causesOf(row.printed) !== undefined)
    const own = textIn(printed, 'reason')
    const reason = own?.trim() ? own : (textIn(this.document, 'formReason') ?? own)
    return causeIn(reason, causesOf(printed), this.#asksForCauses)
  }

  /** Is a reason given in a row? A mark in a column of causes is one. */
  reasonGiven(row: IndicatorRow | MoneyRow): ReasonGiven {
    const { reason, isMarked } = this.cause(row)
    return isMarked ? 'given' : reasonGiven(reason)
  }

  /** The cells of a list whose reading is in doubt, by the number of their row. */
  doubts(list: 'indicators' | MoneyList): ReadonlyMap<number, readonly DoubtfulReading[]> {
    return doubtsByRow(this.printed.doubtful ?? [], list)
  }

  /** A number of the row of totals, or of the conclusion of a report: points, score. */
  total(column: MarkColumn | 'weight'): PrintedCell {
    return totalMark(this.printed, column)
  }
}
