import { nounOf } from '../../terms/term.js'
import { totals as sums } from '../../terms/total.js'
import { byArithmetic, byForm, says } from '../accounts/ground.js'
import { foundCase, sumCase } from '../printed/cellCases.js'
import { projectSummaries as applies } from './applies.js'
import type { SummaryInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { moneyColumns, projectRows, totalRow } from './summaryRows.js'

const kind = 'inspection'

export const systemOutturnRule: SummaryInspection = {
  kind,
  id: 'P2',
  says: /* @__PURE__ */ says(
    '填报的执行数与系统查询的执行数一致',
    'The outturn reported is the outturn in the budget system',
  ),
  basis: /* @__PURE__ */ byForm('“全年执行数”与“系统查询全年执行数”并列', 'Both stand side by side'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    projectRows(document)
      .filter(({ money }) => money.systemOutturn.figure !== 'missing')
      .map(({ money }) => sumCase(rule, 'outturn', money.outturn, [money.systemOutturn])),
  example: {
    document: { rows: [{ name: '甲', outturn: '95.00', systemOutturn: '90.00' }] },
    outcome: 'broken',
  },
}

export const summaryTotalsRule: SummaryInspection = {
  kind,
  id: 'P9',
  says: /* @__PURE__ */ says('合计等于各项目之和', 'The totals are the sums of the projects'),
  basis: /* @__PURE__ */ byArithmetic('合计由各行组成', 'The totals are made of the rows'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) => {
    const totals = totalRow(document)
    if (!totals) {
      const place = { ...formPlace(['totals'], 'totals'), label: nounOf(sums, 'total') }
      return [foundCase(rule, 'totals', place, { outcome: 'insufficientData', reason: 'missing' })]
    }
    const rows = projectRows(document)
    return moneyColumns
      .filter((column) => totals.money[column].figure !== 'missing')
      .map((column) =>
        sumCase(
          rule,
          column,
          totals.money[column],
          rows.map(({ money }) => money[column]),
        ),
      )
  },
  example: {
    document: {
      rows: [
        { name: '甲', finalBudget: '100.00' },
        { name: '乙', finalBudget: '20.00' },
      ],
      totals: { finalBudget: '130.00' },
    },
    outcome: 'broken',
  },
}
