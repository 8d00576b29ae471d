import type { Decimal } from '../exact/decimal.js'
import type { Assessment } from '../targets/assessment.js'
import type { QualityTarget, Target } from '../targets/target.js'
import { achievement, defaultWordScale, rankOf, type WordScale } from '../targets/wordScale.js'
import { shareOfDigits } from './fraction.js'
import { percentageOf } from './percentage.js'
import type { ScoreReason } from './reasons.js'
import type { ScoreInput } from './scoreInput.js'
import { hullOf, type Share } from './share.js'
import type { WordBand, WordBands } from './wordBands.js'

const told = /^(?:均|都|全部)?已(?:经)?/u

/** Whether words met their target, and the share that they are allowed. */
export interface WordAchievement {
  readonly met: boolean | null
  readonly share: Share | ScoreReason
}

/**
 * The share that a target in words is allowed.
 *
 * Met, the highest band. Missed, the band of the word of achievement that the actual is or stands for; denied, the
 * lowest; ranked below its target otherwise, any band but the highest. Where the form answers words in per cent, the
 * band that the percentage falls into.
 */
export function ofWord(
  actual: Target,
  { outcome, reason }: Assessment,
  { words = defaultWordScale, percentages = false }: Pick<ScoreInput, 'words' | 'percentages'>,
  bands: WordBands | null,
): WordAchievement {
  const percentage = percentages ? percentageOf(actual) : null
  if (reason && percentage === null) return { met: null, share: reason }
  const met = percentage ? metBy(percentage, bands) : outcome === 'met'
  if (bands === null) return { met, share: 'policySilent' }
  if (percentage) return { met, share: ofPercentage(bands, percentage) }
  return { met, share: actual.kind === 'quality' && !met ? ofMissed(bands, words, actual) : allowed(bands.met) }
}

const ofPercentage = ({ met, partly, notMet }: WordBands, percentage: Decimal): Share =>
  allowed([met, partly].find(({ low }) => percentage.gte(low)) ?? notMet)

/** All of it is met; less may still be in the band of what is met, and then nobody says. */
function metBy(percentage: Decimal, bands: WordBands | null): boolean | null {
  if (percentage.gte(1)) return true
  return bands && percentage.gte(bands.met.low) ? null : false
}

const allowed = ({ low, high, highExcluded }: WordBand): Share => ({
  low: shareOfDigits(low),
  high: shareOfDigits(high),
  ...(highExcluded && { highExcluded }),
})

function ofMissed(bands: WordBands, scale: WordScale, { word, negative }: QualityTarget): Share {
  const reached = rankOf(scale, word.replace(told, ''))
  if (negative) return allowed(bands.notMet)
  if (reached?.group !== achievement) return hullOf(allowed(bands.partly), allowed(bands.notMet))
  return allowed(reached.rank > lowestRank(scale) ? bands.partly : bands.notMet)
}

const lowestRank = ({ words }: WordScale): number =>
  Math.min(...words.filter(({ group }) => group === achievement).map(({ rank }) => rank))
