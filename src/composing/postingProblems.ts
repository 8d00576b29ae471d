import { type Problem, problem } from '../procedures/problem.js'
import type { Locale } from '../words/locale.js'
import { receivedInWords, unlistedInWords } from '../words/problems.js'
import type { Gathered } from './gatherPostings.js'
import { printedSteps } from './rounding.js'
import type { Unbalanced } from './unbalanced.js'

/** All that keeps postings from being accounts, each with the place of its posting or the name of its money. */
export function postingProblems(
  { misfits, more }: Gathered,
  unbalanced: readonly Unbalanced[],
  locale: Locale,
): readonly Problem[] {
  const rest = unlistedInWords(more, locale)
  return [
    ...misfits.map(({ at, key, expected, received }) =>
      problem([at, key], expected, receivedInWords(received, locale), locale),
    ),
    ...unbalanced.map(({ source, expected, amount }) => problem([source], expected, printedSteps(amount, 2), locale)),
    ...(more > 0 ? [{ path: [], expected: '', received: rest, message: rest }] : []),
  ]
}
