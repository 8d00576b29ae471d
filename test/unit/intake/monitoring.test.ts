import { describe, expect, it } from 'vitest'
import { readPaper } from '../../../src/intake/readPaper.js'
import { paperOfRows } from '../../../src/paper/paperOfRows.js'

/** The form as the Ministry has it: causes and likelihood as columns to tick, below heads of their own. */
const ministry = paperOfRows([
  {
    rows: [
      ['项目支出绩效目标执行监控表'],
      ['（2024年度）', '', '', '', '单位：万元'],
      ['项目名称', '信息化运行维护', '', '主管部门', '某市财政局'],
      ['项目资金', '', '年初预算数', '1-8月执行数', '1-8月执行率', '全年预计执行数'],
      ['', '年度资金总额', '100.00', '61.50', '61.50%', '100.00'],
      ['', '其中：本年财政拨款', '100.00', '61.50', '61.50%', '100.00'],
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '1-8月执行情况',
        '全年预计完成情况',
        '偏差原因分析',
        '',
        '',
        '完成目标可能性',
        '',
        '备注',
      ],
      ['', '', '', '', '', '', '经费保障', '人员保障', '原因说明', '确定能', '有可能', ''],
      ['产出指标', '数量指标', '维护系统数量', '≥5个', '5个', '6个', '', '', '', '√', '', ''],
      ['', '时效指标', '故障处理及时率', '≥95%', '90%', '95%', '', '√', '人手不足', '', '√', '已补员'],
    ],
    merges: [],
  },
])

describe('a monitoring form', () => {
  const [found] = readPaper(ministry).documents
  const json = found?.json as Readonly<Record<string, never>>

  it('is a document of its kind', () => {
    expect(found?.problems).toBeUndefined()
    expect(json).toMatchObject({ kind: 'monitoring', form: 'project', year: 2024, unit: '万元' })
  })

  it('says which months it watches, by the heads of its columns', () => {
    expect(json.period).toEqual({ label: '1-8月', month: 8 })
  })

  it('gives its money', () => {
    expect(json.funding).toMatchObject([
      { code: 'total', originalBudget: '100.00', outturn: '61.50', rate: '61.50%', forecastOutturn: '100.00' },
      { originalBudget: '100.00', outturn: '61.50' },
    ])
  })

  it('gives its indicators with the causes that are ticked and the likelihood', () => {
    expect(json.indicators).toMatchObject([
      {
        level1: '产出指标',
        level3: '维护系统数量',
        target: '≥5个',
        actual: '5个',
        forecast: '6个',
        likelihood: '确定能',
      },
      {
        level1: '产出指标',
        level2: '时效指标',
        actual: '90%',
        causes: { funding: '', staff: '√', explanation: '人手不足' },
        likelihood: '有可能',
        note: '已补员',
      },
    ])
  })

  it.each([
    ['2024年上半年部门整体绩效运行监控表', 6],
    ['部门整体绩效运行监控表（2024年1—9月）', 9],
    ['截至2024年7月31日部门整体绩效运行监控表', 7],
  ])('says which months it watches in its title: %s', (title, month) => {
    const heads = ['一级指标', '二级指标', '三级指标', '年度指标值', '完成值']
    const rows = [[title], ['单位：万元'], heads, ['产出指标', '数量指标', '检查次数', '≥2次', '1次']]
    expect(readPaper(paperOfRows([{ rows, merges: [] }])).documents[0]?.json.period).toMatchObject({ month })
  })
})

describe('the year of the months that a form watches is that of the form', () => {
  const title = '项目支出绩效目标执行监控表'
  const rows = [
    ['项目名称', '信息化运行维护', '', '主管部门', '某市财政局'],
    ['项目资金', '', '年初预算数', '执行数', '执行率', '全年预计执行数'],
    ['', '年度资金总额', '100.00', '61.50', '61.50%', '100.00'],
  ]
  const read = (...heads: readonly string[]) =>
    readPaper(paperOfRows([{ name: 'S', rows: [...heads.map((head) => [head]), ...rows] }]))

  it.each([
    [title, '（2025年1-6月）'],
    [title, '（2025年1月-6月）'],
    [title, '2025年1月—6月份'],
    [title, '2025年01-06月'],
    [title, '（2025年1月1日至6月30日）'],
    [title, '（2025年上半年）'],
    [title, '2025年度上半年'],
    [title, '（二〇二五年上半年）'],
    [title, '（截至2025年6月30日）'],
    [title, '监控期间：2025年1-6月'],
    [`2025年上半年${title}`],
    [`${title}（2025年1月-6月）`],
    [`某市财政局2025年01-06月${title}`],
  ])('%s %s', (...heads) => {
    const { documents, unread } = read(...heads)
    expect(documents.map(({ json }) => json)).toMatchObject([{ year: 2025, period: { month: 6 } }])
    expect(unread).toEqual([])
  })

  it('and is in doubt where the title has another', () => {
    const [found] = read(`2024年度${title}`, '（2025年1-6月）').documents
    expect(found?.json).toMatchObject({ year: 2024, period: { month: 6 } })
    expect(found?.doubtful.map(({ why, path }) => [why, ...path])).toContainEqual(['yearsDiffer', 'year'])
  })

  it('is not taken from a sentence', () => {
    const sentence =
      '根据有关规定，对照批复的绩效目标，各单位应当在2023年1-6月执行情况的基础上填报本表，并说明偏差的原因和下一步的改进措施。'
    expect(read(title, sentence).documents[0]?.json.year).toBeUndefined()
  })
})
