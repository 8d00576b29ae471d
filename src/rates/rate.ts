import type { Basis, Sentence } from '../law/basis.js'
import type { Outcome } from '../verdicts/outcome.js'
import type { RateApplies } from './applies.js'

/** What an input counts. Printed money, areas and shares were rounded; people, works and times are exact. */
export type RateUnit = 'money' | 'area' | 'count' | 'duration' | 'share'

/** The inputs of a rate by their names, each with what it counts. The names of denominators are types. */
export type RateInputs = Readonly<Record<string, RateUnit>>

/** What every official rate says of itself. Ids are public and for ever: each is the name of its export and file. */
export interface RateRule {
  readonly kind: string
  readonly id: string
  /** What the paper calls it. */
  readonly label: Sentence
  /** The formula, in one sentence that can be read aloud. */
  readonly says: Sentence
  readonly basis: Basis
  /** What it must not be mistaken for. */
  readonly note?: Sentence
  readonly applies: RateApplies
}

/** One figure that a rate is made of. */
export interface RateInput<Unit extends RateUnit = RateUnit> {
  readonly label: Sentence
  readonly unit: Unit
}

/**
 * (plus − minus) ÷ (over × times).
 *
 * `absolute`: `parts` adds sizes, so that a supplement does not cancel a reduction; `whole` drops the sign of the
 * difference.
 */
export interface RateFormula<Name extends string = string> {
  readonly plus: readonly Name[]
  readonly minus?: readonly Name[]
  readonly over: Name
  readonly times?: Name
  readonly absolute?: 'parts' | 'whole'
}

/** Printed figures, a rate printed beside them, and what must come of it. */
export interface RateExample<Name extends string = string> {
  readonly inputs: Readonly<Record<Name, string>>
  readonly stated: string
  readonly outcome: Outcome
}

/**
 * An official formula as data: it can be listed, printed, tested and run. Which way is better of what is named like it,
 * its name says: `knownName(label.zh)`.
 *
 * @example
 * const own: RateDefinition<{ threePublicOutturn: 'money'; threePublicBudget: 'money' }> = {
 *   ...threePublicControlRate,
 *   id: 'ownControlRate',
 * }
 */
export interface RateDefinition<Inputs extends RateInputs = RateInputs> extends RateRule {
  readonly kind: 'rate'
  readonly inputs: { readonly [Name in keyof Inputs]: RateInput<Inputs[Name]> }
  readonly formula: RateFormula<keyof Inputs & string>
  /** What two totals tell where the movements between them are not known: never more than the gross rate. */
  readonly netChange?: RateFormula<keyof Inputs & string>
  /** A part cannot be more than its whole; null where the rate has no such limit. */
  readonly naturalMaximum: '1' | null
  readonly example: RateExample<keyof Inputs & string>
}
