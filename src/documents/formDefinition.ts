import type * as z from 'zod'
import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import type { FormKind } from './formKinds.js'
import type { FormSchema } from './formSchema.js'
import type { TableLayout } from './tableLayout.js'

/** What a form needs to have printed before anything is filled in; its tables of money follow from their layouts. */
export type BlankParts<Json> = Partial<Omit<Json, 'kind' | 'year' | 'department' | 'tables'>>

/**
 * A paper form as a definition: what it is, what asks for it, where it is printed, what reads it, its fields, and a small
 * document.
 */
export interface FormDefinition<Document = unknown, Json = unknown> {
  readonly kind: 'form'
  readonly id: FormKind
  readonly says: Sentence
  /** Where the layout was seen, or the law that prints it; `also` is what it rests on besides. */
  readonly basis: Basis
  readonly also?: readonly Basis[]
  readonly applies: Applies
  readonly schema: FormSchema<Document, Json>
  /** The JSON of the form: its keys, in paper order. */
  readonly wire: z.ZodObject
  /** Its tables of money, where it has any. */
  readonly tables?: readonly TableLayout[]
  readonly blank: BlankParts<Json>
  readonly example: Json
}
