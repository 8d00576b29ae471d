import type { Framework } from '../../scoring/framework.js'
import { asDate } from '../../targets/assessDate.js'
import type { Assessment } from '../../targets/assessment.js'
import { matchPart } from '../../targets/assessParts.js'
import type { CompoundTarget, Target, TargetPart } from '../../targets/target.js'
import { dateDistance } from './dateDistance.js'
import { type Distance, noDistance } from './distance.js'
import { figureDistance, rangeDistance } from './figureDistance.js'
import { wordDistance } from './wordDistance.js'

/** By what values are compared beside what they print. */
export interface DistanceContext {
  readonly framework: Pick<Framework, 'words' | 'percentages'>
  readonly year: number
}

type Valued = TargetPart | CompoundTarget

/** How far is this actual from this target, both read, of which the assessment tells what is not comparable? */
export function distanceOf(target: Target, actual: Target, assessment: Assessment, context: DistanceContext): Distance {
  if (target.kind === 'quality') return wordDistance(target, actual, context.framework, assessment.reason)
  if (!isValued(target) || !isValued(actual)) return noDistance(null, assessment.reason ?? 'kindsDiffer')
  if (target.kind === 'compound') return noDistance('parts', 'severalFigures')
  const part = actual.kind === 'compound' ? matchPart(target, [target], actual.parts) : actual
  return typeof part === 'string' ? noDistance(null, part) : partDistance(target, part, assessment, context.year)
}

const isValued = (value: Target): value is Valued => !['blank', 'unreadable', 'quality'].includes(value.kind)

/** How far one part of an actual is from the part of the target that it belongs to. */
export function partDistance(target: TargetPart, actual: TargetPart, assessment: Assessment, year: number): Distance {
  if (target.kind === 'date') {
    const date = actual.kind === 'quantity' ? asDate(actual) : actual
    return date?.kind === 'date' ? dateDistance(target, date, year) : noDistance('date', 'kindsDiffer')
  }
  if (actual.kind === 'date') return noDistance(target.kind === 'range' ? 'range' : 'figure', 'kindsDiffer')
  return target.kind === 'range' ? rangeDistance(target, actual) : figureDistance(target, actual, assessment)
}
