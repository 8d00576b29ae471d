import { describe, expect, it, test } from 'vitest'
import illustration from '../../../../examples/data/monitoring-illustration.json' with { type: 'json' }
import summary from '../../../../examples/data/sanmenxia-2024-project-summary.json' with { type: 'json' }
import { Monitoring } from '../../../../src/documents/monitoring.js'
import { ProjectSummary } from '../../../../src/documents/projectSummary.js'
import { henanDepartment2024 } from '../../../../src/frameworks/henanDepartment2024.js'
import { projectSelfEvaluation2020 } from '../../../../src/frameworks/projectSelfEvaluation2020.js'
import { analyzeDeviation } from '../../../../src/procedures/analyzeDeviation.js'
import { provincial } from '../../../../src/scoring/policies/provincial.js'
import { formOfRows } from './analysed.js'

type Json = Readonly<Record<string, unknown>>

const fundsOf = (funding: readonly Json[], more: Json = {}, framework = projectSelfEvaluation2020) =>
  analyzeDeviation(formOfRows([], { funding, ...more }), framework)

const total = { code: 'total', label: '年度资金总额', originalBudget: '100', points: '10', score: '10' }

describe('the money of a form', () => {
  test.each([
    ['100', '80', ['-20', '-0.2', 'computed', null, 'underspent', '2', '2']],
    ['100', '120', ['20', '0.2', 'computed', null, 'overspent', '0', '0']],
    ['100', '100', ['0', '0', 'computed', null, 'asPlanned', '0', '0']],
    ['0', '0', ['0', null, 'notApplicable', 'zeroBase', 'asPlanned', '0', '10']],
    ['0', '5', ['5', null, 'notApplicable', 'zeroBase', 'overspent', '0', '10']],
    ['', '5', [null, null, 'insufficientData', 'blank', null, '0', '10']],
    ['5', '', [null, null, 'insufficientData', 'blank', null, '0', '10']],
  ])('final budget %s, outturn %s', (finalBudget, outturn, expected) => {
    const [line] = fundsOf([{ ...total, finalBudget, outturn }]).funding
    expect([
      line?.absolute?.toFixed() ?? null,
      line?.relative?.toFixed() ?? null,
      line?.relativeOutcome,
      line?.reason,
      line?.spending,
      line?.leastLoss?.toFixed(),
      line?.mostLoss?.toFixed(),
    ]).toEqual(expected)
  })

  it('is scored on the row of all money only', () => {
    const rows = [
      { label: '其他资金', code: 'otherFunds', finalBudget: '4', outturn: '3' },
      { ...total, finalBudget: '4', outturn: '3' },
    ]
    expect(fundsOf(rows).funding.map(({ pointsReason, points }) => [pointsReason, points?.toFixed()])).toEqual([
      ['notScored', undefined],
      [null, '10'],
    ])
  })

  it('without a row of all money is scored nowhere', () => {
    const [line] = fundsOf([{ label: '其他资金', code: 'otherFunds', finalBudget: '4', outturn: '3' }]).funding
    expect(line?.pointsReason).toBe('notScored')
  })

  it('owes a reason where the policy asks for one, and the form has no room for it', () => {
    const framework = { ...projectSelfEvaluation2020, policy: provincial }
    const [line] = fundsOf([{ ...total, finalBudget: '140', outturn: '140' }], {}, framework).funding
    expect([line?.reasonsOwed.map(({ id }) => id), line?.reasonStanding]).toEqual([['budgetAdjustment'], 'missing'])
  })

  it('tells which of its cells are in doubt', () => {
    const doubtful = [{ path: ['funding', 0, 'outturn'], reading: '88', note: '字迹不清' }]
    const [line] = fundsOf([{ ...total, finalBudget: '100', outturn: '80' }], { doubtful }).funding
    expect(line?.doubts.map(({ note }) => note)).toEqual(['字迹不清'])
  })

  it('has keys that last: year, unit, heading and label', () => {
    const row = { code: 'basic', label: '其中：基本支出', group: '按支出性质分', amount: '4' }
    expect(fundsOf([row]).funding.map(({ key }) => key)).toEqual(['2024/甲局/按支出性质分/其中:基本支出'])
  })
})

describe('sources', () => {
  it('are held apart from kinds of expenditure and from labels that nobody knows', () => {
    const rows = [
      { ...total, finalBudget: '10', outturn: '9' },
      { code: 'unitFunds', label: '单位资金', finalBudget: '4', outturn: '3' },
      { code: 'basic', label: '基本支出', finalBudget: '4', outturn: '3' },
      { label: '不明', finalBudget: '4', outturn: '3' },
    ]
    expect(fundsOf(rows).bySource.map(({ key, label }) => [key, label.zh])).toEqual([
      ['project/finalBudget/total', '年度资金总额'],
      ['project/finalBudget/unitFunds', '单位资金'],
    ])
  })

  it('count the rows that are in no sum', () => {
    const rows = [
      { code: 'unitFunds', label: '单位资金', finalBudget: '4', outturn: '3' },
      { code: 'unitFunds', label: '单位资金', finalBudget: '4', outturn: '' },
    ]
    const [source] = fundsOf(rows).bySource
    expect(source).toMatchObject({ lines: 2, unknown: 1 })
    expect([source?.budget?.toFixed(), source?.relative?.toFixed()]).toEqual(['4', '-0.25'])
  })

  it('of a monitoring form keep their names', () => {
    const { bySource } = analyzeDeviation(
      Monitoring.parse({
        ...illustration,
        funding: [{ code: 'central', label: '中央', plannedOutturn: '5', outturn: '5' }],
      }),
      henanDepartment2024,
    )
    expect(bySource.map(({ label }) => label.en)).toEqual(['central government funds'])
  })
})

describe('a summary of projects', () => {
  const analysis = analyzeDeviation(ProjectSummary.parse(summary), henanDepartment2024)

  it('ranks them by the money that was not spent', () => {
    expect(analysis.lines).toEqual([])
    expect(analysis.fundingByMoney[0]).toMatchObject({ rank: 1, label: '财政代管户资金—党建经费' })
    expect(analysis.fundingByMoney[0]?.value?.toFixed()).toBe('-0.8')
    expect(analysis.fundingByMoney.slice(1).map(({ rank }) => rank)).toEqual([2, 2, 2, 2, 2, 2, 2])
  })

  it('adds to what the summary prints', () => {
    expect(analysis.bySource.map(({ budget, outturn }) => [budget?.toFixed(), outturn?.toFixed()])).toEqual([
      ['414.82', '414.02'],
    ])
  })
})
