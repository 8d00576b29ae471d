import { accountTables } from '../../../src/documents/accountTables.js'
import type { FinalAccountsJson } from '../../../src/documents/json/finalAccountsJson.js'
import { areItems, stageColumns, turned } from '../../../src/documents/turnedRows.js'
import type { Paper } from '../../../src/paper/paper.js'
import { type Merge, paperOfRows, type SheetOfRows } from '../../../src/paper/paperOfRows.js'

/** How a place prints the tables. */
export interface Printing {
  readonly codes?: 'one' | 'three' | 'whole' | 'glued' | 'none'
  /** Other words for heads. */
  readonly words?: Readonly<Record<string, string>>
  readonly columnNumbers?: boolean
  readonly lines?: boolean
  /** Rows on a page; with the head again or without. */
  readonly page?: { readonly rows: number; readonly heads: boolean }
  /** The columns of figures from the last to the first. */
  readonly reversed?: boolean
  readonly totalLast?: boolean
  readonly threePublic?: 'columns' | 'stages' | 'items'
  readonly unit?: string
  readonly numbers?: boolean
}

export interface PrintedTable {
  readonly role: string
  readonly title: string
  readonly head: readonly (readonly string[])[]
  readonly merges: readonly Merge[]
  readonly rows: readonly (readonly string[])[]
}

type Row = Readonly<Record<string, string>>
const rowsOf = (json: FinalAccountsJson, path: readonly string[]): readonly Row[] =>
  (
    path.reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], json.tables) as {
      rows: readonly Row[]
    }
  ).rows
const layoutOf = (id: string) => accountTables.find((layout) => layout.id === id) as (typeof accountTables)[number]

const codeCells = (code: string, label: string, { codes = 'one' }: Printing): readonly string[] => {
  const printed = /^\d/u.test(code) ? code : ''
  if (codes === 'none') return [label]
  if (codes === 'glued') return [`${printed}${label}`]
  if (codes === 'one') return [printed, label]
  const parts = [printed.slice(0, 3), printed.slice(3, 5), printed.slice(5)]
  if (codes === 'three') return [...parts, label]
  return [3, 5, 7].map((length) => (printed.length === length ? printed : '')).concat(label)
}
const codeHeads = ({ codes = 'one' }: Printing): readonly string[] =>
  ({
    one: ['科目编码', '科目名称'],
    three: ['类', '款', '项', '科目名称'],
    whole: ['类', '款', '项', '科目名称'],
    glued: ['项目'],
    none: ['项目'],
  })[codes] as string[]

/** A table whose rows have codes, under one row of heads, or two where `under` says so. */
function codedTable(json: FinalAccountsJson, id: string, printing: Printing): PrintedTable {
  const layout = layoutOf(id)
  const rows = rowsOf(json, layout.path)
  const printed = layout.columns.filter(({ id: column }) => rows.some((row) => row[column] !== undefined))
  const columns = printing.reversed ? printed.toReversed() : printed
  const word = (text: string): string => printing.words?.[text] ?? text
  const heads = codeHeads(printing)
  const head = [...heads, ...columns.map(({ label }) => word(label.split('：').at(-1) as string))]
  const upper = [
    ...heads.map(() => word('项目')),
    ...columns.map(({ label }) => (label.includes('：') ? (label.split('：')[0] as string) : '')),
  ]
  const body = rows.map((row) => [
    ...codeCells(row.code ?? '', row.label as string, printing),
    ...columns.map(({ id: column }) => row[column] ?? ''),
  ])
  const ordered = printing.totalLast ? [...body.slice(1), ...body.slice(0, 1)] : body
  const merges: Merge[] = heads.length > 1 ? [{ row: 0, column: 0, rowSpan: 1, columnSpan: heads.length }] : []
  return {
    role: id,
    title: layout.title.zh,
    head: upper.some((text, at) => at >= heads.length && text !== '') || heads.length > 1 ? [upper, head] : [head],
    merges,
    rows: ordered,
  }
}

