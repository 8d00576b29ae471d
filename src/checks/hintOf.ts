import { Decimal, one } from '../exact/decimal.js'
import { shift } from '../exact/unit.js'
import type { Hint } from '../verdicts/outcome.js'
import type { Case } from './case.js'

/** One unit of the last digit in which a figure is printed; null where rounding has no part in it. */
export function lastDigit({ counting }: Pick<Case, 'counting'>): Decimal | null {
  if (counting.kind !== 'money' && counting.kind !== 'rate') return null
  return shift(one, -counting.decimals)
}

/** Is the difference of more digits than the last digit and what is allowed can be together? */
function isFar({ counting, judgement: { difference, allowed } }: Case): boolean {
  const last = 'decimals' in counting ? -counting.decimals : 0
  return difference !== null && difference.e > Math.max(last, allowed?.e ?? last) + 1
}

/**
 * Is only the last digit behind the point wrong? The rest of the figure is right, so that nothing else changes with it.
 */
export function isLastDigitSlip(one: Case): boolean {
  const { stated, judgement } = one
  const { difference, computed, allowed } = judgement
  const isFine =
    one.counting.kind === 'money'
      ? one.counting.decimals > 0
      : one.counting.kind === 'rate' && one.counting.decimals > 2
  if (!isFine || !difference || !computed || stated === null || difference.isZero() || isFar(one)) return false
  const unit = lastDigit(one)
  if (!unit) return false
  const beyond = difference.abs().minus(allowed ?? 0)
  return beyond.lte(unit) && computed.abs().gte(unit.times(10)) && stated.abs().gte(unit.times(10))
}

const tenThousand = new Decimal(10_000)
const hundred = new Decimal(100)

/** What may have gone wrong: which slip would make the stated figure of the computed one. */
export function hintOf(one: Case): Hint | undefined {
  const { stated, judgement, counting } = one
  const { computed, hint, outcome } = judgement
  if (hint || outcome !== 'broken' || stated === null || computed === null || computed.isZero() || stated.isZero())
    return hint
  if (!mayBeShifted(stated, computed, counting)) return isLastDigitSlip(one) ? 'lastDigit' : undefined
  const unit = lastDigit(one)
  const isNear = (wanted: Decimal, room: Decimal): boolean => unit !== null && stated.minus(wanted).abs().lte(room)
  if (counting.kind === 'money' && unit) {
    if (isNear(computed.times(tenThousand), unit.times(tenThousand).div(2))) return 'unit'
    if (isNear(computed.div(tenThousand), unit)) return 'unit'
  }
  if (counting.kind === 'rate' && unit) {
    if (isNear(computed.times(hundred), unit.times(hundred).div(2)) || isNear(computed.div(hundred), unit))
      return 'percent'
  }
  return isLastDigitSlip(one) ? 'lastDigit' : undefined
}

/**
 * Are the two as far apart in size as the slip of a unit or of a percentage makes them, or so short that a last digit is
 * much of them?
 */
function mayBeShifted(stated: Decimal, computed: Decimal, counting: Case['counting']): boolean {
  if (counting.kind !== 'money' && counting.kind !== 'rate') return false
  const shortest = 3 - counting.decimals
  if (stated.e < shortest || computed.e < shortest) return true
  return Math.abs(Math.abs(stated.e - computed.e) - (counting.kind === 'money' ? 4 : 2)) <= 1
}
