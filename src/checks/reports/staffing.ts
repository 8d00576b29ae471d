import type { EvaluationReport } from '../../documents/evaluationReport.js'
import { hasFigure, numberCell, type PrintedCell, rateCell } from '../../facts/printedCell.js'
import { staffControlRate } from '../../rates/department/staffControlRate.js'
import { says } from '../accounts/ground.js'
import { quotientCase, sumCase } from '../printed/cellCases.js'
import { writtenReports as applies } from './applies.js'
import type { ReportInspection } from './context.js'
import { columnName, formPlace } from './formPlace.js'

const kind = 'inspection'

type Headcount = NonNullable<EvaluationReport['staffing']>[number]
type Column = 'establishedPosts' | 'staffInPost' | 'leftEarly' | 'controlRate'

function cellOf(row: Headcount, at: number, column: Column): PrintedCell {
  const { label, where } = formPlace(['staffing', at, column], row.label ?? 'staffing')
  const place = { where, label: row.label === undefined ? columnName(column) : label }
  return column === 'controlRate'
    ? rateCell(place, row[column])
    : numberCell(place, row[column], { kind: 'count', unit: '人' })
}

export const controlRateRule: ReportInspection = {
  kind,
  id: 'R30',
  says: /* @__PURE__ */ says(
    '在职人员控制率等于在职人数除以编制人数',
    'The rate of posts filled is staff in post over established posts',
  ),
  basis: staffControlRate.basis,
  severity: 'error',
  applies,
  inspect: ({ document: { staffing = [] } }, rule) =>
    staffing.flatMap((row, at) =>
      row.controlRate === undefined
        ? []
        : quotientCase(
            rule,
            'controlRate',
            cellOf(row, at, 'controlRate'),
            cellOf(row, at, 'staffInPost'),
            cellOf(row, at, 'establishedPosts'),
            { exact: true },
          ),
    ),
  example: {
    document: { staffing: [{ establishedPosts: '50', staffInPost: '48', controlRate: '100%' }] },
    outcome: 'broken',
  },
}

export const postsFilledRule: ReportInspection = {
  kind,
  id: 'R31',
  says: /* @__PURE__ */ says(
    '在职人数连同提前离岗人数不多于编制人数；多于的，应当说明是否占编',
    'Staff in post and those who left early are no more than the posts; if more, whether they hold posts is to be told',
  ),
  basis: staffControlRate.basis,
  severity: 'note',
  applies,
  inspect: ({ document: { staffing = [] } }, rule) =>
    staffing.map((row, at) => {
      const left = cellOf(row, at, 'leftEarly')
      const people = [cellOf(row, at, 'staffInPost'), ...(hasFigure(left) ? [left] : [])]
      return sumCase(rule, 'posts', cellOf(row, at, 'establishedPosts'), people, { exact: true, relation: 'atLeast' })
    }),
  example: {
    document: { staffing: [{ establishedPosts: '50', staffInPost: '50', leftEarly: '3' }] },
    outcome: 'broken',
  },
}
