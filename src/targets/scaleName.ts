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
  if (scale.names?.includes(word)) return true
  if (rankOf(scale, word)) return false
  if (choiceIn(word)) return true
  const plain = plainScale(word)
  if (scale.names?.includes(plain)) return true
  const levels = levelsIn(scale, plain)
  return levels.length > 1 && isOrdered(levels)
}

/** Is this the highest level of the scale that is named, or does it say that all was achieved? */
export function isTopOf(scale: WordScale, name: string, told: string): boolean {
  const ranked = rankOf(scale, told)
  if (ranked?.group === achievement) return isHighest(scale, ranked)
  const choice = choiceIn(name)
  if (choice) return choice.includes(told)
  const plain = plainScale(name)
  const levels = levelsIn(scale, plain)
  const highest = levels.length > 0 ? levels.reduce((one, other) => (other.rank > one.rank ? other : one)) : undefined
  if (highest) return ranked !== undefined && ranked.group === highest.group && ranked.rank >= highest.rank
  return told !== '' && plain.startsWith(told) && scale.names?.includes(plain) === true && told.length === 1
}

const isHighest = ({ words }: WordScale, { group, rank }: ScaleWord): boolean =>
  words.every((word) => word.group !== group || word.rank <= rank)

/** The words that make up a text, all of one group, the longest first; none where other words stand there. */
function levelsIn(scale: WordScale, text: string): readonly ScaleWord[] {
  const levels: ScaleWord[] = []
  for (let at = 0; at < text.length; ) {
    const word = longestAt(scale, text, at)
    const level = word && rankOf(scale, word.zh)
    if (!level || (levels[0] && levels[0].group !== level.group)) return []
    levels.push(level)
    at += word.zh.length
  }
  return levels
}

/** Of 优良 in a list of levels each is one of its own. */
function longestAt({ words }: WordScale, text: string, at: number): ScaleWord | undefined {
  const isGrade = (zh: string): boolean => zh !== '优良'
  return words
    .filter(({ zh }) => isGrade(zh) && text.startsWith(zh, at))
    .reduce<ScaleWord | undefined>((one, other) => (one && one.zh.length >= other.zh.length ? one : other), undefined)
}

function isOrdered(levels: readonly ScaleWord[]): boolean {
  const steps = levels.slice(1).map(({ rank }, at) => rank - (levels[at]?.rank ?? 0))
  return steps.every((step) => step < 0) || steps.every((step) => step > 0)
}
