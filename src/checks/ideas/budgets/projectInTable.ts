import type { DepartmentBudget } from '../../../documents/budget.js'
import { columnPlaceOf, placeOf } from '../../../documents/tabledDocument.js'
import { refer } from '../../../facts/cellRef.js'
import { looseName } from '../../../facts/compared/looseName.js'
import { gridCell } from '../../../facts/gridCell.js'
import { hasFigure } from '../../../facts/printedCell.js'
import { projectPageCells } from '../../../facts/projectPageCells.js'
import { byArithmetic } from '../../../law/ground.js'
import type { SumClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const projectInTable: Idea = {
  kind: 'inspection',
  id: 'G33',
  says: {
    zh: '项目经费说明的年度预算等于项目支出表同名项目的预算',
    en: 'The money of the year on the page of a project is that of the project of the same name in the table of projects',
  },
  basis: byArithmetic(
    '同一项目的同一数在表和说明中各列一次',
    'One figure of one project is printed in the table and on its page',
  ),
  severity: 'error',
  claims: ({ facts: { document } }) => (document.kind === 'departmentBudget' ? claimsOf(document) : []),
  example: {
    document: {
      kind: 'departmentBudget',
      tables: { projects: { rows: [{ code: '1', label: '某项目', total: '60.00' }] } },
      projectPages: [{ name: '某项目', amount: '70.00' }],
    },
    outcome: 'broken',
  },
}

const table = 'budget.projects'

function claimsOf(document: DepartmentBudget): readonly SumClaim[] {
  const grid = document.grids[placeOf(table)]
  if (!grid) return []
  const rows = new Map(grid.labels.map((label, row) => [looseName(label), row]))
  return projectPageCells(document).flatMap(({ name, amount }): SumClaim[] => {
    const row = rows.get(looseName(name))
    if (row === undefined || !hasFigure(amount)) return []
    const own = gridCell(refer(grid, row, columnPlaceOf(table, 'total')), document.unit)
    return hasFigure(own) ? [{ kind: 'sum', about: 'page', row: name, whole: amount, parts: [own] }] : []
  })
}
