import type { Sentence } from '../law/basis.js'
import type { Where } from '../verdicts/finding.js'
import type { Place } from './printedCell.js'

/** A place whose name is worked out when somebody asks for it; a copy by `...` has none. */
export class LazyPlace implements Place {
  readonly #label: () => Sentence
  readonly #where: () => Where

  constructor(label: () => Sentence, where: () => Where) {
    this.#label = label
    this.#where = where
  }

  get label(): Sentence {
    return this.#label()
  }

  get where(): Where {
    return this.#where()
  }
}
