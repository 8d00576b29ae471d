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
    const least = new GrowingSum(figure('10.0'), 'atLeast')
    expect(['4.0', '6.2', '-1.0'].map((text) => least.agreesWith(figure(text)))).toEqual([true, false, true])
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
