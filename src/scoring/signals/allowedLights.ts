import { Decimal } from '../../exact/decimal.js'
import { assessRow } from '../../facts/assessedRow.js'
import type { IndicatorRow } from '../../facts/indicatorRow.js'
import type { Assessment } from '../../targets/assessment.js'
import type { Target } from '../../targets/target.js'
import { achievement, defaultWordScale, rankOf } from '../../targets/wordScale.js'
import type { Light } from '../../terms/signalLight.js'
import { progressLight, type SignalRule } from './signalRule.js'

/** A light that the published bands allow, and the progress that gives it where it is a figure. */
export interface AllowedLight {
  readonly light: Light
  readonly progress: Decimal | null
}

/**
 * Every light that the bands of a rule allow for an indicator at the end of a month.
 *
 * The target of the year is taken in proportion to the months gone by; where the form prints a target of the period,
 * progress against that is right as well, and for a percentage so is progress against the whole target. "=" is read
 * like "≥"; a bare figure that may be a limit is read both ways. Words go by 达成, 部分达成, 未达成. None where nothing can
 * be said.
 */
export function allowedLights(row: IndicatorRow, month: number, signals: SignalRule): readonly AllowedLight[] {
  const goal = row.read('target')
  if (goal.kind === 'quality') return wordLight(row.read('actual'), signals)
  const year = assessRow(row, 'target')
  const isPeriodic = row.text('periodTarget') !== undefined
  const asLimit = (): readonly AllowedLight[] =>
    ceilingLight(assessRow(row, isPeriodic ? 'periodTarget' : 'target', { direction: 'lower' }), signals)
  if (year.direction === 'lower') return asLimit()
  const isRate = goal.kind === 'quantity' && goal.unit === '%'
  const gone = new Decimal(month).div(12)
  const period = isPeriodic && assessRow(row, 'periodTarget').completion
  const shares = [year.completion?.div(gone), period, isRate && year.completion]
  const risen = shares.flatMap((progress) => (progress ? [{ light: progressLight(progress, signals), progress }] : []))
  return risen.length > 0 && year.direction === undefined ? [...risen, ...asLimit()] : risen
}

function ceilingLight({ outcome }: Assessment, { ceiling }: SignalRule): readonly AllowedLight[] {
  if (outcome === 'undeterminable') return []
  return [{ light: outcome === 'met' ? ceiling.within : ceiling.beyond, progress: null }]
}

/** 达成, 部分达成 and 未达成 by their rank. */
const placeOfRank: Readonly<Record<number, 0 | 1 | 2>> = { 3: 0, 2: 1, 1: 2 }

function wordLight(reached: Target, { words }: SignalRule): readonly AllowedLight[] {
  const word = reached.kind === 'quality' ? rankOf(defaultWordScale, reached.word) : undefined
  const place = word?.group === achievement ? placeOfRank[word.rank] : undefined
  return place === undefined ? [] : [{ light: words[place], progress: null }]
}
