import type { PaperPlace } from '../paper/place.js'
import { hasNumber, type Printed } from './printed.js'

/** What a printed number is that is no figure of a document. */
export type NumberMark = 'pageNumber' | 'runningHead' | 'contents' | 'lineNumber' | 'columnNumber' | 'head' | 'repeated'

/** Why something printed is in no document. */
export type UnreadReason =
  /** No head that the vocabulary has stands over it, or none at all. */
  | 'column'
  /** Its row has no code and no name that the table has, or its cells do not fit its heads. */
  | 'row'
  /** A place of money that prints something else. */
  | 'notAmount'
  /** A place that the document has filled already. */
  | 'twice'
  /** The label beside it is not known. */
  | 'field'
  /** Nothing says which table or form this is, or there is no form for it yet. */
  | 'table'
  /** Names and telephone numbers: they are not kept. */
  | 'personal'
  /** A sentence. */
  | 'sentence'

/** Something printed that no document has, where it stands, and why. */
export interface Unread {
  readonly text: string
  readonly place: PaperPlace
  readonly why: UnreadReason
}

/** A printed number that is no figure: of a page, a line, a column, a list. */
export interface Marked {
  readonly text: string
  readonly place: PaperPlace
  readonly as: NumberMark
}

type Fate = { readonly taken: true } | { readonly as: NumberMark } | { readonly why: UnreadReason }

/** Nobody looked at it: a cell of a table that is none of a form, or a sentence. */
const unasked = (one: Printed): UnreadReason => ('row' in one ? 'table' : 'sentence')

/** What became of everything printed: nothing is lost, nothing is counted twice. */
export class Ledger {
  readonly #fates = new Map<Printed, Fate>()
  readonly #parts: Unread[] = []

  constructor(readonly all: readonly Printed[]) {}

  /** It is in a document. What is taken once stays taken. */
  take(...printed: readonly Printed[]): void {
    for (const one of printed) this.#fates.set(one, { taken: true })
  }

  /** It is no figure. */
  mark(as: NumberMark, ...printed: readonly Printed[]): void {
    for (const one of printed) if (!this.isTaken(one)) this.#fates.set(one, { as })
  }

  /** It was looked at and not understood. */
  leave(why: UnreadReason, ...printed: readonly Printed[]): void {
    for (const one of printed) if (!this.isTaken(one) && one.text.trim() !== '') this.#fates.set(one, { why })
  }

  /** A part of a text was not taken, though the text was. */
  leavePart(why: UnreadReason, text: string, { place }: Printed): void {
    this.#parts.push({ text, place, why })
  }

  isTaken(printed: Printed): boolean {
    const fate = this.#fates.get(printed)
    return fate !== undefined && 'taken' in fate
  }

  /** What was left, and every other text with a number that nobody took. */
  unread(): readonly Unread[] {
    const whole = this.all.flatMap((one): readonly Unread[] => {
      const fate = this.#fates.get(one)
      if (fate === undefined && !hasNumber(one.text)) return []
      const why = fate === undefined ? unasked(one) : 'why' in fate ? fate.why : null
      return why === null ? [] : [{ text: one.text, place: one.place, why }]
    })
    return [...whole, ...this.#parts]
  }

  marked(): readonly Marked[] {
    return this.all.flatMap((one) => {
      const fate = this.#fates.get(one)
      return fate && 'as' in fate && hasNumber(one.text) ? [{ text: one.text, place: one.place, as: fate.as }] : []
    })
  }
}
