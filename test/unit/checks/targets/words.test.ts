import { describe, expect, it } from 'vitest'
import { copiedGoalRule } from '../../../../src/checks/targets/copiedGoal.js'
import { dutiesRule } from '../../../../src/checks/targets/duties.js'
import { fieldsRule } from '../../../../src/checks/targets/fields.js'
import { signaturesRule } from '../../../../src/checks/targets/formalities.js'
import { goalsMeasuredRule, tasksMeasuredRule } from '../../../../src/checks/targets/measured.js'
import { divisionPostsRule, totalPostsRule } from '../../../../src/checks/targets/organisation.js'
import { periodRule } from '../../../../src/checks/targets/period.js'
import { useOfMoneyRule } from '../../../../src/checks/targets/useOfMoney.js'
import { casesOf, type FormParts, indicator, outcomesOf } from './targetCases.js'

const holds = ['holds']
const broken = ['broken']

describe('what the indicators are to measure', () => {
  const kind = 'departmentTarget'
  const indicators = [
    indicator('完成交易服务费收取', '4800万元'),
    indicator('办公大楼运行安全达标', '=100%'),
    indicator('公共资源交易转型', '完成'),
  ]
  const duties = (...texts: string[]) => ({ items: texts.map((text) => ({ text })) })

  it('is a duty when they have one word in common that is not the unit’s own business; the others are told in one case', () => {
    const said = duties(
      '负责服务费用的收取。',
      '依法受理各类公共资源交易等信息。',
      '办理确认书。',
      '完成交办的其他工作。',
      '负责',
      '。',
    )
    const cases = casesOf(dutiesRule, { kind, indicators, duties: said })
    expect(cases.map(({ key, judgement }) => [key, judgement.outcome])).toEqual([
      ['T44:duties:负责服务费用的收取', 'holds'],
      ['T44:duties:负责', 'holds'],
      ['T44:duties:', 'holds'],
      ['T44:duties:all', 'broken'],
    ])
    const one = cases.at(-1)
    expect([one?.label.zh, one?.expected?.zh]).toEqual([
      '职责“依法受理各类公共资源交易等信息。”、职责“办理确认书。”',
      '说到该职责的指标或任务',
    ])
    expect(one?.operands.map(({ where }) => where.path.join('/'))).toEqual(['duties/items/2/text'])
  })

  it('is a duty that a task takes up', () => {
    const said = duties('负责监管网的日常巡检。')
    expect(outcomesOf(dutiesRule, { kind, indicators, duties: said })).toEqual(broken)
    const tasks = [{ name: '任务1', content: '监管网巡检' }, { name: '培训' }]
    expect(outcomesOf(dutiesRule, { kind, indicators, duties: said, tasks })).toEqual(holds)
    expect(outcomesOf(dutiesRule, { kind, duties: said })).toEqual([])
    expect(outcomesOf(dutiesRule, { kind, indicators })).toEqual([])
  })

  it('is a duty by the name of its unit where that is a single word', () => {
    const said = { department: '某县教育局', indicators: [indicator('义务教育巩固率', '≥99%')] }
    expect(outcomesOf(dutiesRule, { kind, ...said, duties: duties('负责职业教育、成人教育。') })).toEqual(holds)
  })

  it('is a duty that heads a group of indicators, where groups are named after duties', () => {
    const headed = ['受理投诉举报并组织调查处理', '收集、接收市级机关档案', '管理档案的利用'].map((level2) =>
      indicator('完成率', '=100%', { level2 }),
    )
    const said = (last: string) => duties('收集、接收市级机关档案。', '管理档案的利用。', last)
    expect(outcomesOf(dutiesRule, { indicators: headed, duties: said('受理投诉举报并调查处理。') })).toEqual([
      'holds',
      'holds',
      'holds',
    ])
    const [, , one] = casesOf(dutiesRule, { indicators: headed, duties: said('完成档案编研出版。') })
    expect([one?.judgement.outcome, one?.expected?.zh]).toEqual(['broken', '以该职责为题的一组指标'])
  })

  it('is a task, by its content or else by its name, where most tasks are measured', () => {
    const tasks = [{ name: '任务1', content: '场地智能化总控' }, { name: '办公大楼' }, { name: '交易服务' }]
    const cases = casesOf(tasksMeasuredRule, { kind, indicators, tasks })
    expect(cases.map(({ where, judgement }) => [where.path.join('/'), judgement.outcome])).toEqual([
      ['tasks/1/name', 'holds'],
      ['tasks/2/name', 'holds'],
      ['tasks/0/content', 'broken'],
    ])
    expect(outcomesOf(tasksMeasuredRule, { kind, indicators, tasks: tasks.slice(0, 2) })).toEqual([])
    const running = [{ name: '机构运转' }, ...tasks.slice(1)]
    expect(outcomesOf(tasksMeasuredRule, { kind, indicators, tasks: running })).toEqual(['holds', 'holds'])
  })

  it('is a goal, where most goals are measured', () => {
    const goals = [
      { horizon: 'annual', label: '目标1', expected: '推进程序标准化、管理制度化。' },
      { horizon: 'annual', label: '目标2', expected: '做好交易服务工作。' },
      { horizon: 'annual', label: '目标3', expected: '维护办公大楼。' },
    ]
    expect(
      casesOf(goalsMeasuredRule, { kind, indicators, goals }).map(({ key, judgement }) => [key, judgement.outcome]),
    ).toEqual([
      ['T46:goals:annual/目标2', 'holds'],
      ['T46:goals:annual/目标3', 'holds'],
      ['T46:goals:all', 'broken'],
    ])
  })

  it('is not told by the headings that a form prints for any unit', () => {
    const own = { duties: duties('提高社会效益。'), indicators: [indicator('人数', '1人', { level2: '社会效益' })] }
    expect(outcomesOf(dutiesRule, own)).toEqual(broken)
    const named = { ...own, indicators: [indicator('人数', '1人', { level2: '社会效益管理' })] }
    expect(outcomesOf(dutiesRule, named)).toEqual(holds)
    expect(outcomesOf(dutiesRule, { ...own, indicators: [indicator('人数', '1人', { keyWork: '社会' })] })).toEqual(
      holds,
    )
  })
})

