import { describe, expect, it } from 'vitest'
import sanmenxia from '../../examples/data/sanmenxia-2024-self-evaluation.json' with { type: 'json' }
import zhuzhou from '../../examples/data/zhuzhou-2023-self-evaluation.json' with { type: 'json' }
import type { Ranked } from '../../src/deviation/indicators/ranking.js'
import { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import type { Decimal } from '../../src/exact/decimal.js'
import { henanDepartment2024 } from '../../src/frameworks/henanDepartment2024.js'
import { hunanDepartment2023 } from '../../src/frameworks/hunanDepartment2023.js'
import { analyzeDeviation } from '../../src/procedures/analyzeDeviation.js'
import worked from './deviation.expected.json' with { type: 'json' }

/** One line of the sheet that was worked out by hand. */
interface Line {
  readonly level3: string
  readonly target: string
  readonly actual: string
  readonly measure: string
  readonly absolute: string
  readonly unit: string
  readonly relative: string | null
  readonly status: string
  readonly effect: string
  readonly points: string
  readonly pointsLost: string
  readonly leastLoss: string
  readonly mostLoss: string
  readonly reason: string
  readonly money?: string
  readonly cost?: string
  readonly asRead?: {
    readonly target: string
    readonly absolute: string | null
    readonly status: string
    readonly effect: string | null
  }
}

const digits = (value: Decimal | null): string | null => value?.toFixed() ?? null
const percent = (share: Decimal | null): string | null => share?.times(100).toFixed(2) ?? null
const named = (ranking: readonly Ranked[], show: (value: Decimal | null) => string | null) =>
  ranking.filter(({ rank }) => rank !== null).map(({ label, value }) => [label, show(value)])

const papers = [
  ['株洲', analyzeDeviation(SelfEvaluation.parse(zhuzhou), hunanDepartment2023), worked.zhuzhou],
  ['三门峡', analyzeDeviation(SelfEvaluation.parse(sanmenxia), henanDepartment2024), worked.sanmenxia],
] as const

describe.each(papers)('the deviations of %s', (_, analysis, expected) => {
  const lines: readonly Line[] = expected.lines
  const rows = lines.map((line, at) => [line, at] as const)

  it('are of every line that was worked by hand', () => {
    expect(analysis.lines.length).toBe(lines.length)
    expect(analysis.documents.map(({ framework }) => framework.id)).toEqual([expected.framework])
  })

  it.each(rows)('$level3: $target / $actual', (line, at) => {
    const found = analysis.lines[at]
    expect(found).toMatchObject({
      level3: line.level3,
      target: line.target,
      actual: line.actual,
      measured: line.measure,
      absoluteUnit: line.unit,
      status: line.status,
      effect: line.effect,
      cost: line.cost ?? null,
      reasonStanding: line.reason,
    })
    expect([found?.absolute, found?.money].map((value) => digits(value ?? null))).toEqual([
      line.absolute,
      line.money ?? null,
    ])
    expect(percent(found?.relative ?? null)).toBe(line.relative)
    expect([found?.points, found?.pointsLost, found?.leastLoss, found?.mostLoss].map((v) => digits(v ?? null))).toEqual(
      [line.points, line.pointsLost, line.leastLoss, line.mostLoss],
    )
  })

  it.each(rows)('$level3 as it may have to be read', ({ asRead }, at) => {
    const found = analysis.lines[at]?.asRead ?? null
    const { target, status, effect, absolute } = found ?? {}
    expect(found && { target, absolute: digits(absolute ?? null), status, effect }).toEqual(asRead ?? null)
  })

  it('are ranked: over-fulfilments by completion, amounts by size', () => {
    expect(named(analysis.overFulfilments, percent)).toEqual(expected.overFulfilments)
    expect(named(analysis.byMoney, digits)).toEqual(expected.byMoney)
  })

  it('tell how far the money is off', () => {
    const found = analysis.funding.slice(0, expected.funding.length)
    expect(
      found.map(({ label, against, budget, outturn, absolute, relative, spending }) => ({
        label,
        against,
        budget: digits(budget),
        outturn: digits(outturn),
        absolute: digits(absolute),
        relative: percent(relative),
        spending,
      })),
    ).toEqual(expected.funding.map(({ arithmetic: _arithmetic, ...line }) => line))
  })

  it('add up as on the sheet', () => {
    const { arithmetic: _arithmetic, ...total } = expected.total
    expect(JSON.parse(JSON.stringify(analysis.total))).toMatchObject(total)
    expect(JSON.parse(JSON.stringify(analysis.byLevel1))).toMatchObject(expected.byLevel1)
  })
})

it('the points that 三门峡 owes are ranked', () => {
  const [, analysis] = papers[1]
  expect(named(analysis.byDuePoints, digits).slice(0, 2)).toEqual(worked.sanmenxia.byDuePoints)
})

it('rows of 株洲 that print no budget of their own say so', () => {
  const [, analysis] = papers[0]
  expect(analysis.funding.slice(1).map(({ absolute, reason }) => [absolute, reason])).toEqual(
    Array.from({ length: 6 }, () => [null, 'missing']),
  )
})
