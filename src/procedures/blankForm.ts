import { blankTables } from '../documents/blankTables.js'
import type { FormDefinition } from '../documents/formDefinition.js'
import type { FormSchema } from '../documents/formSchema.js'
import { formDefinitions } from '../documents/forms.js'
import { wholeSchema } from '../documents/wholeSchema.js'

/** What a document of the form always has, whoever fills it in. */
type Required<Json> = { [K in keyof Json]-?: Record<never, never> extends Pick<Json, K> ? never : K }[keyof Json]

/** What the paper prints, or leaves room for. */
type OnPaper<Json> =
  | 'kind'
  | 'unit'
  | 'tables'
  | 'project'
  | { [K in keyof Json]: Json[K] extends readonly unknown[] ? K : never }[keyof Json]

/**
 * What whoever will fill a form in says of himself and of the form: year, department, and what else no paper can know (a
 * monitoring form its `period`); whatever more is known already.
 */
export type BlankHeader<Json> = Pick<Json, Exclude<Required<Json>, OnPaper<Json>>> & Partial<Omit<Json, 'kind'>>

/** The blank document of a form as it is defined: its tables with their rows, its lists empty. */
export function blankForm(schema: FormSchema<unknown, unknown>, header: object): unknown {
  const definitions: readonly FormDefinition[] = Object.values(formDefinitions)
  const form = definitions.find((one) => one.schema === wholeSchema(schema))
  if (!form) throw new TypeError('no schema of a form: one of those that `forms` lists')
  const tables = form.tables ? { tables: blankTables(form.tables) } : {}
  return schema.parse({ kind: form.id, ...form.blank, ...tables, ...header })
}
