import type { Assessment } from '../../targets/assessment.js'
import { matchPart } from '../../targets/assessParts.js'
import type { Target, TargetPart } from '../../targets/target.js'
import { type Distance, noDistance } from './distance.js'
import { partDistance } from './distanceOf.js'
import type { DeviationReason } from './reasons.js'
import { type DeviationEffect, effectOf } from './standing.js'

/** One of several figures that a target asks for. */
export interface PartDeviation extends Distance {
  readonly target: string
  /** Null where no figure of the actual belongs to it. */
  readonly actual: string | null
  readonly status: 'met' | 'notMet' | 'undeterminable'
  readonly statusReason: DeviationReason | null
  readonly effect: DeviationEffect | null
}

/** Each figure of a compound target by itself; none of any other. */
export function partDeviations(
  target: Target,
  actual: Target,
  { parts = [] }: Assessment,
  year: number,
): readonly PartDeviation[] {
  if (target.kind !== 'compound') return []
  const told = 'unit' in actual || actual.kind === 'date' ? [actual] : actual.kind === 'compound' ? actual.parts : []
  return parts.flatMap((assessment, at) => {
    const part = target.parts[at]
    return part ? [partDeviation(part, matchPart(part, target.parts, told), assessment, year)] : []
  })
}

function partDeviation(
  target: TargetPart,
  matched: ReturnType<typeof matchPart>,
  assessment: Assessment,
  year: number,
): PartDeviation {
  const { outcome, reason = null } = assessment
  const isMatched = typeof matched !== 'string'
  const distance = isMatched ? partDistance(target, matched, assessment, year) : noDistance(null, matched)
  return {
    target: target.text,
    actual: isMatched ? matched.text : null,
    ...distance,
    status: outcome,
    statusReason: reason,
    effect: effectOf(outcome === 'undeterminable' ? null : outcome === 'met', distance.absolute),
  }
}

/** Adverse if one is; else unknown if one is; else favourable if one is. Null of none. */
export function effectOfParts(parts: readonly PartDeviation[]): DeviationEffect | null {
  const effects = parts.map(({ effect }) => effect)
  if (effects.includes('adverse')) return 'adverse'
  if (effects.length === 0 || effects.includes(null)) return null
  return effects.includes('favourable') ? 'favourable' : 'onTarget'
}
