import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { judgeChange } from '../../../src/verdicts/checkChange.js'
import { judgeQuotient } from '../../../src/verdicts/checkRate.js'
import type { Figure } from '../../../src/verdicts/figure.js'
import type { Judgement } from '../../../src/verdicts/judgement.js'

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

const rates = range(-14, 14)
const bases = range(1, 6)

/** What is told in integers has its arithmetic only when somebody asks for it. */
const isSettled = (judgement: Judgement): boolean => Object.keys(judgement).length === 1

/** Every rate that is judged otherwise than the corners have it, or not in integers where these are sure. */
const otherwise = (
  computed: Fraction,
  corners: readonly Fraction[],
  [[low, under], [high, over]]: readonly [Fraction, Fraction],
  judge: (rate: Figure) => Judgement,
) =>
  rates.flatMap((rate) => {
    const wanted = expected(rate, computed, corners)
    const isSure = over > 0n && (2n * rate - 1n) * over < 20n * high && (2n * rate + 1n) * under > 20n * low
    const judgement = judge(figure(rate))
    const isPlain = !isSettled(judgement)
    return judgement.outcome === wanted && isPlain === !(isSure || (wanted === 'holds' && isQuick(rate, computed)))
      ? []
      : [{ rate, computed, wanted, outcome: judgement.outcome, isSure, isPlain }]
  })

/** A zero rate of a fall, and what goes the other way, are left to the exact way. */
const isQuick = (rate: bigint, [numerator]: Fraction): boolean => rate * numerator >= 0n

describe('a rate beside figures of one decimal is judged as every corner of the true ones has it', () => {
  it.each(range(-2, 5))('a part of %i over every whole', (part) => {
    const found = bases.flatMap((whole) => {
      const corners = ends.flatMap((p) => ends.map((w) => fraction(2n * part + p, 2n * whole + w)))
      const sure = [
        [2n * part - 1n, 2n * whole + 1n],
        [2n * part + 1n, 2n * whole - 1n],
      ] as const
      return otherwise([part, whole], corners, sure, (rate) => judgeQuotient(figure(part), figure(whole), rate))
    })
    expect(found).toEqual([])
  })

  it.each(range(0, 6))('%i now, over every figure before', (now) => {
    const found = bases.flatMap((before) => {
      const corners = ends.flatMap((n) => ends.map((b) => fraction(2n * now + n - (2n * before + b), 2n * before + b)))
      const rise = 2n * (now - before)
      const sure = [
        [rise - 2n, 2n * before + 1n],
        [rise + 2n, 2n * before - 1n],
      ] as const
      return otherwise([now - before, before], corners, sure, (rate) =>
        judgeChange(figure(now), figure(before), undefined, rate),
      )
    })
    expect(found).toEqual([])
  })

  it.each(range(0, 6))('%i now, with every change', (now) => {
    const changes = range(-5, 5).filter((change) => now - change >= 2n)
    const found = changes.flatMap((change) => {
      const corners = ends.flatMap((n) => ends.map((c) => fraction(2n * change + c, 2n * now + n - (2n * change + c))))
      const base = 2n * (now - change)
      const sure = [
        [2n * change - 1n, base + 2n],
        [2n * change + 1n, base - 2n],
      ] as const
      return otherwise([change, now - change], corners, sure, (rate) =>
        judgeChange(figure(now), undefined, figure(change), rate),
      )
    })
    expect(found).toEqual([])
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