/** A table of two sides beside each other. */
function sidedTable(json: FinalAccountsJson, role: string, printing: Printing): PrintedTable {
  const [left, right] = [`${role}.income`, `${role}.expenditure`].map(layoutOf) as [
    ReturnType<typeof layoutOf>,
    ReturnType<typeof layoutOf>,
  ]
  const sides = [left, right].map((layout) => {
    const rows = rowsOf(json, layout.path)
    return { rows, columns: layout.columns.filter(({ id }) => rows.some((row) => row[id] !== undefined)) }
  })
  const line = printing.lines ? ['行次'] : []
  const word = (text: string): string => printing.words?.[text] ?? text
  const lower = sides.flatMap(({ columns }) => [
    word('项目'),
    ...line,
    ...columns.map(({ label }) => word(columns.length === 1 ? '金额' : label)),
  ])
  const widths = sides.map(({ columns }) => columns.length + 1 + line.length)
  const upper = ['收入', '支出'].flatMap((side, at) => Array.from({ length: widths[at] as number }, () => side))
  const count = Math.max(...sides.map(({ rows }) => rows.length))
  const rows = Array.from({ length: count }, (_, at) =>
    sides.flatMap(({ rows: all, columns }, side) => {
      const row = all[at]
      return [
        row?.label ?? '',
        ...(printing.lines ? [`${at + 1 + side * count}`] : []),
        ...columns.map(({ id }) => row?.[id] ?? ''),
      ]
    }),
  )
  const merges = [0, widths[0] as number].map((column, at) => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: widths[at] as number,
  }))
  return { role, title: (left as { whole?: { zh: string } }).whole?.zh ?? '', head: [upper, lower], merges, rows }
}

function basicTable(json: FinalAccountsJson, printing: Printing): PrintedTable {
  const rows = rowsOf(json, ['basicExpenditure'])
  const coded = rows.filter(({ code }) => /^\d/u.test(code ?? ''))
  const split = coded.findIndex(({ code }) => code === '302')
  const [left, right] = [coded.slice(0, split), coded.slice(split)]
  const cells = (row: Row | undefined): readonly string[] => [row?.code ?? '', row?.label ?? '', row?.amount ?? '']
  const body = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...cells(left[at]),
    ...cells(right[at]),
  ])
  const total = (code: string): string => rows.find((row) => row.code === code)?.amount ?? ''
  const last = ['人员经费合计', '', total('personnel'), '公用经费合计', '', total('nonPersonnel')]
  const head = ['科目编码', '科目名称', printing.words?.决算数 ?? '决算数']
  return {
    role: 'basicExpenditure',
    title: layoutOf('basicExpenditure').title.zh,
    head: [
      ['人员经费', '人员经费', '人员经费', '公用经费', '公用经费', '公用经费'],
      [...head, ...head],
    ],
    merges: [],
    rows: [...body, last],
  }
}

function threePublicTable(json: FinalAccountsJson, { threePublic = 'columns', words }: Printing): PrintedTable {
  const rows = rowsOf(json, ['threePublic'])
  const columns = layoutOf('threePublic').columns.filter(({ id }) => rows.some((row) => row[id] !== undefined))
  const labels = columns.map(({ label }) => words?.[label] ?? label)
  const title = layoutOf('threePublic').title.zh
  const frame = { role: 'threePublic', title, merges: [] as Merge[] }
  if (threePublic === 'items')
    return {
      ...frame,
      head: [['项目', ...rows.map(({ label }) => label as string)]],
      rows: columns.map(({ id, label }, at) => [labels[at] ?? label, ...rows.map((row) => row[id] ?? '')]),
    }
  if (threePublic === 'stages')
    return {
      ...frame,
      head: [['项目', ...labels]],
      rows: rows.map((row) => [row.label as string, ...columns.map(({ id }) => row[id] ?? '')]),
    }
  const upper = rows.flatMap(({ label }) => columns.map(() => label as string))
  return {
    ...frame,
    head: [upper, rows.flatMap(() => labels)],
    rows: [rows.flatMap((row) => columns.map(({ id }) => row[id] ?? ''))],
  }
}

