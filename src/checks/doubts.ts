import { type DoubtfulReading, isOfReading } from '../facts/doubtfulReading.js'
import type { Where } from '../verdicts/finding.js'

/** A place whose reading is in doubt, as a document lists it. */
export interface Doubt extends DoubtfulReading {
  /** Of which other document, where the place is not in the document itself. */
  readonly document?: string
}

type Path = Doubt['path']

const nameOf = (document: string | undefined, path: Path): string => JSON.stringify([document ?? null, ...path])

/** Doubts by their places. */
export class Doubts {
  readonly #at = new Map<string, { readonly doubt: Doubt; readonly order: number }>()

  constructor(doubts: readonly Doubt[]) {
    for (const [order, doubt] of doubts.entries()) {
      const name = nameOf(doubt.document, doubt.path)
      if (doubt.path.length > 0 && isOfReading(doubt) && !this.#at.has(name)) this.#at.set(name, { doubt, order })
    }
  }

  get isEmpty(): boolean {
    return this.#at.size === 0
  }

  /** The first doubt that is about one of these places, or about what holds it. */
  about(places: readonly Where[]): Doubt | undefined {
    if (this.#at.size === 0) return undefined
    const found = places.flatMap(({ document, path }) =>
      path.flatMap((_, at) => this.#at.get(nameOf(document, path.slice(0, at + 1))) ?? []),
    )
    return found.toSorted((one, other) => one.order - other.order)[0]?.doubt
  }
}
