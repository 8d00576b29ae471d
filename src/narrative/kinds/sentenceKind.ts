import type { Statement, StatementKind, StatementOf } from '../../documents/statement.js'
import type { Sentence } from '../../law/basis.js'
import type { Draft, Understanding } from './understanding.js'

/** A sentence as it is printed under its headings, and the statement that it makes. */
export interface SentenceExample {
  readonly sections?: readonly string[]
  readonly sentence: string
  readonly statement: Statement
}

/**
 * A kind of sentence: how the statement is found in what was understood of a passage, how it is written, and examples that
 * run. Reading an example gives its statement; writing the statement gives the sentence.
 */
export interface SentenceKind<K extends StatementKind = StatementKind> {
  readonly kind: K
  readonly title: Sentence
  readonly read: (passage: Understanding) => readonly Draft[]
  readonly write: (statement: StatementOf<K>, unit: string) => string
  readonly examples: readonly SentenceExample[]
}
