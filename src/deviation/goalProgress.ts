import { type Rate, rate } from '../exact/measure.js'
import { IndicatorRow } from '../facts/indicatorRow.js'
import { type AllowedLight, allowedLights } from '../scoring/signals/allowedLights.js'
import { progressOf } from '../scoring/signals/indicatorProgress.js'
import { isWorse } from '../scoring/signals/light.js'
import { progressLight, type SignalRule } from '../scoring/signals/signalRule.js'
import type { Light } from '../terms/signalLight.js'
import type { Elapsed } from './elapsed.js'

/** A performance indicator in the middle of its year, as printed. */
export interface IndicatorLine {
  readonly key: string
  readonly label: string
  /** The labels above it: they help to say which way is better of a bare figure. */
  readonly level1?: string
  readonly level2?: string
  /** For the year. */
  readonly target: string
  /** For the time gone by, where the form prints one. */
  readonly periodTarget?: string
  readonly actual: string
}

/** A goal with its indicators. */
export interface GoalLine {
  readonly key: string
  readonly label: string
  readonly indicators: readonly IndicatorLine[]
}

/** How far an indicator got. */
export interface IndicatorStanding {
  readonly key: string
  readonly label: string
  /** Actual ÷ what was due by now; null where there is no such share, as for words and ceilings. */
  readonly progress: Rate | null
  /** Null where nothing can be said. */
  readonly light: Light | null
}

/** How far a goal got: the worst light of its indicators. */
export interface GoalStanding {
  readonly key: string
  readonly label: string
  /** The worst light that is known; an indicator in `undecided` may be worse. */
  readonly light: Light | null
  readonly indicators: readonly IndicatorStanding[]
  /** Keys of the indicators without a light. */
  readonly undecided: readonly string[]
}

/** How far a goal and its indicators got at a day. */
export function goalProgress(
  { key, label, indicators }: GoalLine,
  elapsed: Elapsed,
  signals: SignalRule,
): GoalStanding {
  const standings = indicators.map((indicator) => standingOf(indicator, elapsed, signals))
  return {
    key,
    label,
    light: standings.map(({ light }) => light).reduce(worse, null),
    indicators: standings,
    undecided: standings.filter(({ light }) => light === null).map((standing) => standing.key),
  }
}

const worse = (one: Light | null, other: Light | null): Light | null => {
  if (one === null || other === null) return one ?? other
  return isWorse(other, one) ? other : one
}

/**
 * A ceiling and words have a light of their own; all else goes by its progress. What may be a ceiling or not has one only
 * where both readings give the same.
 */
function standingOf(
  { key, label, ...printed }: IndicatorLine,
  { month }: Elapsed,
  signals: SignalRule,
): IndicatorStanding {
  const row = new IndicatorRow({ level1: '', level2: '', level3: label, ...printed }, 0)
  const { progress, assessment } = progressOf(row, month)
  const share = progress && assessment.direction !== 'lower' ? rate(progress) : null
  const rises = share !== null && assessment.direction !== undefined
  const light = rises ? progressLight(share.value, signals) : onlyLight(allowedLights(row, month, signals))
  return { key, label, progress: share, light }
}

function onlyLight(allowed: readonly AllowedLight[]): Light | null {
  const [first, ...others] = new Set(allowed.map(({ light }) => light))
  return first !== undefined && others.length === 0 ? first : null
}
