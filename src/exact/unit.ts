import { Decimal } from './decimal.js'
import { frozen } from './frozen.js'

/** The money units that budgets are printed in, from small to large. */
export const moneyUnits = /* @__PURE__ */ frozen(['元', '千元', '万元', '亿元'] as const)

/** A unit that budgets are printed in. */
export type MoneyUnit = (typeof moneyUnits)[number]

const exponents: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 }

/** How many powers of ten of 元 is one of this unit? `exponentOf('万元') // => 4` */
export function exponentOf(unit: MoneyUnit): number {
  return exponents[unit]
}

/**
 * The same amount in another unit, exactly.
 *
 * @example convertUnit(new Decimal('5.7'), '亿元', '万元').toString() // => '57000'
 */
export function convertUnit(value: Decimal, from: MoneyUnit, to: MoneyUnit): Decimal {
  return shift(value, exponents[from] - exponents[to])
}

/** The value times a power of ten, exactly. `shift(new Decimal('1.5'), 3) // => 1500` */
export function shift(value: Decimal, powers: number): Decimal {
  return powers === 0 ? value : value.times(powerOfTen(powers))
}

const powersOfTen = /* @__PURE__ */ new Map<number, Decimal>()

/** Made once each: of the powers that our decimals can hold there are few. */
function powerOfTen(powers: number): Decimal {
  const known = powersOfTen.get(powers)
  if (known) return known
  const power = new Decimal(`1e${powers}`)
  if (Math.abs(powers) <= 60) powersOfTen.set(powers, power)
  return power
}
