import type { QuantityTarget, Target, TargetPart } from './target.js'

/** The single figures that a target value prints. */
const partsOf = (target: Target): readonly TargetPart[] => {
  if (target.kind === 'compound') return target.parts
  return target.kind === 'quantity' || target.kind === 'range' || target.kind === 'date' ? [target] : []
}

/** The figures among them that are one quantity each. */
export const quantitiesOf = (target: Target): readonly QuantityTarget[] =>
  partsOf(target).filter((part) => part.kind === 'quantity')
