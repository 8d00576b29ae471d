import type { BlockDescription, TableDescription } from '../../../../examples/publishing/fileOf.js'
import type { Place } from './place.js'
import { asText, Print } from './printing.js'
import { type Codes, oneCode, type TableName, tablesOf, threePublicInLine, titles } from './tables.js'
import { department, year } from './truth.js'

const blocksOf = (
  tables: Readonly<Partial<Record<TableName, TableDescription>>>,
  unit: (name: TableName) => string = () => '万元',
): readonly BlockDescription[] =>
  Object.entries(tables).flatMap(([name, table]) => [
    { heading: titles[name as TableName], level: 2 },
    { paragraph: `部门：${department}` },
    { paragraph: `${year}　　　　单位：${unit(name as TableName)}` },
    table,
  ])

const none: Codes = {
  heads: [['项目']],
  cells: ({ code, name }) => [code === 'total' ? name : `${'　'.repeat((code.length - 3) / 2)}${name}`],
}
const spaced: Codes = {
  heads: [['科目编码', '科目名称']],
  cells: ({ code, name }) => [code === 'total' ? '' : code.replace(/^(...)(..)?(..)?$/u, '$1 $2 $3').trim(), name],
}

const totalLast = (table: TableDescription): TableDescription => {
  const [head, total, ...rows] = table.rows
  return { ...table, rows: [head, ...rows, total] as TableDescription['rows'] }
}

/** A row of Markdown, and the line below the first. */
const inStrokes = (): ((row: readonly string[]) => string) => (row) => `| ${row.join(' | ')} |`

export const texts: readonly Place[] = [
  {
    what: 'names without codes, moved in by full-width spaces',
    told: 'codes are found by name, where the list has the name',
    partly: true,
    paper: async () => {
      const print = new Print()
      return { print, paper: asText(blocksOf(tablesOf(print, { codes: none }))) }
    },
  },
  {
    what: 'codes with spaces in them, the total last, other order of tables',
    paper: async () => {
      const print = new Print()
      const { total, income, expenditure, fiscal, general, basic, fund, threePublic } = tablesOf(print, {
        codes: spaced,
      })
      const tables = {
        threePublic,
        fund: totalLast(fund),
        basic,
        general: totalLast(general),
        fiscal,
        expenditure: totalLast(expenditure),
        income: totalLast(income),
        total,
      }
      return { print, paper: asText(blocksOf(tables)) }
    },
  },
  {
    what: '元 in the tables, 万元 in that of three public expenses, no thousands separators',
    paper: async () => {
      const print = new Print('元', { plain: true })
      const threePublic = threePublicInLine(print, '万元')
      const tables = tablesOf(print, { threePublic })
      return { print, paper: asText(blocksOf(tables, (name) => (name === 'threePublic' ? '万元' : '元'))) }
    },
  },
  {
    what: 'tables of Markdown',
    paper: async () => {
      const print = new Print()
      return { print, paper: asText(blocksOf(tablesOf(print, { codes: oneCode() })), inStrokes()) }
    },
  },
]
