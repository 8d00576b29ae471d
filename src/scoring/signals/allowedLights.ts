import { Decimal } from '../../exact/decimal.js'
import { assess } from '../../targets/assess.js'
import type { Assessment, AssessOptions } from '../../targets/assessment.js'
import { parseActual } from '../../targets/parseActual.js'
import { parseTarget } from '../../targets/parseTarget.js'
import { achievement, defaultWordScale, rankOf } from '../../targets/wordScale.js'
import type { Light } from '../../terms/signalLight.js'
import { progressLight, type SignalRule } from './signalRule.js'
import type { WatchedTarget } from './watchedTarget.js'

/** A light that the bands allow, and the progress that gives it where it is a figure. */
export interface AllowedLight {
  readonly light: Light
  readonly progress: Decimal | null
}

/**
 * Every light that the bands of a rule allow for an indicator at the end of a month.
 *
 * The target of the year is taken in proportion to the months gone by; where the form prints a target of the period,
 * progress against that is right as well, and for a percentage so is progress against the whole target. "=" is read
 * like "≥". Words go by 达成, 部分达成, 未达成. None where nothing can be said.
 */
export function allowedLights(
  { target, periodTarget, actual }: WatchedTarget,
  month: number,
  signals: SignalRule,
  known: AssessOptions = {},
): AllowedLight[] {
  const goal = parseTarget(target)
  if (goal.kind === 'quality') return wordLight(actual, signals)
  const year = assess(goal, actual, known)
  const period = periodTarget === undefined ? null : assess(periodTarget, actual, known)
  if (year.direction === 'lower') return ceilingLight(period ?? year, signals)
  const share = new Decimal(month).div(12)
  const isRate = goal.kind === 'quantity' && goal.unit === '%'
  return [year.completion?.div(share), period?.completion, isRate ? year.completion : null].flatMap((progress) =>
    progress ? [{ light: progressLight(progress, signals), progress }] : [],
  )
}

function ceilingLight({ outcome }: Assessment, { ceiling }: SignalRule): AllowedLight[] {
  if (outcome === 'undeterminable') return []
  return [{ light: outcome === 'met' ? ceiling.within : ceiling.beyond, progress: null }]
}

/** 达成, 部分达成 and 未达成 by their rank. */
const placeOfRank: Readonly<Record<number, 0 | 1 | 2>> = { 3: 0, 2: 1, 1: 2 }

function wordLight(actual: string, { words }: SignalRule): AllowedLight[] {
  const reached = parseActual(actual)
  const word = reached.kind === 'quality' ? rankOf(defaultWordScale, reached.word) : undefined
  const place = word?.group === achievement ? placeOfRank[word.rank] : undefined
  return place === undefined ? [] : [{ light: words[place], progress: null }]
}
