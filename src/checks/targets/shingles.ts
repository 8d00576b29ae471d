import { lettersOf } from './plainText.js'

/** How many characters a Chinese term usually has: runs of as many are what two texts share when they speak of one thing. */
const length = 4

/** Every run of four characters of a text, punctuation aside. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const letters = [...lettersOf(text)]
  const runs = new Set<string>()
  for (let at = 0; at + length <= letters.length; at++) runs.add(letters.slice(at, at + length).join(''))
  return runs
}

/** How many of the runs of one text stand in another. */
export function sharedRuns(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const run of one) if (other.has(run)) shared++
  return shared
}
