import { describe, expect, it } from 'vitest'
import sanmenxia from '../../examples/data/sanmenxia-2024-self-evaluation.json' with { type: 'json' }
import zhuzhou from '../../examples/data/zhuzhou-2023-self-evaluation.json' with { type: 'json' }
import { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import { Decimal } from '../../src/exact/decimal.js'
import { henanDepartment2024 } from '../../src/frameworks/henanDepartment2024.js'
import { hunanDepartment2023 } from '../../src/frameworks/hunanDepartment2023.js'
import { projectSelfEvaluation2020 } from '../../src/frameworks/projectSelfEvaluation2020.js'
import { evaluate } from '../../src/procedures/evaluate.js'
import type { ScoreLine } from '../../src/scoring/evaluation/evaluation.js'
import sanmenxiaExpected from './sanmenxia-2024-self-evaluation.expected.json' with { type: 'json' }
import zhuzhouExpected from './zhuzhou-2023-self-evaluation.expected.json' with { type: 'json' }

/** What the hand-worked paper says of a line; figures compared as numbers, not as texts. */
interface Worked {
  readonly target: string
  readonly actual: string
  readonly points: string
  readonly score: string
  readonly low: string
  readonly high: string
  readonly met: boolean
  readonly farAboveTarget: boolean
  readonly reasonGiven?: boolean
  readonly asRead?: {
    readonly target: string
    readonly met: boolean | null
    readonly low: string
    readonly high: string
  }
}

const plain = (digits: string): string => new Decimal(digits).toFixed()
const interval = ({ low, high }: { readonly low: string | Decimal; readonly high: string | Decimal }): string =>
  `${plain(low.toString())}–${plain(high.toString())}`

const papers = [
  ['株洲', zhuzhou, zhuzhouExpected, hunanDepartment2023],
  ['三门峡', sanmenxia, sanmenxiaExpected, henanDepartment2024],
] as const

describe.each(papers)('the self-evaluation of %s, evaluated', (_, json, expected, framework) => {
  const evaluation = evaluate(SelfEvaluation.parse(json), framework)
  const worked: readonly Worked[] = expected.indicators
  const rows = worked.map((line, index) => [line, evaluation.lines[index] as ScoreLine] as const)

  it('has every line that was worked by hand', () => {
    expect(evaluation.lines.length).toBe(worked.length)
  })

  it.each(rows)('line %#: $target / $actual', (line, scored) => {
    expect([scored.target, scored.actual]).toEqual([line.target, line.actual])
    expect([scored.points?.toFixed(), scored.stated?.toFixed()]).toEqual([plain(line.points), plain(line.score)])
    expect(interval(scored.allowed)).toBe(interval(line))
    expect([scored.met, scored.overFulfilled]).toEqual([line.met, line.farAboveTarget])
  })

  it.each(rows.filter(([line]) => line.asRead))('line of $target as it may have to be read', (line, { asRead }) => {
    expect(asRead && interval(asRead.allowed)).toBe(line.asRead && interval(line.asRead))
    expect(asRead?.met).toBe(line.asRead?.met)
    expect(asRead?.target).toBe(line.asRead?.target)
  })

  it('scores execution over the final budget', () => {
    const { execution } = evaluation
    const { finalBudget, outturn, points, rate, low, high } = expected.execution
    expect([execution.denominator, execution.budget?.toFixed(), execution.outturn?.toFixed()]).toEqual([
      'finalBudget',
      finalBudget,
      outturn,
    ])
    expect(execution.points?.toFixed()).toBe(points)
    expect(execution.rate?.times(100).toFixed(2)).toBe(rate)
    expect(interval(execution.allowed)).toBe(interval({ low, high }))
  })

  it('adds its sections up', () => {
    const sections = evaluation.sections.map(({ label, points, stated }) => [
      label,
      points?.toFixed(),
      stated?.toFixed(),
    ])
    expect(sections).toEqual(expected.sections.map(({ level1, points, score }) => [level1, points, score]))
  })

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(evaluation)).lines.length).toBe(worked.length)
  })
})

