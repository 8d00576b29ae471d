import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BudgetLine } from '../../src/deviation/bridge.js'
import { budgetBridge } from '../../src/deviation/budgetBridge.js'
import { movementKinds } from '../../src/deviation/budgetMovement.js'
import { compositionVariance } from '../../src/deviation/composition.js'
import { growthByLine } from '../../src/deviation/growth.js'
import { tukeyFences } from '../../src/deviation/outlierRule.js'
import { summarisePortfolio } from '../../src/deviation/portfolio.js'
import { monitorProgress } from '../../src/deviation/progress.js'
import { type Proportion, sumOf } from '../../src/deviation/proportion.js'
import { Decimal } from '../../src/exact/decimal.js'
import { nationalGrades } from '../../src/scoring/grades.js'
import { runs } from './runs.js'

const unit = '万元'
const cents = fc.integer({ min: -99_999_999, max: 99_999_999 })
const positive = fc.integer({ min: 1, max: 99_999_999 })
const amount = cents.map((digits) => new Decimal(digits).div(100))
const size = positive.map((digits) => new Decimal(digits).div(100))
const printed = fc.oneof(
  { weight: 6, arbitrary: amount.map((value) => value.toFixed(2)) },
  { weight: 3, arbitrary: amount },
  { weight: 1, arbitrary: fc.constantFrom('', '—', 'x', null) },
)
const movement = fc.record({ kind: fc.constantFrom(...movementKinds), amount: printed, excluded: fc.boolean() })

const bridgeLines: fc.Arbitrary<readonly BudgetLine[]> = fc
  .array(
    fc.record(
      {
        originalBudget: printed,
        outturn: printed,
        movements: fc.array(movement, { maxLength: 4 }),
        finalBudget: printed,
        closingBalance: printed,
      },
      { requiredKeys: ['originalBudget', 'outturn'] },
    ),
    { maxLength: 6 },
  )
  .map((lines) => lines.map((line, at) => ({ ...line, key: `k${at}`, label: `l${at}` })))

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

const withOrder = <T>(lists: fc.Arbitrary<readonly T[]>): fc.Arbitrary<readonly [readonly T[], readonly T[]]> =>
  lists.chain((items) => fc.tuple(fc.constant(items), shuffled(items)))

const json = (value: unknown): string => JSON.stringify(value)

/** Both were divided at 40 digits. */
const agrees = (one: Proportion, other: Proportion): boolean => {
  if (!one.value || !other.value) return json(one) === json(other)
  return one.value.value.minus(other.value.value).abs().lte(one.value.value.abs().times('1e-30').plus('1e-30'))
}

const factor = fc.integer({ min: 1, max: 10_000 }).map((digits) => new Decimal(digits).div(8))

describe('a budget bridge', () => {
  it('adds up for any input, line by line and in total', () => {
    fc.assert(
      fc.property(bridgeLines, (lines) => {
        const { lines: bridged, total } = budgetBridge(lines, { unit })
        for (const bridge of [...bridged, total]) {
          for (const chain of [bridge.steps, bridge.remainder])
            chain.forEach((step, at) => {
              expect(step.from.plus(step.amount).eq(step.to)).toBe(true)
              expect(at === 0 || chain[at - 1]?.to.eq(step.from)).toBe(true)
            })
          if (bridge.steps.length > 0) {
            expect(String(bridge.steps[0]?.from)).toBe(String(bridge.originalBudget))
            if (bridge.finalBudget) expect(bridge.steps.at(-1)?.from.eq(bridge.finalBudget)).toBe(true)
            expect(String(bridge.steps.at(-1)?.to)).toBe(String(bridge.outturn))
          }
        }
      }),
    )
  })

  it('has a total that does not depend on the order of lines', () => {
    fc.assert(
      fc.property(withOrder(bridgeLines), ([lines, other]) => {
        const [one, two] = [budgetBridge(lines, { unit }).total, budgetBridge(other, { unit }).total]
        expect(json({ ...one, lacks: [] })).toBe(json({ ...two, lacks: [] }))
        expect(one.lacks.map(json).toSorted()).toEqual(two.lacks.map(json).toSorted())
      }),
    )
  })

  it('keeps its rates when all its money grows alike', () => {
    const exact = fc.array(fc.record({ originalBudget: size, supplement: size, outturn: size }), { minLength: 1 })
    fc.assert(
      fc.property(exact, factor, (lines, by) => {
        const scaled = (times: Decimal) =>
          budgetBridge(
            lines.map(({ originalBudget, supplement, outturn }, at) => ({
              key: `k${at}`,
              label: '',
              originalBudget: originalBudget.times(times),
              movements: [{ kind: 'supplement', amount: supplement.times(times) }],
              outturn: outturn.times(times),
            })),
            { unit },
          ).total.rates
        const [one, other] = [scaled(new Decimal(1)), scaled(by)]
        for (const name of ['completion', 'execution', 'netChange', 'adjustment'] as const)
          expect(agrees(one[name], other[name])).toBe(true)
      }),
      runs(50),
    )
  })
})

const growing = fc
  .array(fc.record({ before: printed, now: printed }), { maxLength: 8 })
  .map((lines) => lines.map((line, at) => ({ ...line, key: `k${at}`, label: '' })))

