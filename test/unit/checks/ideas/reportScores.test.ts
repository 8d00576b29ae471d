import { describe, expect, it } from 'vitest'
import { entries, evaluation, finding, outcomes, reasons } from './documents.js'

const scored = (parts: object) =>
  evaluation({ indicators: [{ level1: '产出', level3: '完成率', points: '10', score: '10', ...parts }] })

describe('E10: full marks', () => {
  it.each([
    ['≥95%', '95%', 'holds'],
    ['≥95%', '94%', 'broken'],
    ['≤20%', '20%', 'holds'],
    ['≤2%', '20%', 'broken'],
    ['健全', '健全', 'holds'],
  ])('for a target of %s and an actual of %s: %s', (target, actual, outcome) => {
    expect(outcomes(scored({ target, actual }), 'E10')).toEqual([outcome])
  })

  it('are a contradiction that shows target and actual', () => {
    expect(finding(scored({ target: '≥95%', actual: '93%' }), 'E10')).toMatchObject({
      severity: 'error',
      key: 'E10:score:产出//完成率',
      where: { path: ['indicators', 0, 'score'] },
      operands: [{ text: '93%' }, { text: '≥95%' }],
    })
  })

  it.each([
    [{ actual: '95%' }, 'missing'],
    [{ target: '≥95%' }, 'missing'],
    [{ target: '', actual: '95%' }, 'blank'],
    [{ target: '≥95%', actual: '' }, 'blank'],
    [{ target: '≥95次', actual: '95人' }, 'unitsDiffer'],
  ])('cannot be judged with %o: %s', (parts, reason) => {
    expect(reasons(scored(parts), 'E10')).toEqual([reason])
  })

  it('are not asked about where points were taken off, or there are none', () => {
    expect(outcomes(scored({ target: '≥95%', actual: '93%', score: '9' }), 'E10')).toEqual([])
    expect(outcomes(scored({ target: '≥95%', actual: '93%', points: '0', score: '0' }), 'E10')).toEqual([])
    expect(outcomes(scored({ target: '≥95%', actual: '93%', score: '' }), 'E10')).toEqual([])
  })
})

describe('R10: words of reserve beside full marks', () => {
  it('are told, of the actual value and of the verdict', () => {
    expect(finding(scored({ actual: '较为完善' }), 'R10')).toMatchObject({
      severity: 'note',
      key: 'R10:words:indicators',
      operands: [{ where: { path: ['indicators', 0, 'actual'] }, text: '较为完善' }],
    })
    const both = finding(scored({ actual: '基本完成', comment: '可能采取了有效的措施' }), 'R10')
    expect(both.operands.map(({ where }) => where.path.at(-1))).toEqual(['actual', 'comment'])
    expect(both.fault).toMatchObject({
      words: [
        { name: '完成率', word: '基本完成' },
        { name: '完成率', word: '可能' },
      ],
    })
  })

  it('do no harm where there are none, or where points were taken off', () => {
    expect(outcomes(scored({ actual: '完善', comment: '规划较为清晰' }), 'R10')).toEqual(['holds'])
    expect(outcomes(scored({ actual: '较为完善', score: '9' }), 'R10')).toEqual([])
    const plain = { actual: '建成基本农田100亩，部分路段通车', comment: '尽可能压缩开支，可能性研究充分' }
    expect(outcomes(scored(plain), 'R10')).toEqual(['holds'])
    expect(outcomes(scored({ actual: '部分完成' }), 'R10')).toEqual(['broken'])
  })
})

describe('R11: targets that the report admits were missed', () => {
  const document = (score: string, text: string) =>
    evaluation({
      indicators: [{ level1: '产出', level3: '完成率', points: '10', score }],
      problems: [
        { id: '1', text },
        { id: '2', text: '人才不足' },
      ],
    })

  it('do not go with full marks everywhere', () => {
    const [entry] = entries(document('10', '个别指标未完全达标'), 'R11')
    expect(entry).toMatchObject({ outcome: 'broken', operands: [{ where: { path: ['problems', 0, 'text'] } }] })
    expect(outcomes(document('10', '部分项目执行率未达预期'), 'R11')).toEqual(['broken'])
  })

  it('go with points taken off', () => {
    expect(outcomes(document('9', '个别指标未完全达标'), 'R11')).toEqual(['holds'])
  })

  it('are not read into other problems, nor where nothing is scored', () => {
    expect(outcomes(document('10', '人才储备不足'), 'R11')).toEqual([])
    expect(outcomes(evaluation({ problems: [{ id: '1', text: '指标未达标' }] }), 'R11')).toEqual([])
  })
})

describe('E10: full marks beside a bare figure', () => {
  it.each([
    ['过程', '预算执行率', '100%', '80%', 'broken'],
    ['过程', '预算执行率', '100%', '100%', 'holds'],
    ['产出', '安全事故', '0起', '1起', 'broken'],
  ])('%s, %s %s, %s: %s', (level1, level3, target, actual, outcome) => {
    const indicators = [{ level1, level3, target, actual, points: '5', score: '5' }]
    expect(outcomes(evaluation({ indicators }), 'E10')).toEqual([outcome])
  })

  it('is a warning, and no case of what may be a limit', () => {
    expect(finding(scored({ target: '100%', actual: '80%' }), 'E10').severity).toBe('warning')
    const cost = { level1: '产出', level2: '产出成本', level3: '项目成本', target: '50万元', actual: '40万元' }
    const document = evaluation({ indicators: [{ ...cost, points: '5', score: '5' }] })
    expect(outcomes(document, 'E10')).toEqual(['holds'])
    const time = { level1: '产出', level3: '办结时限', target: '20个工作日', actual: '15个工作日' }
    const timely = evaluation({ indicators: [{ ...time, points: '5', score: '5' }] })
    expect(outcomes(timely, 'E10')).toEqual([])
  })
})

describe('E40: the grade', () => {
  it.each([
    ['86.5', '良', 'holds'],
    ['92', '良', 'broken'],
    ['92', '优秀', 'holds'],
    ['86.5', '优', 'insufficientData'],
  ])('of %s is told as %s: %s', (total, grade, outcome) => {
    expect(outcomes(evaluation({ conclusion: { score: total, grade } }), 'E40')).toEqual([outcome])
  })

  it('is not asked where there is none, or the total is out of another number', () => {
    expect(outcomes(evaluation({ conclusion: { score: '92' } }), 'E40')).toEqual([])
    expect(outcomes(evaluation({ conclusion: { score: '92', grade: '良', points: '120' } }), 'E40')).toEqual([])
    expect(outcomes(evaluation({ conclusion: { grade: '良' } }), 'E40')).toEqual([])
  })
})
