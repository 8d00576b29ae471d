import { lettersOf } from '../../terms/label.js'

/** How many characters a run has by which two texts are the same: Chinese terms seldom have more. */
const length = 4

/** Every run of so many characters that stands in one of these texts, punctuation aside. Linear in their length. */
export function shinglesOf(texts: Iterable<string>, size = length): Set<string> {
  const runs = new Set<string>()
  for (const text of new Set(texts)) {
    const letters = lettersOf(text)
    for (let at = 0; at + size <= letters.length; at++) runs.add(letters.slice(at, at + size))
  }
  return runs
}

/** How many of the runs of one text stand in another. */
export function sharedRuns(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const run of one) if (other.has(run)) shared++
  return shared
}

/** Do two texts have more than half of the shorter one's runs in common? */
export const isAlike = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  2 * sharedRuns(one, other) > Math.min(one.size, other.size)
