import { describe, expect, it } from 'vitest'
import { amount, empty, evaluation, finding, monitoring, outcomes, reasons, selfReport } from './forms.js'

const problems = [
  { id: '1', text: '结果应用不足' },
  { id: '2', text: '数字化支撑不足' },
]

describe('R26: a problem', () => {
  it('is answered by a measure', () => {
    const measures = [{ id: '1', text: '强化应用', answers: ['1', '2'] }]
    expect(outcomes(evaluation({ problems, measures }), 'R26')).toEqual(['holds', 'holds'])
  })

  it('without a measure is told, in any form that has both', () => {
    const measures = [{ id: '1', text: '强化应用', answers: ['1'] }]
    for (const form of [evaluation, selfReport, monitoring]) {
      expect(finding(form({ problems, measures }), 'R26')).toMatchObject({
        severity: 'note',
        key: 'R26:measure:2',
        where: { path: ['problems', 1, 'text'] },
      })
    }
    const without = finding(evaluation({ problems }), 'R26')
    expect([without.key, without.operands.length]).toEqual(['R26:measure:problems', 2])
  })

  it('is not judged where nothing says what the measures answer', () => {
    const measures = [{ id: '1', text: '强化应用' }]
    expect(reasons(evaluation({ problems, measures }), 'R26')).toEqual(['missing'])
    expect(outcomes(evaluation({}), 'R26')).toEqual([])
  })
})

describe('R27: a measure', () => {
  it('answers problems that are listed', () => {
    const measures = [
      { id: '1', text: '强化应用', answers: ['1'] },
      { id: '2', text: '培训' },
    ]
    expect(outcomes(evaluation({ problems, measures }), 'R27')).toEqual(['holds'])
  })

  it('that answers another is told with it', () => {
    const measures = [{ id: '1', text: '强化应用', answers: ['1', '7'] }]
    const found = finding(evaluation({ problems, measures }), 'R27')
    expect([found.severity, found.expected.zh]).toEqual(['warning', '所列的问题；没有列出的有：7'])
  })
})

describe('R28: the terms of measures', () => {
  const terms = { deadline: '9月30日', responsible: '办公室' }

  it('are a deadline and a person', () => {
    expect(outcomes(monitoring({ measures: [{ id: '1', text: '整改', ...terms }] }), 'R28')).toEqual(['holds'])
    expect(outcomes(monitoring({}), 'R28')).toEqual([])
  })

  it('are told once of all measures without them', () => {
    const measures = [
      { id: '1', text: '整改', ...terms },
      { id: '2', text: '培训', deadline: '年底' },
      { id: '3', text: '宣传', ...terms, deadline: '' },
    ]
    const found = finding(selfReport({ measures }), 'R28')
    expect(found.operands.map(({ where }) => where.path[1])).toEqual([1, 2])
    expect(found.expected.zh).toBe('时限和责任人；措施2、3没有列全')
  })
})

describe('R29: causes that a heading promises', () => {
  const outline = ['一、基本情况', '七、存在的问题及原因分析']

  it('are told of every problem', () => {
    const explained = problems.map((problem) => ({ ...problem, cause: '人手不足' }))
    expect(outcomes(selfReport({ outline, problems: explained }), 'R29')).toEqual(['holds'])
    expect(finding(selfReport({ outline, problems }), 'R29')).toMatchObject({
      severity: 'note',
      where: { path: ['outline', 1] },
    })
  })

  it('are not asked for where no heading promises them, or there is no problem', () => {
    expect(outcomes(selfReport({ outline: ['五、存在的主要问题'], problems }), 'R29')).toEqual([])
    expect(outcomes(selfReport({ outline }), 'R29')).toEqual([])
  })
})

describe('R30 and R31: people and posts', () => {
  const staffed = (row: object) => selfReport({ staffing: [row] })

  it('give the rate of posts filled', () => {
    const row = { establishedPosts: '50', staffInPost: '48' }
    expect(outcomes(staffed({ ...row, controlRate: '96%' }), 'R30')).toEqual(['holds'])
    expect(finding(staffed({ ...row, controlRate: '95%' }), 'R30')).toMatchObject({
      severity: 'error',
      where: { path: ['staffing', 0, 'controlRate'] },
    })
    expect(reasons(staffed({ ...row }), 'R30')).toEqual([])
    expect(reasons(staffed({ establishedPosts: '46', controlRate: '100%' }), 'R30')).toEqual(['missing'])
  })

  it('are no more than there are posts, with those who left early', () => {
    expect(outcomes(staffed({ establishedPosts: '50', staffInPost: '47', leftEarly: '3' }), 'R31')).toEqual(['holds'])
    expect(outcomes(staffed({ establishedPosts: '50', staffInPost: '50' }), 'R31')).toEqual(['holds'])
    expect(outcomes(staffed({ establishedPosts: '50', staffInPost: '41' }), 'R31')).toEqual(['holds'])
    const found = finding(staffed({ label: '本级', establishedPosts: '50', staffInPost: '50', leftEarly: '3' }), 'R31')
    expect([found.severity, found.key, String(found.computed)]).toEqual(['note', 'R31:posts:本级', '53'])
    expect(reasons(staffed({ establishedPosts: '46' }), 'R31')).toEqual(['missing'])
  })
})

