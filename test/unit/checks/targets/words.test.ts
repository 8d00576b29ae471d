import { describe, expect, it } from 'vitest'
import { copiedGoalRule } from '../../../../src/checks/targets/copiedGoal.js'
import { deadlineRule } from '../../../../src/checks/targets/deadline.js'
import { fieldsRule, groundsRule } from '../../../../src/checks/targets/fields.js'
import { filedByRule, reviewsRule, signaturesRule } from '../../../../src/checks/targets/formalities.js'
import { measuredGoalsRule, useOfMoneyRule } from '../../../../src/checks/targets/goals.js'
import { listedRule } from '../../../../src/checks/targets/listed.js'
import { dutiesRule, goalsMeasuredRule, tasksMeasuredRule } from '../../../../src/checks/targets/measured.js'
import { divisionPostsRule, staffRateRule, totalPostsRule } from '../../../../src/checks/targets/organisation.js'
import { periodRule } from '../../../../src/checks/targets/period.js'
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

  it('is a duty when they have a term in common that is not the unit’s own name', () => {
    const said = duties(
      '负责公共资源交易服务费用的收取。',
      '依法受理各类公共资源交易等信息。',
      '完成交办的其他工作。',
      '招商',
      '。',
    )
    expect(
      casesOf(dutiesRule, { kind, indicators, duties: said }).map(({ key, judgement }) => [key, judgement.outcome]),
    ).toEqual([
      ['T44:duties:负责公共资源交易服务费用的收取', 'holds'],
      ['T44:duties:依法受理各类公共资源交易等信息', 'broken'],
      ['T44:duties:招商', 'holds'],
      ['T44:duties:', 'holds'],
    ])
  })

  it('is a duty that a task takes up', () => {
    const said = duties('负责监管网的日常运行及维护。')
    expect(outcomesOf(dutiesRule, { kind, indicators, duties: said })).toEqual(broken)
    const tasks = [{ name: '任务1', content: '监管网的日常运行' }, { name: '培训' }]
    expect(outcomesOf(dutiesRule, { kind, indicators, duties: said, tasks })).toEqual(holds)
    expect(outcomesOf(dutiesRule, { kind, duties: said })).toEqual([])
    const named = duties('依法受理各类公共资源交易等信息。')
    expect(outcomesOf(dutiesRule, { kind, indicators, duties: named, tasks: [{ name: '公共资源交易' }] })).toEqual(
      broken,
    )
  })

  it('is a task, by its content or else by its name', () => {
    const tasks = [{ name: '任务1', content: '场地智能化总控平台' }, { name: '办公大楼运行' }]
    const cases = casesOf(tasksMeasuredRule, { kind, indicators, tasks })
    expect(cases.map(({ where, judgement }) => [where.path.join('/'), judgement.outcome])).toEqual([
      ['tasks/0/content', 'broken'],
      ['tasks/1/name', 'holds'],
    ])
  })

  it('is a goal', () => {
    const goals = [
      { horizon: 'annual', label: '目标1', expected: '推进程序标准化、管理制度化。' },
      { horizon: 'annual', label: '目标2', expected: '做好交易服务工作。' },
    ]
    expect(
      casesOf(goalsMeasuredRule, { kind, indicators, goals }).map(({ key, judgement }) => [key, judgement.outcome]),
    ).toEqual([
      ['T46:goals:annual/目标1', 'broken'],
      ['T46:goals:annual/目标2', 'holds'],
    ])
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

  it('that are listed have a figure somewhere, and a year is none', () => {
    expect(outcomesOf(measuredGoalsRule, { goals: annual('2021年深化改革。', '完善制度。') })).toEqual(broken)
    expect(outcomesOf(measuredGoalsRule, { goals: annual('深化改革。', '完成征收计划4000万元。') })).toEqual(holds)
    expect(outcomesOf(measuredGoalsRule, { goals: annual('深化改革。', '培训十二次。') })).toEqual(holds)
    expect(outcomesOf(measuredGoalsRule, { goals: annual('深化改革。') })).toEqual([])
  })

  it('say what is to be reached', () => {
    expect(outcomesOf(useOfMoneyRule, { goals: annual('用于中心办公场所的安全保卫', '资金主要用于维护') })).toEqual([
      'broken',
      'broken',
    ])
    expect(outcomesOf(useOfMoneyRule, { goals: annual('建成用于办公的平台') })).toEqual(holds)
  })

  it('of the medium term name the years of the project', () => {
    const parts = (period: string, term = '2020年9月-2023年9月', horizon = 'mediumTerm'): FormParts => ({
      kind: 'specialFundTarget',
      project: { name: '平台', term },
      goals: [{ horizon, period, expected: '建成平台。' }],
    })
    expect(outcomesOf(periodRule, parts('2020年-2023年'))).toEqual(holds)
    expect(outcomesOf(periodRule, parts('2021年-2023年'))).toEqual(broken)
    expect(outcomesOf(periodRule, parts('三年'))).toEqual([])
    expect(outcomesOf(periodRule, parts('2021年', '三年'))).toEqual([])
    expect(outcomesOf(periodRule, parts('2021年', '2020年', 'annual'))).toEqual([])
    expect(outcomesOf(periodRule, { goals: [{ horizon: 'mediumTerm', period: '2021年', expected: '一' }] })).toEqual([])
  })

  it('“within the year” suit the term of the project', () => {
    const parts = (term: string | undefined): FormParts => ({
      kind: 'specialFundTarget',
      project: { name: '平台', ...(term === undefined ? {} : { term }) },
      indicators: [indicator('完成时间', '年内完成'), indicator('场次', '1场')],
    })
    expect(outcomesOf(deadlineRule, parts('2020年9月-2023年9月'))).toEqual(broken)
    expect(outcomesOf(deadlineRule, parts('2021年'))).toEqual(holds)
    expect(outcomesOf(deadlineRule, parts(undefined))).toEqual([])
  })
})

