import type { AssessOptions } from '../targets/assessment.js'
import { directionOf } from '../targets/direction.js'
import type { Target, TargetPart } from '../targets/target.js'

/**
 * Who says which way is better: the paper itself (an operator, a range, a date), a reading of it (a bare figure by a verb, its
 * name or its level, a word by its scale), or nobody, as of a bare figure that may be a limit.
 */
export type Standing = 'printed' | 'read' | 'unstated'

/** Who says of this target which way is better, given what is known of its indicator? */
export function standingOf(target: Target, options: AssessOptions): Standing {
  if (target.kind === 'quality') return 'read'
  const parts = (target.kind === 'compound' ? target.parts : [target]) as readonly TargetPart[]
  const bare = parts.filter((part) => part.kind === 'quantity' && part.comparator === 'unstated')
  if (bare.length === 0) return 'printed'
  const known = bare.every((part) => part.kind === 'quantity' && directionOf(part, options).direction !== undefined)
  return known ? 'read' : 'unstated'
}
