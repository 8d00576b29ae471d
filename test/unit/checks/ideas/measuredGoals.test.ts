import { describe, expect, it } from 'vitest'
import { measured } from '../../../../src/checks/ideas/goals/measured.js'
import { statedResult } from '../../../../src/checks/ideas/goals/statedResult.js'
import { casesOf, indicator, outcomesOf, saidOf } from './targetForm.js'

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
    const cases = casesOf(measured, { kind, indicators, duties: said })
    expect(cases.map(({ key, judgement }) => [key, judgement.outcome])).toEqual([
      ['T44:duties:负责服务费用的收取', 'holds'],
      ['T44:duties:负责', 'holds'],
      ['T44:duties', 'holds'],
      ['T44:duties:all', 'broken'],
    ])
    const one = cases.at(-1)
    expect(one?.label.zh).toBe('部门职责')
    expect(saidOf(measured, { kind, indicators, duties: said })).toEqual([
      '“依法受理各类公共资源交易等信息。”、“办理确认书。”没有指标或任务与之对应；请补列相应的指标或任务，或说明由谁完成',
    ])
    expect(one?.operands.map(({ where }) => where.path.join('/'))).toEqual(['duties/items/2/text'])
  })

  it('is a duty that a task takes up', () => {
    const said = duties('负责监管网的日常巡检。')
    expect(outcomesOf(measured, { kind, indicators, duties: said })).toEqual(broken)
    const tasks = [{ name: '任务1', content: '监管网巡检' }, { name: '培训' }]
    expect(outcomesOf(measured, { kind, indicators, duties: said, tasks })).toEqual(holds)
    expect(outcomesOf(measured, { kind, duties: said })).toEqual([])
    expect(outcomesOf(measured, { kind, indicators })).toEqual([])
  })

  it('is a duty by the name of its unit where that is a single word', () => {
    const said = { department: '某县教育局', indicators: [indicator('义务教育巩固率', '≥99%')] }
    expect(outcomesOf(measured, { kind, ...said, duties: duties('负责职业教育、成人教育。') })).toEqual(holds)
  })

  it('is a duty that heads a group of indicators, where groups are named after duties', () => {
    const headed = ['受理投诉举报并组织调查处理', '收集、接收市级机关档案', '管理档案的利用'].map((level2) =>
      indicator('完成率', '=100%', { level2 }),
    )
    const said = (last: string) => duties('收集、接收市级机关档案。', '管理档案的利用。', last)
    expect(outcomesOf(measured, { indicators: headed, duties: said('受理投诉举报并调查处理。') })).toEqual([
      'holds',
      'holds',
      'holds',
    ])
    const other = { indicators: headed, duties: said('完成档案编研出版。') }
    expect(casesOf(measured, other).at(-1)?.label.zh).toBe('职责“完成档案编研出版。”')
    expect(saidOf(measured, other)).toEqual(['没有以该职责为题的一组指标；请补列以该职责为题的指标，或说明由谁完成'])
  })

  it('is a task, by its content or else by its name, where most tasks are measured', () => {
    const tasks = [{ name: '任务1', content: '场地智能化总控' }, { name: '办公大楼' }, { name: '交易服务' }]
    const cases = casesOf(measured, { kind, indicators, tasks })
    expect(cases.map(({ where, judgement }) => [where.path.join('/'), judgement.outcome])).toEqual([
      ['tasks/1/name', 'holds'],
      ['tasks/2/name', 'holds'],
      ['tasks/0/content', 'broken'],
    ])
    expect(outcomesOf(measured, { kind, indicators, tasks: tasks.slice(0, 2) })).toEqual([])
    const running = [{ name: '机构运转' }, ...tasks.slice(1)]
    expect(outcomesOf(measured, { kind, indicators, tasks: running })).toEqual(['holds', 'holds'])
  })

  it('is a goal, where most goals are measured', () => {
    const goals = [
      { horizon: 'annual', label: '目标1', expected: '推进程序标准化、管理制度化。' },
      { horizon: 'annual', label: '目标2', expected: '做好交易服务工作。' },
      { horizon: 'annual', label: '目标3', expected: '维护办公大楼。' },
    ]
    expect(
      casesOf(measured, { kind, indicators, goals }).map(({ key, judgement }) => [key, judgement.outcome]),
    ).toEqual([
      ['T44:goals:annual/目标2', 'holds'],
      ['T44:goals:annual/目标3', 'holds'],
      ['T44:goals:all', 'broken'],
    ])
  })

  it('is not told by the headings that a form prints for any unit', () => {
    const own = { duties: duties('提高社会效益。'), indicators: [indicator('人数', '1人', { level2: '社会效益' })] }
    expect(outcomesOf(measured, own)).toEqual(broken)
    const named = { ...own, indicators: [indicator('人数', '1人', { level2: '社会效益管理' })] }
    expect(outcomesOf(measured, named)).toEqual(holds)
    expect(outcomesOf(measured, { ...own, indicators: [indicator('人数', '1人', { keyWork: '社会' })] })).toEqual(holds)
  })
})

describe('goals', () => {
  const annual = (...texts: string[]) => texts.map((expected) => ({ horizon: 'annual', expected }))
  const duties = { items: [{ text: '为各类交易活动提供场所、设施和服务。' }, { text: '统一领导各分中心业务。' }] }

  it('are not copied from the duties, whatever the punctuation', () => {
    const copy = annual('为各类交易活动提供场所，设施和服务；统一领导各分中心业务')
    expect(saidOf(statedResult, { duties, goals: copy })).toEqual([
      '100%的文字照抄单位职责，没有写要达到的结果；请写明到期要达到的结果和水平',
    ])
    expect(outcomesOf(statedResult, { duties, goals: annual('全面深化“一网交易”改革。', '好') })).toEqual([
      'holds',
      'holds',
    ])
    expect(outcomesOf(statedResult, { goals: copy })).toEqual(holds)
  })

  it('are copied as soon as more than half of them is, at any length', () => {
    const long = '为各类交易活动提供场所设施和服务'.repeat(600)
    expect(outcomesOf(statedResult, { duties, goals: annual(long) })).toEqual(broken)
  })

  it('say what is to be reached', () => {
    expect(outcomesOf(statedResult, { goals: annual('用于中心办公场所的安全保卫', '资金主要用于维护') })).toEqual([
      'broken',
      'broken',
    ])
    expect(saidOf(statedResult, { goals: annual('用于中心办公场所的安全保卫') })).toEqual([
      '只写了资金用途，没有写要达到的结果；请写明用这笔资金要达到的结果',
    ])
    expect(outcomesOf(statedResult, { goals: annual('建成用于办公的平台') })).toEqual(holds)
    expect(outcomesOf(statedResult, { goals: annual('用于大院保洁，保障机关运转') })).toEqual(holds)
  })
})