describe('goals', () => {
  const annual = (...texts: string[]) => texts.map((expected) => ({ horizon: 'annual', expected }))
  const duties = { items: [{ text: '为各类交易活动提供场所、设施和服务。' }, { text: '统一领导各分中心业务。' }] }

  it('are not copied from the duties, whatever the punctuation', () => {
    const copy = annual('为各类交易活动提供场所，设施和服务；统一领导各分中心业务')
    const [one] = casesOf(copiedGoalRule, { duties, goals: copy })
    expect([one?.judgement.outcome, one?.expected?.en]).toEqual([
      'broken',
      'what is to be reached; 100% of these words stand in the duties',
    ])
    expect(outcomesOf(copiedGoalRule, { duties, goals: annual('全面深化“一网交易”改革。', '好') })).toEqual(holds)
    expect(outcomesOf(copiedGoalRule, { goals: copy })).toEqual([])
  })

  it('are copied as soon as more than half of them is, at any length', () => {
    const long = '为各类交易活动提供场所设施和服务'.repeat(600)
    expect(outcomesOf(copiedGoalRule, { duties, goals: annual(long) })).toEqual(broken)
  })

  it('say what is to be reached', () => {
    expect(outcomesOf(useOfMoneyRule, { goals: annual('用于中心办公场所的安全保卫', '资金主要用于维护') })).toEqual([
      'broken',
      'broken',
    ])
    expect(outcomesOf(useOfMoneyRule, { goals: annual('建成用于办公的平台') })).toEqual(holds)
    expect(outcomesOf(useOfMoneyRule, { goals: annual('用于大院保洁，保障机关运转') })).toEqual(holds)
  })

  it('of the medium term lie within the years of the project', () => {
    const parts = (period: string, term = '2020年9月-2023年9月', horizon = 'mediumTerm'): FormParts => ({
      kind: 'specialFundTarget',
      project: { name: '平台', term },
      goals: [{ horizon, period, expected: '建成平台。' }],
    })
    expect(outcomesOf(periodRule, parts('2020年-2023年'))).toEqual(holds)
    expect(outcomesOf(periodRule, parts('2021年-2022年'))).toEqual(holds)
    expect(outcomesOf(periodRule, parts('2021年-2024年'))).toEqual(broken)
    expect(outcomesOf(periodRule, parts('2019年-2023年'))).toEqual(broken)
    expect(outcomesOf(periodRule, parts('2021年-2024年', '2020年起'))).toEqual(holds)
    expect(outcomesOf(periodRule, parts('2021年-2024年', '起止时间：2020年至2023年'))).toEqual(broken)
    expect(outcomesOf(periodRule, parts('三年'))).toEqual([])
    expect(outcomesOf(periodRule, parts('2021年', '三年'))).toEqual([])
    expect(outcomesOf(periodRule, parts('2021年', '2020年', 'annual'))).toEqual([])
    expect(outcomesOf(periodRule, { goals: [{ horizon: 'mediumTerm', period: '2021年', expected: '一' }] })).toEqual([])
  })
})

