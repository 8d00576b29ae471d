import type { AnyDocument } from '../../documents/forms.js'
import type { ScoringPolicy } from '../../scoring/policy.js'
import type { Idea } from '../idea.js'
import type { Identity } from '../identity.js'
import { compileIdentities, type Program } from '../program.js'
import { type HeldRate, ideaOfRate } from './heldRate.js'
import { isAskedOf } from './isAskedOf.js'
import type { OwnIdea } from './ownIdea.js'

/** What one document is held to beside the rules of the library, and what it is not held to. */
export interface OwnRules {
  readonly programs: readonly Program[]
  readonly ideas: readonly Idea[]
  /** Ids of rules of which nothing is told. */
  readonly off: ReadonlySet<string>
  /** In place of the policy of the framework. */
  readonly policy?: ScoringPolicy | undefined
}

/** Nothing beside the rules of the library. */
export const noOwnRules: OwnRules = { programs: [], ideas: [], off: new Set() }

/** Rules of the caller's own, as they are written down. */
export interface OwnDefinitions {
  readonly identities?: readonly Identity[] | undefined
  readonly ideas?: readonly OwnIdea[] | undefined
  readonly rates?: readonly HeldRate[] | undefined
}

/** Rules of the caller's own, made ready once: those that are asked of a document. */
export function ownRulesOf({ identities = [], ideas = [], rates = [] }: OwnDefinitions) {
  const programs = compileIdentities(identities)
  const own = [...ideas, ...rates.map(ideaOfRate)]
  return (document: AnyDocument): Pick<OwnRules, 'programs' | 'ideas'> => ({
    programs: programs.filter(({ identity }) => isAskedOf(identity.applies, document)),
    ideas: own.filter(({ applies }) => isAskedOf(applies, document)).map(runnable),
  })
}

/** An own idea as the engine takes it: its example is the caller's, and is run when it is defined. */
const runnable = ({ example: { outcome }, ...idea }: OwnIdea): Idea => ({
  ...idea,
  example: { document: { kind: 'finalAccounts' }, outcome },
})
