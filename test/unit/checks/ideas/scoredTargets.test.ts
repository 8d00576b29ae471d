import { describe, expect, it } from 'vitest'
import { projectSelfEvaluation2020 } from '../../../../src/frameworks/projectSelfEvaluation2020.js'
import { satisfactionBands2021 } from '../../../../src/scoring/policies/satisfactionBands2021.js'
import { auditOf, findingOf, ofRow, outcomesOf, row } from './selfEvaluationForm.js'

describe('E10: full score beside a printed operator', () => {
  it.each([
    ['≥95%', '95%', 'holds'],
    ['≥95%', '80%', 'broken'],
    ['≤2%', '20%', 'broken'],
    ['≤2%', '0%', 'holds'],
    ['=12次', '11次', 'broken'],
    ['80%-90%', '95%', 'broken'],
    ['2024年6月底前', '2024年7月1日', 'broken'],
    ['2024年6月底前', '2024年6月1日', 'holds'],
    ['≥95%', '', 'insufficientData'],
    ['≥12次', '100%', 'insufficientData'],
  ])('%s and %s: %s', (target, actual, outcome) => {
    expect(ofRow('E10', { target, actual })).toBe(outcome)
  })

  it('is no case for less than full score, or for no points', () => {
    expect(ofRow('E10', { target: '≥95%', actual: '80%', score: '8' })).toBeUndefined()
    expect(ofRow('E10', { target: '≥95%', actual: '80%', points: '0', score: '0' })).toBeUndefined()
    expect(ofRow('E10', { target: '≥95%', actual: '80%', points: undefined })).toBeUndefined()
  })

  it('holds where the policy given gives full points for less', () => {
    const policy = { ...projectSelfEvaluation2020, policy: satisfactionBands2021 }
    expect(ofRow('E10', { target: '≥95%', actual: '92%' }, policy)).toBe('holds')
    expect(ofRow('E10', { target: '≥95%', actual: '92%' })).toBe('broken')
  })

  it('is an error that names target and actual, and a note where the target is doubtful', () => {
    const parts = { indicators: [row({ target: '≥95%', actual: '80%' })] }
    const finding = findingOf(parts, 'E10')
    expect([finding.severity, finding.expected.zh]).toEqual(['error', '得分应低于10分，或更正指标值、实际完成值'])
    const doubtful = [{ path: ['indicators', 0, 'target'], reading: '≥80%', note: '字形模糊' }]
    expect(findingOf({ ...parts, doubtful }, 'E10').severity).toBe('note')
    const other = [{ path: ['indicators', 0, 'target'], reading: '≥80%', note: '据报告' }]
    expect(findingOf({ ...parts, doubtful: other }, 'E10').severity).toBe('error')
  })
})

describe('E10: full score beside a bare figure or a word', () => {
  it.each([
    ['100%', '98%', 'broken'],
    ['100%', '100%', 'holds'],
    ['12次', '15次', 'holds'],
    ['完成', '部分完成', 'broken'],
    ['上线', '完成', 'holds'],
    ['健全', '100%', 'holds'],
    ['健全', '50%', 'broken'],
    ['提升', '有所改善', 'insufficientData'],
  ])('%s and %s: %s', (target, actual, outcome) => {
    expect(ofRow('E10', { target, actual })).toBe(outcome)
  })

  it('is no case for a bare figure that may be a limit', () => {
    const cost = { target: '100万元', actual: '80万元' }
    expect(ofRow('E10', { ...cost, level3: '经费控制数' })).toBeUndefined()
    expect(ofRow('E10', { ...cost, level3: '会议费' })).toBeUndefined()
    expect(ofRow('E10', { target: '3个月', actual: '1个月', level3: '平均用时' })).toBeUndefined()
  })

  it('goes by the name and the level where they say that less is better', () => {
    const cost = { target: '100万元', actual: '120万元' }
    expect(ofRow('E10', { ...cost, level2: '成本指标', level3: '项目支出' })).toBe('broken')
    expect(ofRow('E10', { ...cost, level3: '单位成本' })).toBe('broken')
    expect(ofRow('E10', { target: '3起', actual: '1起', level3: '安全事故起数' })).toBe('holds')
    expect(ofRow('E10', { target: '1起', actual: '3起', level3: '安全事故起数' })).toBe('broken')
  })

  it('follows the framework that says which way is better, unless the name says otherwise', () => {
    const cost = { level1: '成本指标', level2: '经济成本指标', target: '100万元', actual: '120万元' }
    expect(ofRow('E10', { ...cost, level3: '项目支出' }, projectSelfEvaluation2020)).toBe('broken')
    expect(ofRow('E10', { ...cost, level3: '成本节约率' }, projectSelfEvaluation2020)).toBe('holds')
    expect(
      ofRow('E10', { ...cost, target: '100%', actual: '80%', level3: '资金到位率' }, projectSelfEvaluation2020),
    ).toBe('broken')
  })

  it.each([
    ['100%', '', 'blank'],
    ['100%', '完成', 'unreadable'],
  ])('cannot be told of %s and %s, and why: %s', (target, actual, reason) => {
    const [entry] = auditOf({ indicators: [row({ target, actual })] }).ledger.entries('E10')
    expect(entry?.reason).toBe(reason)
  })

  it('is a warning: the direction is read, and not printed', () => {
    expect(findingOf({ indicators: [row({ target: '100%', actual: '98%' })] }, 'E10').severity).toBe('warning')
    expect(findingOf({ indicators: [row({ target: '≥100%', actual: '98%' })] }, 'E10').severity).toBe('error')
  })
})

