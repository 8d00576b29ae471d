import { type DoubtfulReading, isOfReading } from '../facts/doubtfulReading.js'
import type { Where } from '../verdicts/finding.js'

/** A place whose reading is in doubt, as a document lists it. */
export interface Doubt extends DoubtfulReading {
  /** Of which other document, where the place is not in the document itself. */
  readonly document?: string
}

/** A step of a path: what is doubted there, and what lies below it. */
interface Step {
  doubt?: { readonly doubt: Doubt; readonly order: number }
  readonly below: Map<string | number, Step>
}

/** Doubts by their places. */
export class Doubts {
  readonly #documents = new Map<string | undefined, Step>()

  constructor(doubts: readonly Doubt[]) {
    for (const [order, doubt] of doubts.entries()) {
      if (doubt.path.length === 0 || !isOfReading(doubt)) continue
      const place = doubt.path.reduce<Step>((one, key) => below(one.below, key), below(this.#documents, doubt.document))
      place.doubt ??= { doubt, order }
    }
  }

  get isEmpty(): boolean {
    return this.#documents.size === 0
  }

  /** The first doubt that is about one of these places, or about what holds it. */
  about(places: readonly Where[]): Doubt | undefined {
    let first: Step['doubt']
    for (const { document, path } of places) {
      let place = this.#documents.get(document)
      for (const key of path) {
        place = place?.below.get(key)
        if (place?.doubt && (!first || place.doubt.order < first.order)) first = place.doubt
      }
    }
    return first?.doubt
  }
}

function below<Key>(steps: Map<Key, Step>, key: Key): Step {
  const known = steps.get(key)
  if (known) return known
  const made: Step = { below: new Map() }
  steps.set(key, made)
  return made
}
