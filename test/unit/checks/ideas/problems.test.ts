import { describe, expect, it } from 'vitest'
import { evaluation, finding, monitoring, outcomes, reasons, selfReport } from './documents.js'

const problems = [
  { id: '1', text: '结果应用不足' },
  { id: '2', text: '数字化支撑不足' },
]

describe('R26: a problem', () => {
  it('is answered by a measure', () => {
    const measures = [{ id: '1', text: '强化应用', answers: ['1', '2'] }]
    expect(outcomes(evaluation({ problems, measures }), 'R26')).toEqual(['holds', 'holds', 'holds'])
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

describe('R26: a measure', () => {
  it('answers problems that are listed', () => {
    const measures = [
      { id: '1', text: '强化应用', answers: ['1', '2'] },
      { id: '2', text: '培训' },
    ]
    expect(outcomes(evaluation({ problems, measures }), 'R26')).toEqual(['holds', 'holds', 'holds'])
  })

  it('that answers another is told with it', () => {
    const measures = [{ id: '1', text: '强化应用', answers: ['1', '2', '7'] }]
    expect(finding(evaluation({ problems, measures }), 'R26')).toMatchObject({
      severity: 'note',
      key: 'R26:answers:1',
      where: { path: ['measures', 0, 'answers'] },
      fault: { kind: 'unlistedProblem', problems: ['7'] },
      expected: { zh: '补列该问题，或更正所针对的问题' },
    })
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
    expect([found.fault, found.expected.zh]).toEqual([
      { kind: 'measuresWithoutTerms', measures: ['2', '3'] },
      '逐项写明完成时限和责任人',
    ])
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

describe('R29: the use of results', () => {
  const outline = ['九、绩效自评结果拟应用和公开情况']
  const use = (purpose: string) => ({ purpose, text: '按要求办理' })

  it('and their publication are told where a heading promises them', () => {
    const uses = [use('budget'), use('publication')]
    expect(outcomes(evaluation({ outline, uses }), 'R29')).toEqual(['holds', 'holds'])
    expect(outcomes(selfReport({ outline, uses: [use('budget')] }), 'R29')).toEqual(['holds', 'broken'])
    expect(outcomes(selfReport({ outline, uses: [use('publication')] }), 'R29')).toEqual(['broken', 'holds'])
    expect(finding(evaluation({ outline, uses: [use('management')] }), 'R29').severity).toBe('note')
  })

  it('are not asked for by other headings, and cannot be told where no list of uses is kept', () => {
    expect(outcomes(evaluation({ outline: ['一、基本情况', '政务公开'], uses: [] }), 'R29')).toEqual([])
    expect(reasons(evaluation({ outline }), 'R29')).toEqual(['missing', 'missing'])
  })
})
