import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineDeviations } from '../../src/deviation/indicators/combineDeviations.js'
import type { DeviationAnalysis } from '../../src/deviation/indicators/deviationAnalysis.js'
import type { DeviationGroup } from '../../src/deviation/indicators/deviationGroup.js'
import type { IndicatorDeviation } from '../../src/deviation/indicators/indicatorDeviation.js'
import type { Ranked } from '../../src/deviation/indicators/ranking.js'
import { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import { Decimal } from '../../src/exact/decimal.js'
import { convertUnit, moneyUnits } from '../../src/exact/unit.js'
import { henanDepartment2024 } from '../../src/frameworks/henanDepartment2024.js'
import { projectSelfEvaluation2020 } from '../../src/frameworks/projectSelfEvaluation2020.js'
import { analyzeDeviation } from '../../src/procedures/analyzeDeviation.js'

type Json = Readonly<Record<string, unknown>>

const formOf = (indicators: readonly Json[], more: Json = {}): SelfEvaluation =>
  SelfEvaluation.parse({
    kind: 'selfEvaluation',
    form: 'project',
    year: 2024,
    department: '甲局',
    unit: '万元',
    funding: [],
    goals: [],
    indicators,
    ...more,
  })

const analysed = (indicators: readonly Json[], more: Json = {}): DeviationAnalysis =>
  analyzeDeviation(formOf(indicators, more), projectSelfEvaluation2020)

const named = { level1: '产出指标', level2: '数量指标', level3: '场次', points: '10', score: '10' }
const lineOf = (target: string, actual: string, more: Json = {}): IndicatorDeviation =>
  analysed([{ ...named, target, actual, ...more }]).lines[0] as IndicatorDeviation

const hundredths = fc.integer({ min: 0, max: 9_999_999 }).map((digits) => new Decimal(digits).div(100))
const unit = fc.constantFrom('个', '%', '万元', '元', '天', '公里')
const sign = fc.constantFrom('≥', '≤', '=', '>', '<', '')
const figure = fc.tuple(sign, hundredths, unit).map(([printed, value, of]) => `${printed}${value.toFixed()}${of}`)
const printed = fc.oneof(
  { weight: 8, arbitrary: figure },
  fc.constantFrom('', '—', '优', '良', '完成', '部分完成', '未完成', '健全', '2024年6月30日', '2024年12月', '10-20个'),
  fc.constantFrom('1部宣传片,2套方案', '2部宣传片,1套方案', '≥**人', '约5个'),
  fc.string({ maxLength: 12 }).filter((text) => text.isWellFormed()),
)
const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }).map(String) },
  { weight: 1, arbitrary: fc.constant('') },
)
const row = fc.record({
  level1: fc.constantFrom('产出指标', '产出', '效益指标', '满意度指标', '其他'),
  level2: fc.constantFrom('数量指标', '成本指标', '社会效益指标'),
  level3: fc.constantFrom('甲', '乙', '投诉次数', '成本节约率'),
  target: printed,
  actual: printed,
  points: number,
  score: number,
  reason: fc.oneof(fc.constantFrom('', '无', '不存在偏差', '场地未定', '甲'), {
    weight: 2,
    arbitrary: fc.constant('受疫情影响'),
  }),
})
const rows = fc.array(row, { maxLength: 8 })

const json = (value: unknown): string => JSON.stringify(value)
const sorted = (values: readonly unknown[]): readonly string[] => values.map(json).toSorted()

