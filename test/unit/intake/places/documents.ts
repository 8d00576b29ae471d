import type { BlockDescription, TableDescription } from '../../../../examples/publishing/fileOf.js'
import type { Place } from './place.js'
import { asDocument, Print, span } from './printing.js'
import { byFunction, type Column, itemNames, oneCode, type TableName, tablesOf, titles } from './tables.js'
import { department, functionRows, threePublic as values, year } from './truth.js'

const around = (unit: string): BlockDescription => ({ paragraph: `部门：${department}\t${year}\t单位：${unit}` })

const blocksOf = (
  tables: Readonly<Record<TableName, TableDescription>>,
  each: (name: TableName, table: TableDescription) => readonly BlockDescription[] = (_, table) => [table],
): readonly BlockDescription[] =>
  Object.entries(tables).flatMap(([name, table]) => [
    { heading: titles[name as TableName], level: 2 },
    around('万元'),
    ...each(name as TableName, table),
  ])

/** A table in parts of so many rows; the head again over each of them or not, and what stands between them. */
function inParts(
  table: TableDescription,
  size: number,
  again: boolean,
  between: readonly BlockDescription[],
): readonly BlockDescription[] {
  const heads = table.heads ?? 1
  const [head, body] = [table.rows.slice(0, heads), table.rows.slice(heads)]
  if (body.length <= size || (table.merges ?? []).some(({ row }) => row >= heads)) return [table]
  const merges = (table.merges ?? []).filter(({ row }) => row < heads)
  return Array.from({ length: Math.ceil(body.length / size) }, (_, at): readonly BlockDescription[] => {
    const rows = body.slice(at * size, (at + 1) * size)
    const isHeaded = at === 0 || again
    return [
      ...(at === 0 ? [] : between),
      { rows: isHeaded ? [...head, ...rows] : rows, merges: isHeaded ? merges : [], heads: isHeaded ? heads : 0 },
    ]
  }).flat()
}

/** Columns that stand beside those of the form. */
const beside: readonly Column[] = [
  ['2024年决算数', 'total', ({ general }) => general],
  ['其中：基本支出', 'basic', ({ basic }) => basic],
  ['项目支出', 'project', ({ general, basic }) => general - basic],
]

export const documents: readonly Place[] = [
  {
    what: 'continuations with the head again behind 续表',
    paper: async () => {
      const print = new Print()
      const blocks = blocksOf(tablesOf(print), (_, table) => inParts(table, 6, true, [{ paragraph: '续表' }]))
      return { print, paper: await asDocument(blocks) }
    },
  },
  {
    what: 'continuations with the title again, 续 behind it',
    paper: async () => {
      const print = new Print()
      const blocks = blocksOf(tablesOf(print), (name, table) =>
        inParts(table, 8, true, [{ paragraph: `${titles[name]}（续）` }, around('万元')]),
      )
      return { print, paper: await asDocument(blocks) }
    },
  },
  {
    what: 'continuations without a head',
    paper: async () => {
      const print = new Print()
      return { print, paper: await asDocument(blocksOf(tablesOf(print), (_, table) => inParts(table, 7, false, []))) }
    },
  },
  {
    what: 'title, office and unit within the table, notes and words of the template beneath',
    told: 'words of the template are no part of the form',
    paper: async () => {
      const print = new Print()
      const blocks = Object.entries(tablesOf(print)).flatMap(([name, table]): readonly BlockDescription[] => {
        const width = Math.max(...table.rows.map((row) => row.length))
        const line = (text: string) => [text, ...Array<null>(width - 1).fill(null)]
        return [
          {
            rows: [
              line(titles[name as TableName]),
              line(`部门：${department}　　${year}　　单位：万元`),
              ...table.rows,
              line('注：1.本表以“万元”为金额单位。2.无此项的保留空表。'),
            ],
            merges: [
              span(0, 0, 1, width),
              span(1, 0, 1, width),
              ...(table.merges ?? []).map((one) => ({ ...one, row: one.row + 2 })),
              span(table.rows.length + 2, 0, 1, width),
            ],
          },
          { paragraph: '（说明不超过100字）' },
        ]
      })
      return { print, paper: await asDocument(blocks) }
    },
  },
  {
    what: 'three public expenses with stages below each other',
    paper: async () => {
      const print = new Print()
      const threePublic: TableDescription = {
        rows: [
          ['项目', ...itemNames.map(([, name]) => name)],
          ...(['budget', 'outturn'] as const).map((stage) => [
            stage === 'budget' ? '年初预算数' : '决算数',
            ...itemNames.map(([id]) =>
              print.figure('threePublic', stage === 'budget' ? 'originalBudget' : stage, id, values[stage][id]),
            ),
          ]),
        ],
        heads: 1,
      }
      return { print, paper: await asDocument(blocksOf(tablesOf(print, { threePublic }))) }
    },
  },
  {
    what: 'last year, change and rate beside the figures of the year',
    told: 'no document has a place for them',
    paper: async () => {
      const print = new Print()
      const own = byFunction(print, 'generalPublicBudgetExpenditure', oneCode(), beside, functionRows('general'))
      const general: TableDescription = {
        ...own,
        rows: own.rows.map((row, at) =>
          at === 0
            ? [...row.slice(0, 2), '2023年决算数', ...row.slice(2), '增减额', '增减%']
            : [...row.slice(0, 2), '111.11', ...row.slice(2), '22.22', '33.33%'],
        ),
      }
      return { print, paper: await asDocument(blocksOf(tablesOf(print, { general }))) }
    },
  },
]
