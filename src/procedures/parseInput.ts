import { deepest, isNestedTooDeep } from '../documents/nesting.js'
import { repeatedKeys } from '../documents/repeatedKeys.js'
import type { Locale } from '../words/locale.js'
import { malformedInWords, receivedInWords } from '../words/problems.js'
import { most, type Problem, problem } from './problem.js'

const longest = 16_000_000

/** An input as a value, or why it is none. */
export type Parsed = { readonly value: unknown } | { readonly problems: readonly Problem[] }

/** JSON text, or a value already parsed. */
export function parseInput(input: unknown, locale: Locale): Parsed {
  if (typeof input === 'string') return parseText(input, locale)
  // A file that was read without an encoding.
  if (input instanceof Uint8Array)
    return { problems: [problem([], 'json.malformed', receivedInWords(input, locale), locale)] }
  return { value: input }
}

function parseText(text: string, locale: Locale): Parsed {
  if (text.length > longest) return { problems: [problem([], 'json.tooLarge', `${text.length}`, locale)] }
  if (isNestedTooDeep(text)) return { problems: [problem([], 'json.tooDeep', `> ${deepest}`, locale)] }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''))
    const repeated = repeatedKeys(text, value, most)
    if (repeated.length === 0) return { value }
    return { problems: repeated.map((path) => problem(path, 'key.repeated', `${path.at(-1)}`, locale)) }
  } catch (error) {
    return { problems: [problem([], 'json.malformed', malformedInWords(text, String(error), locale), locale)] }
  }
}
