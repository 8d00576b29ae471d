import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../src/narrative/readStatements.js'

const said = (sentence: string, section = '二、收入支出决算情况说明'): readonly string[] =>
  readStatements([{ text: section }, { text: sentence }], { year: 2024 }).statements.map(
    ({ statement: { kind, subject, figures } }) => `${kind} ${subject} ${JSON.stringify(figures)}`,
  )
const income = (thing: string): readonly string[] =>
  said(`本年收入合计180万元，其中：财政拨款收入165万元，占91.67%；${thing}15万元，占8.33%。`)
const expected = income('另一笔没有名目的')

/** A thing that the vocabulary does not have is none of those that were told before: its figures are left, all of them. */
describe('things that are not known', () => {
  it.each([
    ...['其他资金', '单位资金', '中央资金', '自有资金', '上级资金', '结余资金'],
    ...['社会资本', '银行贷款', '捐赠', '市级', '区级财力', '自筹', '往来款'],
  ])('a source of money: %s', (thing) => {
    expect(income(thing)).toEqual(expected)
    expect(income(thing).filter((one) => one.includes('"15"') || one.includes('8.33'))).toEqual([])
  })

  it.each(['物业费', '信息化建设', '专家评审费', '工资', '差旅'])('an expense with its change: %s', (thing) => {
    expect(said(`基本支出100万元，主要用于人员经费；${thing}20万元，${thing}比上年增加3万元，增长17.65%。`)).toEqual([
      'amount expenditure.basic {"outturn":"100"}',
    ])
  })

  it('a share', () => {
    expect(said('基本支出100万元，占支出合计的50%，差旅费占10%，完成年初预算的90%。')).not.toContainEqual(
      expect.stringMatching(/10%|90%/u),
    )
  })

  it('what is named behind its figure', () => {
    expect(said('基本支出100万元。较上年增加3万元的是差旅费，减少2万元的是会议费。')).toEqual([
      'amount expenditure.basic {"outturn":"100"}',
    ])
  })

  it('the rate of a change', () => {
    expect(said('基本支出100万元，比上年增加3万元，差旅费增长5%。')).toEqual([
      'amount expenditure.basic {"outturn":"100"}',
      'change expenditure.basic {"now":"100","change":"增加3"}',
    ])
  })

  it.each([
    ...['道路维修项目支出', '重点项目支出', '一次性项目支出', '绿化养护工程支出', '食堂服务支出', '农村教育支出'],
    ...[
      '其他教育支出',
      '其余支出',
      '非财政拨款基本支出',
      '下属单位基本支出',
      '中央财政拨款项目支出',
      '二级单位公用经费',
    ],
  ])('a longer name than one that is known: %s', (thing) => {
    expect(said(`基本支出100万元；${thing}20万元，比上年增加3万元，增长17.65%。`)).toEqual([
      'amount expenditure.basic {"outturn":"100"}',
    ])
  })

  it.each(['安澜市水务局', '本部门', '2024年度', '安澜市人民政府办公室2024年'])(
    'the name of an office is none: %s',
    (office) => {
      expect(said(`${office}项目支出20万元，比上年增加3万元。`)).toEqual([
        'amount expenditure.project {"outturn":"20"}',
        'change expenditure.project {"now":"20","change":"增加3"}',
      ])
    },
  )

  it('a strange thing does not fall back on what the heading says', () => {
    const section = '九、一般公共预算财政拨款“三公”经费支出决算情况说明'
    expect(
      said('公务用车运行维护费3.33万元，其中燃油费1.20万元、维修费2.13万元，比上年减少0.50万元。', section),
    ).toEqual(['amount threePublic.vehicleOperation {"outturn":"3.33"}'])
  })

  it('money is not of people who were counted', () => {
    expect(said('支出合计100万元，比上年增加10万元，主要是新增人员3人，人均经费增加1万元。')).not.toContainEqual(
      expect.stringContaining('增加1"'),
    )
  })
})

describe('figures of another year', () => {
  it('are not of this one, and neither is what is held against them', () => {
    expect(said('2024年支出合计100万元，比上年增加10万元；2023年支出合计90万元，比上年增加5万元。')).toEqual([
      'amount expenditure {"outturn":"100"}',
      'change expenditure {"now":"100","before":"90","change":"增加10"}',
    ])
    expect(said('2022年支出合计80万元，比上年增加5万元。')).toEqual([])
    expect(said('公务接待费上年0.30万元，今年0.25万元。')).not.toContainEqual(expect.stringContaining('outturn":"0.30'))
  })
})

describe('分别', () => {
  it('figures are of each thing in turn', () => {
    expect(said('基本支出、项目支出分别为70万元、30万元，分别比上年增加5万元、减少3万元。')).toEqual([
      'amount expenditure.basic {"outturn":"70"}',
      'amount expenditure.project {"outturn":"30"}',
      'change expenditure.basic {"now":"70","change":"增加5"}',
      'change expenditure.project {"now":"30","change":"减少3"}',
    ])
    expect(said('在职人员、退休人员分别为10人、5人。')).toEqual([
      'count staffInPost {"count":"10","unit":"人"}',
      'count staffRetired {"count":"5","unit":"人"}',
    ])
  })

  it('are of none where they are not as many', () => {
    expect(said('基本支出、项目支出、经营支出分别为70万元、30万元。')).toEqual([])
    expect(said('基本支出70万元和项目支出30万元，分别占支出合计的70%、20%和10%。')).toEqual([
      'amount expenditure.basic {"outturn":"70"}',
      'amount expenditure.project {"outturn":"30"}',
    ])
  })
})
