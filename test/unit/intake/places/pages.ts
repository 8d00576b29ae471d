import type { BlockDescription, TableDescription } from '../../../../examples/publishing/fileOf.js'
import { pageFile } from '../../../../examples/publishing/pageFile.js'
import { pagePaper } from '../../../../src/formats/pagePaper.js'
import type { Place } from './place.js'
import { asPage, Print, span } from './printing.js'
import {
  byFunction,
  type Codes,
  expenditureColumns,
  incomeLines,
  oneCode,
  type TableName,
  tablesOf,
  titles,
} from './tables.js'
import { classes, department, economic, functionRows, income, rowOfClass, running, staff } from './truth.js'

const blocksOf = (
  tables: Readonly<Partial<Record<TableName, TableDescription>>>,
  {
    unit = '万元',
    named = titles as Readonly<Record<TableName, string>>,
    number = (at: number): string | null => `公开0${at + 1}表`,
  } = {},
): readonly BlockDescription[] =>
  Object.entries(tables).flatMap(([name, table], at): BlockDescription[] => {
    const own = number(at)
    return [
      { heading: named[name as TableName], level: 3 },
      ...(own === null ? [] : [{ paragraph: own }]),
      { paragraph: `部门名称：${department}` },
      { paragraph: `单位：${unit}` },
      table,
    ]
  })

const glued: Codes = {
  heads: [['项目']],
  cells: ({ code, name }) => [code === 'total' ? name : `${code}${name}`],
}

export const pages: readonly Place[] = [
  {
    what: 'other order, local numbers, other words for heads and titles',
    paper: async () => {
      const print = new Print()
      const {
        total,
        income: incomes,
        expenditure,
        fiscal,
        general,
        basic,
        fund,
        threePublic,
      } = tablesOf(print, {
        codes: oneCode('功能科目编码', '功能分类科目名称'),
      })
      const tables = { total, income: incomes, expenditure, fiscal, general, basic, threePublic, fund }
      return {
        print,
        paper: await asPage([
          { heading: `${department}2024年度部门决算公开表`, level: 1 },
          ...blocksOf(tables, { number: (at) => `附表${at + 1}` }),
        ]),
      }
    },
  },
  {
    what: 'no numbers, full-width figures, dashes for nothing',
    paper: async () => {
      const print = new Print('万元', { zero: '—', wide: true })
      return {
        print,
        paper: await asPage([
          { heading: `${department}2024年度部门决算`, level: 1 },
          ...blocksOf(tablesOf(print), { number: () => null }),
        ]),
      }
    },
  },
  {
    what: 'code and name in one cell, in GBK',
    paper: async () => {
      const print = new Print()
      const html = pageFile([
        { heading: `${department}2024年度部门决算`, level: 1 },
        ...blocksOf(tablesOf(print, { codes: glued })),
      ])
      return { print, paper: await pagePaper(gbk(html)) }
    },
  },
  {
    what: 'income, function and use of money beside each other in 01',
    told: 'the use of money in 01 is no part of the form',
    paper: async () => {
      const print = new Print()
      const table = 'incomeAndExpenditure'
      const use: readonly (readonly [string, number])[] = [
        ['一、基本支出', 18270],
        ['二、项目支出', 20350],
        ['三、上缴上级支出', 0],
      ]
      const rows = incomeLines.map(([label, code, value], at) => {
        const one = classes[at]
        const other = use[at]
        return [
          label,
          print.figure(`${table}.income`, code, 'outturn', value),
          one?.[1] ?? '',
          one ? print.figure(`${table}.expenditure`, one[0], 'outturn', rowOfClass(one[0]).all) : '',
          other?.[0] ?? '',
          other ? print.shown(other[1]) : '',
        ]
      })
      const last = (label: string, code: string, name: string, other: string, left: number, right: number) => [
        label,
        print.figure(`${table}.income`, code, 'outturn', left),
        name,
        print.figure(`${table}.expenditure`, other, 'outturn', right),
        '',
        '',
      ]
      const total: TableDescription = {
        rows: [
          ['收入', null, '支出', null, null, null],
          ['项目', '决算数', '项目（按功能分类）', '决算数', '项目（按支出性质）', '决算数'],
          ...rows,
          last('本年收入合计', 'currentYearTotal', '本年支出合计', 'currentYearTotal', income.all, income.all),
          last('年初结转和结余', 'openingBalance', '年末结转和结余', 'closingBalance', income.opening, income.opening),
          last('总计', 'grandTotal', '总计', 'grandTotal', income.grand, income.grand),
        ],
        merges: [span(0, 0, 1, 2), span(0, 2, 1, 4)],
        heads: 2,
      }
      return {
        print,
        paper: await asPage([
          { heading: `${department}2024年度部门决算`, level: 1 },
          ...blocksOf(tablesOf(print, { total })),
        ]),
      }
    },
  },
  {
    what: 'basic expenditure in one list with a column for each part',
    paper: async () => {
      const print = new Print()
      const table = 'basicExpenditure'
      const row = (code: string, name: string, amount: number, of: readonly [number, number]) => [
        code === 'total' ? '' : code,
        name,
        print.figure(table, code, 'amount', amount),
        of[0] === 0 ? '' : print.figure(table, code, 'personnel', of[0]),
        of[1] === 0 ? '' : print.figure(table, code, 'nonPersonnel', of[1]),
      ]
      const basic: TableDescription = {
        rows: [
          ['经济分类科目', null, '一般公共预算财政拨款基本支出', null, null],
          ['编码', '名称', '合计', '人员经费', '公用经费'],
          row('total', '合计', staff + running, [staff, running]),
          ...economic.map(([code, name, amount]) =>
            row(code, name, amount, code.startsWith('302') ? [0, amount] : [amount, 0]),
          ),
        ],
        merges: [span(0, 0, 1, 2), span(0, 2, 1, 3)],
        heads: 2,
      }
      return {
        print,
        paper: await asPage([
          { heading: `${department}2024年度部门决算`, level: 1 },
          ...blocksOf(tablesOf(print, { basic })),
        ]),
      }
    },
  },
  {
    what: 'further tables that are no part of the form, all within tables that lay out the page',
    told: 'the further table is unread',
    paper: async () => {
      const print = new Print()
      const expenditure = byFunction(print, 'expenditure', oneCode(), expenditureColumns, functionRows())
      const more: readonly BlockDescription[] = [
        { heading: '国有资产占用情况表', level: 3 },
        {
          rows: [
            ['资产类别', '数量', '价值'],
            ['车辆', '3', '61.20'],
            ['设备', '41', '87.35'],
          ],
        },
      ]
      const paper = await asPage(
        [
          { heading: `${department}2024年度部门决算`, level: 1 },
          ...blocksOf(tablesOf(print, { expenditure })),
          ...more,
        ],
        (html) =>
          html.replace('<body>', '<body><table width="100%"><tr><td>').replace('</body>', '</td></tr></table></body>'),
      )
      return { print, paper }
    },
  },
]

/** A page in GBK, by way of the table that decodes it. */
function gbk(html: string): Uint8Array {
  const codes = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gbk')
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++)
      if (low !== 0x7f) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  const bytes = [...html.replace('utf-8', 'gb2312')].flatMap((letter) => codes.get(letter) ?? [letter.charCodeAt(0)])
  return Uint8Array.from(bytes)
}
