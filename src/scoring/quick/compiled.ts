import { dimensions } from '../../targets/unitScale.js'
import type { Curve } from '../curve.js'
import type { ScoringPolicy } from '../policy.js'
import { decimalsFor } from '../rounding.js'
import type { ScoreInput } from '../scoreInput.js'
import { type Straights, straightsOf } from './straight.js'
import { type QuickWords, quickWords } from './words.js'

/** A curve made ready: every reading of it, and whether a missed target may get anything short of full. */
export interface QuickCurve {
  readonly readings: readonly Straights[]
  readonly isOpen: boolean
}

/** A policy made ready for scoring in whole numbers; a null part is left to the exact way. */
export interface Compiled {
  /** Scores are whole numbers of 10^-decimals. */
  readonly decimals: number
  readonly atLeast: QuickCurve | null
  readonly equal: QuickCurve | null
  readonly equalIsAtLeast: boolean
  readonly atMost: QuickCurve | null
  /** An actual above its target may be cut. */
  readonly cuts: boolean
  /** Bare figures ask to be reached, but for units that end so. */
  readonly bareIsAtLeast: boolean
  readonly exceptEndings: ReadonlySet<number>
  readonly words: QuickWords | null
}

/** What a form says of all its rows. */
export type QuickOptions = Pick<ScoreInput, 'words' | 'percentages' | 'year' | 'decimals'>

/** The policy made ready, or null when its rounding is not half up. */
export function compile(policy: ScoringPolicy, options: QuickOptions): Compiled | null {
  const { rounding, equal, overFulfilment, unstated } = policy
  if (rounding.rounding !== 'halfUp') return null
  const equalIsAtLeast = equal.kind === 'asAtLeast'
  const endings = dimensions
    .filter(({ id }) => unstated.except.includes(id))
    .flatMap(({ units }) => units.flatMap(({ names }) => names.map((name) => name.charCodeAt(name.length - 1))))
  return {
    decimals: decimalsFor(rounding, options.decimals ?? 0),
    atLeast: quickCurve(policy.atLeast),
    equal: quickCurve(equalIsAtLeast ? policy.atLeast : equal),
    equalIsAtLeast,
    atMost: quickCurve(policy.atMost),
    cuts: overFulfilment !== null && overFulfilment.cut !== 'none',
    bareIsAtLeast: unstated.reads === 'atLeast',
    exceptEndings: new Set(endings),
    words: quickWords(policy.words, options.words),
  }
}

function quickCurve(curve: Curve): QuickCurve | null {
  if (curve.kind === 'unstated') return { readings: [], isOpen: true }
  const curves = curve.kind === 'either' ? [curve.one, curve.other] : [curve]
  const readings = curves.map(straightsOf).filter((reading) => reading !== null)
  return readings.length === curves.length ? { readings, isOpen: false } : null
}
