import { isCost } from '../../terms/names/levelWay.js'
import type { Distance } from './distance.js'

/** What a cost indicator did to the money, whatever became of its target. */
export type CostEffect = 'saving' | 'overspend' | 'asPlanned'

interface Labels {
  readonly level1: string
  readonly level2: string
  readonly level3: string
}

/** Was less spent than planned, or more? Null where the indicator is no cost, or the figure is not known. */
export function costEffect({ level1, level2, level3 }: Labels, { measured, absolute }: Distance): CostEffect | null {
  const isFigure = measured === 'figure' || measured === 'range'
  if (!isCost([level1, level2], level3) || !isFigure || absolute === null) return null
  if (absolute.isZero()) return 'asPlanned'
  return absolute.isNegative() ? 'saving' : 'overspend'
}
