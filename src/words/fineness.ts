import type { Decimal } from '../exact/decimal.js'
import { halfUp } from '../exact/rounding.js'
import type { Finding } from '../verdicts/finding.js'
import { percentDecimals } from './figures.js'

const finer = 2
const finest = 12

/**
 * To how many decimals of a percentage are a computed rate, its difference and what rounding allows printed?
 *
 * Two more than the stated rate has; more only where stated and computed, or the difference and what is allowed, would
 * look alike though they are not.
 */
export function fineness({ counting, stated, computed, difference, allowed }: Compared): number {
  const least = percentDecimals(counting) + finer
  if (counting.kind !== 'rate') return least
  const told = (decimals: number): boolean =>
    apart(stated, computed, decimals) && apart(difference?.abs(), allowed, decimals)
  for (let decimals = least; decimals <= finest; decimals++) if (told(decimals)) return decimals
  return least
}

type Compared = Pick<Finding, 'counting' | 'stated' | 'computed' | 'difference' | 'allowed'>

/** Do two shares look different at these decimals of a percentage, if they are? */
function apart(one: Decimal | null | undefined, other: Decimal | null, decimals: number): boolean {
  if (!one || !other || one.eq(other)) return true
  return !halfUp(one.times(100), decimals).eq(halfUp(other.times(100), decimals))
}
