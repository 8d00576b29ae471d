import { describe, expect, it } from 'vitest'
import { explain } from '../../../../src/presentation/explain.js'
import { findingOf, outcomesOf, row, total } from './selfEvaluationForm.js'

const execution = total({ finalBudget: '100.00', outturn: '90.00', points: '10', score: '9' })
const indicators = [row({ points: '60', score: '60' }), row({ level3: '宣传场次', points: '30', score: '20' })]

describe('E6: the score in all', () => {
  it.each([
    ['89', 'holds'],
    ['89.0', 'holds'],
    ['90', 'broken'],
    ['80', 'broken'],
  ])('printed as %s beside 60, 20 and 9: %s', (score, outcome) => {
    expect(outcomesOf({ funding: [execution], indicators, totals: { score } }, 'E6')).toEqual([outcome])
  })

  it('is undecided and no finding where a score is blank', () => {
    const parts = { funding: [{ ...execution, score: '' }], indicators, totals: { score: '100' } }
    expect(outcomesOf(parts, 'E6')).toEqual(['insufficientData'])
    expect(() => findingOf(parts, 'E6')).toThrow(RangeError)
  })

  it('cannot be told where the form prints no scores, and is no case without a total', () => {
    const unscored = { indicators: [row({ score: undefined })], totals: { score: '10' } }
    expect(outcomesOf(unscored, 'E6')).toEqual(['insufficientData'])
    expect(outcomesOf({ indicators }, 'E6')).toEqual([])
  })
})

describe('E7: a total where scores are left blank', () => {
  const blank = { funding: [{ ...execution, score: '' }], indicators }

  it.each([
    ['90', 'holds'],
    ['80', 'holds'],
    ['90.5', 'broken'],
  ])('of %s, where 60 and 20 are scored and 10 points are open: %s', (score, outcome) => {
    expect(outcomesOf({ ...blank, totals: { score } }, 'E7')).toEqual([outcome])
  })

  it('is left to the sum where every score is printed, and to nobody without a total', () => {
    expect(outcomesOf({ funding: [execution], indicators, totals: { score: '100' } }, 'E7')).toEqual([])
    expect(outcomesOf({ ...blank, totals: { score: '' } }, 'E7')).toEqual([])
    expect(outcomesOf({ ...blank, totals: {} }, 'E7')).toEqual([])
  })

  it('shows the sum without the blank place, which it rests on too', () => {
    const finding = findingOf({ ...blank, totals: { score: '100' } }, 'E7')
    expect(explain(finding)).toContain('得分60 + 指标「宣传场次」得分20 + 「年度资金总额」分值10；另据')
    expect(finding.operands.map(({ where }) => where.path.join('.'))).toContain('funding.0.score')
  })

  it('cannot be told where the points of the blank row are blank too', () => {
    const open = [...indicators, row({ points: '', score: '' })]
    expect(outcomesOf({ indicators: open, totals: { score: '100' } }, 'E7')).toEqual(['insufficientData'])
  })
})

describe('E8: a total beside the execution that has no score', () => {
  const unscored = { ...execution, score: '' }
  const parts = (more: object, score = '100') => ({
    funding: [{ ...unscored, ...more }],
    indicators,
    totals: { points: '100', score },
  })

  it.each([
    ['99', 'holds'],
    ['99.01', 'broken'],
    ['100', 'broken'],
  ])('at a rate of 90 %% is at most 99: %s %s', (score, outcome) => {
    expect(outcomesOf(parts({}, score), 'E8')).toEqual([outcome])
  })

  it('allows what rounding of the money allows', () => {
    expect(outcomesOf(parts({ finalBudget: '0.3', outturn: '0.3' }), 'E8')).toEqual(['holds'])
    expect(outcomesOf(parts({ finalBudget: '1', outturn: '0' }, '95'), 'E8')).toEqual(['holds'])
  })

  it('cannot be told without money, and does not apply to a budget of zero', () => {
    expect(outcomesOf(parts({ finalBudget: '' }), 'E8')).toEqual(['insufficientData'])
    expect(outcomesOf(parts({ finalBudget: '0', outturn: '0' }), 'E8')).toEqual(['notApplicable'])
  })

  it('is left to the score of execution where that is printed', () => {
    expect(outcomesOf(parts({ score: '10' }), 'E8')).toEqual([])
    expect(outcomesOf({ indicators, totals: { points: '100', score: '100' } }, 'E8')).toEqual([])
  })
})

