import { describe, expect, it } from 'vitest'
import { projectSelfEvaluation2020 } from '../../../../src/frameworks/projectSelfEvaluation2020.js'
import { auditOf, findingOf, outcomesOf, row, total } from './selfEvaluationForm.js'

const two = [row({ points: '30', score: '30' }), row({ level3: '宣传场次', points: '20', score: '20' })]

describe('E1: the points of a level', () => {
  it.each([
    ['50', 'holds'],
    ['50.0', 'holds'],
    ['50.1', 'broken'],
    ['45', 'broken'],
  ])('printed as %s beside rows of 30 and 20: %s', (points, outcome) => {
    expect(outcomesOf({ sections: [{ level1: '产出指标', points }], indicators: two }, 'E1')).toEqual([outcome])
  })

  it('are known by their label without its points in brackets and its spaces', () => {
    const indicators = two.map((one) => ({ ...one, level1: '产出指标（50分）' }))
    expect(outcomesOf({ sections: [{ level1: '产出 指标', points: '50' }], indicators }, 'E1')).toEqual(['holds'])
  })

  it('of the second level are those of its rows alone', () => {
    const indicators = [...two, row({ level2: '质量指标', points: '7', score: '7' })]
    const sections = [{ level1: '产出指标', level2: '质量指标', points: '7' }]
    expect(outcomesOf({ sections, indicators }, 'E1')).toEqual(['holds'])
  })

  it('may be those of execution, which stands among the funds', () => {
    const parts = { sections: [{ level1: '预算执行率', points: '10' }], funding: [total({ points: '10', score: '9' })] }
    expect(outcomesOf(parts, 'E1')).toEqual(['holds'])
  })

  it('cannot be told where a row leaves them blank, suspiciously where the others do not make them', () => {
    const indicators = [row({ points: '30' }), row({ level3: '宣传场次', points: '' })]
    expect(outcomesOf({ sections: [{ level1: '产出指标', points: '30' }], indicators }, 'E1')).toEqual([
      'insufficientData',
    ])
    expect(findingOf({ sections: [{ level1: '产出指标', points: '50' }], indicators }, 'E1').severity).toBe('warning')
  })

  it('give a finding whose name lasts and whose operands stand in the cells', () => {
    const finding = findingOf({ sections: [{ level1: '产出指标', points: '40' }], indicators: two }, 'E1')
    expect(finding.key).toBe('E1:points:产出指标')
    expect(finding.where.path).toEqual(['sections', 0, 'points'])
    expect(finding.operands.map(({ where }) => where.path)).toEqual([
      ['indicators', 0, 'points'],
      ['indicators', 1, 'points'],
    ])
  })

  it('rest on the reading of the labels: a doubt about one makes a note of it', () => {
    const doubtful = [{ path: ['indicators', 1, 'level1'], reading: '效益指标', note: '表格错位' }]
    const parts = { sections: [{ level1: '产出指标', points: '40' }], indicators: two, doubtful }
    expect(findingOf(parts, 'E1')).toMatchObject({ severity: 'note', doubt: '表格错位' })
  })
})

describe('E5: the score of a level', () => {
  it.each([
    ['50', 'holds'],
    ['49', 'broken'],
  ])('printed as %s beside rows of 30 and 20: %s', (score, outcome) => {
    const sections = [{ level1: '产出指标', points: '50', score }]
    expect(outcomesOf({ sections, indicators: two }, 'E5')).toEqual([outcome])
  })
})

describe('E1, E5: a level', () => {
  it('without a printed figure is no case, and without rows cannot be told', () => {
    const of = (level1: string, points: string) => ({ sections: [{ level1, points }], indicators: two })
    expect(outcomesOf(of('产出指标', '50'), 'E5')).toEqual([])
    expect(outcomesOf(of('效益指标', '30'), 'E1')).toEqual(['insufficientData'])
    expect(outcomesOf(of('效益指标', '0'), 'E1')).toEqual([])
  })

  it('of level 1 is made of its level-2 sections, where they print the mark, and of the rows outside them', () => {
    const sections = [
      { level1: '产出指标', points: '50' },
      { level1: '产出指标', level2: '数量指标', points: '45' },
    ]
    expect(outcomesOf({ sections, indicators: two }, 'E1')).toEqual(['broken', 'broken'])
    expect(outcomesOf({ sections: sections.slice(0, 1), indicators: two }, 'E1')).toEqual(['holds'])
  })
})

