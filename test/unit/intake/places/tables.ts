import type { TableDescription } from '../../../../examples/publishing/fileOf.js'
import { type Print, type Rows, span } from './printing.js'
import {
  classes,
  economic,
  type FunctionRow,
  functionRows,
  income,
  rowOfClass,
  running,
  staff,
  threePublic,
} from './truth.js'

/** How codes and names of rows are printed. */
export interface Codes {
  readonly heads: Rows
  readonly cells: (row: Pick<FunctionRow, 'code' | 'name'>) => readonly string[]
}

const printed = ({ code }: { readonly code: string }): string => (code === 'total' ? '' : code)

export const oneCode = (code = '功能分类科目编码', name = '科目名称'): Codes => ({
  heads: [[code, name]],
  cells: (row) => [printed(row), row.name],
})

/** A column of a table: its head, what it is in the document, the figure of a row. */
export type Column = readonly [head: string, id: string, of: (row: FunctionRow) => number]

/** A table by function, heads on one line; the codes as the place prints them. */
export function byFunction(
  print: Print,
  id: string,
  codes: Codes,
  columns: readonly Column[],
  rows: readonly FunctionRow[],
): TableDescription {
  const depth = codes.heads.length
  const width = codes.heads[0]?.length ?? 0
  const heads = codes.heads.map((row, at) => [...row, ...columns.map(([head]) => (at === 0 ? head : null))])
  const merges = depth === 1 ? [] : columns.map((_, at) => span(0, width + at, depth, 1))
  return {
    rows: [
      ...heads,
      ...rows.map((row) => [
        ...codes.cells(row),
        ...columns.map(([, column, of]) => print.figure(id, row.code, column, of(row))),
      ]),
    ],
    merges,
    heads: depth,
  }
}

const nothing = (): number => 0

export const incomeColumns: readonly Column[] = [
  ['本年收入合计', 'total', ({ all }) => all],
  ['财政拨款收入', 'fiscalAppropriation', ({ general, fund }) => general + fund],
  ['上级补助收入', 'grantFromSuperior', nothing],
  ['事业收入', 'publicService', nothing],
  ['经营收入', 'commercialOperation', nothing],
  ['附属单位上缴收入', 'remittanceFromSubordinate', nothing],
  ['其他收入', 'other', ({ own }) => own],
]
export const expenditureColumns: readonly Column[] = [
  ['本年支出合计', 'total', ({ all }) => all],
  ['基本支出', 'basic', ({ basic }) => basic],
  ['项目支出', 'project', ({ project }) => project],
  ['上缴上级支出', 'remittanceToSuperior', nothing],
  ['经营支出', 'commercialOperation', nothing],
  ['对附属单位补助支出', 'grantToSubordinate', nothing],
]
export const generalColumns: readonly Column[] = [
  ['合计', 'total', ({ general }) => general],
  ['基本支出', 'basic', ({ basic }) => basic],
  ['项目支出', 'project', ({ general, basic }) => general - basic],
]
export const fundColumns: readonly Column[] = [
  ['年初结转和结余', 'openingBalance', nothing],
  ['本年收入', 'income', ({ fund }) => fund],
  ['本年支出', 'total', ({ fund }) => fund],
  ['其中：基本支出', 'basic', nothing],
  ['项目支出', 'project', ({ fund }) => fund],
  ['年末结转和结余', 'closingBalance', nothing],
]

/** The lines of income in 01: label, code, amount. */
export const incomeLines: readonly (readonly [label: string, code: string, amount: number])[] = [
  ['一、一般公共预算财政拨款收入', 'generalPublicBudget', income.general],
  ['二、政府性基金预算财政拨款收入', 'governmentManagedFund', income.fund],
  ['三、国有资本经营预算财政拨款收入', 'stateCapitalOperations', 0],
  ['四、上级补助收入', 'grantFromSuperior', 0],
  ['五、事业收入', 'publicService', 0],
  ['六、经营收入', 'commercialOperation', 0],
  ['七、附属单位上缴收入', 'remittanceFromSubordinate', 0],
  ['八、其他收入', 'other', income.other],
]

