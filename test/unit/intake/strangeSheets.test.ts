import { describe, expect, test } from 'vitest'
import { readPaper } from '../../../src/intake/readPaper.js'
import { paperOfRows, type SheetOfRows } from '../../../src/paper/paperOfRows.js'

type Rows = SheetOfRows['rows']

const heads = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
const captions = (department = '安澜市文化局', unit = '万元'): Rows => [
  ['支出决算表'],
  [`编制单位：${department}`, '2024年度', `单位：${unit}`],
]

interface Told {
  readonly department: string
  readonly unit: string
  readonly rows: readonly Record<string, string>[]
  readonly doubts: readonly string[]
}

/** The documents of sheets: whose they are, their rows of expenditure, and what is in doubt. */
function told(...sheets: Rows[]) {
  const reading = readPaper(paperOfRows(sheets.map((rows, at) => ({ name: `表${at + 1}`, rows }))))
  const documents = reading.documents.map(({ json, doubtful }): Told => {
    const { department, unit, tables } = json as unknown as Told & { tables: { expenditure: { rows: Told['rows'] } } }
    return { department, unit, rows: tables.expenditure.rows, doubts: doubtful.map(({ why }) => why) }
  })
  return { documents, unread: reading.unread.map(({ text, why }) => `${why} ${text}`) }
}

const figuresOf = ({ rows }: Told) =>
  Object.fromEntries(rows.map(({ code, ...row }) => [code, [row.total, row.basic, row.project]]))

const first: Rows = [
  ['合计', '', '300.00', '200.00', '100.00'],
  ['201', '一般公共服务支出', '300.00', '200.00', '100.00'],
]
const rest: Rows = [
  ['20103', '政府办公厅', '300.00', '200.00', '100.00'],
  ['2010301', '行政运行', '200.00', '200.00', ''],
]
const all = {
  total: ['300.00', '200.00', '100.00'],
  201: ['300.00', '200.00', '100.00'],
  20103: ['300.00', '200.00', '100.00'],
  2010301: ['200.00', '200.00', ''],
}

describe('heads in the middle of a sheet', () => {
  test('are heads where they are the same, as at the top of a page', () => {
    const { documents, unread } = told([...captions(), heads, ...first, heads, ...rest])
    expect(documents.map(figuresOf)).toEqual([all])
    expect(documents[0]?.doubts).toEqual([])
    expect(unread).toEqual([])
  })

  test('name the columns below them where they stand in another order', () => {
    const other = ['科目编码', '科目名称', '本年支出合计', '项目支出', '基本支出']
    const turned = rest.map(([code, label, total, basic, project]) => [code, label, total, project, basic] as string[])
    const { documents } = told([...captions(), heads, ...first, other, ...turned])
    expect(documents.map(figuresOf)).toEqual([all])
  })

  test('may say another unit', () => {
    const inYuan = ['科目编码', '科目名称', '本年支出合计（元）', '基本支出（元）', '项目支出（元）']
    const { documents } = told([
      ...captions(),
      heads,
      ...first,
      inYuan,
      ['2010301', '行政运行', '2000000', '2000000', ''],
    ])
    expect(figuresOf(documents[0] as Told)[2010301]).toEqual(['2000000元', '2000000元', ''])
  })
})

test('a unit that is said in the middle of a table is that of the rows below it', () => {
  const below: Rows = [['20103', '政府办公厅', '3000000', '2000000', '1000000']]
  const { documents } = told([...captions(), heads, ...first, ['', '', '', '', '单位：元'], ...below])
  expect(figuresOf(documents[0] as Told)).toEqual({
    total: all.total,
    201: all[201],
    20103: ['3000000元', '2000000元', '1000000元'],
  })
})

test('so is that of a page whose title comes again', () => {
  const { documents } = told(
    [...captions(), heads, ...first],
    [
      ['支出决算表（续）'],
      ['编制单位：安澜市文化局', '2024年度', '单位：元'],
      heads,
      ['20103', '政府办公厅', '3000000', '2000000', '1000000'],
    ],
  )
  expect(documents).toHaveLength(1)
  expect(figuresOf(documents[0] as Told)[20103]).toEqual(['3000000元', '2000000元', '1000000元'])
})

describe('the tables of two offices in one file', () => {
  const others: Rows = [
    ['合计', '', '4000000', '3000000', '1000000'],
    ['205', '教育支出', '4000000', '3000000', '1000000'],
  ]

  test('are two documents, each in its unit', () => {
    const { documents } = told([...captions(), heads, ...first], [...captions('安澜市教育局', '元'), heads, ...others])
    expect(documents.map(({ department, unit, rows }) => [department, unit, rows.length])).toEqual([
      ['安澜市文化局', '万元', 2],
      ['安澜市教育局', '元', 2],
    ])
  })

  test('so are those of one name that come again with other figures', () => {
    const { documents } = told([...captions(), heads, ...first], [...captions(), heads, ...others])
    expect(documents.map(({ rows }) => rows.length)).toEqual([2, 2])
  })
})

test.each(['300.00①', '300.00²', '300.00⑫'])(
  'the mark of a note behind a figure is left out, in doubt: %s',
  (printed) => {
    const { documents, unread } = told([...captions(), heads, ['合计', '', printed, '200.00', '100.00']])
    expect(documents[0]?.rows[0]?.total).toBe('300.00')
    expect(documents[0]?.doubts).toEqual(['markedNumber'])
    expect(unread).toEqual([`lost ${printed.slice(6).normalize('NFKC')}`])
  },
)

test.each(['300.00⑴', '①300.00', '300.00㈠', '30①0.00'])('a mark beside a figure is no digit of it: %s', (printed) => {
  const { documents, unread } = told([...captions(), heads, ['合计', '', printed, '200.00', '100.00']])
  expect(documents[0]?.rows[0]?.total).toBe('')
  expect(unread).toEqual([`notAmount ${printed}`])
})
