import type { Grid } from '../../documents/grid.js'
import { rowOf } from '../../documents/grid.js'
import { hasFigure } from '../../facts/printedCell.js'
import { byForm, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import { cellAtRow, gridColumns, missingGrid } from './gridCells.js'
import { everyBasicData as applies, type BasicDataInspection } from './inspection.js'

const lines: readonly string[] = ['businessWork', 'operationMaintenance', 'specialFunds']

/** The rows under 项目支出 up to the next heading: the named lines, and those that a place adds without a name. */
function rowsUnder({ codes, rowCount }: Grid, project: number): readonly number[] {
  const after = Array.from({ length: rowCount - project - 1 }, (_, index) => project + 1 + index)
  const next = after.find((at) => codes[at] !== '' && !lines.includes(codes[at] as string)) ?? rowCount
  return after.filter((at) => at < next)
}

export const projectLinesRule: BasicDataInspection = {
  kind: 'inspection',
  id: 'B6',
  says: /* @__PURE__ */ says(
    '项目支出等于其下业务工作经费、运行维护经费和各专项资金之和',
    'Project expenditure is its lines added up: work, maintenance and every special fund',
  ),
  basis: /* @__PURE__ */ byForm(
    '项目支出下逐行列示全部项目支出',
    'Under project expenditure every project has its line',
  ),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const { grid } = context
    if (!grid) return [missingGrid(rule)]
    const project = rowOf(grid, 'project')
    const rows = project < 0 ? [] : rowsUnder(grid, project)
    return gridColumns.map((column) => {
      const cells = rows.map((row) => cellAtRow(grid, row, column))
      const parts = cells.filter((cell) => hasFigure(cell) || cell.where.row !== '')
      return sumCase(rule, column, cellAtRow(grid, project, column, 'project'), parts)
    })
  },
  example: {
    document: {
      tables: {
        expenditureControl: {
          rows: [
            { code: 'project', label: '项目支出：', previousOutturn: '30' },
            { code: 'businessWork', label: '1、业务工作经费', previousOutturn: '10' },
            { label: '信息化项目', previousOutturn: '25' },
          ],
        },
      },
    },
    outcome: 'broken',
  },
}
