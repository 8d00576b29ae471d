import { describe, expect, it } from 'vitest'
import { entries, evaluation, finding, outcomes, reasons } from './forms.js'

const scored = (parts: object) =>
  evaluation({ indicators: [{ level1: '产出', level3: '完成率', points: '10', score: '10', ...parts }] })

describe('R9: full marks', () => {
  it.each([
    ['≥95%', '95%', 'holds'],
    ['≥95%', '94%', 'broken'],
    ['≤20%', '20%', 'holds'],
    ['≤2%', '20%', 'broken'],
    ['健全', '健全', 'holds'],
  ])('for a target of %s and an actual of %s: %s', (target, actual, outcome) => {
    expect(outcomes(scored({ target, actual }), 'R9')).toEqual([outcome])
  })

  it('are a contradiction that shows target and actual', () => {
    expect(finding(scored({ target: '≥95%', actual: '93%' }), 'R9')).toMatchObject({
      severity: 'error',
      key: 'R9:score:产出/完成率',
      where: { path: ['indicators', 0, 'score'] },
      operands: [{ text: '≥95%' }, { text: '93%' }],
    })
  })

  it.each([
    [{ actual: '95%' }, 'missing'],
    [{ target: '≥95%' }, 'missing'],
    [{ target: '', actual: '95%' }, 'blank'],
    [{ target: '≥95%', actual: '' }, 'blank'],
    [{ target: '≥95次', actual: '95人' }, 'unitsDiffer'],
    [{ target: '12次', actual: '15次' }, 'unreadable'],
  ])('cannot be judged with %o: %s', (parts, reason) => {
    expect(reasons(scored(parts), 'R9')).toEqual([reason])
  })

  it('are not asked about where points were taken off, or there are none', () => {
    expect(outcomes(scored({ target: '≥95%', actual: '93%', score: '9' }), 'R9')).toEqual([])
    expect(outcomes(scored({ target: '≥95%', actual: '93%', points: '0', score: '0' }), 'R9')).toEqual([])
    expect(outcomes(scored({ target: '≥95%', actual: '93%', score: '' }), 'R9')).toEqual([])
  })
})

describe('R10: words of reserve beside full marks', () => {
  it('are told, of the actual value and of the verdict', () => {
    expect(finding(scored({ actual: '较为完善' }), 'R10')).toMatchObject({
      severity: 'note',
      where: { path: ['indicators', 0, 'actual'] },
    })
    expect(finding(scored({ comment: '可能采取了有效的措施' }), 'R10').key).toBe('R10:comment:产出/完成率')
  })

  it('do no harm where there are none, or where points were taken off', () => {
    expect(outcomes(scored({ actual: '完善', comment: '规划较为清晰' }), 'R10')).toEqual(['holds', 'holds'])
    expect(outcomes(scored({ actual: '较为完善', score: '9' }), 'R10')).toEqual([])
    const plain = { actual: '建成基本农田100亩，部分路段通车', comment: '尽可能压缩开支，可能性研究充分' }
    expect(outcomes(scored(plain), 'R10')).toEqual(['holds', 'holds'])
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
