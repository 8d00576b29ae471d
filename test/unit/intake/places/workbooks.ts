import type { SheetDescription, TableDescription } from '../../../../examples/publishing/fileOf.js'
import { sheetPaper } from '../../../../src/formats/sheetPaper.js'
import { oldWorkbookFile } from '../../../fixtures/files/oldWorkbookFile.js'
import type { Place } from './place.js'
import { asWorkbook, Print, type Rows, span, stacked, under } from './printing.js'
import { basic, type Codes, itemNames, oneCode, type TableName, tablesOf, titles, total } from './tables.js'
import { department, threePublic as values, year } from './truth.js'

const widthOf = ({ rows }: TableDescription): number => Math.max(...rows.map((row) => row.length))
const across = (text: string, width: number): Rows[number] => [text, ...Array<null>(width - 1).fill(null)]

/** Title, then office, year and unit, each over the whole width. */
const headed = (table: TableDescription, title: string, unit: string): TableDescription => {
  const width = widthOf(table)
  return under(
    [across(title, width), across(`编制单位：${department}　　　${year}　　　金额单位：${unit}`, width)],
    table,
    [span(0, 0, 1, width), span(1, 0, 1, width)],
  )
}

const sheetsOf = (tables: Readonly<Record<TableName, TableDescription>>, unit: string): readonly SheetDescription[] =>
  Object.entries(tables).map(([name, table], at) => ({
    ...headed(table, titles[name as TableName], unit),
    name: `表${at + 1}`,
  }))

const apart: Codes = {
  heads: [
    ['支出功能分类科目编码', null, null, '科目名称'],
    ['类', '款', '项', null],
  ],
  cells: ({ code, name }) =>
    code === 'total' ? ['', '', '', name] : [code.slice(0, 3), code.slice(3, 5), code.slice(5), name],
}
const whole: Codes = {
  heads: [['类', '款', '项', '科目名称']],
  cells: ({ code, name }) => [
    ...[3, 5, 7].map((length) => (code.length === length && code !== 'total' ? code : '')),
    name,
  ],
}

/** Official sheets count their columns: 栏次, then 1, 2, 3. */
const counted = (table: TableDescription, heads: number, labels: number): TableDescription => {
  const width = widthOf(table)
  const row = [
    '栏次',
    ...Array<string>(labels - 1).fill(''),
    ...Array.from({ length: width - labels }, (_, at) => String(at + 1)),
  ]
  return { ...table, rows: [...table.rows.slice(0, heads), row, ...table.rows.slice(heads)] }
}

