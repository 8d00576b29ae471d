import { describe, expect, it } from 'vitest'
import hengyang from '../../../../examples/data/hengyang-2021-department-target.json' with { type: 'json' }
import { goalInIndicators } from '../../../../src/checks/ideas/goals/goalInIndicators.js'
import { audit } from '../../../../src/procedures/audit.js'
import { readDocument } from '../../../../src/procedures/read.js'
import { formOf, row, outcomesOf as scored } from './selfEvaluationForm.js'
import { indicator, outcomesOf } from './targetForm.js'

const outcome = (goal: string, level3: string, target: string, more: readonly object[] = []) =>
  outcomesOf(goalInIndicators, {
    goals: [{ horizon: 'annual', expected: goal }],
    indicators: [indicator(level3, target), ...more],
  })

it('a goal of 4000 beside an indicator of 4800 is told without a mark by hand', () => {
  const { statements: _, ...form } = hengyang
  const indicators = form.indicators.map(({ subject: __, ...one }: { subject?: string }) => one)
  const { document } = readDocument(JSON.stringify({ ...form, indicators }))
  const told = audit(document as never).findings.filter(({ id }) => id === 'T71')
  expect(told.map(({ severity, where }) => [severity, where.row])).toEqual([
    ['warning', '效益指标/经济效益指标/完成全年非税收入征收计划'],
  ])
})

describe('figures of the goal and of an indicator of the same thing', () => {
  it.each([
    ['新建蔬菜大棚60座，硬化道路12.5公里。', '新建蔬菜大棚', '50座', 'broken'],
    ['新建蔬菜大棚60座，硬化道路12.5公里。', '硬化道路里程', '12.5公里', 'holds'],
    ['新建蔬菜大棚60座，硬化道路12.5公里。', '硬化道路', '≥15.2公里', 'broken'],
    ['新建蔬菜大棚60座。', '新建蔬菜大棚数量', '60座', 'holds'],
    ['举办招聘会24场；培训创业人员500人次。', '培训创业人员人次', '≥600人次', 'broken'],
    ['举办招聘会24场；培训创业人员500人次。', '举办招聘会场次', '24场', 'holds'],
    ['完成造林面积5万亩。', '造林面积', '50000亩', 'holds'],
    ['完成造林面积5万亩。', '造林面积', '≥5000亩', 'broken'],
    ['群众满意度达到95%以上。', '群众满意度', '≥90%', 'broken'],
    ['群众满意度达到90%以上。', '群众满意度', '≥95%', 'holds'],
    ['市财政局非税收入征收计划4000万元。', '非税收入征收计划', '0.4亿元', 'holds'],
  ])('%s beside %s %s: %s', (goal, name, target, expected) => {
    expect(outcome(goal, name, target)[0]).toBe(expected)
  })

  it.each([
    ['到2026年，新建充电桩500个。', '新建充电桩', '100个'],
    ['三年新建充电桩500个。', '新建充电桩', '100个'],
    ['累计建成充电桩500个。', '建成充电桩', '100个'],
    ['新建农村公路30公里。', '农村公路', '100公里'],
    ['养护农村公路300公里。', '新建农村公路', '30公里'],
    ['每月巡查4次。', '巡查次数', '48次'],
    ['比上年增加就业500人。', '增加就业', '600人'],
    ['培训500人左右。', '培训人数', '480人'],
    ['开展活动10场，其中线上活动3场。', '线上活动', '4场'],
    ['补助标准为1000元。', '补助标准', '1000元/人'],
    ['举办展览10场。', '举办展览观众', '10万人'],
    ['完成3项改造。', '改造', '5项'],
  ])('%s and %s %s say nothing of each other', (goal, name, target) => {
    expect(outcome(goal, name, target)).toEqual([])
  })

  it('is left alone where several indicators divide it', () => {
    const other = indicator('新建蔬菜大棚数量', '30座')
    expect(outcome('新建蔬菜大棚60座。', '新建蔬菜大棚', '30座', [other])).toEqual([])
  })

  it('the medium term is another goal', () => {
    const goals = [{ horizon: 'mediumTerm', expected: '新建蔬菜大棚180座。' }]
    expect(outcomesOf(goalInIndicators, { goals, indicators: [indicator('新建蔬菜大棚', '60座')] })).toEqual([])
  })
})

it('a self-evaluation is looked at too', () => {
  const goals = [{ expected: '举办招聘会24场', achieved: '举办招聘会24场' }]
  const parts = { goals, indicators: [row({ level3: '举办招聘会场次', target: '≥20场', actual: '24场' })] }
  expect(scored(parts, 'T71')).toEqual(['broken'])
  expect(formOf(parts).goals).toHaveLength(1)
})
