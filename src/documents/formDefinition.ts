import type * as z from 'zod'
import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import type { FormKind } from './formKinds.js'
import type { TableLayout } from './tableLayout.js'

/** A paper form as a definition: what it is, what asks for it, where it is printed, its fields, and a small document. */
export interface FormDefinition<Json = unknown> {
  readonly kind: 'form'
  readonly id: FormKind
  readonly says: Sentence
  /** Where the layout was seen, or the law that prints it; `also` is what it rests on besides. */
  readonly basis: Basis
  readonly also?: readonly Basis[]
  readonly applies: Applies
  /** The JSON of the form: its keys, in paper order. */
  readonly wire: z.ZodObject
  /** Its tables of money, where it has any. */
  readonly tables?: readonly TableLayout[]
  readonly example: Json
}
