import type * as z from 'zod'
import type { FormKind } from '../documents/formKinds.js'
import { type AnyDocument, forms } from '../documents/forms.js'
import type { InLanguage, Locale } from '../words/locale.js'
import {
  type Expectation,
  expectations,
  expectedType,
  malformedInWords,
  problemInWords,
  receivedInWords,
  unknownKeyInWords,
  unlistedInWords,
} from '../words/problems.js'
import { both, expectationOf } from './expectationOf.js'

/** Something in the input that is not as it should be. */
export interface Problem {
  readonly path: readonly (string | number)[]
  readonly expected: string
  readonly received: string
  readonly message: string
}

/** A document, or everything that keeps the input from being one. */
export type Reading<D> =
  | { readonly document: D; readonly problems?: undefined }
  | { readonly document?: undefined; readonly problems: readonly Problem[] }

const longest = 16_000_000
const most = 1000

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
  const json = parseInput(input, locale)
  if ('problem' in json) return { problems: [json.problem] }
  const result = schema.safeParse(json.value)
  return result.success ? { document: result.data } : { problems: problemsOf(result.error.issues, json.value, locale) }
}

type Parsed = { readonly value: unknown } | { readonly problem: Problem }

function parseInput(input: unknown, locale: Locale): Parsed {
  if (typeof input === 'string') return parseText(input, locale)
  // A file that was read without an encoding.
  if (input instanceof Uint8Array)
    return { problem: problem([], 'json.malformed', receivedInWords(input, locale), locale) }
  return { value: input }
}

function parseText(text: string, locale: Locale): Parsed {
  if (text.length > longest) return { problem: problem([], 'json.tooLarge', `${text.length}`, locale) }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, '')) }
  } catch (error) {
    return { problem: problem([], 'json.malformed', malformedInWords(text, String(error), locale), locale) }
  }
}

/**
 * The same for a document of whichever form its `kind` states.
 *
 * @example readDocument('{"kind":"budget"}', { locale: 'en' }).problems?.[0]?.path // => ['kind']
 */
export function readDocument(input: unknown, { locale = 'zh' }: InLanguage = {}): Reading<AnyDocument> {
  const json = parseInput(input, locale)
  if ('problem' in json) return { problems: [json.problem] }
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value))
    return { problems: [problemOf([], expectedType('object'), receivedInWords(json.value, locale), locale)] }
  const kind = valueAt(json.value, ['kind'])
  if (typeof kind === 'string' && Object.hasOwn(forms, kind)) {
    return read<z.ZodType<AnyDocument>>(forms[kind as FormKind], json.value, { locale })
  }
  const known = both(Object.keys(forms).join(' / '))
  return { problems: [problemOf(['kind'], known, receivedInWords(kind, locale), locale)] }
}

const problem = (path: readonly (string | number)[], id: string, received: string, locale: Locale): Problem =>
  problemOf(path, expectations[id] as Expectation, received, locale)

function problemOf(
  path: readonly (string | number)[],
  expected: Expectation,
  received: string,
  locale: Locale,
): Problem {
  const words = expected[locale]
  return { path, expected: words, received, message: problemInWords(path, words, received, locale) }
}

function problemsOf(issues: readonly z.core.$ZodIssue[], value: unknown, locale: Locale): readonly Problem[] {
  const all = issues.slice(0, most).flatMap((issue) => problemsIn(issue, value, locale))
  const problems = all.slice(0, most)
  const rest = Math.max(issues.length - most, 0) + all.length - problems.length
  if (rest <= 0) return problems
  const more: Expectation = { zh: '先改正以上各处', en: 'those above to be mended first' }
  const message = unlistedInWords(rest, locale)
  return [...problems, { path: [], expected: more[locale], received: message, message }]
}

function problemsIn(issue: z.core.$ZodIssue, value: unknown, locale: Locale): readonly Problem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const at = [...path, key]
      const found = problem(at, 'unknownKey', receivedInWords(valueAt(value, at), locale), locale)
      return { ...found, message: unknownKeyInWords(path, key, locale) }
    })
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = [...issue.errors].sort((one, other) => one.length - other.length)[0] ?? []
    return nearest.flatMap((inner) => problemsIn({ ...inner, path: [...issue.path, ...inner.path] }, value, locale))
  }
  return [problemOf(path, expectationOf(issue), receivedInWords(valueAt(value, path), locale), locale)]
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string | number, unknown>)[key]
  }
  return found
}
