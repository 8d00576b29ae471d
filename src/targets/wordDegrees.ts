import { keptWith } from '../exact/keptWith.js'
import type { QualityTarget } from './target.js'
import { achievement, rankOf, type WordScale } from './wordScale.js'

const sign = /^[≥=]/u
const orBetter = /(?:及|或|含|\(含\))?以上$/u
const already = /^(?:均|都|全部)?已(?:经)?/u

/** The word that a target asks for. `askedWord('≥良') // => '良'` */
export const askedWord = (word: string): string => word.replace(sign, '')

/** The word that an actual tells. `toldWord('已上线') // => '上线'` */
export const toldWord = (word: string): string => word.replace(already, '')

/**
 * How many degrees of the scale does the actual stand above the target, or below it, which is negative?
 *
 * The same word is none, whether it is ranked or not. Words of one group are as many degrees apart as there are ranks
 * from one to the other; a word of achievement answers any target and is held against the highest of its group. Null
 * where no scale ranks both.
 *
 * @example degreesBetween(target('优'), actual('中'), defaultWordScale) // => -2
 */
export function degreesBetween(target: QualityTarget, actual: QualityTarget, scale: WordScale): number | null {
  const [goal, reached] = [askedWord(target.word), toldWord(actual.word)]
  if (goal === actual.word || goal === reached) return 0
  const [asked, told] = [rankOf(scale, goal) ?? rankOf(scale, goal.replace(orBetter, '')), rankOf(scale, reached)]
  if (told === undefined) return null
  const ranks = ranksOf(scale, told.group)
  if (asked !== undefined && asked.group === told.group) return ranks.indexOf(told.rank) - ranks.indexOf(asked.rank)
  return told.group === achievement ? ranks.indexOf(told.rank) - (ranks.length - 1) : null
}

/** The ranks of a group, each once, from the lowest on. */
const ranksOf = (scale: WordScale, group: string | undefined): readonly number[] => ranksByGroup(scale).get(group) ?? []

const ranksByGroup = /* @__PURE__ */ keptWith(
  ({ words }: WordScale): ReadonlyMap<string | undefined, readonly number[]> => {
    const groups = new Map<string | undefined, Set<number>>()
    for (const { group, rank } of words) groups.set(group, (groups.get(group) ?? new Set()).add(rank))
    return new Map([...groups].map(([group, ranks]) => [group, [...ranks].sort((a, b) => a - b)]))
  },
)