const sumsOfIncome: readonly (readonly [string, string, number])[] = [
  ['本年收入合计', 'currentYearTotal', income.all],
  ['使用非财政拨款结余', 'nonFiscalBalanceUsed', 0],
  ['年初结转和结余', 'openingBalance', income.opening],
  ['总计', 'grandTotal', income.grand],
]
const sumsOfExpenditure: readonly (readonly [string, string, number])[] = [
  ['本年支出合计', 'currentYearTotal', income.all],
  ['结余分配', 'surplusDistribution', 0],
  ['年末结转和结余', 'closingBalance', income.opening],
  ['总计', 'grandTotal', income.grand],
]

/** Table 01: two sides, with numbers of lines where they are asked for. */
export function total(print: Print, { lines = false, amount = '决算数' } = {}): TableDescription {
  const table = 'incomeAndExpenditure'
  const spent = classes.map(([code, label]) => [label, code, rowOfClass(code).all] as const)
  const left = [...incomeLines, ...sumsOfIncome]
  const right = [...spent, ['', '', 0] as const, ...sumsOfExpenditure]
  const side = (
    [label, code, value]: readonly [string, string, number],
    of: 'income' | 'expenditure',
    at: number,
  ): readonly string[] => [
    label,
    ...(lines ? [String(at)] : []),
    code === '' ? '' : print.figure(`${table}.${of}`, code, 'outturn', value),
  ]
  const head = ['项目', ...(lines ? ['行次'] : []), amount]
  const width = head.length
  return {
    rows: [
      ['收入', ...head.slice(1).map(() => null), '支出', ...head.slice(1).map(() => null)],
      [...head, ...head],
      ...left.map((one, at) => [
        ...side(one, 'income', at + 1),
        ...side(right[at] as (typeof right)[number], 'expenditure', at + 1 + left.length),
      ]),
    ],
    merges: [span(0, 0, 1, width), span(0, width, 1, width)],
    heads: 2,
  }
}

/** Table 04: funds beside each other on the side of expenditure. */
export function fiscal(print: Print): TableDescription {
  const table = 'fiscalAppropriation'
  const sum = income.general + income.fund
  const left: readonly (readonly [string, string, number])[] = [
    ['一、一般公共预算财政拨款', 'generalPublicBudget', income.general],
    ['二、政府性基金预算财政拨款', 'governmentManagedFund', income.fund],
    ['三、国有资本经营预算财政拨款', 'stateCapitalOperations', 0],
    ...Array.from({ length: 4 }, () => ['', '', 0] as const),
    ['本年收入合计', 'currentYearTotal', sum],
    ['年初财政拨款结转和结余', 'openingBalance', 0],
    ['总计', 'grandTotal', sum],
  ]
  const columns = ['total', 'generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations']
  const right: readonly (readonly [string, string, readonly number[]])[] = [
    ...classes.map(([code, label]) => {
      const { general, fund } = rowOfClass(code)
      return [label, code, [general + fund, general, fund, 0]] as const
    }),
    ['本年支出合计', 'currentYearTotal', [sum, income.general, income.fund, 0]],
    ['年末财政拨款结转和结余', 'closingBalance', [0, 0, 0, 0]],
    ['总计', 'grandTotal', [sum, income.general, income.fund, 0]],
  ]
  return {
    rows: [
      ['收入', null, '支出', null, null, null, null],
      ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
      ...left.map(([label, code, value], at) => {
        const [name, other, values] = right[at] as (typeof right)[number]
        return [
          label,
          code === '' ? '' : print.figure(`${table}.income`, code, 'outturn', value),
          name,
          ...columns.map((id, place) => print.figure(`${table}.expenditure`, other, id, values[place] as number)),
        ]
      }),
    ],
    merges: [span(0, 0, 1, 2), span(0, 2, 1, 5)],
    heads: 2,
  }
}

