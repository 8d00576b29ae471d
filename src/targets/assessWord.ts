import type { Assessment, AssessOptions } from './assessment.js'
import { undeterminable } from './assessment.js'
import { isContrary } from './contraries.js'
import { isScaleName, isTopOf } from './scaleName.js'
import type { QualityTarget } from './target.js'
import { askedWord, degreesBetween, toldWord } from './wordDegrees.js'
import { defaultWordScale, type WordScale } from './wordScale.js'

/**
 * Words against words. A target that names a scale and no level on it (优良中低差) is met by its highest level and by 达成;
 * what less is worth it does not say. Else met by the same word, by a word that ranks as high, and by 达成 whatever the target says.
 * Not met by a lower rank, and by the target's own word denied (未上线 against 上线).
 */
export function assessWord(target: QualityTarget, actual: QualityTarget, options: AssessOptions): Assessment {
  const scale: WordScale = options.words ?? defaultWordScale
  const goal = askedWord(target.word)
  if (isScaleName(scale, goal)) {
    return isTopOf(scale, goal, toldWord(actual.word)) ? met(true) : undeterminable('scaleWithoutLevel')
  }
  if (isContrary(goal, toldWord(actual.word))) return met(false)
  const degrees = degreesBetween(target, actual, scale)
  if (degrees !== 0 && actual.negative && toldWord(actual.word).endsWith(goal) && !target.negative) return met(false)
  return degrees === null ? undeterminable('wordsNotComparable') : met(degrees >= 0)
}

const met = (isMet: boolean): Assessment => ({ outcome: isMet ? 'met' : 'notMet' })
