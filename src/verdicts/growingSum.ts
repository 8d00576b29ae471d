import { type Decimal, Wide } from '../exact/decimal.js'
import { stepsOf, usualDecimals } from '../exact/steps.js'
import { type Figure, halfDigit } from './figure.js'
import { judgeSum } from './judgeSum.js'

/**
 * A whole beside parts that come one by one: what `judgeSum` says of all so far, without adding them up again each time. It
 * is asked only where they are not plainly apart: further than if each of them were rounded as the coarsest is.
 */
export class GrowingSum {
  readonly #parts: Figure[] = []
  #coarsest: number
  /** What the parts leave of the whole, in steps; NaN where safe integers cannot tell. */
  #steps: number
  #rest: Decimal | undefined

  constructor(
    readonly whole: Figure,
    readonly relation: 'equals' | 'atLeast' = 'equals',
  ) {
    this.#coarsest = whole.decimals
    this.#steps = stepsOf(whole.value, usualDecimals)
  }

  /** Takes one part more: do all so far agree with the whole? */
  agreesWith(part: Figure): boolean {
    this.#parts.push(part)
    this.#coarsest = Math.min(this.#coarsest, part.decimals)
    const steps = this.#steps - stepsOf(part.value, usualDecimals)
    this.#steps = Number.isSafeInteger(steps) ? steps : Number.NaN
    return Number.isNaN(this.#steps) ? this.#agreesInDecimals(part) : this.#agreesInSteps()
  }

  /** Is the whole passed so far that, of so many parts in all, none coarser or below zero, no more can agree? */
  isPast(parts: number, coarsest: number): boolean {
    const room = (parts + 1) * 10 ** Math.max(usualDecimals - Math.min(coarsest, this.whole.decimals), 0)
    return -2 * this.#steps > room
  }

  #agreesInSteps(): boolean {
    if (this.relation === 'atLeast' && this.#steps >= 0) return true
    const room = (this.#parts.length + 1) * 10 ** Math.max(usualDecimals - this.#coarsest, 0)
    return 2 * Math.abs(this.#steps) <= room && this.#isJudged()
  }

  #agreesInDecimals({ value }: Figure): boolean {
    const rest =
      this.#rest?.minus(value) ?? this.#parts.reduce((left, one) => left.minus(one.value), new Wide(this.whole.value))
    this.#rest = rest
    if (this.relation === 'atLeast' && rest.gte(0)) return true
    return rest.abs().lte(halfDigit(this.#coarsest).times(this.#parts.length + 1)) && this.#isJudged()
  }

  #isJudged(): boolean {
    return judgeSum(this.whole, this.#parts, this.relation).outcome !== 'broken'
  }
}
