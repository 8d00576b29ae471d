import type { Assessment, AssessOptions } from './assessment.js'
import { undeterminable } from './assessment.js'
import type { QualityTarget } from './target.js'
import type { ScaleWord, WordScale } from './wordScale.js'
import { achievement, defaultWordScale, rankOf } from './wordScale.js'

const asked = /^[≥=]/u
const told = /^(?:均|都|全部)?已(?:经)?/u

/**
 * Words against words: met by the same word, by a word that ranks as high, and by 达成 whatever the target says.
 * Not met by a lower rank, and by the target's own word denied (未上线 against 上线).
 */
export function assessWord(target: QualityTarget, actual: QualityTarget, options: AssessOptions): Assessment {
  const scale: WordScale = options.words ?? defaultWordScale
  const goal = target.word.replace(asked, '')
  const reached = actual.word.replace(told, '')
  if (scale.names?.includes(goal)) return undeterminable('scaleWithoutLevel')
  if (goal === actual.word || goal === reached) return { outcome: 'met' }
  if (actual.negative && reached.endsWith(goal) && !target.negative) return { outcome: 'notMet' }
  return byRank(scale, rankOf(scale, goal), rankOf(scale, reached))
}

function byRank(scale: WordScale, goal: ScaleWord | undefined, reached: ScaleWord | undefined): Assessment {
  if (reached === undefined) return undeterminable('wordsNotComparable')
  if (goal?.group === reached.group && goal !== undefined) return met(reached.rank >= goal.rank)
  if (reached.group !== achievement) return undeterminable('wordsNotComparable')
  return met(reached.rank === highestRank(scale))
}

const met = (isMet: boolean): Assessment => ({ outcome: isMet ? 'met' : 'notMet' })

const highestRank = ({ words }: WordScale): number =>
  Math.max(...words.filter(({ group }) => group === achievement).map(({ rank }) => rank))
