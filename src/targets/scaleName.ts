import { keptWith } from '../exact/keptWith.js'
import { remembered } from '../exact/remembered.js'
import { choiceIn } from './choice.js'
import { achievement, rankOf, type ScaleWord, type WordScale } from './wordScale.js'

const separators = /[、,，/／;；或\s()（）]/gu

/** A scale by its levels, in one way of writing: 优、良、中、差 and 优/良/中/差 are 优良中差. */
const plainScale = (word: string): string => word.replace(separators, '')

/**
 * Does this word name a scale without a level on it? One that the scale lists, a choice (是/否), or two words and more of one group, from
 * the highest down or from the lowest up.
 *
 * @example isScaleName(defaultWordScale, '优/良/中/差') // => true
 * @example isScaleName(defaultWordScale, '优良') // => false, for that is a level of its own
 */
export const isScaleName = (scale: WordScale, word: string): boolean => namesOf(scale)(word)

const namesOf = /* @__PURE__ */ keptWith((scale: WordScale) => remembered((word) => namesScale(scale, word)))

function namesScale(scale: WordScale, word: string): boolean {
  const plain = plainScale(word)
  if (scale.names?.some((name) => plainScale(name) === plain)) return true
  if (rankOf(scale, word)) return false
  if (choiceIn(word)) return true
  const levels = levelsIn(scale, plain)
  return levels.length > 1 && isOrdered(levels)
}

/**
 * Is this the highest level of the scale that is named, or does it say that all was achieved? Of a scale whose levels have
 * no rank (高中低) the highest is the character that it begins with.
 */
export function isTopOf(scale: WordScale, name: string, told: string): boolean {
  const ranked = rankOf(scale, told)
  if (ranked?.group === achievement) return isHighest(scale, ranked)
  const choice = choiceIn(name)
  if (choice) return choice.includes(told)
  const plain = plainScale(name)
  const levels = levelsIn(scale, plain)
  if (levels.length === 0) return told === plain.charAt(0)
  return ranked !== undefined && levels.every(({ group, rank }) => group === ranked.group && rank <= ranked.rank)
}

const isHighest = ({ words }: WordScale, { group, rank }: ScaleWord): boolean =>
  words.every((word) => word.group !== group || word.rank <= rank)

/** The words that make up a text, all of one group, the longest first; none where other words stand there. */
function levelsIn(scale: WordScale, text: string): readonly ScaleWord[] {
  const levels: ScaleWord[] = []
  for (let at = 0; at < text.length; ) {
    const word = longestAt(scale, text, at)
    const level = rankOf(scale, word)
    if (!level || (levels[0] && levels[0].group !== level.group)) return []
    levels.push(level)
    at += word.length
  }
  return levels
}

/** The longest word of the scale that stands here. Of 优良 in a list of levels each is one of its own. */
const longestAt = ({ words }: WordScale, text: string, at: number): string =>
  words
    .map(({ zh }) => zh)
    .filter((zh) => zh !== '优良' && text.startsWith(zh, at))
    .reduce((one, other) => (other.length > one.length ? other : one), '')

function isOrdered(levels: readonly ScaleWord[]): boolean {
  const steps = levels.slice(1).map(({ rank }, at) => rank - (levels[at] as ScaleWord).rank)
  return steps.every((step) => step < 0) || steps.every((step) => step > 0)
}
