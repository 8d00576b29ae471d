import type { BlockDescription, TableDescription } from '../../../../examples/publishing/fileOf.js'
import type { Place } from './place.js'
import { asDocument, asPage, Print, type Rows, span } from './printing.js'
import { byFunction, generalColumns, itemNames, oneCode, type TableName, tablesOf, titles } from './tables.js'
import { department, economic, functionRows, running, staff, threePublic as values, year } from './truth.js'

const cover: BlockDescription = { heading: `${department}${year}部门决算`, level: 1 }

const blocksOf = (tables: Readonly<Partial<Record<TableName, TableDescription>>>, unit: string | null = '万元') =>
  Object.entries(tables).flatMap(([name, table]): readonly BlockDescription[] => [
    { heading: titles[name as TableName], level: 2 },
    { paragraph: `部门：${department}${unit === null ? '' : `　　单位：${unit}`}` },
    table,
  ])

const withUnits = (table: TableDescription, heads: number, unit: string): TableDescription => ({
  ...table,
  rows: table.rows.map((row, at) =>
    at === heads - 1
      ? row.map((cell) =>
          /数$|合计$|支出$|拨款$|收入$|结余$|金额$|费$/u.test(String(cell)) ? `${cell}（${unit}）` : cell,
        )
      : row,
  ),
})

const inCells = ({ rows, ...table }: TableDescription, unit: string): TableDescription => ({
  ...table,
  rows: rows.map((row) => row.map((cell) => (/^[\d,]+\.\d\d$/u.test(String(cell)) ? `${cell}${unit}` : cell))),
})

export const others: readonly Place[] = [
  {
    what: 'economic codes in two columns',
    paper: async () => {
      const print = new Print()
      const table = 'basicExpenditure'
      const cells = (row: (typeof economic)[number] | undefined): readonly string[] =>
        row
          ? [row[0].slice(0, 3), row[0].slice(3), row[1], print.figure(table, row[0], 'amount', row[2])]
          : ['', '', '', '']
      const [left, right] = [
        economic.filter(([code]) => !code.startsWith('302')),
        economic.filter(([code]) => code.startsWith('302')),
      ]
      const last = [
        '人员经费合计',
        null,
        null,
        print.figure(table, 'personnel', 'amount', staff),
        '公用经费合计',
        null,
        null,
        print.figure(table, 'nonPersonnel', 'amount', running),
      ]
      const heads: Rows = [
        ['人员经费', null, null, null, '公用经费', null, null, null],
        ['经济分类科目编码', null, '科目名称', '金额', '经济分类科目编码', null, '科目名称', '金额'],
        ['类', '款', null, null, '类', '款', null, null],
      ]
      const count = left.length
      const basic: TableDescription = {
        rows: [...heads, ...left.map((row, at) => [...cells(row), ...cells(right[at])]), last],
        merges: [
          span(0, 0, 1, 4),
          span(0, 4, 1, 4),
          ...[0, 4].flatMap((from) => [
            span(1, from, 1, 2),
            span(1, from + 2, 2, 1),
            span(1, from + 3, 2, 1),
            span(count + 3, from, 1, 3),
          ]),
        ],
        heads: 3,
      }
      return { print, paper: await asDocument([cover, ...blocksOf(tablesOf(print, { basic }))]) }
    },
  },
  {
    what: 'the unit in the heads of columns alone',
    paper: async () => {
      const print = new Print('元')
      const { income, expenditure, general, ...rest } = tablesOf(print)
      const tables = {
        income: withUnits(income, 1, '元'),
        expenditure: withUnits(expenditure, 1, '元'),
        general: withUnits(general, 1, '元'),
      }
      for (const _name of Object.keys(rest))
        for (const key of [...print.wanted.keys()])
          if (!/^(?:income|expenditure|generalPublicBudgetExpenditure)\//u.test(key)) print.wanted.delete(key)
      return { print, paper: await asPage([cover, ...blocksOf(tables, null)]) }
    },
  },
  {
    what: 'the unit in every cell',
    paper: async () => {
      const print = new Print()
      const general = inCells(
        byFunction(print, 'generalPublicBudgetExpenditure', oneCode(), generalColumns, functionRows('general')),
        '万元',
      )
      for (const [key, text] of print.wanted) print.wanted.set(key, `${text}万元`)
      return { print, paper: await asPage([cover, ...blocksOf({ general })]) }
    },
  },
  {
    what: 'three public expenses without a subtotal of vehicles',
    paper: async () => {
      const print = new Print()
      const own = itemNames.filter(([id]) => id !== 'vehicles')
      const threePublic: TableDescription = {
        rows: [
          ['预算数', null, null, null, null, '决算数', null, null, null, null],
          [...own, ...own].map(([, name]) => name),
          (['budget', 'outturn'] as const).flatMap((stage) =>
            own.map(([id]) => print.figure('threePublic', stage, id, values[stage][id])),
          ),
        ],
        merges: [span(0, 0, 1, 5), span(0, 5, 1, 5)],
        heads: 2,
      }
      return { print, paper: await asDocument([cover, ...blocksOf(tablesOf(print, { threePublic }))]) }
    },
  },
  {
    what: 'tables that the form does not have between its own, under the same heads',
    told: 'the further tables are unread',
    paper: async () => {
      const print = new Print()
      const { general, basic, fund, threePublic, ...first } = tablesOf(print)
      const strange = new Print()
      const more = byFunction(
        strange,
        'generalPublicBudgetExpenditure',
        oneCode(),
        generalColumns,
        functionRows('general').slice(0, 5),
      )
      const doubled: TableDescription = {
        ...threePublic,
        rows: threePublic.rows.map((row) => row.map((cell) => (cell === '0.50' ? '0.70' : cell))),
      }
      const blocks: readonly BlockDescription[] = [
        cover,
        ...blocksOf({ ...first, general } as never),
        { heading: '一般公共预算财政拨款项目支出决算明细表', level: 2 },
        { paragraph: '单位：万元' },
        more,
        ...blocksOf({ basic, fund, threePublic }),
        { heading: '政府性基金预算财政拨款“三公”经费支出明细表', level: 2 },
        doubled,
      ]
      return { print, paper: await asPage(blocks) }
    },
  },
  {
    what: 'two tables without a heading between them',
    told: 'a table without a title is known by its heads',
    partly: true,
    paper: async () => {
      const print = new Print()
      const { income, expenditure } = tablesOf(print)
      for (const key of [...print.wanted.keys()]) if (!/^(?:income|expenditure)\//u.test(key)) print.wanted.delete(key)
      return { print, paper: await asPage([cover, ...blocksOf({ income }), expenditure]) }
    },
  },
  {
    what: 'empty pages, page numbers and running heads between the tables',
    told: 'page numbers that are not marked are told',
    paper: async () => {
      const print = new Print()
      const blocks = blocksOf(tablesOf(print)).flatMap((block, at): readonly BlockDescription[] =>
        'rows' in block
          ? [block, { paragraph: '' }, { paragraph: `— ${at} —` }, { paragraph: `${department}部门决算` }]
          : [block],
      )
      return { print, paper: await asDocument([cover, ...blocks]) }
    },
  },
]
