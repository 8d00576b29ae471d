import { Decimal } from './decimal.js'
import { shift } from './unit.js'

/** The value in units of this decimal, as an integer; it must have no more decimals. `scaled(new Decimal('1.5'), 2) // => 150n` */
export const scaled = (value: Decimal, decimals: number): bigint => BigInt(shift(value, decimals).toFixed(0))

/** The same back again. `unscaled(150n, 2) // => 1.5` */
export const unscaled = (units: bigint, decimals: number): Decimal => shift(new Decimal(units.toString()), -decimals)
