import { zero } from '../../exact/decimal.js'
import { inPercent } from '../../scoring/percentage.js'
import type { Assessment } from '../../targets/assessment.js'
import type { Target } from '../../targets/target.js'

/**
 * Is nothing said yet, in the middle of a year, of this target of the year? A rate and a date hold at any time; what is
 * reached stays reached, and a limit that is passed stays passed.
 */
export function dueLater(target: Target, { outcome, direction }: Assessment): boolean {
  if (outcome === 'undeterminable' || target.kind === 'date') return false
  if ((target.kind === 'quantity' || target.kind === 'range') && inPercent(target, zero) !== null) return false
  if (direction === 'exact' || direction === 'within') return true
  return direction === 'lower' ? outcome === 'met' : outcome === 'notMet'
}
