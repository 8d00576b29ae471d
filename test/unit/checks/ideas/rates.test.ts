import { describe, expect, it } from 'vitest'
import { henanProject2024 } from '../../../../src/frameworks/henanProject2024.js'
import { findingOf, ofRow, outcomesOf, row, total } from './selfEvaluationForm.js'

const money = { originalBudget: '1003.89', finalBudget: '1389.88', outturn: '1285.83' }
const stating = (level3: string, actual: string, more: object = {}) => ({
  funding: [total({ ...money, ...more })],
  indicators: [row({ level3, target: '≥0%', actual })],
})

describe('E20: a rate that two rows of the same money repeat', () => {
  const source = { code: 'fiscalAppropriation', label: '当年财政拨款', ...money }

  it('is told once, with both places', () => {
    const found = findingOf({ funding: [total({ ...money, rate: '95.00' }), { ...source, rate: '95.00' }] }, 'E20')
    expect(found.where.path).toEqual(['funding', 0, 'rate'])
    expect(found.operands.map(({ where }) => where.path.join('.'))).toEqual([
      'funding.0.outturn',
      'funding.0.finalBudget',
      'funding.1.rate',
    ])
  })

  it('is two rates where the second differs', () => {
    const funding = [total({ ...money, rate: '92.51%' }), { ...source, rate: '95.00' }]
    expect(outcomesOf({ funding }, 'E20')).toEqual(['holds', 'broken'])
  })
})

describe('E36: a budget adjustment rate among the indicators', () => {
  it.each([
    ['20%', 'broken'],
    ['38.45%', 'insufficientData'],
    ['40%', 'insufficientData'],
  ])('%s beside a net change of 38.45 %%: %s', (rate, outcome) => {
    expect(outcomesOf(stating('预算调整率', rate), 'E36')).toEqual([outcome])
  })

  it('is a warning, and cannot be told without both budgets', () => {
    expect(findingOf(stating('预算调整率', '20%'), 'E36').severity).toBe('warning')
    expect(outcomesOf(stating('预算调整率', '20%', { originalBudget: undefined }), 'E36')).toEqual(['insufficientData'])
    expect(outcomesOf(stating('预算调整率', '20%', { originalBudget: '0' }), 'E36')).toEqual(['notApplicable'])
    expect(outcomesOf({ indicators: stating('预算调整率', '20%').indicators }, 'E36')).toEqual(['insufficientData'])
  })

  it('is no case for words, a change, or another name', () => {
    expect(outcomesOf(stating('预算调整率', '合规'), 'E36')).toEqual([])
    expect(outcomesOf(stating('预算调整率', '下降20%'), 'E36')).toEqual([])
    expect(outcomesOf(stating('预算调整率', '20'), 'E36')).toEqual([])
    expect(outcomesOf(stating('项目调整率', '20%'), 'E36')).toEqual([])
  })
})

describe('E37: an execution rate among the indicators', () => {
  it.each([
    ['92.51%', 'holds'],
    ['93%', 'holds'],
    ['128.08%', 'holds'],
    ['98%', 'broken'],
  ])('%s of the budgets above it: %s', (rate, outcome) => {
    expect(outcomesOf(stating('预算执行率', rate), 'E37')).toEqual([outcome])
  })

  it('may be that of one source alone', () => {
    const parts = stating('预算执行率', '50%')
    const source = { code: 'carriedForward', label: '上年结转', finalBudget: '10', outturn: '5' }
    expect(outcomesOf({ ...parts, funding: [...parts.funding, source] }, 'E37')).toEqual(['holds'])
  })

  it('of a part or of a month has another name, and without money there is nothing to hold it against', () => {
    expect(outcomesOf(stating('政府采购预算执行率', '98%'), 'E37')).toEqual([])
    expect(outcomesOf(stating('预算执行进度（6月）', '42%'), 'E37')).toEqual([])
    expect(outcomesOf({ indicators: stating('预算执行率', '98%').indicators }, 'E37')).toEqual([])
    expect(outcomesOf(stating('预算执行率', '98%', { finalBudget: '0', originalBudget: '0' }), 'E37')).toEqual([])
  })
})

describe('E38: a rate of a part of its whole', () => {
  it.each([
    ['群众满意度', '≥90%', '103%', 'broken'],
    ['群众满意度', '≥90%', '100%', 'holds'],
    ['验收合格率（%）', '100%', '101%', 'broken'],
    ['群众满意度', '≥90%', '提高120%', 'holds'],
    ['群众满意度', '≥90%', '满意', 'holds'],
    ['任务完成率', '100%', '120%', undefined],
    ['资金到位率', '100%', '105%', undefined],
    ['床位使用率', '≥90%', '104%', undefined],
  ])('%s %s, %s: %s', (level3, target, actual, outcome) => {
    expect(outcomesOf({ indicators: [row({ level3, target, actual })] }, 'E38').at(-1)).toBe(outcome)
  })

  it('is an error, of the target as of the actual', () => {
    const parts = { indicators: [row({ level3: '群众满意度', target: '≥105%', actual: '98%' })] }
    expect(findingOf(parts, 'E38')).toMatchObject({ severity: 'error', where: { column: 'target' } })
    expect(ofRow('E38', { level3: '误差达标率', target: '≤110%', actual: '100%' })).toBe('holds')
  })
})

describe('E39: a reason beside full score', () => {
  it.each([
    ['部分场次未按期完成', 'broken'],
    ['因雨季推迟', 'broken'],
    ['需求增加，已说明', 'holds'],
    ['未出现滞后', 'holds'],
    ['无延期情况', 'holds'],
    ['年初预计不足，指标值偏低', 'holds'],
    ['', undefined],
    ['无', undefined],
  ])('%s: %s', (reason, outcome) => {
    expect(ofRow('E39', { actual: '12场', reason })).toBe(outcome)
  })

  it('is no case where points were lost, or the target is missed', () => {
    const reason = '未按期完成'
    expect(ofRow('E39', { score: '9', reason })).toBeUndefined()
    expect(ofRow('E39', { actual: '8场', reason })).toBeUndefined()
    expect(ofRow('E39', { points: '0', score: '0', reason })).toBeUndefined()
  })
})

describe('E40: the grade', () => {
  const graded = (score: string, grade: string, more: object = {}) => ({
    totals: { points: '100', score, grade, ...more },
  })

  it.each([
    ['90', '优', 'holds'],
    ['95.5', '优秀', 'holds'],
    ['86.5', '“良好”等次', 'holds'],
    ['86.5', '中', 'broken'],
    ['59', '良', 'broken'],
    ['86.5', '优', 'insufficientData'],
    ['86.5', '达标', 'insufficientData'],
  ])('of %s is told as %s: %s', (score, grade, outcome) => {
    expect(outcomesOf(graded(score, grade), 'E40')).toEqual([outcome])
  })

  it('is held against the bands of a framework alone where one is given', () => {
    expect(outcomesOf(graded('86.5', '优'), 'E40', henanProject2024)).toEqual(['broken'])
  })

  it('is no case without a grade, without a score, or out of another number of points', () => {
    expect(outcomesOf(graded('86.5', ''), 'E40')).toEqual([])
    expect(outcomesOf(graded('', '优'), 'E40')).toEqual([])
    expect(outcomesOf(graded('86.5', '优', { points: '120' }), 'E40')).toEqual([])
    expect(outcomesOf({}, 'E40')).toEqual([])
  })
})
