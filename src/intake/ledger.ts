import type { PaperPlace } from '../paper/place.js'
import { hasNumber, type Printed } from './printed.js'
import type { UnreadReason } from './unreadReason.js'

/** What a printed number is that is no figure of a document. */
export type NumberMark =
  | 'pageNumber'
  | 'runningHead'
  | 'contents'
  | 'lineNumber'
  | 'columnNumber'
  | 'listNumber'
  | 'head'
  | 'repeated'

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

/** What became of everything printed: nothing is lost, nothing is counted twice. */
export class Ledger {
  readonly #fates = new Map<Printed, Fate>()
  readonly #parts: Unread[] = []
  readonly #marked: Marked[] = []

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
  leavePart(why: UnreadReason, text: string, { place }: Pick<Printed, 'place'>): void {
    this.#parts.push({ text, place, why })
  }

  /** A part of a text is no figure, though the text was taken. */
  markPart(as: NumberMark, { text, place }: Pick<Printed, 'text' | 'place'>): void {
    this.#marked.push({ text, place, as })
  }

  /** It is none of a document's figures: a head, a number of a row or a column. */
  isMarked(printed: Printed): boolean {
    return this.markOf(printed) !== undefined
  }

  /** As what it is marked. */
  markOf(printed: Printed): NumberMark | undefined {
    const fate = this.#fates.get(printed)
    return fate !== undefined && 'as' in fate ? fate.as : undefined
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
      const why = fate === undefined ? ('row' in one ? 'table' : 'sentence') : 'why' in fate ? fate.why : null
      return why === null ? [] : [{ text: one.text, place: one.place, why }]
    })
    return [...whole, ...this.#parts]
  }

  marked(): readonly Marked[] {
    const whole = this.all.flatMap((one) => {
      const fate = this.#fates.get(one)
      return fate && 'as' in fate && hasNumber(one.text) ? [{ text: one.text, place: one.place, as: fate.as }] : []
    })
    return [...whole, ...this.#marked]
  }
}