describe('a deviation', () => {
  const pair = fc.record({ target: hundredths, actual: hundredths, of: unit })

  it('changes its sign, and not whether it is good, when the scale is mirrored', () => {
    const mirror = { '≥': '≤', '≤': '≥', '=': '=' } as const
    const signs = fc.constantFrom('≥', '≤', '=' as const)
    fc.assert(
      fc.property(pair, signs, hundredths, ({ target, actual, of }, asked, room) => {
        const whole = target.plus(actual).plus(room)
        const write = (value: Decimal): string => `${value.toFixed()}${of}`
        const one = lineOf(`${asked}${write(target)}`, write(actual))
        const other = lineOf(`${mirror[asked]}${write(whole.minus(target))}`, write(whole.minus(actual)))
        expect(other.absolute?.toFixed()).toBe(one.absolute?.neg().plus(0).toFixed())
        expect(other.effect).toBe(one.effect)
        expect(other.absoluteUnit).toBe(one.absoluteUnit)
      }),
    )
  })

  it('of a range is none within it, and grows outside by what the actual is moved', () => {
    const range = fc.record({ low: hundredths, width: hundredths, beyond: hundredths })
    fc.assert(
      fc.property(range, ({ low, width, beyond }) => {
        const high = low.plus(width)
        const target = `${low.toFixed()}-${high.toFixed()}个`
        expect(lineOf(target, `${high.plus(beyond).toFixed()}个`).absolute?.toFixed()).toBe(beyond.toFixed())
        expect(lineOf(target, `${low.toFixed()}个`).absolute?.toFixed()).toBe('0')
        if (low.gt(beyond))
          expect(lineOf(target, `${low.minus(beyond).toFixed()}个`).absolute?.toFixed()).toBe(
            beyond.neg().plus(0).toFixed(),
          )
      }),
    )
  })

  it('has a figure or a reason, whatever is printed, and its signs agree', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(projectSelfEvaluation2020, henanDepartment2024), (indicators, framework) => {
        for (const line of analyzeDeviation(formOf(indicators), framework).lines) {
          expect(line.absolute === null ? line.reason : line.absoluteUnit !== undefined).not.toBeNull()
          expect((line.relative === null) === (line.reason !== null)).toBe(true)
          expect((line.relativeOutcome === 'computed') === (line.relative !== null)).toBe(true)
          expect((line.money === null) === (line.moneyReason !== null)).toBe(true)
          expect((line.status === 'undeterminable') === (line.statusReason !== null)).toBe(true)
          if (line.relative) expect(line.relative.comparedTo(0)).toBe(line.absolute?.comparedTo(0))
          if (line.effect === 'onTarget' && line.parts.length === 0) expect(line.absolute?.isZero()).toBe(true)
        }
      }),
    )
  })
})

