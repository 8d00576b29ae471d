import type { LexiconEntry } from './lexicon.js'
import type { TargetProblem } from './problems.js'
import type { DateReading } from './readDate.js'

interface Place {
  readonly start: number
  readonly end: number
}

/** A figure with its unit. `more` is "500余": more than that. */
export interface NumberToken extends Place {
  readonly type: 'number'
  readonly digits: string
  readonly decimals: number
  readonly unit: string | null
  readonly more: boolean
}

/** A date; `worded` when no digit is printed in it: 年底, 全年. */
export interface DateToken extends Place {
  readonly type: 'date'
  readonly date: DateReading
  readonly worded: boolean
}

export interface WordToken extends Place {
  readonly type: 'word'
  readonly entry: LexiconEntry
}

/** 每月, 每人: what the figures of the clause are counted per. */
export interface PerToken extends Place {
  readonly type: 'per'
  readonly unit: string
}

export interface PlaceholderToken extends Place {
  readonly type: 'placeholder'
}

/** Any other words, and figures that are part of a name (5G, 第1名, 12345热线). */
export interface TextToken extends Place {
  readonly type: 'text'
}

export type Token = NumberToken | DateToken | WordToken | PerToken | PlaceholderToken | TextToken

/** What stops the reading of a whole text, and where. */
export interface ProblemAt {
  readonly problem: TargetProblem
  readonly at: number
}

/** The text in plain glyphs, and as it is printed. Both have the same length. */
export interface Printed {
  readonly plain: string
  readonly text: string
}

export const wordOf = (token: Token | undefined): WordToken | undefined => (token?.type === 'word' ? token : undefined)

export const isProblem = (value: object): value is ProblemAt => 'problem' in value
