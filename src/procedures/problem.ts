import type * as z from 'zod'
import type { Locale } from '../words/locale.js'
import { meantBy } from '../words/meant.js'
import {
  type Expectation,
  expectations,
  meantInWords,
  problemInWords,
  receivedInWords,
  unknownKeyInWords,
  unlistedInWords,
} from '../words/problems.js'
import { expectationOf } from './expectationOf.js'
import { keysAt } from './keysAt.js'
import { paperPlace } from './paperPlace.js'

/** Something in the input that is not as it should be. */
export interface Problem {
  readonly path: readonly (string | number)[]
  /** The place as the paper names it, where it is more than a head of the form: `公开02表 第1行 本年收入合计`. */
  readonly place?: string
  readonly expected: string
  readonly received: string
  readonly message: string
  /** The key, the kind or the code that was probably meant. */
  readonly meant?: string
}

/** How many problems are listed at most. */
export const most = 1000

/** A problem that our own words name. */
export const problem = (path: readonly (string | number)[], id: string, received: string, locale: Locale): Problem =>
  problemOf(path, expectations[id] as Expectation, received, locale)

/** A problem with what was expected. */
export function problemOf(
  path: readonly (string | number)[],
  expected: Expectation,
  received: string,
  locale: Locale,
  input?: unknown,
): Problem {
  const words = expected[locale]
  const place = paperPlace(input, path, locale)
  const message = problemInWords({ path, place }, words, received, locale)
  return { path, ...(place === undefined ? {} : { place }), expected: words, received, message }
}

/** A value with the schema that it is held to. */
interface Held {
  readonly schema: z.ZodType
  readonly value: unknown
  readonly locale: Locale
}

/** Everything that keeps a value from being what its schema wants. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], held: Held): readonly Problem[] {
  const { locale } = held
  const told = issues.slice(0, most)
  const problems: Problem[] = []
  for (const issue of told) {
    if (problems.length === most) break
    problems.push(...problemsIn(issue, held, most - problems.length))
  }
  const rest = issues.length - told.length + faultsIn(told) - problems.length
  if (rest <= 0) return problems
  const more: Expectation = { zh: '先改正以上各处', en: 'those above to be mended first' }
  const message = unlistedInWords(rest, locale)
  return [...problems, { path: [], expected: more[locale], received: message, message }]
}

/** At most so many of the problems that an issue is. */
function problemsIn(issue: z.core.$ZodIssue, held: Held, room: number): readonly Problem[] {
  const { schema, value, locale } = held
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, room).map((key) => {
      const at = [...path, key]
      const found = problem(at, 'unknownKey', receivedInWords(valueAt(value, at), locale), locale)
      const meant = meantBy(key, keysAt(schema, path, value))
      const where = { path, place: paperPlace(value, path, locale) }
      return {
        ...found,
        ...(where.place === undefined ? {} : { place: where.place }),
        message: unknownKeyInWords(where, key, meant, locale),
        ...(meant === null ? {} : { meant }),
      }
    })
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return nearestOf(issue.errors)
      .flatMap((inner) => problemsIn({ ...inner, path: [...issue.path, ...inner.path] }, held, room))
      .slice(0, room)
  const received = valueAt(value, path)
  const found = problemOf(path, expectationOf(issue), receivedInWords(received, locale), locale, value)
  const meant =
    issue.code === 'invalid_value' && typeof received === 'string' ? meantBy(received, issue.values.map(String)) : null
  return [meant === null ? found : { ...found, meant, message: `${found.message}${meantInWords(meant, locale)}` }]
}

/** Of the ways in which a choice could have been made, the one with the fewest problems. */
const nearestOf = (errors: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] =>
  [...errors].sort((one, other) => faultsOf(one) - faultsOf(other))[0] ?? []

/** How many problems these are: each key that is not known is one. */
const faultsOf = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0)

/** The same, of choices those of the nearest. */
const faultsIn = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce(
    (sum, issue) =>
      sum +
      (issue.code === 'invalid_union' && issue.errors.length > 0
        ? faultsIn(nearestOf(issue.errors))
        : faultsOf([issue])),
    0,
  )

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string | number, unknown>)[key]
  }
  return found
}
