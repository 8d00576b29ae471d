import { costIsBetterLower } from '../../scoring/costDirections.js'
import { levelByLabel } from '../../scoring/levelByLabel.js'
import type { Distance } from './distance.js'

/** What a cost indicator did to the money, whatever became of its target. */
export type CostEffect = 'saving' | 'overspend' | 'asPlanned'

interface Labels {
  readonly level1: string
  readonly level2: string
  readonly level3: string
}

/** Was less spent than planned, or more? Null where the indicator is no cost, or the figure is not known. */
export function costEffect(labels: Labels, { measured, absolute }: Distance): CostEffect | null {
  const isFigure = measured === 'figure' || measured === 'range'
  if (!isCost(labels) || !isFigure || absolute === null) return null
  if (absolute.isZero()) return 'asPlanned'
  return absolute.isNegative() ? 'saving' : 'overspend'
}

/** Under a heading of cost, and no rate of saving. */
const isCost = ({ level1, level2, level3 }: Labels): boolean =>
  [level2, level1].some((label) => levelByLabel([costIsBetterLower], label) !== null) &&
  !costIsBetterLower.unless?.some((word) => level3.includes(word))
