import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { againstMediumTerm } from '../../src/deviation/againstMediumTerm.js'
import { budgetBridge } from '../../src/deviation/budgetBridge.js'
import { compositionVariance } from '../../src/deviation/composition.js'
import { cumulateYears } from '../../src/deviation/cumulateYears.js'
import { growthByLine } from '../../src/deviation/growth.js'
import { growthBetween } from '../../src/deviation/growthBetween.js'
import { linesOf } from '../../src/deviation/linesOf.js'
import { mixedScopes } from '../../src/deviation/mixedScopes.js'
import { owedReasons } from '../../src/deviation/owedReasons.js'
import { summarisePortfolio } from '../../src/deviation/portfolio.js'
import { type Proportion, sumOf } from '../../src/deviation/proportion.js'
import { EvaluationReport } from '../../src/documents/evaluationReport.js'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import { SpecialFundTarget } from '../../src/documents/specialFundTarget.js'
import { Decimal } from '../../src/exact/decimal.js'
import { budgetAdjustment, farAboveTarget, missedTarget, monitoringDeviation } from '../../src/scoring/reasonDuties.js'

const unit = '万元'
const header = { year: 2024, department: '某局', unit } as const
const cents = fc.integer({ min: 0, max: 99_999_999 })
const inCents = (digits: number): string => new Decimal(digits).div(100).toFixed(2)
/** A power of ten moves the point of printed figures and adds no digit. */
const moved = (text: string, places: number): string =>
  /^-?\d/.test(text) ? new Decimal(text).times(new Decimal(10).pow(places)).toFixed(Math.max(2 - places, 0)) : text
const printed = fc.oneof(
  { weight: 8, arbitrary: cents.map(inCents) },
  { weight: 1, arbitrary: fc.constantFrom('', '—', '0.00') },
)

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
const withOrder = <T>(lists: fc.Arbitrary<readonly T[]>): fc.Arbitrary<readonly [readonly T[], readonly T[]]> =>
  lists.chain((items) => fc.tuple(fc.constant(items), shuffled(items)))

const json = (value: unknown): string => JSON.stringify(value)
const sorted = (values: readonly unknown[]): string[] => values.map(json).toSorted()
const agrees = (one: Proportion, other: Proportion): boolean => {
  if (!one.value || !other.value)
    return json([one.outcome, one.value ?? one.reason]) === json([other.outcome, other.value ?? other.reason])
  return one.value.value.minus(other.value.value).abs().lte(one.value.value.abs().times('1e-30').plus('1e-30'))
}

/** Items of two classes with their outturn, and sentences with their budgets. */
interface Item {
  readonly code: string
  readonly budget: string
  readonly outturn: string
}
const items: fc.Arbitrary<readonly Item[]> = fc
  .uniqueArray(fc.constantFrom('2010301', '2010302', '2010350', '2050101', '2050299', '2210201'), { minLength: 1 })
  .chain((codes) =>
    fc.tuple(...codes.map((code) => fc.record({ code: fc.constant(code), budget: printed, outturn: printed }))),
  )

const accountsOf = (all: readonly Item[], scale = 0) =>
  FinalAccounts.parse({
    kind: 'finalAccounts',
    ...header,
    tables: {
      expenditure: { rows: all.map(({ code, outturn }) => ({ code, label: code, total: moved(outturn, scale) })) },
    },
    statements: all.map(({ code, budget }) => ({
      kind: 'amount' as const,
      subject: code,
      scope: 'all' as const,
      figures: { originalBudget: moved(budget, scale) },
    })),
  })

describe('lines of a document', () => {
  it('do not depend on the order in which it prints them', () => {
    fc.assert(
      fc.property(withOrder(items), ([given, other]) => {
        const [one, two] = [given, other].map((all) => linesOf(accountsOf(all), 'functionalClass'))
        expect(sorted(one ?? [])).toEqual(sorted(two ?? []))
        expect(json({ ...budgetBridge(one ?? [], { unit }).total, lacks: [] })).toBe(
          json({ ...budgetBridge(two ?? [], { unit }).total, lacks: [] }),
        )
      }),
    )
  })

  it('make bridges that add up, and rates that no unit of money changes', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: -2, max: 3 }), (given, places) => {
        const [one, two] = [0, places].map((scale) =>
          budgetBridge(linesOf(accountsOf(given, scale), 'functionalClass'), { unit }),
        )
        for (const { steps, originalBudget, outturn } of [...(one?.lines ?? []), one?.total].flatMap(
          (all) => all ?? [],
        ))
          if (steps.length > 0)
            expect([steps[0]?.from, steps.at(-1)?.to].map(String)).toEqual([originalBudget, outturn].map(String))
        expect(one && two && agrees(one.total.rates.completion, two.total.rates.completion)).toBe(true)
      }),
    )
  })

  it('of two years grow as their whole does', () => {
    fc.assert(
      fc.property(items, items, (before, now) => {
        const lines = growthBetween(
          linesOf(accountsOf(before), 'functionalClass'),
          linesOf(accountsOf(now), 'functionalClass'),
        )
        const { lines: grown, total } = growthByLine(lines, { unit })
        expect(sumOf(grown.flatMap(({ change }) => change ?? [])).eq(total.change)).toBe(true)
        const contributions = grown.flatMap(({ contribution }) => contribution.value?.value ?? [])
        if (total.growth.value)
          expect(
            sumOf(contributions)
              .minus(total.growth.value.value)
              .abs()
              .lte(
                sumOf(contributions.map((part) => part.abs()))
                  .plus(1)
                  .times('1e-35'),
              ),
          ).toBe(true)
      }),
    )
  })

  it('make one composition, in whatever order they come', () => {
    fc.assert(
      fc.property(withOrder(items), ([given, other]) => {
        const [one, two] = [given, other].map((all) => compositionVariance(linesOf(accountsOf(all), 'functionalClass')))
        const known = (composition: typeof one) =>
          composition?.outcome === 'computed' ? json(composition) : composition?.outcome
        expect(known(one)).toBe(known(two))
      }),
    )
  })
})