describe('growth', () => {
  it('of the whole is the sum of the contributions, exactly as fractions', () => {
    fc.assert(
      fc.property(growing, (given) => {
        const { lines, total } = growthByLine(given, { unit })
        expect(sumOf(lines.flatMap(({ change }) => change ?? [])).eq(total.change)).toBe(true)
        const contributions = lines.flatMap(({ contribution }) => contribution.value?.value ?? [])
        const value = sumOf(contributions)
        if (total.growth.value)
          expect(
            value
              .minus(total.growth.value.value)
              .abs()
              .lte(sumOf(contributions.map((part) => part.abs())).times('1e-35')),
          ).toBe(true)
      }),
    )
  })

  it('does not depend on the order of lines, and not on the scale of money', () => {
    fc.assert(
      fc.property(withOrder(growing), ([lines, other]) => {
        const [one, two] = [growthByLine(lines, { unit }), growthByLine(other, { unit })]
        expect(json({ ...one.total, lacks: [] })).toBe(json({ ...two.total, lacks: [] }))
        expect(one.lines.map(json).toSorted()).toEqual(two.lines.map(json).toSorted())
      }),
    )
    fc.assert(
      fc.property(size, size, factor, (before, now, by) => {
        const grown = (times: Decimal) =>
          growthByLine([{ key: 'a', label: '', before: before.times(times), now: now.times(times) }], { unit })
        expect(agrees(grown(new Decimal(1)).total.growth, grown(by).total.growth)).toBe(true)
      }),
      runs(50),
    )
  })
})

describe('a composition variance', () => {
  const heads = fc
    .array(fc.record({ originalBudget: size, outturn: size }), { minLength: 1, maxLength: 12 })
    .map((all) => all.map((head, at) => ({ ...head, label: `h${String(at).padStart(2, '0')}` })))

  it('is the sum of its contributions, whatever the order and the scale', () => {
    fc.assert(
      fc.property(withOrder(heads), factor, ([given, other], by) => {
        const one = compositionVariance(given)
        expect(json(compositionVariance(other))).toBe(json(one))
        if (one.outcome !== 'computed') throw new Error('not computed')
        const sum = sumOf(one.heads.flatMap(({ contribution }) => contribution.value?.value ?? []))
        expect(sum.minus(one.value.value).abs().lte('1e-30')).toBe(true)
        const scaled = given.map((head) => ({
          ...head,
          originalBudget: head.originalBudget.times(by),
          outturn: head.outturn.times(by),
        }))
        expect(agrees(compositionVariance(scaled), one)).toBe(true)
      }),
      runs(50),
    )
  })
})

describe('a portfolio', () => {
  const score = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 100 }).map(String) },
    { weight: 1, arbitrary: fc.constant(null) },
  )
  const projects = fc
    .array(fc.record({ finalBudget: size, outturn: size, score }), { maxLength: 8 })
    .map((all) => all.map((project, at) => ({ ...project, key: `k${at}`, label: '' })))
  const options = { unit, grades: nationalGrades, outliers: tukeyFences('1.5') } as const

  it('does not depend on the order of projects, nor its means and rates on the scale of money', () => {
    fc.assert(
      fc.property(withOrder(projects), factor, ([given, other], by) => {
        const one = summarisePortfolio(given, options)
        const two = summarisePortfolio(other, options)
        expect(json({ ...two, lacks: [] })).toBe(json({ ...one, lacks: [] }))
        const scaled = summarisePortfolio(
          given.map((project) => ({
            ...project,
            finalBudget: project.finalBudget.times(by),
            outturn: project.outturn.times(by),
          })),
          options,
        )
        expect(agrees(scaled.execution, one.execution) || !one.execution.value).toBe(true)
        expect(agrees(scaled.coverage.money, one.coverage.money)).toBe(true)
        const [mean, same] = [one.weightedMean.value, scaled.weightedMean.value]
        expect(mean && same ? mean.minus(same).abs().lte('1e-30') : mean === same).toBe(true)
      }),
      runs(50),
    )
  })
})

describe('progress', () => {
  const funds = fc
    .array(fc.record({ annualBudget: size, plannedOutturn: size, outturn: size }), { minLength: 1, maxLength: 8 })
    .map((all) => all.map((line, at) => ({ ...line, key: `k${at}`, label: '' })))
  const options = { unit, cutOff: '2024-06-30' } as const

  it('does not depend on the order of lines, and not on the scale of money', () => {
    fc.assert(
      fc.property(withOrder(funds), factor, ([given, other], by) => {
        const one = monitorProgress({ lines: given }, options).total
        expect(json(monitorProgress({ lines: other }, options).total)).toBe(json(one))
        const scaled = given.map((line) => ({
          ...line,
          annualBudget: line.annualBudget.times(by),
          plannedOutturn: line.plannedOutturn.times(by),
          outturn: line.outturn.times(by),
        }))
        const two = monitorProgress({ lines: scaled }, options).total
        for (const name of ['planned', 'execution', 'progress', 'paymentProgress', 'forecast'] as const)
          expect(agrees(one[name], two[name])).toBe(true)
      }),
      runs(50),
    )
  })
})