describe('an analysis', () => {
  const shuffled = rows.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
  )

  it('does not depend on the order of lines', () => {
    const placeless = ({ where: _, ...line }: IndicatorDeviation) => line
    const unplaced = (ranking: readonly Ranked[]) => ranking.map(({ line: _, ...ranked }) => ranked)
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const [a, b] = [analysed(list), analysed(other)]
        expect(sorted(a.lines.map(placeless))).toEqual(sorted(b.lines.map(placeless)))
        expect(json(a.total)).toBe(json(b.total))
        for (const groups of ['byLevel1', 'byLevel2', 'byUnit'] as const)
          expect(sorted(a[groups])).toEqual(sorted(b[groups]))
        for (const ranking of ['byPoints', 'byDuePoints', 'byMoney', 'overFulfilments'] as const)
          expect(json(unplaced(a[ranking]))).toBe(json(unplaced(b[ranking])))
      }),
    )
  })

  it('ranks every line once, the greatest first', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { lines, byPoints, byDuePoints, byMoney } = analysed(list)
        for (const ranking of [byPoints, byDuePoints, byMoney]) {
          expect(ranking.map(({ line }) => line).toSorted((one, other) => one - other)).toEqual(
            lines.map((_, at) => at),
          )
          ranking.forEach(({ rank, value, line, key }, at) => {
            const before = ranking[at - 1]
            expect(key).toBe(lines[line]?.key)
            expect(rank === null).toBe(value === null)
            if (!before) expect(rank === 1 || rank === null).toBe(true)
            else if (rank !== null && value && before.value) {
              const isEqual = before.value.abs().eq(value.abs())
              expect(before.value.abs().gte(value.abs())).toBe(true)
              expect(rank).toBe(isEqual ? before.rank : at + 1)
            } else expect(rank).toBeNull()
          })
        }
      }),
    )
  })

  it('adds up by level, by subgroup and by unit to its total', () => {
    const sums = ['points', 'pointsLost', 'leastLoss', 'mostLoss'] as const
    const counts = ['lines', 'met', 'farAbove', 'adverse', 'owed', 'unanswered', 'pointsUnknown'] as const
    const added = (groups: readonly DeviationGroup[], of: (typeof sums)[number]): string =>
      groups.reduce((sum, group) => sum.plus(group[of]), new Decimal(0)).toFixed()
    fc.assert(
      fc.property(rows, (list) => {
        const { byLevel1, byLevel2, byUnit, total, lines } = analysed(list)
        for (const groups of [byLevel1, byLevel2, byUnit]) {
          for (const of of sums) expect(added(groups, of)).toBe(total[of].toFixed())
          for (const of of counts) expect(groups.reduce((sum, group) => sum + group[of], 0)).toBe(total[of])
        }
        expect(total.met + total.partly + total.notMet + total.farAbove + total.undeterminable).toBe(lines.length)
      }),
    )
  })

  it('keeps its rates and verdicts when all its money grows alike', () => {
    const amounts = fc.record({ asked: sign, target: hundredths, actual: hundredths })
    const funds = fc.record({ finalBudget: hundredths, outturn: hundredths })
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 5 }), funds, fc.integer({ min: 1, max: 999 }), (list, money, by) => {
        const scaled = (factor: Decimal) => {
          const write = (value: Decimal): string => value.times(factor).toFixed()
          const [finalBudget, outturn] = [write(money.finalBudget), write(money.outturn)]
          return analysed(
            list.map(({ asked, target, actual }) => ({
              ...named,
              target: `${asked}${write(target)}万元`,
              actual: `${write(actual)}万元`,
            })),
            { funding: [{ code: 'total', label: '年度资金总额', finalBudget, outturn, points: '10', score: '10' }] },
          )
        }
        const rates = ({ lines, funding, bySource, total }: DeviationAnalysis): string =>
          json([
            lines.map(({ relative, relativeOutcome, status, effect, leastLoss }) => [
              relative,
              relativeOutcome,
              status,
              effect,
              leastLoss,
            ]),
            [...funding, ...bySource].map(({ relative, relativeOutcome }) => [relative, relativeOutcome]),
            total,
          ])
        expect(rates(scaled(new Decimal(by)))).toBe(rates(scaled(new Decimal(1))))
      }),
    )
  })

  it('is the same money in any unit, there and back', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...moneyUnits), (list, other) => {
        const one = analysed(list)
        const there = combineDeviations([one], { unit: other })
        expect(json(combineDeviations([there], { unit: '万元' }))).toBe(json(one))
        expect(there.byMoney.map(({ line }) => line)).toEqual(one.byMoney.map(({ line }) => line))
        expect(there.lines.map(({ money }) => money?.toFixed())).toEqual(
          one.lines
            .map(({ money }) => money && convertUnit(money, '万元', other).toFixed())
            .map((text) => text ?? undefined),
        )
      }),
    )
  })

  it('of several documents is that of each, together', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const parts = [analysed(one), analysed(other, { department: '乙局' })]
        const both = combineDeviations(parts, { unit: '万元' })
        expect(json(both.lines)).toBe(json(parts.flatMap(({ lines }) => lines)))
        expect(both.total.leastLoss.toFixed()).toBe(
          parts.reduce((sum, { total }) => sum.plus(total.leastLoss), new Decimal(0)).toFixed(),
        )
        expect(both.byUnit.length).toBe(parts.filter(({ lines }) => lines.length > 0).length)
      }),
    )
  })
})
