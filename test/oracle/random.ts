import { negated, q, type Rational, ten, times } from './rational.js'

/** Where a run starts: `SEED` in the environment, else the clock. The tests print it. */
export const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_007)

/** Numbers that look like chance, the same ones for the same seed. */
export interface Chance {
  /** An integer from 0 up to below. */
  readonly below: (limit: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly isOnce: (inSoMany: number) => boolean
  /** An integer of at most so many digits; small ones are as likely as large ones. */
  readonly integer: (digits: number) => bigint
}

/** Mulberry32. */
export function chanceOf(start: number): Chance {
  let state = start >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => next() % limit
  const integer = (digits: number): bigint => {
    const length = 1 + below(digits)
    if (length <= 9) return BigInt(below(10 ** length))
    return BigInt(below(1_000_000_000)) * 10n ** BigInt(length - 9) + BigInt(below(10 ** Math.min(length - 9, 9)))
  }
  return { below, pick: (list) => list[below(list.length)] as never, isOnce: (many) => below(many) === 0, integer }
}

/** A figure as it is printed, with what it says. */
export interface Print {
  readonly text: string
  readonly value: Rational
  readonly decimals: number
}

/** The digits of an integer with so many of them behind the point. */
export function digitsOf(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return units < 0n ? `-${text}` : text
}

/** An integer of units of the last digit, as a figure. */
export const printOf = (units: bigint, decimals: number): Print => ({
  text: digitsOf(units, decimals),
  value: times(q(units), ten(-decimals)),
  decimals,
})

/** The same figure with the other sign. */
export const turned = ({ text, value, decimals }: Print): Print => ({
  text: text.startsWith('-') ? text.slice(1) : `-${text}`,
  value: negated(value),
  decimals,
})