describe('株洲', () => {
  const { lines, totals, execution, grade, sections, undecided } = evaluate(
    SelfEvaluation.parse(zhuzhou),
    hunanDepartment2023,
  )

  it('gives itself no score outside what the linear policy allows', () => {
    expect(lines.map(({ outcome }) => outcome)).toEqual(lines.map(() => 'holds'))
    expect(execution.outcome).toBe('holds')
    expect(undecided).toEqual([])
  })

  it('reaches its total of 100, and could have had 95 at the least', () => {
    expect(totals.score).toMatchObject({ outcome: 'holds' })
    expect(totals.score.sum && interval(totals.score.sum)).toBe('100–100')
    expect(totals.points.outcome).toBe('holds')
    expect(interval(totals.allowed)).toBe(interval(zhuzhouExpected.total))
    expect([grade?.stated?.zh, grade?.low?.zh, grade?.high?.zh]).toEqual(['优', '优', '优'])
  })

  it('allows its sections what was worked by hand', () => {
    expect(sections.map(({ allowed }) => interval(allowed))).toEqual(zhuzhouExpected.sections.map(interval))
    expect(sections.map(({ outcome }) => outcome)).toEqual(['holds', 'holds', 'holds'])
  })

  it('owes reasons for 3451 in place of 320 and 5.7亿元 in place of 6000万元, and gives none', () => {
    const owing = lines.filter(({ reasonsOwed }) => reasonsOwed.some(({ given }) => given === false))
    expect(owing.map(({ level3 }) => level3)).toContain('电子保函')
    expect(owing.map(({ actual }) => actual)).toContain('5.7亿元')
    expect(owing.length).toBe(zhuzhouExpected.indicators.filter(({ farAboveTarget }) => farAboveTarget).length)
  })

  it('scores alike by the national form', () => {
    const national = evaluate(SelfEvaluation.parse(zhuzhou), projectSelfEvaluation2020)
    expect(national.lines.map(({ outcome }) => outcome)).toEqual(lines.map(({ outcome }) => outcome))
  })
})

describe('三门峡', () => {
  const { lines, totals, execution, grade, sections, undecided } = evaluate(
    SelfEvaluation.parse(sanmenxia),
    henanDepartment2024,
  )

  it('states a total of 100 that its rows, worth 73 with execution, cannot reach', () => {
    const { points, withExecution } = sanmenxiaExpected.total
    expect(totals.points.outcome).toBe('broken')
    expect(totals.points.sum?.high.toFixed()).toBe(withExecution)
    expect(totals.score.outcome).toBe('broken')
    expect(totals.score.sum && interval(totals.score.sum)).toBe(`${points}–${withExecution}`)
    expect(totals.score.difference?.toFixed()).toBe('27')
  })

  it('gives full points beside two targets that are not met, in cells whose reading is in doubt', () => {
    const full = lines.filter(({ fullThoughMissed }) => fullThoughMissed)
    expect(full.map(({ target, actual }) => [target, actual])).toEqual([
      ['≥95%', '80%'],
      ['≤2%', '20%'],
    ])
    expect(full.every(({ outcome }) => outcome === 'broken')).toBe(true)
    expect(full.map(({ doubts }) => doubts.some(({ path }) => path[2] === 'target'))).toEqual([true, true])
    expect(full.map(({ asRead }) => asRead?.outcome)).toEqual(['holds', 'holds'])
    expect(lines.filter(({ asRead }) => asRead?.fullThoughMissed)).toEqual([])
  })

  it('prints no score for execution, whose rate is 92.51 %', () => {
    expect(execution).toMatchObject({ outcome: 'insufficientData', reason: 'scoreBlank', stated: null })
    expect(execution.doubts.map(({ reading }) => reading)).toEqual(['95.00'])
    expect(undecided.map(({ label }) => label.zh)).toEqual(['预算执行'])
  })

  it('prints under its labels other points than the report gives them', () => {
    expect(sections.map(({ label, expectedPoints, outcome }) => [label, expectedPoints?.toFixed(), outcome])).toEqual([
      ['投入管理指标', '30', 'broken'],
      ['产出指标', '25', 'broken'],
      ['效益指标', '35', 'broken'],
      ['社会效益', undefined, 'notApplicable'],
      ['满意度', undefined, 'notApplicable'],
      ['总分', undefined, 'notApplicable'],
    ])
  })

  it('has a grade for what it states, and none for what is allowed, since rows are missing', () => {
    expect([grade?.stated?.zh, grade?.low, grade?.high]).toEqual(['优', null, null])
  })

  it('has no column for reasons: none is missing, none is given', () => {
    const given = lines.flatMap(({ reasonsOwed }) => reasonsOwed.map((reason) => reason.given))
    expect(new Set(given)).toEqual(new Set([null]))
  })
})