describe('E2: the points in all', () => {
  it.each([
    ['60', 'holds'],
    ['50', 'broken'],
    ['60.5', 'broken'],
  ])('printed as %s beside rows of 50 and execution of 10: %s', (points, outcome) => {
    const parts = { funding: [total({ points: '10', score: '' })], indicators: two, totals: { points } }
    expect(outcomesOf(parts, 'E2')).toEqual([outcome])
  })

  it('do not count execution twice where a row stands for it with the same points', () => {
    const indicators = [...two, row({ level2: '预算管理', level3: '预算执行率', points: '10', score: '10' })]
    const parts = { funding: [total({ points: '10', score: '10' })], indicators, totals: { points: '60' } }
    expect(outcomesOf(parts, 'E2')).toEqual(['holds'])
    const own = { ...parts, funding: [total({ points: '5', score: '5' })], totals: { points: '65' } }
    expect(outcomesOf(own, 'E2')).toEqual(['holds'])
  })

  it('leave execution out where the form gives it none', () => {
    const parts = { funding: [total({ points: '-', score: '' })], indicators: two, totals: { points: '50' } }
    expect(outcomesOf(parts, 'E2')).toEqual(['holds'])
  })

  it('are those of the first row of funds with points where no row is of all money', () => {
    const funding = [
      { code: 'generalPublicBudget', label: '一般公共预算' },
      { label: '财政资金', points: '10', score: '10' },
    ]
    expect(outcomesOf({ funding, indicators: two, totals: { points: '60' } }, 'E2')).toEqual(['holds'])
  })

  it('are no case where no total is printed, and cannot be told where no points are', () => {
    expect(outcomesOf({ indicators: two }, 'E2')).toEqual([])
    const none = { indicators: [row({ points: undefined })], totals: { points: '60' } }
    expect(outcomesOf(none, 'E2')).toEqual(['insufficientData'])
  })

  it('hold the points of a level whose rows are not listed', () => {
    const sections = [
      { level1: '产出指标', points: '50' },
      { level1: '效益指标', points: '30' },
    ]
    expect(outcomesOf({ sections, indicators: two, totals: { points: '80' } }, 'E2')).toEqual(['holds'])
  })

  it('rest on which rows there are: a doubt about a missing row makes a note of it', () => {
    const doubtful = [{ path: ['indicators', 9], reading: '任务5，分值3', note: '此行未见于表中' }]
    expect(findingOf({ indicators: two, totals: { points: '53' }, doubtful }, 'E2').severity).toBe('note')
    expect(findingOf({ indicators: two, totals: { points: '53' } }, 'E2').severity).toBe('error')
  })
})

describe('E3: full marks', () => {
  it.each([
    ['100', 'holds'],
    ['100.00', 'holds'],
    ['90', 'broken'],
  ])('a total of %s: %s', (points, outcome) => {
    expect(outcomesOf({ totals: { points } }, 'E3')).toEqual([outcome])
  })

  it('are those of the rows where no total is printed', () => {
    const finding = findingOf({ indicators: two }, 'E3')
    expect([String(finding.stated), String(finding.computed), finding.severity]).toEqual(['50', '100', 'warning'])
    expect(finding.fault).toMatchObject({ kind: 'notFullMarks', sum: '50', full: '100' })
    expect(outcomesOf({ indicators: [row({ points: '100' })] }, 'E3')).toEqual(['holds'])
  })

  it('cannot be told where a row leaves its points blank, and are no case where none are printed', () => {
    expect(outcomesOf({ indicators: [...two, row({ points: '' })] }, 'E3')).toEqual(['insufficientData'])
    expect(outcomesOf({ indicators: [row({ points: undefined })] }, 'E3')).toEqual([])
  })

  it('are those of the framework that is given, and rest on its law', () => {
    const ours = { ...projectSelfEvaluation2020, total: '50' }
    expect(outcomesOf({ indicators: two }, 'E3', ours)).toEqual(['holds'])
    expect(findingOf({ indicators: [row()] }, 'E3', ours).rule.basis).toEqual(ours.basis)
    expect(outcomesOf({ indicators: two }, 'E3', { ...ours, total: null })).toEqual([])
  })
})

