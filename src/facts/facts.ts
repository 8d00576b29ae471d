import { isBlankIndicator } from '../documents/blankIndicator.js'
import type { AnyDocument } from '../documents/forms.js'
import type { MoneyUnit } from '../exact/unit.js'
import { columnName } from './columnNames.js'
import { IndicatorRow, type PrintedIndicator } from './indicatorRow.js'
import { type MoneyList, MoneyRow, type PrintedMoneyRow } from './moneyRow.js'
import type { Narrated } from './narrative/narrated.js'
import { type NarrativeContext, narrativeOf } from './narrative/narrative.js'
import { numberCell, type Place, type PrintedCell } from './printedCell.js'
import { textIn } from './textIn.js'

type KeysOf<D> = D extends unknown ? keyof D : never
type Of<D, K extends PropertyKey> = D extends { readonly [P in K]?: infer V } ? V : never

/** Whatever parts any form may print, each where the document has it. */
export type PrintedParts = { readonly [K in KeysOf<AnyDocument>]?: Of<AnyDocument, K> }

/**
 * What a document states: the one reading of any form, from which scoring, checks, deviation and reconciliation take
 * everything. Each part is read when it is asked for, once; a part that the form does not print is empty.
 */
export class Facts<D extends AnyDocument = AnyDocument> {
  readonly kind: D['kind']
  readonly year: number
  readonly unit: MoneyUnit
  readonly department: string
  #indicators: readonly IndicatorRow[] | undefined
  #funding: readonly MoneyRow[] | undefined
  #expenditure: readonly MoneyRow[] | undefined
  #projects: readonly MoneyRow[] | undefined
  #narrative: NarrativeContext | undefined

  constructor(readonly document: D) {
    this.kind = document.kind
    this.year = document.year
    this.unit = document.unit
    this.department = document.department
  }

  /** The parts of the form as they are printed. */
  get printed(): PrintedParts {
    return this.document as PrintedParts
  }

  /** Every row of indicators; a group that is printed without an indicator is none. */
  get indicators(): readonly IndicatorRow[] {
    this.#indicators ??= ((this.printed.indicators ?? []) as readonly PrintedIndicator[]).flatMap((row, at) =>
      isBlankIndicator(row) ? [] : [new IndicatorRow(row, at)],
    )
    return this.#indicators
  }

  /** The rows that say where the money comes from. */
  get funding(): readonly MoneyRow[] {
    this.#funding ??= this.#money('funding')
    return this.#funding
  }

  /** The rows that say what it is spent on, where the form lists them apart. */
  get expenditure(): readonly MoneyRow[] {
    this.#expenditure ??= this.#money('expenditure')
    return this.#expenditure
  }

  /** The projects that the form lists in rows, each with its money. */
  get projects(): readonly MoneyRow[] {
    this.#projects ??= ((this.printed.rows ?? []) as readonly { readonly name: string }[]).map(
      (row, at) => new MoneyRow({ ...row, label: row.name }, 'rows', at, this.unit),
    )
    return this.#projects
  }

  #money(list: MoneyList): readonly MoneyRow[] {
    return ((this.printed[list] ?? []) as readonly PrintedMoneyRow[]).map(
      (row, at) => new MoneyRow(row, list, at, this.unit),
    )
  }

  /** The sentences, and every figure that they give. */
  get narrative(): NarrativeContext {
    this.#narrative ??= narrativeOf(this.document as Narrated)
    return this.#narrative
  }

  /** A number in the totals of the form: points, score. */
  total(column: 'points' | 'score' | 'reviewedScore'): PrintedCell {
    const place: Place = {
      label: { zh: `总${columnName(column).zh}`, en: `${columnName(column).en} in all` },
      where: { path: ['totals', column], table: 'totals', row: 'total', column },
    }
    return numberCell(place, textIn(this.printed.totals, column), { kind: 'points' })
  }
}

/** What does this document state? */
export const factsOf = <D extends AnyDocument>(document: D): Facts<D> => new Facts(document)
