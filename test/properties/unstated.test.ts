import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineDeviations } from '../../src/deviation/indicators/combineDeviations.js'
import { Monitoring } from '../../src/documents/monitoring.js'
import { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import { factsOf } from '../../src/facts/facts.js'
import { henanDepartment2024 } from '../../src/frameworks/henanDepartment2024.js'
import { projectSelfEvaluation2020 } from '../../src/frameworks/projectSelfEvaluation2020.js'
import { analyzeDeviation } from '../../src/procedures/analyzeDeviation.js'
import { evaluate } from '../../src/procedures/evaluate.js'
import { standingIn } from '../../src/scoring/evaluation/indicatorScore.js'
import type { Framework } from '../../src/scoring/framework.js'
import { linear2020 } from '../../src/scoring/policies/linear2020.js'
import { policies } from '../../src/scoring/policies.js'
import type { ScoringPolicy } from '../../src/scoring/policy.js'
import { missedTarget } from '../../src/scoring/reasonDuties.js'
import { scoreIndicator } from '../../src/scoring/scoreIndicator.js'
import { runs } from './runs.js'

const figure = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom(0, 1, 2))
  .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals))
const operator = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom('≥', '≤', '='))
const unit = fc.constantFrom('%', '次', '万元', '天', '分', '')
const name = fc.constantFrom(
  '电子保函',
  '响应时间',
  '会议费',
  '投诉次数',
  '人员控制',
  '培训场次',
  '成本节约额',
  '会议次数',
)
const levels = fc.constantFrom(
  { level1: '产出指标', level2: '时效指标' },
  { level1: '产出指标', level2: '数量指标' },
  { level1: '产出指标', level2: '成本指标' },
  { level1: '过程', level2: '管理' },
  { level1: '其他', level2: '' },
)
const row = fc
  .record({ operator, target: figure, actual: figure, unit, name, levels, points: fc.integer({ min: 0, max: 20 }) })
  .map(({ operator: asked, target, actual, unit: of, name: level3, levels: labels, points }) => ({
    ...labels,
    level3,
    target: `${asked}${target}${of}`,
    actual: `${actual}${of}`,
    points: `${points}`,
    score: `${points}`,
    reason: '',
  }))

type Row = typeof row extends fc.Arbitrary<infer Each> ? Each : never

/** A policy whose readings are far apart: beyond the target one takes, and so does the other. */
const taking: ScoringPolicy = {
  ...linear2020,
  atMost: { kind: 'inverse' },
  overFulfilment: { from: '1', fromExcluded: true, cut: 'byDeviation', basis: linear2020.basis },
}

const policy = fc.constantFrom<ScoringPolicy>(...policies, taking)
const framework = fc
  .tuple(fc.constantFrom(projectSelfEvaluation2020, henanDepartment2024), policy)
  .map(([of, by]): Framework => ({ ...of, policy: by, levels: of.levels.map(({ policy: _, ...level }) => level) }))
const rows = fc.array(row, { minLength: 1, maxLength: 6 })

const formOf = (indicators: readonly Row[]): SelfEvaluation =>
  SelfEvaluation.parse({
    kind: 'selfEvaluation',
    form: 'project',
    year: 2024,
    department: '甲局',
    unit: '万元',
    funding: [],
    goals: [],
    indicators,
  })

const standingOfRow = (indicator: Row): string => {
  const [read] = factsOf(formOf([indicator])).indicators
  return read ? standingIn(read, projectSelfEvaluation2020) : 'printed'
}

describe('a figure of which nobody says which way is better', () => {
  it('is allowed what either reading allows, and everything between', () => {
    fc.assert(
      fc.property(row, policy, ({ level3, ...printed }, by) => {
        const asked = { ...printed, name: level3, decimals: 2 }
        const open = scoreIndicator(asked, by)
        if (open.assessment.direction !== undefined) return
        for (const direction of ['higher', 'lower'] as const) {
          const read = scoreIndicator({ ...asked, direction }, by)
          if (read.reason) continue
          expect(open.low.lte(read.low)).toBe(true)
          expect(open.high.gte(read.high)).toBe(true)
        }
      }),
      runs(500),
    )
  })

  it('is met only by what meets it both ways, and else nobody knows', () => {
    fc.assert(
      fc.property(row, policy, ({ level3, ...printed }, by) => {
        const asked = { ...printed, name: level3, points: '10' }
        const open = scoreIndicator(asked, by)
        if (open.assessment.direction !== undefined) return
        const [more, less] = (['higher', 'lower'] as const).map((direction) =>
          scoreIndicator({ ...asked, direction }, by),
        )
        expect(open.met).toBe(more?.met === less?.met ? more?.met : null)
        expect([open.overFulfilled, open.curve]).toEqual([false, null])
        if (open.met === null) expect(open.reason).toBe('noDirection')
      }),
      runs(500),
    )
  })
})

describe('a form with such figures', () => {
  it('holds no score against them, and owes no reason for missing what nobody knows is missed', () => {
    fc.assert(
      fc.property(rows, framework, (indicators, of) => {
        const { lines, undecided } = evaluate(formOf(indicators), of)
        for (const line of lines.filter(({ met }) => met === null)) {
          expect(line.fullThoughMissed).toBe(false)
          expect(line.computed).toBeNull()
          expect(line.reasonsOwed.map(({ id }) => id)).not.toContain(missedTarget.id)
          if (line.outcome !== 'broken') expect(undecided.map(({ where }) => where)).toContainEqual(line.where)
        }
        lines.forEach((line, at) => {
          if (standingOfRow(indicators[at] as Row) === 'unstated') expect(line.met).not.toBe(false)
        })
      }),
    )
  })

  it('has deviations that are neither good nor bad, lose between none and all, and stay so among others', () => {
    fc.assert(
      fc.property(rows, framework, (indicators, of) => {
        const analysis = analyzeDeviation(formOf(indicators), of)
        const combined = combineDeviations([analysis, analysis], { unit: '元' })
        for (const { lines, total } of [analysis, combined]) {
          const open = lines.filter(({ status }) => status === 'undeterminable')
          expect(total.undeterminable).toBe(open.length)
          for (const line of open) {
            expect(line.effect).toBeNull()
            expect(line.reasonsOwed.map(({ id }) => id)).not.toContain(missedTarget.id)
            if (line.leastLoss && line.mostLoss) expect(line.leastLoss.lte(line.mostLoss)).toBe(true)
          }
        }
        analysis.lines.forEach((line, at) => {
          if (standingOfRow(indicators[at] as Row) !== 'unstated') return
          expect(['undeterminable', 'met']).toContain(line.status)
        })
      }),
    )
  })

  it('owes no reason for them while the year runs', () => {
    fc.assert(
      fc.property(rows, (indicators) => {
        const watched = indicators.map(({ score: _, reason: __, ...indicator }) => ({
          ...indicator,
          periodTarget: indicator.target,
        }))
        const { kind: _, ...header } = formOf(indicators).toJSON()
        const monitoring = Monitoring.parse({
          ...header,
          kind: 'monitoring',
          project: { name: '甲' },
          period: { month: 6 },
          indicators: watched,
        })
        const { lines } = analyzeDeviation(monitoring, projectSelfEvaluation2020)
        lines.forEach((line, at) => {
          if (standingOfRow(indicators[at] as Row) === 'unstated') expect(line.reasonsOwed).toEqual([])
        })
      }),
    )
  })
})
