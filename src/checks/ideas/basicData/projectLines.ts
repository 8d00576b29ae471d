import { controlColumns } from '../../../facts/controlGrid.js'
import { hasFigure } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { onControlGrid } from './onControlGrid.js'

export const projectLines: Idea = {
  kind: 'inspection',
  id: 'B6',
  says: {
    zh: '项目支出等于其下业务工作经费、运行维护经费和各专项资金之和',
    en: 'Project expenditure is its lines added up: work, maintenance and every special fund',
  },
  basis: byForm('项目支出下逐行列示全部项目支出', 'Under project expenditure every project has its line'),
  severity: 'error',
  applies: { region: '湖南省' },
  claims: (context) =>
    onControlGrid(context, (grid) =>
      controlColumns.map((column) => ({
        kind: 'sum',
        about: column,
        whole: grid.cell('project', column),
        parts: grid.projects(column).filter((cell) => hasFigure(cell) || cell.where.row !== ''),
      })),
    ),
  example: {
    document: {
      kind: 'basicData',
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
