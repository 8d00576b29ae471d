import type { Draft, Json } from './draft.js'
import type { Printed } from './printed.js'

/** A sentence that was read: what the document keeps of it, and the text that it stands in. */
export interface ReadStatement {
  readonly statement: Json
  readonly printed: Printed
}

/** Reads the sentences of paragraphs, in their order. */
export type StatementReader = (paragraphs: readonly Printed[]) => readonly ReadStatement[]

/** No sentence is read: all of them are told as unread. */
const noSentences: StatementReader = () => []

/** Puts what the sentences of a document say among its statements; what is not understood stays unread. */
export function putStatements(draft: Draft, paragraphs: readonly Printed[], read: StatementReader = noSentences): void {
  for (const [at, { statement, printed }] of read(paragraphs).entries())
    draft.put(['statements', at], statement, printed)
}
