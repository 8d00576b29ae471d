import type { Decimal as Library } from 'decimal.js'
import { Decimal } from './decimal.js'
import { stepsOf } from './steps.js'

/** How a figure is brought to a number of decimals; -2 is hundreds. */
export type Rounding = (value: Decimal, decimals: number) => Decimal

/** What has no more decimals is there already. */
function round(value: Decimal, decimals: number, mode: Library.Rounding): Decimal {
  if (decimals < 0) return value.times(`1e${decimals}`).toDecimalPlaces(0, mode).times(`1e${-decimals}`)
  return Number.isNaN(stepsOf(value, decimals)) ? value.toDecimalPlaces(decimals, mode) : value
}

/** Half away from zero, as accounts are published. `halfUp(new Decimal('0.125'), 2) // => 0.13` */
export const halfUp: Rounding = (value, decimals) => round(value, decimals, Decimal.ROUND_HALF_UP)

/** Half to the even digit, as in GB/T 8170. `halfEven(new Decimal('0.125'), 2) // => 0.12` */
export const halfEven: Rounding = (value, decimals) => round(value, decimals, Decimal.ROUND_HALF_EVEN)

/** Cut off towards zero. `truncate(new Decimal('0.129'), 2) // => 0.12` */
export const truncate: Rounding = (value, decimals) => round(value, decimals, Decimal.ROUND_DOWN)
