import { describe, expect, it } from 'vitest'
import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { factsOf } from '../../../src/facts/facts.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { evaluate } from '../../../src/procedures/evaluate.js'
import { fundingRowByLabel } from '../../../src/terms/fundingRowByLabel.js'
import { documentOf } from '../../definitions/emptyDocument.js'
import { formOf, outcomesOf, row, total } from '../checks/ideas/selfEvaluationForm.js'

/** What is scored of one indicator. */
const line = (more: object) => evaluate(formOf({ indicators: [row(more)] }), projectSelfEvaluation2020).lines[0]

describe('columns for operator, value and unit', () => {
  it.each([
    ['≥', '1', '%', '1', true],
    ['≥', '1', '%', '0.5', false],
    ['≥', '95', '%', '98', true],
    ['＝', '100', '%', '100.00', true],
    ['≤', '5', '天', '3', true],
    ['≤', '5', '天', '6天', false],
    ['大于等于', '10', '场', '12', true],
    ['', '≥1', '%', '1', true],
    ['', '≥10', '场', '9', false],
  ])('%s | %s | %s with %s: %s', (comparator, target, unit, actual, met) => {
    expect(line({ comparator, target, unit, actual })?.met).toBe(met)
  })
})

describe('a column for the direction, or for a nature that says it', () => {
  it.each([
    ['反向', undefined, '12', '10', true],
    ['正向', undefined, '12', '10', false],
    ['负向指标', undefined, '12', '15', false],
    [undefined, '反向指标', '12', '10', true],
    [undefined, '定量', '12', '15', true],
  ])('%s, %s: %s and %s: %s', (direction, nature, target, actual, met) => {
    expect(line({ direction, nature, target, actual, level3: '任务' })?.met).toBe(met)
  })
})

it('a target that was adjusted is the one that counts', () => {
  expect(line({ target: '≥10场', adjustedTarget: '≥8场', actual: '9场' })?.met).toBe(true)
  expect(line({ target: '≥10场', adjustedTarget: '—', actual: '9场' })?.met).toBe(false)
})

it.each([
  ['10分', '10分', 'holds'],
  ['10 分', '9.5分', 'holds'],
  ['10分', '10.5分', 'broken'],
  ['１０分', '12', 'broken'],
])('points and scores may print 分: %s of %s: %s', (points, score, outcome) => {
  expect(outcomesOf({ indicators: [row({ points, score })] }, 'E9')).toEqual([outcome])
})

it('a reason for the form as a whole is a reason of its rows', () => {
  const missed = { target: '≥10场', actual: '8场', score: '8', reason: '' }
  const given = (more: object) => {
    const facts = factsOf(formOf({ indicators: [row(missed)], ...more }))
    return facts.indicators.map((one) => facts.reasonGiven(one))
  }
  expect(given({})).not.toEqual(['given'])
  expect(given({ formReason: '受疫情影响，部分培训未能举办，下年度提前安排。' })).toEqual(['given'])
})

it('every column of such forms is kept as it is printed', () => {
  const printed = {
    kind: 'selfEvaluation',
    form: 'project',
    year: 2024,
    department: '某局',
    unit: '万元',
    project: { name: '道路' },
    projectList: [{ name: '道路' }, { name: '桥梁' }],
    funding: [
      total({
        finalBudget: '100',
        outturn: '90',
        points: '10分',
        rate: '90%',
        score: '9分',
        previousOutturn: '80',
        columns: [{ label: '甲县', value: '50' }],
      }),
      { label: '其中：上级资金', finalBudget: '60', outturn: '55', points: '6', rate: '91.67%', score: '5.5' },
    ],
    goals: [],
    indicators: [
      row({
        direction: '正向',
        nature: '定量',
        comparator: '≥',
        unit: '场',
        target: '10',
        adjustedTarget: '8',
        actual: '9',
        completionRate: '112.5%',
        scoreCoefficient: '1',
        previousActual: '7',
        core: '是',
        columns: [{ label: '甲县', value: '5' }],
      }),
      { level1: '产出指标', level2: '数量指标', level3: '无分值', target: '≥1', actual: '1' },
    ],
    formReason: '无',
  }
  expect(JSON.parse(JSON.stringify(SelfEvaluation.parse(printed)))).toEqual(printed)
})

it.each([
  ['年度资金总额：', 'total'],
  ['预算总量', 'total'],
  ['一、项目金额（万元）', 'total'],
  ['其中：上级资金', 'superior'],
  ['县级资金', 'county'],
  ['其中：当年财政拨款', 'fiscalAppropriation'],
  ['（1）中央资金：', 'central'],
  ['上年结转', 'carriedForward'],
  ['基本支出', 'basic'],
  ['杂项', undefined],
])('the row of funds %s is %s', (label, id) => {
  expect(fundingRowByLabel(label)?.id).toBe(id)
})

it.each(['无', '未调整', '不变', '/', '同年初'])('an adjusted target of “%s” is none', (adjustedTarget) => {
  expect(line({ target: '≥10场', adjustedTarget, actual: '10场' })?.met).toBe(true)
})

it.each([
  ['≥10场', '12场', true],
  ['≥10场', '9场', false],
  ['≥95%', '97%', true],
  ['健全', '健全', true],
  ['≥10场', '优', null],
])('a form without points still tells whether %s is met by %s: %s', (target, actual, met) => {
  const { points: _, score: __, ...bare } = row({ target, actual })
  expect(evaluate(formOf({ indicators: [bare] }), projectSelfEvaluation2020).lines[0]?.met).toBe(met)
})

it.each([
  ['100', '99', ['holds'], ['holds']],
  ['100', '98', ['holds'], ['broken']],
  ['90', '99', ['broken'], ['holds']],
])('points of execution beside the sources of money are added: %s, %s', (points, score, e2, e6) => {
  const funding = [
    { label: '年度资金总额：', finalBudget: '100', outturn: '90', rate: '90%' },
    { label: '其中：上级资金', finalBudget: '60', outturn: '54', points: '6', rate: '90%', score: '5.4' },
    { label: '县级资金', finalBudget: '40', outturn: '36', points: '4', rate: '90%', score: '3.6' },
  ]
  const parts = { funding, indicators: [row({ points: '90', score: '90' })], totals: { points, score } }
  expect([outcomesOf(parts, 'E2'), outcomesOf(parts, 'E6')]).toEqual([e2, e6])
})

it.each(['monitoring', 'evaluationReport'] as const)('the columns of a %s are those of a self-evaluation', (kind) => {
  const columns = {
    direction: '正向',
    nature: '定量',
    comparator: '≥',
    unit: '场',
    weight: '10%',
    adjustedTarget: '8',
    previousActual: '7',
    completionRate: '100%',
    scoreCoefficient: '1',
    core: '是',
    columns: [{ label: '甲县', value: '5' }],
  }
  const indicators = [{ level1: '产出指标', level2: '数量指标', level3: '场次', target: '10', actual: '9', ...columns }]
  const document = documentOf(kind, { indicators })
  expect(JSON.parse(JSON.stringify(document)).indicators).toEqual(indicators)
  expect(factsOf(document).indicators[0]?.target?.text).toBe('≥8场')
})
