import type { QuantityTarget, Target, TargetPart } from './target.js'

/** The single figures that a target value prints. */
export const partsOf = (target: Target): readonly TargetPart[] => {
  if (target.kind === 'compound') return target.parts
  return target.kind === 'quantity' || target.kind === 'range' || target.kind === 'date' ? [target] : []
}

export const quantitiesOf = (target: Target): readonly QuantityTarget[] =>
  partsOf(target).filter((part) => part.kind === 'quantity')
