import type { Sentence } from '../../law/basis.js'

/** Is more of it better, or less? */
export type Way = 'higher' | 'lower'

/**
 * What a name measures: a part of a whole, another rate, work that is done, harm that is better avoided, a cost, money that
 * is spent, a rate that is held to a limit, a change from one time to another.
 */
export type Measured = 'share' | 'rate' | 'work' | 'harm' | 'cost' | 'spending' | 'limit' | 'change' | 'time'

/**
 * Names that are alike: ends of names, and what is known of whatever ends so. A house list, not law.
 *
 * `way` is null where the name alone does not tell. `maximum` is `whole` where 100 % is the most that there can be, `none`
 * where more can be, null where nobody knows. `endings` may stand behind the words (投诉 + 次数).
 */
export interface NameFamily {
  readonly id: string
  readonly what: Sentence
  readonly measures: Measured
  readonly way: Way | null
  readonly maximum: 'whole' | 'none' | null
  readonly unit: 'rate' | 'count' | 'money' | 'time' | null
  readonly words: readonly string[]
  readonly endings?: readonly string[]
}

/** What is known of an indicator by its name. */
export interface KnownName {
  readonly measures: Measured | null
  readonly way: Way | null
  readonly maximum: 'whole' | 'none' | null
  readonly unit: NameFamily['unit']
  /** The words that told. */
  readonly by: string | null
}
