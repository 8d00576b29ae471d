import type { Identity } from '../../checks/identity.js'
import type { HeldRate } from '../../checks/own/heldRate.js'
import type { OwnIdea } from '../../checks/own/ownIdea.js'
import type { Framework } from '../../scoring/framework.js'
import type { ScoringPolicy } from '../../scoring/policy.js'

/** Definitions of a bureau’s own that are data, and so can stand in a file. */
export interface WrittenDefinitions {
  /** What tables of money must satisfy, beside the identities of the library. */
  readonly identities?: readonly Identity[] | undefined
  /** Rates that documents are held to. */
  readonly rates?: readonly HeldRate[] | undefined
  /** Policies that a rule set may name. */
  readonly policies?: readonly ScoringPolicy[] | undefined
  /** Frameworks that documents and rule sets name by their id. */
  readonly frameworks?: readonly Framework[] | undefined
}

/** The same with ideas, which have code. */
export interface CodedDefinitions extends WrittenDefinitions {
  readonly ideas?: readonly OwnIdea[] | undefined
}

/** The lists of definitions, in the order in which they are told. */
export const lists = ['identities', 'ideas', 'rates', 'policies', 'frameworks'] as const

/** All lists of definitions. */
export type AllDefinitions = { readonly [List in keyof CodedDefinitions]-?: NonNullable<CodedDefinitions[List]> }

/** Several sets of definitions as one; of those with one id the last stands. What is no definition is left as it is. */
export function together(sets: readonly CodedDefinitions[]): AllDefinitions {
  const all = <T extends { readonly id: string }>(of: (set: CodedDefinitions) => readonly T[] | undefined) => [
    ...new Map(sets.flatMap((set) => of(set) ?? []).map((one: T | null) => [one?.id ?? one, one as T])).values(),
  ]
  return {
    identities: all((set) => set.identities),
    ideas: all((set) => set.ideas),
    rates: all((set) => set.rates),
    policies: all((set) => set.policies),
    frameworks: all((set) => set.frameworks),
  }
}

/** The ids of the rules among definitions, of which rule sets may speak. */
export const ruleIdsOf = ({ identities = [], ideas = [], rates = [] }: CodedDefinitions): readonly string[] =>
  [...identities, ...ideas, ...rates].map((one: { readonly id: string } | null) => String(one?.id))
