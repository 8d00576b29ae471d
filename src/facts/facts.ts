import type { AnyDocument } from '../documents/forms.js'
import { FormFacts } from './formFacts.js'
import { type Heading, headingsOf } from './headings.js'
import { indicatorsIn } from './indicatorsIn.js'
import type { Narrated } from './narrative/narrated.js'
import { type NarrativeContext, narrativeOf } from './narrative/narrative.js'
import { type PrintedText, printedTexts } from './printedTexts.js'

/**
 * What a document states: the one reading of any form, from which scoring, checks, deviation and reconciliation take
 * everything. Beside the rows, its sentences with every figure that they and the tables give.
 */
export class Facts<D extends AnyDocument = AnyDocument> extends FormFacts<D> {
  #narrative: NarrativeContext | undefined
  #headings: readonly Heading[] | undefined
  #texts: readonly PrintedText[] | undefined

  /** The sentences, and every figure that they give. */
  get narrative(): NarrativeContext {
    this.#narrative ??= narrativeOf(this.document as Narrated)
    return this.#narrative
  }

  /** Every heading, each once. */
  get headings(): readonly Heading[] {
    this.#headings ??= headingsOf(this)
    return this.#headings
  }

  /** Every text that has words in it. */
  get texts(): readonly PrintedText[] {
    this.#texts ??= printedTexts(this)
    return this.#texts
  }
}

/** What does this document state? */
export const factsOf = <D extends AnyDocument>(document: D): Facts<D> => new Facts(document, indicatorsIn)
