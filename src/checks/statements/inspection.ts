import type { Statement } from '../../documents/statement.js'
import type { NarrativeContext } from '../../facts/narrative/narrative.js'
import type { Inspection } from '../inspection.js'
import type { AccountsContext } from './context.js'

/** A statement as an example writes it: without its place. */
type ExampleStatement = Statement extends infer S ? (S extends Statement ? Omit<S, 'place'> : never) : never

/** The parts of final accounts that an example needs. */
export interface ExampleAccounts {
  readonly statements?: readonly ExampleStatement[]
  readonly tables?: unknown
  readonly outline?: readonly string[]
  readonly year?: number
}

/** A rule on the narrative of final accounts, or on the document as a whole. */
export type AccountsInspection = Inspection<AccountsContext, ExampleAccounts>

/** A rule on the narrative of any document. */
export type NarrativeInspection = Inspection<NarrativeContext, ExampleAccounts>