describe('the organisation', () => {
  const division = (name: string, establishedPosts: string, ...counts: string[]) => ({
    name,
    establishedPosts,
    parts: counts.map((count, index) => ({ label: `岗位${index}`, count })),
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
    expect(outcomesOf(divisionPostsRule, {})).toEqual([])
  })

  it('has posts that add up over the divisions', () => {
    const divisions = [division('办公室', '9'), division('财务部', '5')]
    expect(outcomesOf(totalPostsRule, of(divisions, { establishedPosts: '14', staffInPost: '13' }))).toEqual(holds)
    expect(outcomesOf(totalPostsRule, of(divisions, { establishedPosts: '15' }))).toEqual(broken)
    expect(outcomesOf(totalPostsRule, of(divisions))).toEqual([])
  })

  it('has the control rate that its posts give', () => {
    const staffing = (controlRate?: string) => ({
      kind: 'departmentTarget' as const,
      staffing: [{ establishedPosts: '30', staffInPost: '28', ...(controlRate ? { controlRate } : {}) }],
    })
    expect(outcomesOf(staffRateRule, staffing('93.33%'))).toEqual(holds)
    expect(outcomesOf(staffRateRule, staffing('95%'))).toEqual(broken)
    expect(outcomesOf(staffRateRule, staffing())).toEqual([])
  })

  it('has as many offices, and as many things, as it says', () => {
    const count = (subject: string, number: string) => ({
      kind: 'count',
      subject,
      scope: 'all',
      figures: { count: number },
    })
    const names = { kind: 'names', subject: 'measures', scope: 'all', figures: { names: ['甲', '乙'] } }
    const divisions = [division('办公室', '9'), division('财务部', '5')]
    const parts = (offices: string, things: string): FormParts => ({
      ...of(divisions),
      statements: [count('internalOffices', offices), count('measures', things), names],
    })
    expect(outcomesOf(listedRule, parts('2', '2'))).toEqual(['holds', 'holds'])
    expect(outcomesOf(listedRule, parts('3', '1'))).toEqual(['broken', 'broken'])
    expect(casesOf(listedRule, parts('3', '1')).map(({ key }) => key)).toEqual([
      'T54:names:measures:all',
      'T54:divisions:internalOffices:all',
    ])
    expect(outcomesOf(listedRule, { statements: [names] })).toEqual([])
    expect(outcomesOf(listedRule, { statements: [count('internalOffices', '2')] })).toEqual([])
  })
})

describe('the form itself', () => {
  const project = (more: object): FormParts => ({ kind: 'specialFundTarget', project: { name: '平台', ...more } })

  it('has its fields filled in, and with more than the unit’s name', () => {
    expect(outcomesOf(fieldsRule, project({ managementRules: '', conditions: '公共资源交易中心' }))).toEqual([
      'broken',
      'broken',
    ])
    expect(outcomesOf(fieldsRule, project({ scopeOfUse: '电子化平台建设', conditions: '中心' }))).toEqual([
      'holds',
      'holds',
    ])
    expect(outcomesOf(fieldsRule, {})).toEqual([])
  })

  it('cites documents by title and number', () => {
    expect(outcomesOf(groundsRule, project({ legalGrounds: '湘发改法规【2020】171号', mediumTermPlan: '' }))).toEqual(
      broken,
    )
    expect(outcomesOf(groundsRule, project({ legalGrounds: '《实施方案》（湘发改法规〔2020〕171号）' }))).toEqual(holds)
    expect(outcomesOf(groundsRule, project({ overview: '平台' }))).toEqual([])
  })

  it('names the unit that files it', () => {
    expect(outcomesOf(filedByRule, { filedBy: '某市公共资源交易中心' })).toEqual(holds)
    expect(outcomesOf(filedByRule, { filedBy: '某处', implementingUnit: '某处' })).toEqual(holds)
    expect(outcomesOf(filedByRule, { filedBy: '某局' })).toEqual(broken)
    expect(casesOf(filedByRule, { filedBy: ' ' })[0]?.label.zh).toBe('填报单位（空白）')
    expect(outcomesOf(filedByRule, {})).toEqual([])
  })

  it('is signed, stamped and dated where it has room for that, and nothing else is asked', () => {
    const [one] = casesOf(signaturesRule, {
      signatures: { signed: false, headSigned: false, stamped: false, date: '' },
    })
    expect(one?.expected?.zh).toBe('签名、单位负责人签名、盖章、日期')
    expect(one?.where.path).toEqual(['signatures', 'signed'])
    expect(outcomesOf(signaturesRule, { signatures: { signed: true, date: '2021年2月22日' } })).toEqual(holds)
    expect(outcomesOf(signaturesRule, {})).toEqual([])
  })

  it('has the opinions that it asks for', () => {
    const reviews = [
      { label: '财政部门审核意见', opinion: '', date: '' },
      { label: '主管部门审核意见', opinion: '同意', signed: true },
    ]
    expect(outcomesOf(reviewsRule, { reviews })).toEqual(['broken', 'holds'])
    expect(casesOf(reviewsRule, { reviews })[0]).toMatchObject({
      key: 'T60:form:财政部门审核意见',
      where: { path: ['reviews', 0, 'opinion'] },
    })
  })
})
