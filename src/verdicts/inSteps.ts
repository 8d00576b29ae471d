import type { Decimal } from '../exact/decimal.js'
import { lazily } from '../exact/lazily.js'
import { stepsOf } from '../exact/steps.js'
import type { Figure } from './figure.js'
import type { Judgement } from './judgement.js'

/** The finest decimals among figures. */
export function finestOf(figures: readonly Figure[]): number {
  let finest = 0
  for (let at = 0; at < figures.length; at++) finest = Math.max(finest, (figures[at] as Figure).decimals)
  return finest
}

const isSafe = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER

/** A part of a sum; `minus` takes it off. */
export interface Part extends Figure {
  readonly minus?: boolean
}

/** All parts added up, in steps of so many decimals; NaN where safe integers cannot tell. */
export function sumInSteps(parts: readonly Part[], decimals: number): number {
  let sum = 0
  for (let at = 0; at < parts.length; at++) {
    const { value, minus } = parts[at] as Part
    const steps = stepsOf(value, decimals)
    sum += minus ? -steps : steps
    if (!isSafe(sum)) return Number.NaN
  }
  return sum
}

/**
 * Is a numerator over a positive base, both in steps of one size, the stated rate when it is rounded half up to the
 * decimals stated? False where safe integers cannot tell.
 */
export function givesRate(numerator: number, base: number, { value, decimals }: Figure): boolean {
  const stated = stepsOf(value, decimals)
  if (decimals < 0 || stated * numerator < 0) return false
  const [twice, rate] = [2 * Math.abs(numerator) * 10 ** decimals, 2 * Math.abs(stated)]
  const [low, high] = [(rate - 1) * base, (rate + 1) * base]
  return isSafe(high) && low <= twice && twice < high
}

/** A numerator over a base above zero. */
type Fraction = readonly [numerator: number, base: number]

/**
 * Does the stated rate lie between the least and the greatest that the true figures surely give, half of its last digit
 * aside? False also where safe integers cannot tell, and on the very edge: the rest is left to the exact way.
 */
export function mayGiveRate(least: Fraction, greatest: Fraction, { value, decimals }: Figure): boolean {
  if (decimals < 0 || least[1] <= 0 || greatest[1] <= 0) return false
  const [rate, scale] = [2 * stepsOf(value, decimals), 2 * 10 ** decimals]
  const [above, high] = [(rate - 1) * greatest[1], greatest[0] * scale]
  const [below, low] = [(rate + 1) * least[1], least[0] * scale]
  return isSafe(above) && isSafe(high) && isSafe(below) && isSafe(low) && above < high && below > low
}

/** A judgement that nothing is broken, with its arithmetic when somebody asks for it; a copy by `...` has none. */
class Settled implements Judgement {
  readonly outcome: 'holds' | 'rounding'
  readonly #told: () => Judgement

  constructor(outcome: 'holds' | 'rounding', told: () => Judgement) {
    this.outcome = outcome
    this.#told = lazily(told)
  }

  get computed(): Decimal | null {
    return this.#told().computed
  }

  get difference(): Decimal | null {
    return this.#told().difference
  }

  get allowed(): Decimal | null {
    return this.#told().allowed
  }
}

/** A judgement that nothing is broken, whose arithmetic nobody has asked for yet. */
export const settledAs = (outcome: 'holds' | 'rounding', told: () => Judgement): Judgement => new Settled(outcome, told)

/** The same with its arithmetic, as a plain object. */
export function worked(judgement: Judgement): Judgement {
  if (!(judgement instanceof Settled)) return judgement
  const { outcome, computed, difference, allowed } = judgement
  return { outcome, computed, difference, allowed }
}