/** The nine tables of a document as one place prints them. */
export function printedTables(json: FinalAccountsJson, printing: Printing): readonly PrintedTable[] {
  const coded = (id: string): PrintedTable => codedTable(json, id, printing)
  return [
    sidedTable(json, 'incomeAndExpenditure', printing),
    coded('income'),
    coded('expenditure'),
    sidedTable(json, 'fiscalAppropriation', printing),
    coded('generalPublicBudgetExpenditure'),
    basicTable(json, printing),
    coded('governmentManagedFund'),
    coded('stateCapitalOperations'),
    threePublicTable(json, printing),
  ]
}

/** Tables as sheets: title, office, unit and year above, the rows page by page. */
export function sheetsOf(
  tables: readonly PrintedTable[],
  { unit = '万元', page, columnNumbers, numbers = true }: Printing,
): readonly SheetOfRows[] {
  return tables.flatMap(({ title, head, rows, merges, role }, at): SheetOfRows[] => {
    const width = head[0]?.length ?? 1
    const caption: (string | null)[][] = [
      [title],
      ...(numbers ? [[`公开0${at + 1}表`]] : []),
      ['部门：某市公共资源交易中心', `单位：${unit}`],
      ['2024年度'],
    ]
    const counted =
      columnNumbers && role !== 'threePublic'
        ? [['栏次', ...Array.from({ length: width - 1 }, (_, column) => `${column + 1}`)]]
        : []
    const moved = merges.map((merge) => ({ ...merge, row: merge.row + caption.length }))
    const covered = (row: readonly string[], index: number): (string | null)[] =>
      row.map((text, column) =>
        merges.some((merge) => merge.row === index && column > merge.column && column < merge.column + merge.columnSpan)
          ? null
          : text,
      )
    const heads = head.map(covered)
    if (page === undefined) return [{ rows: [...caption, ...heads, ...counted, ...rows], merges: moved, name: role }]
    const pages = Array.from({ length: Math.ceil(rows.length / page.rows) }, (_, number) =>
      rows.slice(number * page.rows, (number + 1) * page.rows),
    )
    return pages.map((part, number) => ({
      rows: [
        ...(number === 0 ? caption : []),
        ...(number === 0 || page.heads ? heads : []),
        ...(number === 0 ? counted : []),
        ...part,
      ],
      merges: number === 0 ? moved : page.heads ? [...merges] : [],
      name: `${role}${number}`,
    }))
  })
}

export const paperOfTables = (tables: readonly PrintedTable[], printing: Printing): Paper =>
  paperOfRows([...sheetsOf(tables, printing)])

/** Every amount of a document by table, code and column. */
export function amountsOf(
  json: FinalAccountsJson,
): ReadonlyMap<string, { readonly text: string; readonly path: readonly (string | number)[] }> {
  const found = new Map<string, { text: string; path: readonly (string | number)[] }>()
  for (const { id, path, columns } of accountTables) {
    const table = path.reduce<unknown>(
      (one, key) => (one as Record<string, unknown> | undefined)?.[key],
      json.tables,
    ) as { rows?: readonly Row[] } | undefined
    const rows = table?.rows ?? []
    const put = (row: string, column: string, text: string | undefined, at: number, printed: string): void => {
      if (text) found.set(`${id}/${row}/${column}`, { text, path: ['tables', ...path, 'rows', at, printed] })
    }
    if (id === 'threePublic' && areItems(rows)) {
      const { items } = turned(
        rows,
        columns.map((column) => column.id),
      )
      for (const [at, row] of rows.entries())
        for (const stage of stageColumns) put(stage, items[at] ?? (row.label as string), row[stage], at, stage)
    } else
      for (const [at, row] of rows.entries())
        for (const { id: column } of columns) put(row.code ?? (row.label as string), column, row[column], at, column)
  }
  return found
}
