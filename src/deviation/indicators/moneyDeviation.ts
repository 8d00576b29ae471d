import type { Decimal } from '../../exact/decimal.js'
import { convertUnit, type MoneyUnit } from '../../exact/unit.js'
import { plainGlyphs } from '../../targets/glyphs.js'
import { measureOf } from '../../targets/measure.js'
import type { Target } from '../../targets/target.js'
import type { Distance } from './distance.js'
import type { DeviationReason } from './reasons.js'

/** A deviation as an amount of money. */
export interface MoneyDeviation {
  readonly money: Decimal | null
  readonly moneyReason: DeviationReason | null
}

const open = (moneyReason: DeviationReason | null): MoneyDeviation => ({ money: null, moneyReason })

/** How much money is this deviation, exactly, in the unit asked for, or why is it none? */
export function moneyDeviation(
  { measured, absolute, reason }: Distance,
  target: Target,
  actual: Target,
  unit: MoneyUnit,
): MoneyDeviation {
  if (measured === 'parts' || measured === null) return open(reason)
  if (measured !== 'figure' && measured !== 'range') return open('notMoney')
  const [asked, told] = [unitOf(target), unitOf(actual)]
  const printed = moneyUnitOf(asked, told)
  if (printed === null) return open([asked, told].every(isUnclear) ? 'moneyUnclear' : 'notMoney')
  if (absolute === null) return open(reason)
  return { money: inUnit(absolute, printed, unit), moneyReason: null }
}

/** An amount in any unit of money, also 十万元, brought to another one. */
function inUnit(value: Decimal, printed: string, unit: MoneyUnit): Decimal {
  const { numerator, denominator } = measureOf(plainGlyphs(printed))
  return convertUnit(value.times(numerator).div(denominator), '元', unit)
}

const unitOf = (value: Target): string | null => ('unit' in value ? value.unit : null)

const dimensionOf = (unit: string | null): string | null => unit && measureOf(plainGlyphs(unit)).dimension

const isUnclear = (unit: string | null): boolean => unit === null || dimensionOf(unit) === 'unnamed'

/** The unit of the target; where it names none, that of the actual: 200万 beside 150万元 is money. */
function moneyUnitOf(asked: string | null, told: string | null): string | null {
  if (dimensionOf(asked) === 'money') return asked
  if (dimensionOf(told) !== 'money' || !isUnclear(asked)) return null
  return asked === null ? told : `${asked}元`
}