describe('E4, E29, E33: a framework', () => {
  const full = [
    row({ points: '50', score: '50' }),
    row({ level1: '效益指标', points: '30', score: '30' }),
    row({ level1: '满意度', points: '10', score: '10' }),
  ]
  const funding = [total({ points: '10', score: '10' })]
  const given = (indicators: readonly object[], id: string, more: object = {}) =>
    outcomesOf({ indicators, funding, ...more }, id, projectSelfEvaluation2020)

  it('is kept by levels of 50, 30 and 10 and execution of 10', () => {
    expect(given(full, 'E4')).toEqual(['holds', 'holds', 'holds', 'holds'])
    expect(given(full, 'E29')).toEqual(['holds', 'holds', 'holds'])
    expect(given(full, 'E33')).toEqual(['holds', 'holds', 'holds'])
  })

  it('is not kept by other points, a level without rows, or a level that it does not have', () => {
    const other = [
      row({ points: '60' }),
      row({ level1: '效益指标', points: '30' }),
      row({ level1: '过程', points: '10' }),
    ]
    expect(given(other, 'E4', { funding: [total({ points: '20' })] })).toEqual(['broken', 'holds', 'broken'])
    expect(given(other, 'E29')).toEqual(['holds', 'holds', 'broken'])
    expect(given(other, 'E33')).toEqual(['holds', 'holds', 'broken'])
  })

  it('gives points of an absent level to where it says', () => {
    const [output, benefit, satisfaction] = projectSelfEvaluation2020.levels
    if (!output || !benefit || !satisfaction) throw new RangeError('three levels')
    const moving = { ...satisfaction, whenAbsent: [{ to: 'benefit', points: '10' }] }
    const ours = { ...projectSelfEvaluation2020, levels: [output, benefit, moving] }
    const indicators = [row({ points: '50' }), row({ level1: '效益指标', points: '40' })]
    expect(outcomesOf({ indicators }, 'E4', ours)).toEqual(['holds', 'holds'])
    expect(outcomesOf({ indicators }, 'E29', ours)).toEqual(['holds', 'holds'])
  })

  it('without points in any paper is not compared, and blanks cannot be', () => {
    const levels = projectSelfEvaluation2020.levels.map((level) => ({ ...level, points: null }))
    const execution = { ...projectSelfEvaluation2020.execution, points: null }
    const silent = { ...projectSelfEvaluation2020, levels, execution, total: null }
    expect(outcomesOf({ indicators: full, funding }, 'E4', silent)).toEqual([])
    expect(given([row({ points: '' })], 'E4')).toEqual(['insufficientData', 'holds'])
    expect(outcomesOf({ indicators: full }, 'E4', projectSelfEvaluation2020)).toEqual(['holds', 'holds', 'holds'])
  })

  it('is told in the law of a finding', () => {
    const { findings } = auditOf({ indicators: [row({ points: '60' })] }, projectSelfEvaluation2020)
    const finding = findings.find(({ id }) => id === 'E4')
    expect(finding?.rule.basis).toEqual(projectSelfEvaluation2020.basis)
    expect([finding?.key, String(finding?.difference)]).toEqual(['E4:points:产出指标', '10'])
  })
})

describe('E28: a form and its levels', () => {
  it('have indicators', () => {
    expect(outcomesOf({ totals: { points: '100', score: '90' } }, 'E28')).toEqual(['broken'])
    // A form that says nothing at all is told to be empty.
    expect(outcomesOf({}, 'E28')).toEqual(['insufficientData'])
    expect(outcomesOf({ indicators: two, sections: [{ level1: '产出指标', points: '50' }] }, 'E28')).toEqual([
      'holds',
      'holds',
    ])
    expect(outcomesOf({ indicators: two }, 'E28')).toEqual(['holds', 'holds'])
    expect(findingOf({ indicators: two, sections: [{ level1: '效益指标', points: '30' }] }, 'E28').key).toBe(
      'E28:points:效益指标',
    )
  })

  it('need none where a level has no points, and for execution the row of funds', () => {
    const sections = [
      { level1: '满意度指标', points: '0' },
      { level1: '成本指标', points: '' },
      { level1: '预算执行', points: '10' },
    ]
    const told = (more: object) => outcomesOf({ indicators: two, sections, ...more }, 'E28')
    expect(told({ funding: [total({ points: '10' })] })).toEqual(['holds', 'holds', 'holds'])
    expect(told({})).toEqual(['holds', 'broken', 'holds'])
  })
})
