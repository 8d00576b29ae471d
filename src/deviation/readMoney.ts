import type { Decimal } from '../exact/decimal.js'
import { exponentOf, type MoneyUnit, shift } from '../exact/unit.js'
import { type Given, readGiven } from '../rates/given.js'
import type { Reason } from '../verdicts/outcome.js'

/** An amount as printed, as a decimal or as money; null, `''` and dashes are no amount, and no zero. */
export type GivenMoney = Given<'money'>

/** An amount in the unit asked for; `decimals` is null where it is exact. */
export interface Amount {
  readonly value: Decimal
  readonly decimals: number | null
}

/** The unit that amounts are in where they name none. */
export interface InUnit {
  readonly unit: MoneyUnit
}

/** What amount is given, in the unit asked for, or why none? A unit that is printed is converted exactly. */
export function readMoney(given: GivenMoney | undefined, { unit }: InUnit): Amount | Reason {
  const read = readGiven(given ?? null, 'money')
  if (typeof read === 'string') return read
  const powers = read.unit === null ? 0 : exponentOf(read.unit) - exponentOf(unit)
  return { value: shift(read.value, powers), decimals: read.decimals === null ? null : read.decimals - powers }
}

/** The value of what was read, null where nothing was. */
export const knownValue = (read: Amount | Reason): Decimal | null => (typeof read === 'string' ? null : read.value)

/** The same for a rate, which keeps the reason. */
export const asGiven = (read: Amount | Reason): GivenMoney => {
  if (typeof read === 'string') return read === 'blank' || read === 'unreadable' ? read : null
  return read.decimals === null ? read.value : { value: read.value, decimals: read.decimals }
}
