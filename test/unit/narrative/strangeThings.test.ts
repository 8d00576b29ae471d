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
})