describe('the organisation', () => {
  const division = (name: string, establishedPosts: string, ...counts: string[]) => ({
    name,
    establishedPosts,
    parts: counts.map((count, index) => ({ label: index === 0 ? '主任' : '其他工作人员', count })),
  })
  const of = (divisions: object[], more = {}): FormParts => ({ organisation: { divisions, ...more } })

  it('has posts that add up in each division', () => {
    expect(outcomesOf(divisionPostsRule, of([division('办公室', '9', '1', '8'), division('财务部', '5')]))).toEqual(
      holds,
    )
    const [one] = casesOf(divisionPostsRule, of([division('办公室', '9', '1', '7')]))
    expect(one).toMatchObject({
      key: 'T52:establishedPosts:办公室',
      where: { path: ['organisation', 'divisions', 0, 'establishedPosts'] },
      judgement: { outcome: 'broken' },
    })
    expect(outcomesOf(divisionPostsRule, of([division('办公室', '9', '1')]))).toEqual(holds)
    expect(outcomesOf(divisionPostsRule, of([division('办公室', '9', '10')]))).toEqual(broken)
    expect(outcomesOf(divisionPostsRule, {})).toEqual([])
  })

  it('has posts that add up over the divisions', () => {
    const divisions = [division('办公室', '9'), division('财务部', '5')]
    expect(outcomesOf(totalPostsRule, of(divisions, { establishedPosts: '14', staffInPost: '13' }))).toEqual(holds)
    expect(outcomesOf(totalPostsRule, of(divisions, { establishedPosts: '15' }))).toEqual(broken)
    expect(outcomesOf(totalPostsRule, of(divisions))).toEqual([])
    const led = { establishedPosts: '17', introduction: '设主任1名、副主任2名，内设机构2个。' }
    expect(outcomesOf(totalPostsRule, of(divisions, led))).toEqual(holds)
    expect(outcomesOf(totalPostsRule, of(divisions, { ...led, establishedPosts: '13' }))).toEqual(broken)
    expect(outcomesOf(totalPostsRule, of([...divisions, { name: '信息部' }], { establishedPosts: '15' }))).toEqual(
      holds,
    )
  })
})

describe('the form itself', () => {
  const project = (more: object): FormParts => ({ kind: 'specialFundTarget', project: { name: '平台', ...more } })

  it('has its fields filled in, and with more than the unit’s name, all told in one case', () => {
    const [one, ...others] = casesOf(fieldsRule, project({ managementRules: '', conditions: '公共资源交易中心' }))
    expect(others).toEqual([])
    expect([one?.key, one?.label.zh, one?.expected?.zh]).toEqual([
      'T56:project:all',
      '资金管理办法（空白）、申报（补助）条件“公共资源交易中心”',
      '资金管理办法的内容，或“无”；申报（补助）条件的内容，而不是单位名称',
    ])
    expect(outcomesOf(fieldsRule, project({ scopeOfUse: '电子化平台建设', conditions: '中心' }))).toEqual([
      'holds',
      'holds',
    ])
    expect(outcomesOf(fieldsRule, project({ mediumTermPlan: '' }))).toEqual([])
    expect(outcomesOf(fieldsRule, {})).toEqual([])
  })

  it('is signed, stamped and dated where it has room for that, and nothing else is asked', () => {
    const cases = casesOf(signaturesRule, {
      filedBy: '',
      signatures: { signed: true, headSigned: false, stamped: false, date: '' },
      reviews: [
        { label: '财政部门 审核意见', opinion: '', date: '' },
        { label: '主管部门审核意见', opinion: '同意', signed: true },
      ],
    })
    expect(cases.map(({ key, judgement }) => [key, judgement.outcome])).toEqual([
      ['T59:form:form/signed', 'holds'],
      ['T59:form:主管部门审核意见/opinion', 'holds'],
      ['T59:form:主管部门审核意见/signed', 'holds'],
      ['T59:form:all', 'broken'],
    ])
    const one = cases.at(-1)
    expect(one?.expected?.zh).toBe(
      '填报单位、单位负责人签名、盖章、日期、「财政部门审核意见」意见、「财政部门审核意见」日期',
    )
    expect(one?.where.path).toEqual(['filedBy'])
    expect(one?.operands.map(({ where }) => where.path.join('/'))).toEqual([
      'signatures/headSigned',
      'signatures/stamped',
      'signatures/date',
      'reviews/0/opinion',
      'reviews/0/date',
    ])
    expect(outcomesOf(signaturesRule, { signatures: { signed: true, date: '2021年2月22日' } })).toEqual([
      'holds',
      'holds',
    ])
    expect(outcomesOf(signaturesRule, {})).toEqual([])
  })
})
