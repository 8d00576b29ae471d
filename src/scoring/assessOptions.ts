import type { AssessOptions, Direction } from '../targets/assessment.js'
import { plainGlyphs } from '../targets/glyphs.js'
import { measureOf } from '../targets/measure.js'
import type { Target } from '../targets/target.js'
import type { ScoringPolicy, UnstatedDirection } from './policy.js'
import type { ScoreInput } from './scoreInput.js'

/** Which way is better where the paper prints no operator: the caller, else the framework, else the policy says. */
export function assessOptions(target: Target, input: ScoreInput, { unstated }: ScoringPolicy): AssessOptions {
  const { direction, words, year } = input
  const frameworkDirection = input.frameworkDirection ?? directionBy(unstated, target)
  return {
    ...(direction && { direction }),
    ...(frameworkDirection && { frameworkDirection }),
    ...(words && { words }),
    ...(year !== undefined && { year }),
  }
}

/** Times stay unsettled where the policy excepts them: a period of one year may be a limit or a duration. */
function directionBy({ reads, except }: UnstatedDirection, target: Target): Direction | undefined {
  if (reads === 'unsettled') return undefined
  return unitsOf(target).some((unit) => except.includes(measureOf(plainGlyphs(unit)).dimension)) ? undefined : 'higher'
}

function unitsOf(target: Target): readonly string[] {
  const parts = target.kind === 'compound' ? target.parts : [target]
  return parts.flatMap((part) => ('unit' in part && part.unit !== null ? [part.unit] : []))
}
