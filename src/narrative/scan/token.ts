import type { FundScope } from '../../terms/fund.js'
import type { CueRole } from '../../terms/spoken/cueWords.js'
import type { SpokenSubject } from '../../terms/spoken/spokenSubject.js'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** What a printed number is a number of, by what stands around it. */
export type FigureSort = 'money' | 'rate' | 'count' | 'score' | 'bare' | 'date' | 'threshold' | 'partOfName'

/** A printed number with its unit. */
export interface FigureToken extends Stretch {
  readonly type: 'figure'
  readonly sort: FigureSort
  readonly digits: string
  readonly unit: string
  /** Written in words: it is no printed number. */
  readonly inWords?: true
}

/** A subject of statements, with the money that the words before it name. */
export interface SubjectToken extends Stretch {
  readonly type: 'subject'
  readonly subject: string
  readonly spoken: Pick<SpokenSubject, 'sort' | 'scope' | 'section'>
  readonly scope?: FundScope
}

export interface ScopeToken extends Stretch {
  readonly type: 'scope'
  readonly scope: FundScope
}

/** A word that tells what a figure is. */
export interface CueToken extends Stretch {
  readonly type: 'cue'
  readonly role: CueRole
}

/** A mark between clauses, sentences, items or around a remark. */
export interface MarkToken extends Stretch {
  readonly type: 'mark'
  readonly mark: string
}

export type Token = FigureToken | SubjectToken | ScopeToken | CueToken | MarkToken

/** What a word of the vocabulary is, wherever it stands. */
export type Meaning =
  | {
      readonly type: 'subject'
      readonly subject: string
      readonly spoken: SubjectToken['spoken']
      readonly scope?: FundScope
    }
  | { readonly type: 'scope'; readonly scope: FundScope }
  | { readonly type: 'cue'; readonly role: CueRole }
