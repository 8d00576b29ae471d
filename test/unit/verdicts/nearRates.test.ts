import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { judgeChange } from '../../../src/verdicts/checkChange.js'
import { judgeQuotient } from '../../../src/verdicts/checkRate.js'
import type { Figure } from '../../../src/verdicts/figure.js'

/** A fraction of whole numbers, its base above zero. */
type Fraction = readonly [bigint, bigint]

const fraction = (numerator: bigint, base: bigint): Fraction => (base < 0n ? [-numerator, -base] : [numerator, base])
const isAtMost = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d <= c * b
const floor = ([a, b]: Fraction): bigint => a / b - (a % b !== 0n && a < 0n ? 1n : 0n)

/** Half up and away from zero, to one decimal. */
function rounded([a, b]: Fraction): bigint {
  const size = floor([20n * (a < 0n ? -a : a) + b, 2n * b])
  return a < 0n ? -size : size
}

/** What is to come of a rate of one decimal, by every corner of the true figures, in steps of a half. */
function expected(stated: bigint, computed: Fraction, corners: readonly Fraction[]): string {
  if (rounded(computed) === stated) return 'holds'
  const [least, greatest] = [
    corners.reduce((a, b) => (isAtMost(a, b) ? a : b)),
    corners.reduce((a, b) => (isAtMost(a, b) ? b : a)),
  ]
  const isNear = isAtMost([2n * stated - 1n, 20n], greatest) && isAtMost(least, [2n * stated + 1n, 20n])
  return isNear ? 'rounding' : 'broken'
}

const figure = (steps: bigint, decimals = 1): Figure => ({
  value: new Decimal(`${steps}`).div(10 ** decimals),
  decimals,
})
const range = (from: number, to: number): readonly bigint[] =>
  Array.from({ length: to - from + 1 }, (_, at) => BigInt(from + at))
const ends = [-1n, 1n]

/** A share of one decimal is one of a hundredth of one. */
const rates = range(-30, 60)

describe('a rate beside figures of one decimal is judged as every corner of the true ones has it', () => {
  it.each(range(-3, 14))('a part of %i over every whole', (part) => {
    for (const whole of range(1, 16))
      for (const stated of rates) {
        const corners = ends.flatMap((p) => ends.map((w) => fraction(2n * part + p, 2n * whole + w)))
        const { outcome } = judgeQuotient(figure(part), figure(whole), figure(stated))
        expect([part, whole, stated, outcome]).toEqual([part, whole, stated, expected(stated, [part, whole], corners)])
      }
  })

  it.each(range(0, 14))('%i now, over every figure before', (now) => {
    for (const before of range(1, 16))
      for (const stated of rates) {
        const corners = ends.flatMap((n) =>
          ends.map((b) => fraction(2n * now + n - (2n * before + b), 2n * before + b)),
        )
        const { outcome } = judgeChange(figure(now), figure(before), undefined, figure(stated))
        const wanted = expected(stated, [now - before, before], corners)
        expect([now, before, stated, outcome]).toEqual([now, before, stated, wanted])
      }
  })

  it.each(range(0, 16))('%i now, with every change', (now) => {
    for (const change of range(-12, 14)) {
      const base = now - change
      if (base < 2n) continue
      for (const stated of rates) {
        const corners = ends.flatMap((n) =>
          ends.map((c) => fraction(2n * change + c, 2n * now + n - (2n * change + c))),
        )
        const { outcome } = judgeChange(figure(now), undefined, figure(change), figure(stated))
        expect([now, change, stated, outcome]).toEqual([now, change, stated, expected(stated, [change, base], corners)])
      }
    }
  })

  it('figures of two prints have decimals of their own: what a table prints is finer than a sentence', () => {
    const [part, whole] = [figure(102n, 1), { ...figure(30n, 0), print: 'table' }]
    expect(judgeQuotient(part, whole, figure(345n, 3)).outcome).toBe('rounding')
    expect(judgeQuotient(part, { ...whole, decimals: 2 }, figure(345n, 3)).outcome).toBe('broken')
  })

  it('what is near is worked out when it is asked for', () => {
    const { computed, difference, allowed } = judgeQuotient(figure(25n, 2), figure(100n, 2), figure(2507n, 4))
    expect([`${computed}`, `${difference}`, allowed?.gt('0.0007')]).toEqual(['0.25', '0.0007', true])
  })
})
