import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Curve, CurveBand } from '../../src/scoring/curve.js'
import { curveProblems } from '../../src/scoring/curveProblems.js'
import { linear2020 } from '../../src/scoring/policies/linear2020.js'
import { scoreIndicator } from '../../src/scoring/scoreIndicator.js'
import { curve as curveShape } from '../../src/scoring/shape/curveShape.js'

/** A number of hundredths as digits of a share: 7 is 0.07. */
const hundredths = (value: number): string => `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}`

const cost = fc.integer({ min: 1, max: 100 }).map(hundredths)
const deduction = fc.record({
  kind: fc.constant('deduction' as const),
  of: fc.constantFrom('difference' as const, 'share' as const),
  every: fc.integer({ min: 1, max: 500 }).map(hundredths),
  cost,
  costIn: fc.constantFrom('points' as const, 'share' as const),
  steps: fc.constantFrom('whole' as const, 'proportional' as const),
})

/** Bands from nothing on whose shares never fall, some of them rising inside. */
const rising = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 0, maxLength: 4 }),
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 10, maxLength: 10 }),
    fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  )
  .map(([cuts, heights, rises]): Curve => {
    const limits = [0, ...cuts.toSorted((one, other) => one - other)]
    const shares = heights.toSorted((one, other) => one - other)
    const bandAt = (from: number, at: number): CurveBand => {
      const to = limits[at + 1]
      const [share, shareTo] = [hundredths(shares[2 * at] ?? 100), hundredths(shares[2 * at + 1] ?? 100)]
      if (to === undefined) return { from: hundredths(from), to: null, share }
      return { from: hundredths(from), to: hundredths(to), share, ...(rises[at] && { shareTo }) }
    }
    return { kind: 'bands', of: 'completion', bands: limits.map(bandAt) }
  })

const anyCurve = fc.oneof(deduction, rising)
const points = fc.integer({ min: 0, max: 2000 }).map((value) => (value / 100).toFixed(2))
const percent = fc.integer({ min: 1, max: 3000 })

const scoreAt = (curve: Curve, target: number, actual: number, worth: string) =>
  scoreIndicator({ target: `≥${target}%`, actual: `${actual}%`, points: worth }, { ...linear2020, atLeast: curve })

describe('a curve of deductions or of bands', () => {
  it('that is made so is one that a policy may have', () => {
    fc.assert(
      fc.property(anyCurve, (curve) => {
        expect([...curveShape(curve, 'atLeast'), ...curveProblems('atLeast', curve)]).toEqual([])
      }),
    )
  })

  it('gives a score from nothing to the points', () => {
    fc.assert(
      fc.property(anyCurve, percent, fc.integer({ min: 0, max: 6000 }), points, (curve, target, actual, worth) => {
        const { exact, points: whole } = scoreAt(curve, target, actual, worth)
        expect(exact.low.gte(0) && exact.low.lte(exact.high) && exact.high.lte(whole)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('never takes points away for doing better', () => {
    fc.assert(
      fc.property(anyCurve, percent, percent, percent, points, (curve, target, one, other, worth) => {
        const [worse, better] = [Math.min(one, other), Math.max(one, other)].map((at) =>
          scoreAt(curve, target, at, worth),
        )
        expect(better?.exact.low.gte(worse?.exact.low ?? 0)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('rises inside a band without a jump of more than its share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 100 }), (at, share) => {
        const low = hundredths(share)
        const curve: Curve = {
          kind: 'bands',
          of: 'completion',
          bands: [
            { from: '0', to: '1', share: low, shareTo: '1' },
            { from: '1', to: null, share: '1' },
          ],
        }
        const [here, next] = [scoreAt(curve, 100, at, '100'), scoreAt(curve, 100, at + 1, '100')]
        expect(next.exact.low.minus(here.exact.low).eq((100 - share) / 100)).toBe(true)
      }),
    )
  })
})