describe('figures of different money', () => {
  const scopes = fc.constantFrom('all', 'generalPublicBudget', 'governmentManagedFund', undefined)
  const line = fc.record({
    originalBudget: cents,
    finalBudget: cents,
    outturn: cents,
    at: fc.tuple(scopes, scopes, scopes),
  })

  it('are never above and below one line, and always where all is of one money', () => {
    fc.assert(
      fc.property(line, ({ at: [original, final, spent], ...amounts }) => {
        const given = Object.fromEntries(
          Object.entries(amounts).map(([name, digits]) => [name, new Decimal(digits + 1)]),
        ) as Record<keyof typeof amounts, Decimal>
        const own = {
          ...(original && { originalBudget: original }),
          ...(final && { finalBudget: final }),
          ...(spent && { outturn: spent }),
        }
        const [bridged] = budgetBridge([{ key: 'a', label: '', ...given, scopes: own }], { unit }).lines
        const differ = (one: string | undefined, other: string | undefined): boolean =>
          Boolean(one && other && one !== other)
        expect(bridged?.rates.completion.value === null).toBe(differ(spent, original))
        expect(bridged?.rates.execution.value === null).toBe(differ(spent, final))
        expect(bridged?.rates.netChange.value === null).toBe(differ(final, original))
        expect(bridged?.outcome).toBe(
          new Set([original, final, spent].filter(Boolean)).size > 1 ? 'undecided' : 'decided',
        )
      }),
    )
  })

  it('are found in whatever order documents and sentences come, and in any unit of money', () => {
    const small = fc.constantFrom('10.00', '20.00', '30.00')
    const told = fc.record({
      scope: fc.constantFrom('all' as const, 'generalPublicBudget' as const, 'governmentManagedFund' as const),
      originalBudget: small,
      outturn: small,
    })
    const reportOf = (
      sentences: readonly {
        readonly scope: 'all' | 'generalPublicBudget' | 'governmentManagedFund'
        readonly originalBudget: string
        readonly outturn: string
      }[],
      places = 0,
    ) =>
      EvaluationReport.parse({
        kind: 'evaluationReport',
        ...header,
        statements: sentences.map(({ scope, originalBudget, outturn }) => ({
          kind: 'amount' as const,
          subject: 'expenditure',
          scope,
          figures: { originalBudget: moved(originalBudget, places), outturn: moved(outturn, places) },
        })),
      })
    const unique = fc.uniqueArray(told, { selector: ({ scope }) => scope, maxLength: 3 })
    fc.assert(
      fc.property(withOrder(unique), unique, fc.integer({ min: 0, max: 3 }), ([given, other], more, places) => {
        const keys = (...reports: readonly EvaluationReport[]) =>
          mixedScopes(reports)
            .map(({ key, against }) => [key, against.length > 0])
            .map(json)
            .toSorted()
        const found = keys(reportOf(given), reportOf(more))
        expect(keys(reportOf(more), reportOf(other))).toEqual(found)
        expect(keys(reportOf(given, places), reportOf(more, places))).toEqual(found)
      }),
    )
  })
})

