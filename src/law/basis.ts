/**
 * How far a fact was confirmed: `document`, printed in a real document; `published`, seen in a published copy;
 * `unverified`, known but not yet checked against the official text.
 */
export type Standing = 'document' | 'published' | 'unverified'

/**
 * How far the contents of an instrument were confirmed. `partlyPublished`: a part of them was seen in a published copy;
 * `seen` says which.
 */
export type ContentsStanding = Standing | 'partlyPublished'

/** One sentence, or one title, in both languages. */
export interface Sentence {
  readonly zh: string
  readonly en: string
}

/**
 * A law, a rule, a form or a practice that something rests on.
 *
 * `number` is the document number, null where there is none or none is confirmed. Dates are ISO dates as precise as
 * they are known ('2018' or '2020-02-25'), null where unknown; `from` and `to` are the first and last day in force.
 * `standing` tells apart what is known of the title and number, and what is known of the contents; the day of issue has
 * the standing of the title unless it says its own. `seen` says what was seen, and what is known at second hand only.
 */
export interface Instrument {
  readonly id: string
  readonly number: string | null
  readonly title: Sentence
  readonly issued: string | null
  readonly from: string | null
  readonly to: string | null
  readonly standing: {
    readonly title: Standing
    readonly contents: ContentsStanding
    readonly issued?: Standing
  }
  readonly seen?: Sentence
}

/**
 * What one rule rests on: the instrument, its article where that is confirmed, what it says, and the days between
 * which it holds (null: no limit is known).
 *
 * `confirmed` is the standing of this very sentence. It may be better than the contents of the whole instrument, when
 * just this part was seen. `assumed` says what no source was seen for and this library supposed, a formula or a number:
 * a definition that rests on it is shipped apart, is applied only where a caller asks for it, and carries a note at most.
 *
 * @example
 * const basis: Basis = {
 *   instrument: instruments[0] as Instrument,
 *   says: { zh: '总计等于其上各行之和', en: 'the grand total is the sum of the lines above it' },
 *   from: null,
 *   to: null,
 *   confirmed: 'document',
 * }
 */
export interface Basis {
  readonly instrument: Instrument
  readonly article?: Sentence
  readonly says: Sentence
  readonly from: string | null
  readonly to: string | null
  readonly confirmed: Standing
  readonly assumed?: Sentence
}
