import { type Decimal, one, zero } from '../exact/decimal.js'
import { shift } from '../exact/unit.js'
import type { Hint } from '../verdicts/outcome.js'
import type { Case } from './case.js'

/** One unit of the last digit in which a figure is printed; null where rounding has no part in it. */
export const lastDigit = ({ counting }: Pick<Case, 'counting'>): Decimal | null =>
  'decimals' in counting ? shift(one, -counting.decimals) : null

/** Is the difference of more digits than the last digit and what is allowed can be together? */
const isFar = (difference: Decimal, allowed: Decimal, unit: Decimal): boolean =>
  difference.e > Math.max(unit.e, allowed.e) + 1

/**
 * Is only the last digit behind the point wrong? The rest of the figure is right, so that nothing else changes with it.
 */
export function isLastDigitSlip({ stated, judgement, counting }: Case): boolean {
  const { difference, computed, allowed } = judgement
  const isFine = 'decimals' in counting && counting.decimals > (counting.kind === 'money' ? 0 : 2)
  const unit = lastDigit({ counting })
  if (!isFine || !unit || !difference || !computed || !stated || difference.isZero()) return false
  if (isFar(difference, allowed ?? zero, unit)) return false
  const beyond = difference.abs().minus(allowed ?? zero)
  const tens = shift(unit, 1)
  return beyond.lte(unit) && computed.abs().gte(tens) && stated.abs().gte(tens)
}

/** What may have gone wrong: which slip would make the stated figure of the computed one. */
export function hintOf(one: Case): Hint | undefined {
  const { stated, judgement, counting } = one
  const { computed, hint, outcome } = judgement
  const unit = lastDigit(one)
  if (hint || outcome !== 'broken' || !unit || !stated || !computed || computed.isZero() || stated.isZero()) return hint
  const [zeros, slip] = counting.kind === 'money' ? ([4, 'unit'] as const) : ([2, 'percent'] as const)
  if (isShifted(stated, computed, zeros, unit)) return slip
  return isLastDigitSlip(one) ? 'lastDigit' : undefined
}

/** Is a figure so many zeros larger or smaller than another? A glance at their sizes comes first. */
function isShifted(stated: Decimal, computed: Decimal, zeros: number, unit: Decimal): boolean {
  if (Math.abs(Math.abs(stated.e - computed.e) - zeros) > 1) return false
  const room = shift(unit, zeros).div(2)
  return stated.minus(shift(computed, zeros)).abs().lte(room) || isPrintOf(stated, shift(computed, -zeros), unit)
}

/** Does a value print as this: rounded, or cut off? */
function isPrintOf(stated: Decimal, value: Decimal, unit: Decimal): boolean {
  const lost = value.abs().minus(stated.abs())
  return value.isNegative() === stated.isNegative() && lost.lt(unit) && lost.gte(unit.div(-2))
}
