import { describe, expect, it } from 'vitest'
import { evaluation, finding, outcomes, reasons } from './documents.js'

const section = (level1: string, points?: string, level2?: string) => ({ level1, level2, points })
const indicator = (level1: string, level3: string, points: string, score?: string, level2?: string) => ({
  level1,
  level2,
  level3,
  points,
  score,
})

describe('E3: the full marks of all sections', () => {
  it.each([
    ['a hundred', ['30', '30', '40'], 'holds'],
    ['ninety, execution standing outside', ['30', '25', '35'], 'broken'],
    ['neither', ['30', '25', '40'], 'broken'],
  ])('are %s', (_, [a, b, c], outcome) => {
    expect(
      outcomes(evaluation({ sections: [section('投入', a), section('产出', b), section('效益', c)] }), 'E3'),
    ).toEqual([outcome])
  })

  it('are not ninety where a row holds the points of execution', () => {
    const sections = [section('预算执行', '10'), section('产出', '50'), section('效益', '30')]
    expect(finding(evaluation({ sections }), 'E3')).toMatchObject({
      severity: 'warning',
      fault: { kind: 'notFullMarks', sum: '90', full: '100' },
    })
  })

  it('are out of what the conclusion says where it says so', () => {
    const sections = [section('产出', '60'), section('效益', '60')]
    expect(outcomes(evaluation({ sections, conclusion: { points: '120' } }), 'E3')).toEqual(['holds'])
  })

  it('are looked at in the conclusion too', () => {
    const conclusion = { sections: [section('产出', '50'), section('效益', '45')] }
    expect(finding(evaluation({ conclusion }), 'E3')).toMatchObject({
      key: 'E3:points:conclusion',
      where: { path: ['conclusion', 'sections'] },
    })
  })

  it('are those of the rows where a heading of level 1 prints none, and not known where nothing does', () => {
    const document = (points: string | undefined) =>
      evaluation({
        sections: [section('产出', '50'), section('效益', '40')],
        indicators: [{ level1: '满意度', level3: '服务对象满意度', points }],
      })
    expect(outcomes(document('10'), 'E3')).toEqual(['holds'])
    expect(reasons(document(undefined), 'E3')).toEqual(['blank'])
    expect(reasons(evaluation({ sections: [section('产出', '')] }), 'E3')).toEqual(['blank'])
  })

  it('of level 2 are no part of them', () => {
    const document = evaluation({ sections: [section('产出', '100'), section('产出', '40', '数量')] })
    expect(outcomes(document, 'E3')).toEqual(['holds'])
  })
})

describe('E3: the points of execution', () => {
  it('are asked for where just they are wanting', () => {
    const found = finding(evaluation({ sections: [section('产出', '55'), section('效益', '35')] }), 'E3')
    expect([found.severity, String(found.stated), String(found.computed)]).toEqual(['note', '90', '100'])
    expect([found.fault.kind, found.expected.zh]).toEqual(['executionLeftOut', '另列预算执行10分'])
  })

  it('are not asked for where nothing is wanting', () => {
    expect(outcomes(evaluation({ sections: [section('产出', '60'), section('效益', '40')] }), 'E3')).toEqual(['holds'])
  })
})

describe('R3: a section in the conclusion', () => {
  it('has the marks of the section itself, however it is spaced', () => {
    const document = evaluation({
      conclusion: { sections: [{ level1: '产出 指标', points: '25', score: '24' }] },
      sections: [{ level1: '产出指标', points: '25', score: '24' }],
    })
    expect(outcomes(document, 'R3')).toEqual(['holds', 'holds'])
  })

  it('with other marks contradicts it', () => {
    const document = evaluation({
      conclusion: { sections: [{ level1: '产出', level2: '数量', score: '20' }] },
      sections: [{ level1: '产出', level2: '数量', score: '19' }],
    })
    expect(finding(document, 'R3')).toMatchObject({
      key: 'R3:score:产出/数量',
      severity: 'error',
      where: { path: ['conclusion', 'sections', 0, 'score'] },
      operands: [{ where: { path: ['sections', 0, 'score'] } }],
    })
  })

  it('that nothing else speaks of cannot be checked', () => {
    expect(reasons(evaluation({ conclusion: { sections: [section('产出', '25')] } }), 'R3')).toEqual(['missing'])
  })
})

describe('E1 and E5: marks add up', () => {
  const document = (points: string, score: string) =>
    evaluation({
      sections: [
        { level1: '产出', points: '25', score: '24' },
        { level1: '产出', level2: '履职目标', points: '15', score: '14' },
      ],
      indicators: [
        indicator('产出', '完成率', '10', '10'),
        indicator('产出', '任务1', '5', '5', '履职目标'),
        indicator('产出', '任务2', points, score, '履职目标'),
      ],
    })

  it('from indicators to level 2, and from level 2 to level 1', () => {
    expect(outcomes(document('10', '9'), 'E1')).toEqual(['holds', 'holds'])
    expect(outcomes(document('10', '9'), 'E5')).toEqual(['holds', 'holds'])
  })

  it('or the section is told where they do not', () => {
    expect(finding(document('9', '9'), 'E1').key).toBe('E1:points:产出/履职目标')
    expect(finding(document('10', '8'), 'E5').key).toBe('E5:score:产出/履职目标')
  })

  it('of indicators where level 2 prints none of its own', () => {
    const one = evaluation({
      sections: [
        { level1: '效益', points: '35' },
        { level1: '效益', level2: '满意度' },
      ],
      indicators: [
        indicator('效益', '促进交易', '25', '25', '履职效益'),
        indicator('效益', '满意', '10', '10', '满意度'),
      ],
    })
    expect(outcomes(one, 'E1')).toEqual(['holds'])
    expect(outcomes(one, 'E5')).toEqual([])
  })

  it('is not known where a part is blank, and told where the others do not make the whole', () => {
    expect(reasons(document('', '9'), 'E1')).toEqual(['holds', 'blank'])
    expect(reasons(evaluation({ sections: [section('产出', '25')] }), 'E1')).toEqual(['missing'])
  })
})

