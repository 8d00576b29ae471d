import { describe, expect, test } from 'vitest'
import { readPaper } from '../../../src/intake/readPaper.js'
import { paperOfRows } from '../../../src/paper/paperOfRows.js'

const table = [
  ['2024年度支出决算表'],
  ['编制单位：安澜市文化局', '单位：万元'],
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['合计', '', '300.00', '200.00', '100.00'],
  ['201', '一般公共服务支出', '300.00', '200.00', '100.00'],
]
const sentence = '本年支出合计300.00万元，其中：基本支出200.00万元，占66.67%。'
const nothing = '我单位没有政府性基金收入，也没有使用政府性基金安排的支出。'

interface Found {
  readonly tables?: { readonly expenditure?: { readonly rows: readonly { readonly label: string }[] } }
  readonly statements?: readonly { readonly kind: string }[]
}

/** The names of the rows of the table, the kinds of the statements, and the numbers that are unread. */
function readOf(sheets: Parameters<typeof paperOfRows>[0]) {
  const { documents, unread } = readPaper(paperOfRows(sheets))
  const { tables, statements = [] }: Found = documents[0]?.json ?? {}
  return [
    tables?.expenditure?.rows.map(({ label }) => label),
    statements.map(({ kind }) => kind),
    unread.map(({ text, why }) => `${text} ${why}`),
  ]
}

const rows = ['合计', '一般公共服务支出']
const told = ['amount', 'amount', 'share']
const below = (...lines: readonly (readonly string[])[]) =>
  readOf([{ name: 'S', rows: [...table, ...lines].map((line) => [...line]) }])

describe('sentences of a sheet', () => {
  test('below a table are no rows of it', () => {
    expect(below([sentence])).toEqual([rows, told, []])
    expect(below([''], [sentence], [nothing])).toEqual([rows, [...told, 'empty'], []])
    expect(below(['', sentence])).toEqual([rows, told, []])
  })

  test('take the headings above them along', () => {
    expect(below(['第三部分 部门决算情况说明'], ['支出决算情况'], [sentence])).toEqual([rows, told, []])
  })

  test('on a sheet of their own go on from no table', () => {
    const text = { name: '情况说明', rows: [['部门决算情况说明'], [sentence], ['（一）其他'], [nothing]] }
    expect(readOf([{ name: 'S', rows: table }, text])).toEqual([rows, [...told, 'empty'], []])
  })
})

test('a sheet of sentences before the tables is the narrative too', () => {
  const text = [['安澜市文化局部门决算'], ['一、支出决算情况说明'], [sentence]]
  expect(
    readOf([
      { name: '说明', rows: text },
      { name: 'S', rows: table },
    ]),
  ).toEqual([rows, told, []])
})

test.each(['第1页，共3页', '— 3 —', '第 2 页'])('the number of a page below a table is no row of it: %s', (page) => {
  expect(below([page])).toEqual([rows, [], []])
})

describe('rows that print a name alone', () => {
  test('stay rows', () => {
    expect(below(['202', '外交支出', '', '', ''])).toEqual([[...rows, '外交支出'], [], []])
    expect(below(['基本支出'], ['其中：人员经费'])).toEqual([[...rows, '基本支出', '其中：人员经费'], [], []])
  })

  test('stay rows where others with figures stand below a sentence', () => {
    const [found] = below([sentence], ['202', '外交支出', '5.00', '5.00', ''])
    expect(found).toEqual([...rows, sentence, '外交支出'])
  })
})

describe('who signed, below a table', () => {
  test.each([
    [[['单位负责人：张三', '', '填表人：李四', '', '联系电话：0512-12345678']], ['联系电话：0512-12345678 signature']],
    [
      [['单位负责人：张三      制表人：李四      打印日期：2025年9月1日']],
      ['单位负责人：张三      制表人：李四      打印日期：2025年9月1日 signature'],
    ],
    [[['财务负责人（签章）：', '审核人：', '复核：王五']], []],
    [[['单位负责人：', '张三', '制表人：', '李四', '']], []],
  ])('is no row of it: %j', (lines, unread) => {
    expect(below(...lines)).toEqual([rows, [], unread])
  })

  test('is none of a sentence that begins alike', () => {
    expect(below(['审核：本年支出合计300.00万元，已由第三方机构审核，意见为无保留。'])[1]).toEqual(['amount'])
  })
})
