import { describe, expect, it } from 'vitest'
import { textPaper } from '../../../src/formats/textPaper.js'
import { readPaper } from '../../../src/intake/readPaper.js'

type Rows = readonly Readonly<Record<string, string>>[]
interface Tables {
  readonly [role: string]: Readonly<Record<'rows', Rows>> & Readonly<Record<string, { readonly rows: Rows }>>
}

const readText = (...lines: readonly string[]) => {
  const { documents, unread } = readPaper(textPaper(lines.join('\n')))
  const [found] = documents
  return { found, unread, tables: (found?.json.tables ?? {}) as unknown as Tables }
}

const head = ['', '部门：某局', '', '单位：万元', '']

describe('a budget on paper', () => {
  it('has income, function and use beside each other', () => {
    const { found, tables } = readText(
      '2025年部门收支预算总表',
      ...head,
      '收入\t\t支出\t\t\t',
      '项目名称\t金额\t功能科目名称\t金额\t项目名称\t金额',
      '一、财政拨款\t9.00\t一、一般公共服务支出\t9.00\t一、基本支出\t6.00',
      '1.一般公共预算\t9.00\t二、外交支出\t\t二、项目支出\t3.00',
      '收入合计\t9.00\t支出合计\t9.00\t\t',
    )
    expect(found?.json).toMatchObject({ kind: 'departmentBudget', year: 2025, department: '某局' })
    expect(tables.incomeAndExpenditure?.income?.rows[0]).toMatchObject({ originalBudget: '9.00' })
    expect(tables.incomeAndExpenditure?.use?.rows.map(({ code }) => code)).toEqual(['basic', 'project'])
  })

  it('has economic codes in two columns, the second as a sheet prints a number', () => {
    const { tables, unread } = readText(
      '2025年部门一般公共预算基本支出预算表',
      ...head,
      '类\t款\t科目名称\t合计\t人员经费\t公用经费',
      '301\t\t工资福利支出\t2.00\t2.00\t0',
      '301\t2\t津贴补贴\t1.00\t1.00\t0',
      '301\t07\t绩效工资\t1.00\t1.00\t0',
    )
    expect(tables.basicExpenditure?.rows.map(({ code }) => code)).toEqual(['301', '30102', '30107'])
    expect(unread).toEqual([])
  })

  it('has a table of income by its sources', () => {
    const { tables } = readText(
      '2025年部门收入预算总表',
      ...head,
      '项目名称\t金额',
      '收入总计\t9.00',
      '一般公共预算资金\t9.00',
      '专项收入\t',
      '政府性基金\t',
      '债务资金（银行贷款）\t',
    )
    expect(Object.keys(tables)).toEqual(['incomeBySource'])
    expect(tables.incomeBySource?.rows[0]).toMatchObject({ code: 'grandTotal', originalBudget: '9.00' })
  })

  it('tells the total of the three from that of the table', () => {
    const { tables } = readText(
      '“三公”经费、会议费、培训费支出预算表',
      ...head,
      '合计\t“三公”经费\t\t\t会议费\t培训费',
      '\t小计\t因公出国（境）费\t公务接待费\t\t',
      '10.00\t5.00\t2.00\t3.00\t4.00\t1.00',
    )
    expect(tables.threePublic?.rows).toHaveLength(1)
    expect(tables.threePublic?.rows[0]).toMatchObject({ code: 'originalBudget', grandTotal: '10.00', total: '5.00' })
  })

  it('takes what a sentence says of the year before for no budget of this year', () => {
    const { found } = readText(
      '2025年部门收入预算总表',
      ...head,
      '项目名称\t金额',
      '收入总计\t9.00',
      '一般公共预算资金\t9.00',
      '专项收入\t',
      '政府性基金\t',
      '',
      '1.“教育支出（类）普通教育（款）小学教育（项）”5.00万元，主要用于小学教育。2024年当年预算执行数为4.00万元，2025年预算安排5.00万元，比2024年预算执行数增加25%。',
    )
    const statements = (found?.json.statements ?? []) as readonly { figures: object }[]
    const figures = statements.map((one) => Object.entries(one.figures))
    expect(figures.flat()).toContainEqual(['budget', '5.00'])
    expect(figures.flat().filter(([key, text]) => key !== 'before' && text === '4.00')).toEqual([])
  })
})

describe('the sentences of a budget', () => {
  const statementsOf = (...sentences: readonly string[]) => {
    const { found } = readText(
      '2025年部门收入预算总表',
      ...head,
      '项目名称\t金额',
      '收入总计\t9.00',
      '一般公共预算资金\t9.00',
      '专项收入\t',
      '政府性基金\t',
      '',
      ...sentences.flatMap((one) => [one, '']),
    )
    return (found?.json.statements ?? []) as readonly { kind: string; subject: string; figures: object }[]
  }

  it('name class, section and item with dashes between them', () => {
    const [one] = statementsOf('1. “住房保障支出-住房改革支出-购房补贴”科目186.77万元，主要用于房改。')
    expect(one).toMatchObject({ kind: 'amount', subject: '2210203', figures: { budget: '186.77' } })
  })

  it('tell procurement with what is reserved, and the projects with targets', () => {
    const told = statementsOf(
      '2025年度本单位政府采购预算34万元，其中：政府采购货物预算4万元、政府采购工程预算0万元、政府采购服务预算30万元。',
      '面向中小企业预留政府采购项目预算金额20万元，其中，预留给小型和微型企业的政府采购项目预算为15万元。',
      '编报绩效目标的项目共11个，涉及项目预算资金6626万元。',
    )
    const amounts = told.filter(({ kind }) => kind === 'amount').map(({ subject, figures }) => [subject, figures])
    expect(amounts).toEqual([
      ['procurement', { budget: '34' }],
      ['procurement.goods', { budget: '4' }],
      ['procurement.works', { budget: '0' }],
      ['procurement.services', { budget: '30' }],
      ['procurement.reservedForSmallAndMedium', { budget: '20' }],
      ['procurement.reservedForSmallAndMicro', { budget: '15' }],
      ['projectsWithTargets', { budget: '6626' }],
    ])
  })
})