describe('E6: the total score', () => {
  const scored = (total: string, scores: readonly string[], more: object = {}) =>
    evaluation({
      conclusion: { score: total },
      indicators: scores.map((score, at) => indicator('产出', `指标${at}`, score === '' ? '20' : score, score)),
      ...more,
    })
  const execution = (rate: string) => ({
    statements: [{ kind: 'completion', subject: 'expenditure', scope: 'all', figures: { rate } }],
  })

  it('is the sum of the scores', () => {
    expect(outcomes(scored('100', ['60', '40']), 'E6')).toEqual(['holds'])
    expect(finding(scored('95', ['60', '40']), 'E6')).toMatchObject({ severity: 'error', key: 'E6:score:conclusion' })
  })

  it('may hold what execution scores at its rate, where no row does', () => {
    expect(outcomes(scored('99.39', ['60', '30'], execution('93.88%')), 'E6')).toEqual(['holds', 'holds'])
    expect(outcomes(scored('99.40', ['60', '30'], execution('93.88%')), 'E6')).toEqual(['holds', 'broken'])
    expect(outcomes(scored('100', ['60', '30']), 'E6')).toEqual(['holds', 'holds'])
    expect(outcomes(scored('101', ['60', '30']), 'E6')).toEqual(['holds', 'broken'])
    expect(outcomes(scored('89', ['60', '30']), 'E6')).toEqual(['broken', 'holds'])
  })

  it('says what would pass, with execution where it may be added', () => {
    expect(finding(scored('100', ['60', '30'], execution('93.88%')), 'E6').expected.zh).toBe('不大于99.39分')
    expect(finding(scored('95', ['60', '40']), 'E6').expected.zh).toBe('100分')
  })

  it('holds nothing beside the rows where a row is the execution', () => {
    const document = evaluation({
      conclusion: { score: '90' },
      indicators: [indicator('过程', '预算执行率', '10', '5'), indicator('产出', '完成率', '80', '80')],
    })
    expect(outcomes(document, 'E6')).toEqual(['broken'])
  })

  it('cannot be checked where it is not stated, or nothing is scored', () => {
    expect(reasons(scored('', ['60', '40']), 'E6')).toEqual(['blank'])
    expect(reasons(evaluation({ conclusion: { score: '100' } }), 'E6')).toEqual(['missing'])
    expect(reasons(evaluation({}), 'E6')).toEqual([])
  })

  it('takes the score of a section whose indicators are not listed', () => {
    const document = evaluation({
      conclusion: { score: '96' },
      sections: [
        { level1: '产出', points: '60', score: '58' },
        { level1: '效益', points: '40', score: '40' },
        { level1: '效益', level2: '满意度', points: '40', score: '38' },
      ],
    })
    expect(outcomes(document, 'E6')).toEqual(['holds'])
  })
})

describe('E9: a score', () => {
  it('is within its points, the total within full marks', () => {
    const document = evaluation({
      conclusion: { score: '100' },
      sections: [{ level1: '产出', points: '50', score: '50' }],
      indicators: [indicator('产出', '完成率', '50', '49.5')],
    })
    expect(outcomes(document, 'E9')).toEqual(['holds', 'holds', 'holds'])
  })

  it('above its points is impossible', () => {
    expect(finding(evaluation({ conclusion: { score: '100.5' } }), 'E9').key).toBe('E9:score:conclusion')
    expect(outcomes(evaluation({ conclusion: { score: '110', points: '120' } }), 'E9')).toEqual(['holds'])
    expect(finding(evaluation({ sections: [{ level1: '产出', points: '5', score: '6' }] }), 'E9').key).toBe(
      'E9:score:产出',
    )
  })

  it('without points is not judged', () => {
    expect(outcomes(evaluation({ sections: [{ level1: '产出', score: '6' }] }), 'E9')).toEqual(['insufficientData'])
  })
})

describe('E7: the highest total that the rows allow', () => {
  const document = (total: string, points = '40') =>
    evaluation({
      conclusion: { score: total },
      indicators: [
        indicator('产出', '完成率', '60', '58'),
        { level1: '效益', level3: '满意度', ...(points ? { points } : {}) },
      ],
    })

  it('takes full points where a row has no score', () => {
    expect(outcomes(document('98'), 'E7')).toEqual(['holds'])
    expect(finding(document('99'), 'E7').expected.zh).toBe('不大于98分')
  })

  it('leaves room for execution where the rows make ninety', () => {
    expect(outcomes(document('99', '30'), 'E7')).toEqual(['broken'])
    expect(outcomes(document('98', '30'), 'E7')).toEqual(['holds'])
  })

  it('is not known without points, and not asked where all is scored', () => {
    expect(reasons(document('98', ''), 'E7')).toEqual(['missing'])
    const scored = evaluation({ conclusion: { score: '10' }, indicators: [indicator('产出', '完成率', '10', '9')] })
    expect(outcomes(scored, 'E7')).toEqual([])
  })
})
