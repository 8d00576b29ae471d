import type { Scope } from '../../documents/statement.js'
import type { FigureToken } from '../scan/token.js'

/** What a statement is about. */
export interface About {
  readonly subject: string
  readonly scope: Scope
}

/** Which figure of a thing a printed number is. */
export type FactRole =
  | 'originalBudget'
  | 'finalBudget'
  | 'budget'
  | 'outturn'
  | 'before'
  | 'rate'
  | 'share'
  | 'change'
  | 'changeRate'
  | 'count'
  | 'score'

/** A printed number that is understood: of what it is, which figure of it, and its text as statements print it. */
export interface Fact {
  readonly role: FactRole
  readonly about: About
  readonly text: string
  readonly unit?: string
  readonly token: FigureToken
  readonly sentence: number
  /** Of what a share is one, and the part of the text that names it. */
  readonly of?: About
  /** The budget that a change is against, where it is none against last year. */
  readonly against?: 'originalBudget' | 'finalBudget' | 'budget'
  /** It tells a reason, and nothing new of what the sentence is about. */
  readonly inReason?: boolean
}

/** A list of names. */
export interface NameList {
  readonly about: About
  /** Each name from where to where in the passage. */
  readonly names: readonly (readonly [start: number, end: number])[]
  readonly start: number
  readonly end: number
}

/** A thing of which there is none, or that does not concern the unit. */
export interface Absence {
  readonly kind: 'empty' | 'notApplicable'
  readonly about: About
  readonly start: number
  readonly end: number
}

/** What is said to be as it was last year. */
export interface Level {
  readonly about: About
  readonly text: string
  readonly sentence: number
  readonly start: number
  readonly end: number
}

/** A whole whose parts a sentence lists. */
export interface Division {
  readonly whole: About
  readonly sentence: number
  /** Where the list begins. */
  readonly start: number
}

/** The stages of a budget. */
export const stageRoles = ['originalBudget', 'finalBudget', 'budget', 'outturn'] as const
export type StageRole = (typeof stageRoles)[number]

export const isStage = (role: string): role is StageRole => stageRoles.some((stage) => stage === role)
export const sameAbout = (one: About, other: About): boolean =>
  one.subject === other.subject && one.scope === other.scope
