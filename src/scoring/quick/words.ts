import { parseActual } from '../../targets/parseActual.js'
import { scanWord } from '../../targets/scanWord.js'
import { achievement, defaultWordScale, rankOf, type WordScale } from '../../targets/wordScale.js'
import type { WordBand, WordBands } from '../wordBands.js'
import { inThousandths } from './thousandths.js'

/** A band in thousandths of the points. */
export interface QuickBand {
  readonly low: number
  readonly high: number
}

/** Words made ready: the ranks of words of achievement, and what each band allows. */
export interface QuickWords {
  readonly ranks: ReadonlyMap<string, number>
  /** Targets that only the exact way can hold an actual against. */
  readonly strange: ReadonlySet<string>
  readonly highest: number
  readonly lowest: number
  readonly met: QuickBand
  readonly partly: QuickBand
  readonly notMet: QuickBand
}

/** The words of a policy made ready; null where it has none, or finer bands than thousandths. */
export function quickWords(bands: WordBands | null, scale: WordScale = defaultWordScale): QuickWords | null {
  const [met, partly, notMet] = bands ? [bands.met, bands.partly, bands.notMet].map(bandOf) : []
  if (!met || !partly || !notMet) return null
  const ranks = new Map(scale.words.flatMap(({ zh }) => rankedWord(scale, zh)))
  const all = scale.words.filter(({ group }) => group === achievement).map(({ rank }) => rank)
  const [highest, lowest] = [Math.max(...all), Math.min(...all)]
  const strange = new Set([
    ...(scale.names ?? []),
    ...scale.words.map(({ zh }) => zh).filter((zh) => isStrange(scale, zh)),
  ])
  return { ranks, strange, highest, lowest, met, partly, notMet }
}

function bandOf({ low, high }: WordBand): QuickBand | null {
  const [from, to] = [inThousandths(low), inThousandths(high)]
  return from === null || to === null ? null : { low: from, high: to }
}

/** Words that deny or begin with 已 mean more than their rank. */
function isStrange(scale: WordScale, word: string): boolean {
  const read = parseActual(word)
  return isAchievement(scale, word) && (read.kind !== 'quality' || read.negative === true || word.includes('已'))
}

const isAchievement = (scale: WordScale, word: string): boolean => rankOf(scale, word)?.group === achievement

function rankedWord(scale: WordScale, word: string): readonly (readonly [string, number])[] {
  const entry = rankOf(scale, word)
  return entry && isAchievement(scale, word) && !isStrange(scale, word) ? [[word, entry.rank]] : []
}

/** The band of an actual word beside a target word, or null where the exact way must say. */
export function quickBand(target: string, actual: string, words: QuickWords): QuickBand | null {
  if (words.strange.has(target) || !scanWord(target)) return null
  if (target === actual) return words.met
  const reached = words.ranks.get(actual)
  if (reached === undefined) return null
  const asked = words.ranks.get(target) ?? words.highest
  if (reached >= asked) return words.met
  return reached > words.lowest ? words.partly : words.notMet
}
