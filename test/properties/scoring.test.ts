import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import { apportion } from '../../src/exact/apportion.js'
import { Decimal } from '../../src/exact/decimal.js'
import { henanDepartment2024 } from '../../src/frameworks/henanDepartment2024.js'
import { evaluate } from '../../src/procedures/evaluate.js'
import { provincial } from '../../src/scoring/policies/provincial.js'
import { policies } from '../../src/scoring/policies.js'
import { scoreIndicator } from '../../src/scoring/scoreIndicator.js'
import { assess } from '../../src/targets/assess.js'
import { runs } from './runs.js'

const policy = fc.constantFrom(...policies)
const digits = (max: number) =>
  fc.tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max: 3 })).map(([whole, decimals]) => {
    const text = `${whole}`.padStart(decimals + 1, '0')
    return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
  })
const operator = fc.constantFrom('≥', '≤', '=', '>', '<', '')
const unit = fc.constantFrom(
  '%',
  '次',
  '万元',
  '个月',
  '人',
  '年',
  '',
  '个岗位',
  '宣传活动',
  '场培训',
  '天',
  '元/亩',
  '‰',
  '人日',
)
const words = [
  '完成',
  '达成',
  '部分达成',
  '未达成',
  '未完成',
  '健全',
  '上线',
  '未上线',
  '优',
  '良',
  '差',
  '满意',
  '已完成',
  '已上线',
  '基本健全',
  '优良中低差',
]
const pieces = [
  '≥',
  '≤',
  '=',
  '>',
  '<',
  '1',
  '2',
  '5',
  '0',
  '.',
  '95',
  '%',
  '次',
  '人次',
  '万元',
  '亿元',
  '年',
  '个月',
  '天',
  '前',
  '后',
  '约',
  '个岗位',
  '宣传活动',
  '元/亩',
  ' ',
  '，',
  '以上',
  ...words,
]
const cell = fc.oneof(
  fc.tuple(operator, digits(99_999), unit).map((parts) => parts.join('')),
  fc.constantFrom(...words),
  fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join('')),
)
const points = fc.oneof(digits(2000), fc.constantFrom('', '—', '-3', '5分', '1e3', '10000000000000'))
const direction = fc.constantFrom('higher', 'lower', undefined)
const given = (way: 'higher' | 'lower' | undefined) => (way ? { direction: way } : {})

describe('a score', () => {
  it('is right at ties, where floats are not: 1 ÷ 3 of 0.015 points is half a hundredth', () => {
    const tie = { target: '≥3次', actual: '1次', points: '0.015' }
    expect(scoreIndicator(tie, provincial).low.toString()).toBe('0.01')
  })

  it('stays between nothing and the points, whatever is printed', () => {
    fc.assert(
      fc.property(
        policy,
        cell,
        cell,
        points,
        direction,
        fc.boolean(),
        (rule, target, actual, worth, way, percentages) => {
          const score = scoreIndicator({ target, actual, points: worth, percentages, ...given(way) }, rule)
          expect(score.exact.low.gte(0)).toBe(true)
          expect(score.exact.low.lte(score.exact.high)).toBe(true)
          expect(score.exact.high.lte(score.points)).toBe(true)
          expect(score.low.lte(score.high)).toBe(true)
        },
      ),
      runs(4000),
    )
  })

  it('does not depend on the unit that target and actual are printed in', () => {
    const sizes = [
      ['元', 0],
      ['千元', 3],
      ['万元', 4],
      ['亿元', 8],
    ] as const
    const size = fc.constantFrom(...sizes)
    const amount = fc.integer({ min: 0, max: 10 ** 9 })
    const written = (yuan: number, [name, powers]: (typeof sizes)[number]): string =>
      `${new Decimal(yuan).times(`1e-${powers}`).toFixed()}${name}`
    fc.assert(
      fc.property(policy, operator, amount, amount, size, size, (rule, sign, target, actual, one, other) => {
        // Printed in another unit, a target that is missed by no more than its rounding is met.
        fc.pre(assess(sign + written(target, one), written(actual, other)).assumed !== 'rounding')
        const inYuan = scoreIndicator({ target: `${sign}${target}元`, actual: `${actual}元`, points: '7.5' }, rule)
        const mixed = scoreIndicator(
          { target: sign + written(target, one), actual: written(actual, other), points: '7.5' },
          rule,
        )
        expect([mixed.low.toFixed(), mixed.high.toFixed()]).toEqual([inYuan.low.toFixed(), inYuan.high.toFixed()])
      }),
      runs(2000),
    )
  })

  it('is not lowered by a better actual, unless the policy cuts for going far above the target', () => {
    const value = fc.integer({ min: 0, max: 3000 })
    fc.assert(
      fc.property(
        policy,
        fc.constantFrom('≥', '≤', '>', '<'),
        value,
        value,
        value,
        (rule, sign, target, one, other) => {
          const [low, high] = one < other ? [one, other] : [other, one]
          const [worse, better] = sign === '≥' || sign === '>' ? [low, high] : [high, low]
          const at = (actual: number) =>
            scoreIndicator({ target: `${sign}${target}%`, actual: `${actual}%`, points: '10' }, rule)
          const [first, second] = [at(worse), at(better)]
          if (second.overFulfilled && rule.overFulfilment?.cut !== 'none') return
          expect(second.exact.low.gte(first.exact.low)).toBe(true)
          expect(second.exact.high.gte(first.exact.high)).toBe(true)
        },
      ),
      runs(4000),
    )
  })
})

