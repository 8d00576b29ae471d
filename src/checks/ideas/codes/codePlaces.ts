import type { Grid } from '../../../documents/grid.js'
import { keptWith } from '../../../exact/keptWith.js'
import { hasMoney } from '../../../facts/rowMoney.js'
import { byBudgetLawArticle, byForm } from '../../../law/ground.js'
import { classOf, levelOf, sectionOf } from '../../../terms/classification.js'
import type { Idea } from '../../idea.js'
import { onRows, type Trouble } from './codedRows.js'

export const codePlaces: Idea = {
  kind: 'inspection',
  id: 'C2',
  says: {
    zh: '表中每个科目只列一行；列有上级科目的表，每一款、项的上级也都列出',
    en: 'A code has one row; where a table prints the level above, every section and item has its row above it',
  },
  basis: byBudgetLawArticle(
    { zh: '第三十二条', en: 'article 32' },
    '支出按其功能分类分为类、款、项；各地所印级次不尽相同，缺上级的从轻一级',
    'expenditure by function is of class, section and item; places print fewer levels, so that a missing row above is one step less grave',
  ),
  also: [byForm('每个科目占一行', 'A code has one row')],
  severity: 'error',
  ...onRows(judgePlace, barelyUndecided),
  example: {
    document: {
      kind: 'finalAccounts',
      tables: {
        expenditure: {
          rows: [
            { code: '201', label: '一般公共服务支出', total: '2.00' },
            { code: '20103', label: '政府办公厅（室）及相关机构事务', total: '1.00' },
            { code: '2010450', label: '事业运行', total: '1.00' },
          ],
        },
      },
    },
    outcome: 'broken',
  },
}

/**
 * A code has one row, with the row above where the table prints that level at all. What has money and nothing below it,
 * where the table prints more levels, cannot be added up: the ledger says so.
 */
function judgePlace(grid: Grid, row: number): Trouble | undefined {
  const code = grid.codes[row] as string
  const level = levelOf(code)
  if (level === null) return undefined
  const { first, lengths, bare } = placesIn(grid)
  const isBare = bare.has(row) && hasMoney(grid, row)
  if (grid.tree().regular) return isBare ? { reason: 'missing' } : undefined
  if (first.get(code) !== row) return { fault: { kind: 'repeatedCode', code } }
  const above = level === 'item' ? sectionOf(code) : level === 'section' ? classOf(code) : null
  if (above !== null && !first.has(above) && lengths.has(above.length))
    return { fault: { kind: 'missingAbove', above }, isReading: true }
  return isBare ? { reason: 'missing' } : undefined
}

/** In a table in which nothing is odd: how many rows cannot be added up. */
function barelyUndecided(grid: Grid): number | null {
  const { regular, undivided } = grid.tree()
  return regular ? undivided.filter((row) => hasMoney(grid, row)).length : null
}

/** Does the table print codes of more digits? */
const isDivided = ({ length }: string, lengths: ReadonlySet<number>): boolean =>
  [5, 7].some((digits) => digits > length && lengths.has(digits))

/** Where each code of a table first stands, how long the codes are that it prints, and which rows lack what others have below. */
interface Places {
  readonly first: ReadonlyMap<string, number>
  readonly lengths: ReadonlySet<number>
  readonly bare: ReadonlySet<number>
}

const placesIn = /* @__PURE__ */ keptWith(({ codes }: Grid): Places => {
  const first = new Map<string, number>()
  const lengths = new Set<number>()
  const wholes = new Set<string>()
  for (const [row, code] of codes.entries()) {
    if (!first.has(code)) first.set(code, row)
    if (levelOf(code) === null) continue
    lengths.add(code.length)
    if (code.length > 3) wholes.add(code.slice(0, 3))
    if (code.length > 5) wholes.add(code.slice(0, 5))
  }
  const isBare = (code: string): boolean => levelOf(code) !== null && !wholes.has(code) && isDivided(code, lengths)
  const bare = new Set(codes.flatMap((code, row) => (isBare(code) ? [row] : [])))
  return { first, lengths, bare }
})