describe('E12: a score short of full', () => {
  it.each([
    ['≥10场', '8场', '8', 'holds'],
    ['≥10场', '8场', '8.5', 'broken'],
    ['≥10场', '8场', '6', 'holds'],
    ['≥3场', '2场', '6.7', 'rounding'],
    ['≥3场', '2场', '6.67', 'holds'],
    ['健全', '部分达成', '7', 'holds'],
    ['健全', '部分达成', '8', 'broken'],
    ['健全', '部分达成', '9', 'broken'],
    ['≥10场', '10场', '9', 'holds'],
    ['≥10场', '100%', '9', 'insufficientData'],
  ])('%s and %s with %s of 10: %s', (target, actual, score, outcome) => {
    expect(ofRow('E12', { target, actual, score })).toBe(outcome)
  })

  it('says what the policy gives and by how much it is exceeded', () => {
    const finding = findingOf({ indicators: [row({ actual: '8场', score: '8.5', reason: '天气' })] }, 'E12')
    expect([String(finding.computed), String(finding.difference), finding.expected.zh]).toEqual([
      '8',
      '0.5',
      '得分应不超过8分',
    ])
    const words = { target: '健全', actual: '部分达成', score: '8', reason: '未定稿' }
    const limit = findingOf({ indicators: [row(words)] }, 'E12')
    expect([limit.expected.en, String(limit.computed)]).toEqual(['less than 8 points', '8'])
  })

  it('is no case for full scores, negative ones, blanks, or figures that may be limits', () => {
    expect(ofRow('E12', {})).toBeUndefined()
    expect(ofRow('E12', { score: '-1' })).toBeUndefined()
    expect(ofRow('E12', { score: '' })).toBeUndefined()
    expect(ofRow('E12', { level3: '会议费', target: '10元', actual: '8元', score: '9' })).toBeUndefined()
  })

  it('is judged by the policy of the framework, and rests on it', () => {
    const level = (id: string) => projectSelfEvaluation2020.levels.filter((one) => one.id === id)
    const levels = level('output').map((one) => ({ ...one, policy: satisfactionBands2021 }))
    const ours = { ...projectSelfEvaluation2020, levels }
    expect(ofRow('E12', { target: '≥90%', actual: '85%', score: '9' }, ours)).toBe('broken')
    expect(ofRow('E12', { target: '≥90%', actual: '85%', score: '8' }, ours)).toBe('holds')
    const finding = findingOf({ indicators: [row({ actual: '8场', score: '9' })] }, 'E12', projectSelfEvaluation2020)
    expect(finding.rule.basis).toEqual(projectSelfEvaluation2020.policy.basis)
  })
})