describe('E9: a score within its points', () => {
  it.each([
    ['10', 'holds'],
    ['0', 'holds'],
    ['10.01', 'broken'],
    ['-1', 'broken'],
  ])('of 10: %s %s', (score, outcome) => {
    expect(outcomesOf({ indicators: [row({ score })] }, 'E9')).toEqual([outcome])
  })

  it('is an error that says what would pass', () => {
    const finding = findingOf({ indicators: [row({ score: '12' })] }, 'E9')
    expect([finding.severity, finding.expected.zh, String(finding.difference)]).toEqual(['error', '不大于10分', '2'])
    expect(finding.key).toBe('E9:score:产出指标/数量指标/培训场次')
    const below = findingOf({ indicators: [row({ score: '-1' })] }, 'E9')
    expect([below.fault, below.expected.zh]).toEqual([{ kind: 'negativeScore', score: '-1' }, '得分应不低于0分'])
  })

  it('is asked of reviewed scores, sections, execution and totals too', () => {
    const parts = {
      indicators: [row({ reviewedScore: '11' })],
      sections: [{ level1: '产出指标', points: '10', score: '11' }],
      funding: [{ ...execution, score: '11' }],
      totals: { points: '20', score: '21', reviewedScore: '22' },
    }
    expect(outcomesOf(parts, 'E9')).toEqual(['holds', 'broken', 'broken', 'broken', 'broken', 'broken'])
  })

  it('in all is out of full marks where no points are printed for it: a hundred, or what the rows weigh', () => {
    expect(outcomesOf({ totals: { score: '105' } }, 'E9')).toEqual(['broken'])
    const long = [row({ points: '120', score: '110' })]
    expect(outcomesOf({ indicators: long, totals: { score: '110' } }, 'E9')).toEqual(['holds', 'holds'])
  })

  it('is not asked of points that are taken off, nor of blanks', () => {
    expect(outcomesOf({ indicators: [row({ points: '-5', score: '-2' }), row({ score: '' })] }, 'E9')).toEqual([])
  })
})

describe('E32, E6: reviewed scores', () => {
  const reviewed = (own: string, other: string) =>
    row({ score: own, reviewedScore: other, deductionReason: '证据不足' })

  it('beside the unit’s own: another is a note', () => {
    expect(outcomesOf({ indicators: [reviewed('10', '10'), reviewed('10', '8')] }, 'E32')).toEqual(['holds', 'broken'])
    const rows = [reviewed('10', '8')]
    const finding = findingOf({ indicators: rows, totals: { score: '98', reviewedScore: '95' } }, 'E32')
    expect([finding.severity, String(finding.difference), finding.key]).toEqual([
      'note',
      '-3',
      'E32:reviewedScore:total',
    ])
  })

  it.each([
    ['18', ['holds']],
    ['17', ['broken']],
  ])('add up to the reviewed total without execution: %s %s', (reviewedScore, outcomes) => {
    const parts = { indicators: [reviewed('10', '10'), reviewed('10', '8')], totals: { reviewedScore } }
    expect(outcomesOf(parts, 'E6')).toEqual(outcomes)
  })

  it.each([
    ['17', ['broken', 'holds']],
    ['18', ['holds', 'holds']],
    ['28', ['holds', 'holds']],
    ['29', ['holds', 'broken']],
  ])(
    'with execution of 10 points the reviewed total of 10 and 8 is between 18 and 28: %s',
    (reviewedScore, outcomes) => {
      const parts = { funding: [execution], indicators: [reviewed('10', '10'), reviewed('10', '8')] }
      expect(outcomesOf({ ...parts, totals: { reviewedScore } }, 'E6')).toEqual(outcomes)
    },
  )

  it('are no case where none is printed', () => {
    expect(outcomesOf({ indicators: [row()], totals: { reviewedScore: '10' } }, 'E6')).toEqual([])
    expect(outcomesOf({ indicators: [reviewed('10', '8')] }, 'E6')).toEqual([])
  })
})