describe('an evaluation', () => {
  const row = fc.record({
    level1: fc.constantFrom('投入管理指标', '产出指标', '效益指标'),
    level2: fc.constantFrom('数量指标', '成本指标'),
    level3: fc.constantFrom('场次', '合格率', '制度'),
    target: cell,
    actual: cell,
    points: digits(30),
    score: digits(30),
  })
  const form = (indicators: readonly unknown[]) =>
    SelfEvaluation.parse({
      kind: 'selfEvaluation',
      form: 'department',
      year: 2024,
      department: '某局',
      unit: '万元',
      funding: [{ code: 'total', label: '年度资金总额', finalBudget: '10', outturn: '9', points: '10', score: '9' }],
      goals: [],
      indicators,
      totals: { points: '100', score: '90' },
    })

  const evaluated = (indicators: readonly unknown[]) => evaluate(form(indicators), henanDepartment2024)

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.nat(), (rows, seed) => {
        const turned = [...rows.slice(seed % (rows.length + 1)), ...rows.slice(0, seed % (rows.length + 1))].reverse()
        const [first, second] = [evaluated(rows), evaluated(turned)]
        expect(JSON.stringify(second.totals)).toBe(JSON.stringify(first.totals))
        const scores = (evaluation: typeof first) =>
          evaluation.lines.map(({ where: _, ...line }) => JSON.stringify(line)).sort()
        expect(scores(second)).toEqual(scores(first))
      }),
      runs(300),
    )
  })

  it('adds up: the sections hold every line once, and their sums are those of the lines', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { sections, lines } = evaluated(rows)
        const nested = sections.flatMap(({ groups }) => groups.flatMap((group) => group.lines))
        expect(nested.length).toBe(lines.length)
        const total = sections.reduce((sum, section) => sum.plus(section.allowed.high), new Decimal(0))
        expect(total.eq(lines.reduce((sum, line) => sum.plus(line.allowed.high), new Decimal(0)))).toBe(true)
      }),
      runs(300),
    )
  })

  it('of any row says why where nothing could be computed', () => {
    fc.assert(
      fc.property(row, (one) => {
        const { lines, undecided } = evaluated([one])
        expect(lines[0]?.outcome === 'insufficientData').toBe(undecided.length === 1)
      }),
      runs(1000),
    )
  })
})

it('points divided over indicators add to their total', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 }), (weights) => {
      const sum = apportion(50, weights, { decimals: 1 }).reduce((left, right) => left.plus(right))
      expect(sum.toString()).toBe('50')
    }),
  )
})
