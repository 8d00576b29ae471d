import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../../src/narrative/readStatements.js'
import { explain } from '../../../../src/presentation/explain.js'
import { audit } from '../../../../src/procedures/audit.js'
import { accountsOf } from '../../../fixtures/accountsOf.js'

type Purpose = readonly [code: string, purpose: string]

const audited = (...purposes: readonly Purpose[]) =>
  audit(
    accountsOf(
      {},
      {
        statements: purposes.map(([subject, purpose]) => ({
          kind: 'amount',
          subject,
          scope: 'generalPublicBudget',
          figures: { outturn: '1.00' },
          purpose,
        })),
      },
    ),
  )

const told = (...purposes: readonly Purpose[]): readonly string[] =>
  audited(...purposes).findings.flatMap(({ id, severity, where }) =>
    id === 'S29' ? [`${severity} ${where.row?.split('@')[0]}`] : [],
  )

describe('the purpose of another item', () => {
  it.each<[Purpose, Purpose]>([
    [
      ['2101102', '主要用于单位基本养老保险缴费支出'],
      ['2080505', '主要用于单位基本养老保险缴费支出'],
    ],
    [
      ['2080506', '主要用于缴纳住房公积金'],
      ['2210201', '主要用于缴纳住房公积金'],
    ],
    [
      ['2010301', '主要用于发放购房补贴。'],
      ['2210203', '主要用于发放购房补贴'],
    ],
    [
      ['2010302', '主要用于事业单位离退休人员经费'],
      ['2080502', '主要用于事业单位离退休人员经费'],
    ],
  ])('copied word for word is to be looked into: %j', (copied, from) => {
    expect(told(copied, from)).toEqual([`warning ${copied[0]}`])
    expect(told(from, copied)).toEqual([`warning ${copied[0]}`])
  })

  it.each<[Purpose]>([
    [['2101102', '主要用于缴纳职工住房公积金']],
    [['2210201', '主要用于机关事业单位职业年金缴费支出']],
    [['2080502', '主要用于发放购房补贴']],
  ])('that says nothing else is a hint: %j', (purpose) => {
    expect(told(purpose)).toEqual([`note ${purpose[0]}`])
  })

  it('with the code of another is to be looked into', () => {
    expect(told(['2010301', '主要用于2080505机关事业单位基本养老保险缴费支出'])).toEqual(['warning 2010301'])
    expect(told(['2080505', '主要用于2080505机关事业单位基本养老保险缴费支出'])).toEqual([])
  })

  it.each<[readonly Purpose[]]>([
    [[['2080505', '主要用于单位基本养老保险缴费支出']]],
    [[['2101102', '主要用于职工基本医疗保险缴费']]],
    [[['2010301', '主要用于人员工资、住房公积金、机关事业单位基本养老保险缴费等']]],
    [[['2089999', '主要用于残疾人就业保障金']]],
    [
      [
        ['2010350', '主要用于保障单位正常运转'],
        ['2010399', '主要用于保障单位正常运转'],
      ],
    ],
    [
      [
        ['2080505', '主要用于机关事业单位基本养老保险缴费、职业年金缴费'],
        ['2080506', '主要用于机关事业单位基本养老保险缴费、职业年金缴费'],
      ],
    ],
    [
      [
        ['2010301', '主要用于行政运行'],
        ['2010302', '主要用于一般行政管理事务'],
        ['2010350', '主要用于事业运行'],
      ],
    ],
    [
      [
        ['2210201', '主要用于职工住房公积金'],
        ['2210202', '主要用于职工提租补贴'],
        ['2210203', '主要用于职工购房补贴'],
      ],
    ],
    [[['2130599', '主要用于驻村干部的生活补助']]],
    [[['9999999', '主要用于住房公积金']]],
  ])('is not what these tell: %j', (purposes) => {
    expect(told(...purposes)).toEqual([])
  })

  it('is read from the paper, and told with both items', () => {
    const { statements } = readStatements([
      { text: '五、一般公共预算财政拨款支出决算情况说明' },
      {
        text: '1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）支出决算为56.15万元。主要用于单位基本养老保险缴费支出。',
      },
      {
        text: '2.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）支出决算为43.86万元。主要用于单位基本养老保险缴费支出。',
      },
    ])
    const [finding] = audit(accountsOf({}, { statements: statements.map(({ statement }) => statement) })).findings
    expect(finding && explain(finding, { locale: 'zh' })).toContain(
      '“主要用于单位基本养老保险缴费支出”说的是「2080505 机关事业单位基本养老保险缴费支出」，与该科目的用途逐字相同',
    )
  })
})
