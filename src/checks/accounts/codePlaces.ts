import type { Grid } from '../../documents/grid.js'
import { classOf, levelOf, sectionOf } from '../../terms/classification.js'
import { everyAccounts as applies } from '../rule.js'
import type { AccountsInspection } from '../statements/inspection.js'
import { basis, onRows, type Trouble } from './codeRows.js'
import { says } from './ground.js'

/** A code has one row, and the row above it is printed where the table prints that level at all. */
function judgePlace({ codes, tree }: Grid, row: number): Trouble | undefined {
  if (tree().regular) return undefined
  const code = codes[row] as string
  const level = levelOf(code)
  if (level === null) return undefined
  if (codes.indexOf(code) !== row) return { expected: { zh: '同一编码只列一行', en: 'only one row of the code' } }
  const above = level === 'item' ? sectionOf(code) : level === 'section' ? classOf(code) : null
  if (above === null || codes.includes(above)) return undefined
  const printed = codes.some((other) => other.length === above.length && levelOf(other) !== null)
  return printed ? { expected: { zh: `上级科目${above}也列一行`, en: `a row for ${above} above it` } } : undefined
}

export const treeRule: AccountsInspection = {
  kind: 'inspection',
  id: 'C2',
  says: /* @__PURE__ */ says(
    '表中每个科目只列一行；列有上级科目的表，每一款、项的上级也都列出',
    'A code has one row; where a table prints the level above, every section and item has its row above it',
  ),
  basis,
  severity: 'error',
  applies,
  .../* @__PURE__ */ onRows(judgePlace),
  example: {
    document: {
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
