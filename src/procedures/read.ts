import type * as z from 'zod'
import type { FormKind } from '../documents/formKinds.js'
import { type AnyDocument, forms } from '../documents/forms.js'
import type { InLanguage } from '../words/locale.js'
import { meantBy } from '../words/meant.js'
import { expectedType, meantInWords, receivedInWords } from '../words/problems.js'
import { both } from './expectationOf.js'
import { parseInput } from './parseInput.js'
import { type Problem, problemOf, problemsOf, valueAt } from './problem.js'

export type { Problem }

/** A document, or everything that keeps the input from being one. */
export type Reading<D> =
  | { readonly document: D; readonly problems?: undefined }
  | { readonly document?: undefined; readonly problems: readonly Problem[] }

/**
 * Is this input a document of this form, and if not, what is wrong with it?
 *
 * Takes JSON text or a value already parsed. Gives the document, or all problems at once, each with the path of the
 * place, what was expected and what was received, in the language asked for (zh). Unknown keys are refused. At most a
 * thousand problems are listed; the last line then says how many more there are. Nothing is thrown.
 *
 * @example read(FinalAccounts, '{"kind":"finalAccounts"}', { locale: 'en' }).problems?.[0]?.message
 * // => 'year: expected a number, received nothing'
 */
export function read<S extends z.ZodType>(
  schema: S,
  input: unknown,
  { locale = 'zh' }: InLanguage = {},
): Reading<z.output<S>> {
  if (typeof schema?.safeParse !== 'function')
    throw new TypeError('read: expected the schema of a form, such as FinalAccounts')
  const json = parseInput(input, locale)
  if ('problems' in json) return json
  const result = schema.safeParse(json.value)
  return result.success
    ? { document: result.data }
    : { problems: problemsOf(result.error.issues, { schema, value: json.value, locale }) }
}

/**
 * The same for a document of whichever form its `kind` states.
 *
 * @example readDocument('{"kind":"budget"}', { locale: 'en' }).problems?.[0]?.path // => ['kind']
 */
export function readDocument(input: unknown, { locale = 'zh' }: InLanguage = {}): Reading<AnyDocument> {
  const json = parseInput(input, locale)
  if ('problems' in json) return json
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value))
    return { problems: [problemOf([], expectedType('object'), receivedInWords(json.value, locale), locale)] }
  const kind = valueAt(json.value, ['kind'])
  if (typeof kind === 'string' && Object.hasOwn(forms, kind)) {
    return read<z.ZodType<AnyDocument>>(forms[kind as FormKind], json.value, { locale })
  }
  const kinds = Object.keys(forms)
  const found = problemOf(['kind'], both(kinds.join(' / ')), receivedInWords(kind, locale), locale)
  const meant = typeof kind === 'string' ? meantBy(kind, kinds) : null
  const message = `${found.message}${meantInWords(meant, locale)}`
  return { problems: [{ ...found, ...(meant === null ? {} : { meant }), message }] }
}