export const workbooks: readonly Place[] = [
  {
    what: 'codes in three columns, 元, titles and units in merged cells',
    paper: async () => {
      const print = new Print('元')
      return { print, paper: await asWorkbook(sheetsOf(tablesOf(print, { codes: apart }), '元')) }
    },
  },
  {
    what: 'one sheet with all tables below each other',
    paper: async () => {
      const print = new Print()
      const tables = Object.entries(tablesOf(print)).map(([name, table]) =>
        headed(table, titles[name as TableName], '万元'),
      )
      return { print, paper: await asWorkbook([{ ...stacked(tables), name: 'Sheet1' }]) }
    },
  },
  {
    what: 'two tables on a sheet without a gap, column A empty, notes beneath',
    paper: async () => {
      const print = new Print()
      const { total: one, income, expenditure, ...rest } = tablesOf(print)
      const noted = (table: TableDescription, title: string): TableDescription => {
        const own = headed(table, title, '万元')
        return {
          ...own,
          rows: [...own.rows, across('注：本表反映部门本年度的收支情况，金额转换时可能存在0.01的尾差。', widthOf(own))],
        }
      }
      const both = stacked([noted(income, titles.income), noted(expenditure, titles.expenditure)], 0)
      const right = {
        ...both,
        rows: both.rows.map((row) => [null, ...row]),
        merges: (both.merges ?? []).map((one) => ({ ...one, column: one.column + 1 })),
      }
      const others = sheetsOf({ total: one, ...rest } as never, '万元')
      return { print, paper: await asWorkbook([{ ...right, name: '收入、支出' }, ...others]) }
    },
  },
  {
    what: 'the whole code in the column of its level, numbers of lines and columns',
    paper: async () => {
      const print = new Print()
      const { income, expenditure, general, fund, ...rest } = tablesOf(print, {
        codes: whole,
        total: total(print, { lines: true, amount: '金额' }),
      })
      const tables = {
        total: rest.total,
        income: counted(income, 1, 4),
        expenditure: counted(expenditure, 1, 4),
        fiscal: rest.fiscal,
        general: counted(general, 1, 4),
        basic: rest.basic,
        fund: counted(fund, 1, 4),
        threePublic: rest.threePublic,
      }
      return { print, paper: await asWorkbook(sheetsOf(tables, '万元')) }
    },
  },
  {
    what: 'numbers of rows before every row, and figures as numbers with formats',
    paper: async () => {
      const print = new Print()
      const { income, ...rest } = tablesOf(print)
      const numbered: TableDescription = {
        ...income,
        rows: income.rows.map((row, at) => [
          at === 0 ? '序号' : String(at),
          ...row.map((cell) =>
            /^[\d,]+\.\d\d$/u.test(String(cell)) ? Number(String(cell).replaceAll(',', '')) : cell,
          ),
        ]),
        merges: [],
      }
      return { print, paper: await asWorkbook(sheetsOf({ ...rest, income: numbered } as never, '万元')) }
    },
  },
  {
    what: 'an old workbook; names broken over lines, other words for heads',
    paper: async () => {
      const print = new Print('万元', { zero: '' })
      const tables = tablesOf(print, {
        codes: oneCode('科目代码', '功能分类科目名称'),
        basic: basic(print, ['经济科目编码', '经济分类\n科目名称', '金额']),
      })
      const broken = sheetsOf(tables, '万元').map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.map((cell) =>
            typeof cell === 'string' && cell.length > 10 && !/[\d：]/u.test(cell)
              ? `${cell.slice(0, 6)}\n${cell.slice(6)}`
              : cell,
          ),
        ),
      }))
      return { print, paper: await sheetPaper(oldWorkbookFile(broken)) }
    },
  },
  {
    what: 'three public expenses with items below each other, change in money and in per cent beside',
    paper: async () => {
      const print = new Print()
      const stages = ['budget', 'outturn'] as const
      const rows = itemNames.map(([id, name]) => {
        const [budget, outturn] = stages.map((stage) => print.figure('threePublic', stage, id, values[stage][id])) as [
          string,
          string,
        ]
        return [name, budget, outturn, print.shown(values.outturn[id] - values.budget[id]), '-10.0%']
      })
      const threePublic = { rows: [['项目', '预算数', '决算数', '增减额', '增减%'], ...rows] }
      return { print, paper: await asWorkbook(sheetsOf(tablesOf(print, { threePublic }), '万元')) }
    },
  },
  {
    what: 'three public expenses of two years, conferences and training beside',
    paper: async () => {
      const print = new Print()
      const table = 'threePublic'
      const items = [...itemNames, ['conference', '会议费'], ['training', '培训费']] as const
      const rows = items.map(([id, name]) => {
        const [budget, outturn] =
          id === 'conference' || id === 'training' ? [300, 250] : [values.budget[id], values.outturn[id]]
        return [
          name,
          print.figure(table, 'previousOutturn', id, outturn + (id === 'conference' || id === 'training' ? 7 : 0)),
          print.figure(table, 'budget', id, budget),
          print.figure(table, 'outturn', id, outturn),
        ]
      })
      const threePublic = {
        rows: [['项目', '2023年', '2024年', null], [null, '决算数', '预算数', '决算数'], ...rows],
        merges: [span(0, 0, 2, 1), span(0, 2, 1, 2)],
      }
      return { print, paper: await asWorkbook(sheetsOf(tablesOf(print, { threePublic }), '万元')) }
    },
  },
]
