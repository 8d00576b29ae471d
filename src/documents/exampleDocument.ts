import type * as z from 'zod'
import type { FormKind } from './formKinds.js'
import type { forms } from './forms.js'

/** The parts of a document that an example needs; the rest is left out, or empty where the form asks for it. */
export type ExampleDocument = {
  readonly [K in FormKind]: { readonly kind: K } & Partial<z.input<(typeof forms)[K]>>
}[FormKind]