describe('R32: the four budgets', () => {
  const spent = (subject: string, outturn: string, scope: string) => amount(subject, { outturn }, scope)
  const general = (outturn: string) => spent('expenditure', outturn, 'generalPublicBudget')
  const none = (scope: string) => empty(scope, scope)
  const report = (...statements: readonly object[]) => selfReport({ statements })
  const total = spent('expenditure', '100.00', 'fiscalAppropriation')
  const noFunds = [none('governmentManagedFund'), none('stateCapitalOperations')]

  it('add up to all that is spent, none of a budget being zero', () => {
    expect(outcomes(report(total, general('100.00'), ...noFunds, empty('socialInsuranceFund')), 'R32')).toEqual([
      'holds',
    ])
    expect(finding(report(total, general('90.00'), ...noFunds), 'R32')).toMatchObject({ severity: 'error' })
  })

  it('with insurance funds are compared with all money', () => {
    const insurance = spent('socialInsuranceFund', '20.00', 'all')
    const all = spent('expenditure', '120.00', 'all')
    expect(outcomes(report(total, all, general('100.00'), ...noFunds, insurance), 'R32')).toEqual(['holds'])
  })

  it('cannot be added up where one is not told of', () => {
    expect(reasons(report(total, ...noFunds), 'R32')).toEqual(['missingStatement'])
    expect(outcomes(report(total), 'R32')).toEqual([])
    expect(outcomes(report(general('90.00')), 'R32')).toEqual([])
  })
})

describe('R33: basic and project expenditure', () => {
  const report = (...statements: readonly object[]) => selfReport({ statements })
  const spent = (subject: string, outturn: string, scope = 'all') => amount(subject, { outturn }, scope)

  it('add up to all that is spent', () => {
    const parts = [spent('expenditure', '100'), spent('expenditure.basic', '70')]
    expect(outcomes(report(...parts, spent('expenditure.project', '30')), 'R33')).toEqual(['holds'])
    expect(outcomes(report(...parts, spent('expenditure.project', '20')), 'R33')).toEqual(['broken'])
    const others = [spent('expenditure.project', '20'), spent('expenditure.commercialOperation', '10')]
    expect(outcomes(report(...parts, ...others), 'R33')).toEqual(['holds'])
    expect(reasons(report(...parts), 'R33')).toEqual(['missingStatement'])
    expect(outcomes(report(spent('expenditure', '100')), 'R33')).toEqual([])
  })

  it('of appropriations may take a zero that holds for all money', () => {
    const fiscal = 'fiscalAppropriation'
    const parts = [spent('expenditure', '70', fiscal), spent('expenditure.basic', '70', fiscal)]
    expect(outcomes(report(...parts, empty('expenditure.project')), 'R33')).toEqual(['holds'])
    expect(outcomes(report(...parts, spent('expenditure.project', '5')), 'R33')).toEqual(['insufficientData'])
  })
})

describe('R36: the use of results', () => {
  const outline = ['九、绩效自评结果拟应用和公开情况']
  const use = (purpose: string) => ({ purpose, text: '按要求办理' })

  it('and their publication are told where a heading promises them', () => {
    const uses = [use('budget'), use('publication')]
    expect(outcomes(evaluation({ outline, uses }), 'R36')).toEqual(['holds', 'holds'])
    expect(outcomes(selfReport({ outline, uses: [use('budget')] }), 'R36')).toEqual(['holds', 'broken'])
    expect(outcomes(selfReport({ outline, uses: [use('publication')] }), 'R36')).toEqual(['broken', 'holds'])
    expect(finding(evaluation({ outline, uses: [use('management')] }), 'R36').severity).toBe('note')
  })

  it('are not asked for by other headings, and cannot be told where no list of uses is kept', () => {
    expect(outcomes(evaluation({ outline: ['一、基本情况', '政务公开'], uses: [] }), 'R36')).toEqual([])
    expect(reasons(evaluation({ outline }), 'R36')).toEqual(['missing', 'missing'])
  })
})
