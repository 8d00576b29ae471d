import type * as z from 'zod'
import type { Sentence } from '../law/basis.js'
import { formFields } from '../terms/formField.js'
import { nounOf, nounsOf } from '../terms/term.js'
import { totals } from '../terms/total.js'
import type { FormKind } from './formKinds.js'
import type { forms } from './forms.js'

/** A key that documents of some form have at the top, for what stands on their paper. */
export type FieldName = Exclude<{ [K in FormKind]: keyof z.input<(typeof forms)[K]> }[FormKind], '$schema'>

/** What each part of a document is, in both languages. */
export const fieldNames: Readonly<Record<FieldName, Sentence>> = {
  ...nounsOf(formFields),
  totals: nounOf(totals, 'total'),
}