describe('E13: a score without a target or an actual', () => {
  it.each([
    ['≥10场', '', 'broken'],
    ['', '10场', 'broken'],
    ['≥**场', '10场', 'broken'],
    ['≥10场', '≥', 'broken'],
    ['≥10场', '9场', 'holds'],
    ['—', '—', 'holds'],
    ['/', '3项', 'holds'],
    ['－', '', 'holds'],
    ['——', '资料齐全', 'holds'],
    ['≥10场', '—', 'broken'],
  ])('“%s” and “%s”: %s', (target, actual, outcome) => {
    expect(ofRow('E13', { target, actual })).toBe(outcome)
  })

  it('is no case for a score of nothing', () => {
    expect(ofRow('E13', { actual: '', score: '0' })).toBeUndefined()
    expect(ofRow('E13', { actual: '', score: undefined })).toBeUndefined()
  })
})

describe('E14: a score for what cannot be compared', () => {
  it.each([
    ['≥10场', '100%', 'broken'],
    ['≥10场', '达成', 'broken'],
    ['健全', '3项', 'holds'],
    ['据实', '1200人', 'holds'],
    ['0起', '无', 'holds'],
    ['0', '0%', 'holds'],
    ['无', '0起', 'holds'],
    ['100%', '全覆盖', 'holds'],
    ['100%', '合格', 'broken'],
    ['2024年3月前', '2024年3月', 'holds'],
    ['健全', '100%', 'holds'],
    ['提升', '有所改善', 'holds'],
    ['≥10场', '', 'holds'],
    ['优良中差', '优', 'holds'],
    ['1年', '2年', 'holds'],
    ['≥10场', '约10场', 'holds'],
  ])('“%s” and “%s”: %s', (target, actual, outcome) => {
    expect(ofRow('E14', { target, actual })).toBe(outcome)
  })

  it('is a note that says why', () => {
    const finding = findingOf({ indicators: [row({ actual: '100%' })] }, 'E14')
    expect(finding.severity).toBe('note')
    expect(finding.fault).toMatchObject({
      kind: 'notComparable',
      why: { zh: expect.stringContaining('所列为完成率') },
    })
  })
})

describe('E26: a deviation stated', () => {
  it.each([
    ['≥95%', '80%', '0.00%', 'broken'],
    ['≥95%', '80%', '-15.79%', 'holds'],
    ['≥95%', '80%', '15.79%', 'holds'],
    ['≥95%', '80%', '15%', 'holds'],
    ['≥95%', '100%', '0', 'holds'],
    ['≥95%', '100%', '5.26%', 'holds'],
    ['≥10场', '8场', '-20%', 'holds'],
    ['≥10场', '8场', '-2%', 'broken'],
    ['健全', '100%', '0.00%', 'insufficientData'],
    ['健全', '健全', '0.00%', 'holds'],
    ['≥0起', '1起', '0', 'holds'],
  ])('%s and %s, %s: %s', (target, actual, statedDeviation, outcome) => {
    expect(ofRow('E26', { target, actual, statedDeviation })).toBe(outcome)
  })

  it('may be none of a figure that may be a limit', () => {
    expect(ofRow('E26', { level3: '单位成本', target: '10元', actual: '8元', statedDeviation: '0' })).toBe('holds')
  })

  it('is no case where none is printed', () => {
    expect(ofRow('E26', { statedDeviation: '' })).toBeUndefined()
    expect(ofRow('E26', {})).toBeUndefined()
  })

  it('says what it may be', () => {
    const one = row({ target: '≥95%', actual: '80%', statedDeviation: '0.00%', score: '8', reason: '推迟' })
    expect(findingOf({ indicators: [one] }, 'E26').fault).toMatchObject({ deviations: ['-15.79%', '-15.00%'] })
  })
})

describe('E27: the same indicator twice', () => {
  it('in one group is a warning on the second', () => {
    const indicators = [row(), row({ level3: '宣传场次' }), row({ level3: '培训 场次' })]
    expect(outcomesOf({ indicators }, 'E27')).toEqual(['broken', 'holds'])
    const finding = findingOf({ indicators }, 'E27')
    expect(finding.where.path).toEqual(['indicators', 2, 'level3'])
    expect(finding.operands[0]?.where.path).toEqual(['indicators', 0, 'level3'])
  })

  it('is not one in another group, nor dots and blanks', () => {
    const dots = [row({ level3: '……' }), row({ level3: '……' }), row({ level3: '' }), row({ level3: '' })]
    expect(outcomesOf({ indicators: [row(), row({ level2: '质量指标' }), ...dots] }, 'E27')).toEqual(['holds', 'holds'])
  })

  it('rests on the labels of both rows', () => {
    const doubtful = [{ path: ['indicators', 1, 'level2'], reading: '质量指标', note: '错位' }]
    expect(findingOf({ indicators: [row(), row()], doubtful }, 'E27').severity).toBe('note')
  })
})

