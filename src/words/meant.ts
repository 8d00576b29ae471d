/** The known word that was probably meant by one that is not known, or null where none is near. `meant('totl', ['total']) // => 'total'` */
export function meantBy(given: string, known: readonly string[]): string | null {
  if (given.length > longest) return null
  const plain = given.toLowerCase()
  const near = known
    .map((word) => ({ word, steps: stepsBetween(plain, word.toLowerCase()) }))
    .filter(({ word, steps }) => steps <= Math.max(1, Math.floor(Math.min(word.length, given.length) / 3)))
    .toSorted((one, other) => one.steps - other.steps)
  return near[0]?.word ?? null
}

const longest = 60

/** How many letters must be put in, left out, changed or exchanged with the next. */
function stepsBetween(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const isSame = one[at - 1] === other[to - 1]
      const changed = (row[to - 1] as number) + (isSame ? 0 : 1)
      let steps = Math.min(changed, (row[to] as number) + 1, (next[to - 1] as number) + 1)
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1])
        steps = Math.min(steps, (before[to - 2] as number) + 1)
      next.push(steps)
    }
    before = row
    row = next
  }
  return row[other.length] as number
}
