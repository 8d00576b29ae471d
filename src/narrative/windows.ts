import type { Fact } from './facts/fact.js'
import type { State } from './facts/state.js'
import { groupsOf, type Understanding } from './kinds/understanding.js'

const mostSentences = 40
const mostFacts = 300

/** Where to cut a passage that is longer than sentences refer back, so that reading takes no more than its length. */
function cuts(facts: readonly Fact[]): readonly number[] {
  const found: number[] = [0]
  for (let at = 1; at < facts.length; at++) {
    const [first, one, before] = [facts[found.at(-1) as number], facts[at], facts[at - 1]] as [Fact, Fact, Fact]
    const isLong = one.sentence - first.sentence >= mostSentences || at - (found.at(-1) as number) >= mostFacts
    if (isLong && one.sentence !== before.sentence) found.push(at)
    else if (at - (found.at(-1) as number) >= mostFacts * 2) found.push(at)
  }
  return found
}

/** What was understood of a passage, in windows of some sentences. */
export function windowsOf(state: State, printed: Understanding['printed']): readonly Understanding[] {
  const { facts, lists, absences, divisions, levels } = state
  const starts = cuts(facts)
  return starts.map((from, at) => {
    const own = facts.slice(from, starts[at + 1])
    const begin = at === 0 ? 0 : (own[0]?.token.start ?? 0)
    const next = starts[at + 1]
    const end = next === undefined ? Number.POSITIVE_INFINITY : (facts[next]?.token.start ?? Number.POSITIVE_INFINITY)
    const inside = <T extends { readonly start: number }>(all: readonly T[]): readonly T[] =>
      starts.length === 1 ? all : all.filter(({ start }) => start >= begin && start < end)
    return {
      facts: own,
      groups: groupsOf(own),
      lists: inside(lists),
      absences: inside(absences),
      divisions: inside(divisions),
      levels: inside(levels),
      printed,
    }
  })
}