describe('reasons that lines owe', () => {
  const duties = [budgetAdjustment, monitoringDeviation, farAboveTarget, missedTarget]
  const lines = fc
    .array(
      fc.record({
        originalBudget: printed,
        finalBudget: printed,
        outturn: printed,
        reason: fc.constantFrom('', '无', '流标', '评审', '流标。'),
      }),
      { maxLength: 6 },
    )
    .map((all) => all.map((line, at) => ({ ...line, key: `k${at}`, label: `l${at}` })))
  const told = (found: ReturnType<typeof owedReasons>) =>
    found.map(({ key, duty, owed, standing, sameAs, outcome }) => ({
      key,
      duty: duty.id,
      owed,
      standing,
      sameAs: sameAs.toSorted(),
      outcome,
    }))

  it('do not depend on the order of lines, nor on the unit of money', () => {
    fc.assert(
      fc.property(withOrder(lines), fc.integer({ min: 0, max: 3 }), ([given, other], places) => {
        const found = sorted(told(owedReasons(given, duties, { unit })))
        expect(sorted(told(owedReasons(other, duties, { unit })))).toEqual(found)
        const scaled = given.map((line) => ({
          ...line,
          originalBudget: moved(line.originalBudget, places),
          finalBudget: moved(line.finalBudget, places),
          outturn: moved(line.outturn, places),
        }))
        expect(sorted(told(owedReasons(scaled, duties, { unit })))).toEqual(found)
      }),
    )
  })

  it('stand as copied with exactly those that have the same words, and those name them back', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const found = owedReasons(given, [budgetAdjustment], { unit })
        for (const { key, sameAs } of found)
          for (const other of sameAs) expect(found.find((one) => one.key === other)?.sameAs).toContain(key)
      }),
    )
  })
})

describe('a project of several years', () => {
  const years = fc
    .uniqueArray(fc.integer({ min: 2015, max: 2030 }), { maxLength: 6 })
    .chain((all) =>
      fc.tuple(...all.map((year) => fc.record({ year: fc.constant(year), budget: printed, outturn: printed }))),
    )

  it('is cumulative in the order of its years, whatever order they come in', () => {
    fc.assert(
      fc.property(withOrder(years), cents, ([given, other], total) => {
        const project = { key: 'a', label: 'A', totalBudget: inCents(total + 1) }
        const [one] = cumulateYears([{ ...project, years: given }], { unit })
        const [two] = cumulateYears([{ ...project, years: other }], { unit })
        expect(json(one)).toBe(json(two))
        const last = one?.years.at(-1)
        if (last?.budgetToDate && one?.totalBudget)
          expect(last.budgetToDate.plus(one.unbudgeted ?? 0).eq(one.totalBudget)).toBe(true)
      }),
    )
  })

  it('keeps its shares and its standing when all its money grows alike', () => {
    fc.assert(
      fc.property(years, cents, fc.integer({ min: 0, max: 3 }), (given, total, places) => {
        const [one, two] = [0, places].map((scale) => {
          const scaled = given.map(({ year, budget, outturn }) => ({
            year,
            budget: moved(budget, scale),
            outturn: moved(outturn, scale),
          }))
          return cumulateYears(
            [{ key: 'a', label: 'A', totalBudget: moved(inCents(total + 1), scale), years: scaled }],
            { unit },
          )[0]
        })
        expect(one?.standing).toBe(two?.standing)
        one?.years.forEach(({ budgeted, spent }, at) => {
          const other = two?.years[at]
          expect(other && agrees(budgeted, other.budgeted) && agrees(spent, other.spent)).toBe(true)
        })
      }),
    )
  })
})

describe('the year against the medium term', () => {
  it('and what is left make the medium term, and no unit of money changes the share', () => {
    fc.assert(
      fc.property(printed, printed, fc.integer({ min: 0, max: 3 }), (budget, medium, places) => {
        const [one, two] = [0, places].map(
          (scale) =>
            againstMediumTerm(
              SpecialFundTarget.parse({
                kind: 'specialFundTarget',
                ...header,
                project: { name: '平台' },
                funding: [
                  {
                    code: 'total',
                    label: '总额',
                    budget: moved(budget, scale),
                    mediumTermBudget: moved(medium, scale),
                  },
                ],
                goals: [],
                indicators: [],
              }),
            ).total,
        )
        if (one?.annual && one.remaining) expect(one.annual.plus(one.remaining).eq(one.mediumTerm ?? 0)).toBe(true)
        expect(one && two ? agrees(one.share, two.share) : one === two).toBe(true)
      }),
    )
  })
})

describe('coverage of a population', () => {
  it('keeps its shares when all its money grows alike', () => {
    const project = fc.record({
      finalBudget: cents.map((digits) => inCents(digits + 1)),
      score: fc.constantFrom('90', null),
    })
    fc.assert(
      fc.property(fc.array(project, { maxLength: 5 }), cents, fc.integer({ min: 0, max: 3 }), (given, all, places) => {
        const [one, two] = [0, places].map((scale) =>
          summarisePortfolio(
            given.map(({ finalBudget, score }, at) => ({
              key: `k${at}`,
              label: '',
              finalBudget: moved(finalBudget, scale),
              outturn: '0',
              score,
            })),
            { unit, population: { projects: '9', finalBudget: moved(inCents(all + 1), scale) } },
          ),
        )
        expect(one && two && agrees(one.coverage.money, two.coverage.money)).toBe(true)
        expect(one?.coverage.isExceeded).toBe(two?.coverage.isExceeded)
      }),
    )
  })
})
