import { describe, expect, it } from 'vitest'
import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { henanDepartment2024 } from '../../../src/frameworks/henanDepartment2024.js'
import { hunanDepartment2023 } from '../../../src/frameworks/hunanDepartment2023.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { explain } from '../../../src/presentation/explain.js'
import { evaluate } from '../../../src/procedures/evaluate.js'
import type { Framework } from '../../../src/scoring/framework.js'

const execution = {
  code: 'total',
  label: '年度资金总额',
  finalBudget: '1389.88',
  outturn: '1285.83',
  points: '10',
  score: '9.5',
}

const evaluated = (
  row: object,
  funding: object = execution,
  more: object = {},
  framework: Framework = hunanDepartment2023,
) =>
  evaluate(
    SelfEvaluation.parse({
      kind: 'selfEvaluation',
      form: 'department',
      year: 2023,
      department: '某局',
      unit: '万元',
      funding: [funding],
      goals: [],
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '采购执行率',
          target: '≥95%',
          actual: '80%',
          points: '2',
          score: '2',
          ...row,
        },
      ],
      ...more,
    }),
    framework,
  )
const line = (row: object, framework?: Framework) => {
  const [only] = evaluated(row, execution, {}, framework).lines
  if (!only) throw new Error('no line')
  return only
}

const policy =
  '计分办法为定量指标达到指标值得满分，未达到的按实际完成值与指标值之比得分；定性指标按达成程度得80%至100%、60%至80%、0至60%'
const law = '依据《项目支出绩效评价管理办法》财预〔2020〕10号：未达到指标值的按比例得分；定性指标分三档（未核对原文）'

describe('a lost score, explained to the unit that lost it', () => {
  it('tells target, actual, completion, points, what is due and stated, policy and law', () => {
    expect(explain(line({}), { locale: 'zh' })).toBe(
      `采购执行率：指标值≥95%，实际完成值80%，完成率84.21%，未达到指标值；分值2分，应得1.68分，列2分，多0.32分；未达到指标值的，说明偏差原因及改进措施，未见说明；${policy}，${law}。`,
    )
  })

  it('is one sentence in English too', () => {
    expect(explain(line({ reason: '天气' }), { locale: 'en' })).toBe(
      '采购执行率: target ≥95%, actual 80%, completion rate 84.21%, target missed; worth 2 points, due 1.68 points, stated 2, 0.32 points too many; the policy: quantities score in full when reached, else in proportion to actual ÷ target; words score 80–100, 60–80 or 0–60 %, resting on Measures for the performance evaluation of project expenditure 财预〔2020〕10号: below the target points are in proportion; words have three bands (not verified against the official text).',
    )
  })

  it('is in Chinese when nobody asks for another language', () => {
    expect(explain(line({}))).toBe(explain(line({}), { locale: 'zh' }))
  })

  it.each([
    [
      { target: '健全', actual: '健全', points: '5', score: '5' },
      '应得4至5分，列5分；',
      'due 4 to 5 points, stated 5;',
    ],
    [
      { target: '健全', actual: '部分达成', points: '5', score: '2' },
      '应得3至4分（不含4分），列2分，少1分；',
      'due 3 to 4 points (4 not included), stated 2, 1 points too few;',
    ],
    [
      { target: '', score: '1' },
      '指标值空白，实际完成值80%；分值2分，无从计算应得分（未填写目标值），列1分；',
      'target blank, actual 80%; worth 2 points, no score follows (no target is printed), stated 1;',
    ],
    [{ score: '' }, '应得1.68分，得分未填写；', 'due 1.68 points, no score is stated;'],
    [
      { points: '' },
      '分值空白，无从计算应得分（分值未填写或无法读取），列2分；',
      'worth blank, no score follows (no points are printed that can be read), stated 2;',
    ],
    [
      { target: '≤2%', actual: '20%' },
      '相当于指标值的1,000.00%，未达到指标值；',
      'of the limit 1,000.00%, target missed;',
    ],
    [{ actual: '95%', score: '2' }, '达到指标值；', 'target met;'],
    [
      { actual: '190%', score: '2' },
      '远超指标值的，说明原因，未见说明；',
      'an actual far above its target needs a reason, and none is given;',
    ],
  ])('of %j says so', (row, zh, en) => {
    expect(explain(line(row), { locale: 'zh' })).toContain(zh)
    expect(explain(line(row), { locale: 'en' })).toContain(en)
  })

  it('says which reading is in doubt', () => {
    const doubtful = [{ path: ['indicators', 0, 'target'], reading: '≥80%', note: '字迹不清' }]
    const [only] = evaluated({}, execution, { doubtful }).lines
    expect(only && explain(only)).toContain('；所据读数存疑：字迹不清。')
    expect(only && explain(only, { locale: 'en' })).toContain('; the reading is in doubt: 字迹不清.')
  })
})

describe('execution, explained', () => {
  it('tells the budget that its law names, the outturn, the rate and the rest', () => {
    expect(explain(evaluated({}).execution)).toBe(
      '预算执行：全年预算数1,389.88，全年执行数1,285.83，执行率92.51%；分值10分，应得9.25分，列9.5分，多0.25分；计分办法为预算执行得分=分值×全年执行数÷全年预算数，不超过分值，依据《项目支出绩效评价管理办法》财预〔2020〕10号：预算执行得分=分值×全年执行数÷全年预算数，不超过分值（未核对原文）。',
    )
    expect(explain(evaluated({}).execution, { locale: 'en' })).toContain(
      'Budget execution: final budget 1,389.88, outturn 1,285.83, execution rate 92.51%; worth 10 points, due 9.25 points, stated 9.5, 0.25 points too many;',
    )
  })

  it('says that a budget of zero has no rate, and that a blank is blank', () => {
    const zero = evaluated({}, { ...execution, finalBudget: '0.00', score: '0' }).execution
    expect(explain(zero)).toContain('无从计算应得分（基数为零）')
    const blank = evaluated({}, { ...execution, outturn: '' }).execution
    expect(explain(blank)).toContain('全年执行数空白；')
  })

  it('reads alike under every framework that scores it alike', () => {
    const [one, other] = [henanDepartment2024, projectSelfEvaluation2020].map(
      (framework) => evaluated({}, execution, {}, framework).execution,
    )
    expect(one && explain(one)).toBe(other && explain(other))
  })
})