/** Table 06: staff to the left, running costs to the right. */
export function basic(
  print: Print,
  head: readonly [string, string, string] = ['经济分类科目编码', '科目名称', '决算数'],
): TableDescription {
  const table = 'basicExpenditure'
  const isStaff = ([code]: (typeof economic)[number]): boolean => !code.startsWith('302')
  const [left, right] = [economic.filter(isStaff), economic.filter((one) => !isStaff(one))]
  const cells = (row: (typeof economic)[number] | undefined): readonly string[] =>
    row ? [row[0], row[1], print.figure(table, row[0], 'amount', row[2])] : ['', '', '']
  const count = Math.max(left.length, right.length)
  return {
    rows: [
      ['人员经费', null, null, '公用经费', null, null],
      [...head, ...head],
      ...Array.from({ length: count }, (_, at) => [...cells(left[at]), ...cells(right[at])]),
      [
        '人员经费合计',
        null,
        print.figure(table, 'personnel', 'amount', staff),
        '公用经费合计',
        null,
        print.figure(table, 'nonPersonnel', 'amount', running),
      ],
    ],
    merges: [span(0, 0, 1, 3), span(0, 3, 1, 3), span(count + 2, 0, 1, 2), span(count + 2, 3, 1, 2)],
    heads: 2,
  }
}

export const itemNames: readonly (readonly [id: keyof typeof threePublic.budget, name: string])[] = [
  ['total', '合计'],
  ['overseasTravel', '因公出国（境）费'],
  ['vehicles', '公务用车购置及运行费'],
  ['vehiclePurchase', '公务用车购置费'],
  ['vehicleOperation', '公务用车运行费'],
  ['officialReception', '公务接待费'],
]

/** Table 09 as one line of twelve figures. */
export function threePublicInLine(print: Print, unit = print.unit): TableDescription {
  const stages = [
    ['budget', '预算数'],
    ['outturn', '决算数'],
  ] as const
  const vehicles = '公务用车购置及运行费'
  return {
    rows: [
      stages.flatMap(([, name]) => [name, null, null, null, null, null]),
      stages.flatMap(() => ['合计', '因公出国（境）费', vehicles, null, null, '公务接待费']),
      stages.flatMap(() => [null, null, '小计', '公务用车购置费', '公务用车运行费', null]),
      stages.flatMap(([stage]) =>
        itemNames.map(([id]) => print.figure('threePublic', stage, id, threePublic[stage][id], unit)),
      ),
    ],
    merges: [0, 6].flatMap((from) => [
      span(0, from, 1, 6),
      span(1, from + 2, 1, 3),
      ...[0, 1, 5].map((at) => span(1, from + at, 2, 1)),
    ]),
    heads: 3,
  }
}

export const titles = {
  total: '收入支出决算总表',
  income: '收入决算表',
  expenditure: '支出决算表',
  fiscal: '财政拨款收入支出决算总表',
  general: '一般公共预算财政拨款支出决算表',
  basic: '一般公共预算财政拨款基本支出决算表',
  fund: '政府性基金预算财政拨款收入支出决算表',
  threePublic: '一般公共预算财政拨款“三公”经费支出决算表',
} as const
export type TableName = keyof typeof titles

/** The eight tables in the order of the official form; each may be printed in another way. */
export const tablesOf = (
  print: Print,
  { codes = oneCode(), ...other }: { readonly codes?: Codes } & Partial<Record<TableName, TableDescription>> = {},
): Readonly<Record<TableName, TableDescription>> => ({
  total: other.total ?? total(print),
  income: other.income ?? byFunction(print, 'income', codes, incomeColumns, functionRows()),
  expenditure: other.expenditure ?? byFunction(print, 'expenditure', codes, expenditureColumns, functionRows()),
  fiscal: other.fiscal ?? fiscal(print),
  general:
    other.general ??
    byFunction(print, 'generalPublicBudgetExpenditure', codes, generalColumns, functionRows('general')),
  basic: other.basic ?? basic(print),
  fund: other.fund ?? byFunction(print, 'governmentManagedFund', codes, fundColumns, functionRows('fund')),
  threePublic: other.threePublic ?? threePublicInLine(print),
})
