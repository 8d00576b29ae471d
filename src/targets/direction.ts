import type { Figure } from './alignUnits.js'
import type { Assessment, AssessOptions } from './assessment.js'
import type { Comparator } from './comparators.js'

type Directed = Pick<Assessment, 'direction' | 'basis'>

const ofOperator: Readonly<Record<Comparator, Assessment['direction']>> = {
  '>=': 'higher',
  '>': 'higher',
  '<=': 'lower',
  '<': 'lower',
  '=': 'exact',
  unstated: undefined,
}

/** Which way is better, and who says so: the printed operator, else the caller, else the framework, else nobody. */
export function directionOf(target: Figure, options: AssessOptions): Directed {
  if (target.kind === 'range') return { direction: 'within', basis: 'operator' }
  const printed = ofOperator[target.comparator]
  if (printed) return { direction: printed, basis: 'operator' }
  if (options.direction) return { direction: options.direction, basis: 'caller' }
  return options.frameworkDirection ? { direction: options.frameworkDirection, basis: 'framework' } : {}
}

/** The operator a bare figure has when a direction is known. */
export function effectiveComparator(target: Figure, { direction }: Directed): Comparator | null {
  if (target.kind === 'range' || target.comparator !== 'unstated') return null
  if (direction === 'higher') return '>='
  return direction === 'lower' ? '<=' : null
}
