import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import type { Figure } from '../../../src/verdicts/figure.js'
import { GrowingSum } from '../../../src/verdicts/growingSum.js'
import { judgeSum } from '../../../src/verdicts/judgeSum.js'
import { runs } from '../../properties/runs.js'

const figure = (text: string, decimals = text.split('.')[1]?.length ?? 0): Figure => ({
  value: new Decimal(text),
  decimals,
})
const relations = ['equals', 'atLeast'] as const

/** What is said after each part, and what `judgeSum` says of all parts so far. */
function both(whole: Figure, parts: readonly Figure[], relation: (typeof relations)[number]) {
  const sum = new GrowingSum(whole, relation)
  return [
    parts.map((part) => sum.agreesWith(part)),
    parts.map((_, at) => judgeSum(whole, parts.slice(0, at + 1), relation).outcome !== 'broken'),
  ] as const
}

describe('a sum that grows', () => {
  it('agrees at the part that completes it, within what rounding allows, and no longer after that', () => {
    const sum = new GrowingSum(figure('10.0'))
    expect(['4.0', '6.1', '0.0', '0.3'].map((text) => sum.agreesWith(figure(text)))).toEqual([false, true, true, false])
    expect(new GrowingSum(figure('10.0')).agreesWith(figure('10.1'))).toBe(false)
    // Off by half of the last digit of the whole and of each of three parts.
    const edge = new GrowingSum(figure('10.0'))
    expect(['4.0', '4.0', '1.8'].map((text) => edge.agreesWith(figure(text)))).toEqual([false, false, true])
    const least = new GrowingSum(figure('10.0'), 'atLeast')
    expect(['4.0', '6.2', '-1.0'].map((text) => least.agreesWith(figure(text)))).toEqual([true, false, true])
  })

  it.each([
    // Half of the last digit of the whole and of each of three parts: 0.2, or 2 where a part is of whole numbers.
    ['10.0', '10.2', 1, false],
    ['10.0', '10.21', 1, true],
    ['10.0', '10.3', 1, true],
    ['10.0', '12', 0, false],
    ['10.0', '13', 0, true],
    ['10', '12.0', 1, false],
    ['10', '12.1', 1, true],
    ['10.0', '9.0', 1, false],
    ['10.00000', '10.000020', 8, false],
    ['10.00000', '10.000021', 8, true],
    // Finer than is looked at: as if of six decimals, or not at all.
    ['10.0000000', '10.0000020', 7, false],
    ['10.0000000', '10.0000030', 7, true],
    ['10.0000000', '11.0000001', 7, false],
  ])('is past %s with %s, of three parts that have %s decimals or more: %s', (whole, part, coarsest, isPast) => {
    const sum = new GrowingSum(figure(whole))
    sum.agreesWith(figure(part))
    expect(sum.isPast(3, coarsest)).toBe(isPast)
  })

  it('that is past its whole agrees with nothing more', () => {
    const parts = fc.array(
      fc.nat(300).chain((steps) => fc.nat(3).map((at) => figure(new Decimal(steps).div(10 ** at).toFixed(at)))),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(fc.nat(400), fc.nat(3), parts, (steps, at, all) => {
        const sum = new GrowingSum(figure(new Decimal(steps).div(10 ** at).toFixed(at)))
        const coarsest = Math.min(...all.map(({ decimals }) => decimals))
        const said = all.map((part) => [sum.agreesWith(part), sum.isPast(all.length, coarsest)] as const)
        const past = said.findIndex(([, isPast]) => isPast)
        expect(past >= 0 && said.slice(past).some(([agrees]) => agrees)).toBe(false)
      }),
      runs(1000),
    )
  })

  const texts = fc.oneof(
    fc
      .integer({ min: -40, max: 400 })
      .chain((steps) => fc.nat(4).map((at) => new Decimal(steps).div(10 ** at).toFixed(at))),
    fc.constantFrom('0', '0.00', '9007199254740993', '90071992547409930000.01', '-9007199254740993', '0.00000001'),
  )

  it.each(relations)('says the same as judgeSum of all parts so far: %s', (relation) => {
    fc.assert(
      fc.property(texts, fc.array(texts, { minLength: 1, maxLength: 12 }), fc.nat(3), (whole, parts, coarser) => {
        const [said, judged] = both(
          figure(whole),
          parts.map((text, at) => figure(text, (text.split('.')[1]?.length ?? 0) - (at % 2 ? coarser : 0))),
          relation,
        )
        expect(said).toEqual(judged)
      }),
      runs(1000),
    )
  })
})