describe('E30: figures ten thousand times apart', () => {
  it.each([
    ['≥6000万元', '6500元', 'broken'],
    ['≥6000元', '6500万元', 'broken'],
    ['≥6000万元', '5.7亿元', 'holds'],
    ['≥6000万元', '0元', 'holds'],
  ])('%s and %s: %s', (target, actual, outcome) => {
    expect(ofRow('E30', { target, actual })).toBe(outcome)
  })

  it('among the funds', () => {
    const fund = (originalBudget: string, finalBudget: string, outturn: string) => ({
      funding: [{ code: 'total', label: '资金总额', originalBudget, finalBudget, outturn }],
    })
    expect(outcomesOf(fund('100.00', '120.00', '1180000'), 'E30')).toEqual(['holds', 'broken'])
    expect(outcomesOf(fund('0', '120.00', '110.00'), 'E30')).toEqual(['holds'])
    expect(outcomesOf(fund('', '120.00', '0'), 'E30')).toEqual([])
  })

  it('is no case for words', () => {
    expect(ofRow('E30', { target: '健全', actual: '健全' })).toBeUndefined()
  })
})

describe('E31: an operator against its name', () => {
  it.each([
    ['群众满意度', '≤90%', 'broken'],
    ['群众满意度', '≥90%', 'holds'],
    ['群众满意度', '90%', 'holds'],
    ['群众满意度', '=90%', 'holds'],
    ['投诉件数', '≥3件', 'broken'],
    ['投诉办结率', '≥95%', 'holds'],
    ['单位成本', '>100元', 'broken'],
    ['成本节约率', '≥5%', 'holds'],
    ['能耗（标准煤）', '≥5吨', 'broken'],
    ['交易笔数', '≤15000笔', 'broken'],
    ['会议次数控制', '≤5次', 'holds'],
    ['单位成本', '≤100元', 'holds'],
    ['预算金额', '≤100万元', 'holds'],
    ['任务数', '≤5', 'holds'],
    ['查处违规件数', '≥20件', 'holds'],
    ['减免费用', '≥100万元', 'holds'],
    ['减少投诉起数', '≥10%', 'holds'],
    ['信访积案', '≥3件', 'broken'],
  ])('%s %s: %s', (level3, target, outcome) => {
    expect(ofRow('E31', { level3, target })).toBe(outcome)
  })

  it('is no limit on what is a cost, and no case for a word', () => {
    expect(ofRow('E31', { level2: '成本指标', level3: '交易笔数', target: '≤15000笔' })).toBe('holds')
    expect(ofRow('E31', { target: '健全' })).toBeUndefined()
    expect(ofRow('E31', { level3: '投诉率', target: '下降≥5%' })).toBe('holds')
  })

  it('is a note', () => {
    expect(
      findingOf({ indicators: [row({ level3: '群众满意度', target: '≤90%', actual: '80%' })] }, 'E31'),
    ).toMatchObject({
      severity: 'note',
      key: 'E31:target:产出指标/数量指标/群众满意度',
    })
  })
})

describe('E10: full score beside a bare figure', () => {
  it.each([
    ['安全事故', '0起', '2起', 'broken'],
    ['安全事故', '0起', '0起', 'holds'],
    ['三公经费变动率', '0%', '-5%', 'holds'],
    ['税收增长率', '0%', '2%', 'holds'],
    ['群众投诉', '下降10%', '下降5%', 'broken'],
    ['群众投诉', '下降10%', '下降12%', 'holds'],
    ['争取项目经费', '500万元', '480万元', 'broken'],
  ])('%s %s, %s: %s', (level3, target, actual, outcome) => {
    expect(ofRow('E10', { level3, target, actual })).toBe(outcome)
  })

  it.each([
    ['三公经费', '15万元', '3.28万元'],
    ['会议费支出', '10万元', '6万元'],
  ])('%s may be a limit: nothing is told of %s and %s', (level3, target, actual) => {
    expect(ofRow('E10', { level3, target, actual })).toBeUndefined()
  })
})
