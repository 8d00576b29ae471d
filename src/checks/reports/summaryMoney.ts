import { hasFigure } from '../../facts/printedCell.js'
import { nounOf } from '../../terms/term.js'
import { totals as sums } from '../../terms/total.js'
import { byArithmetic, byForm, says } from '../accounts/ground.js'
import { foundCase, sumCase } from '../printed/cellCases.js'
import { projectSummaries as applies } from './applies.js'
import type { SummaryInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { moneyColumns, projectRows, totalRow } from './summaryRows.js'

const kind = 'inspection'

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

export const summaryOverspentRule: SummaryInspection = {
  kind,
  id: 'P11',
  says: /* @__PURE__ */ says('全年执行数不大于全年预算数', 'What a project spent is no more than its final budget'),
  basis: /* @__PURE__ */ byForm('全年预算数是调整后的预算数', 'The final budget is the budget after adjustment'),
  severity: 'warning',
  applies,
  inspect: ({ document }, rule) =>
    projectRows(document)
      .filter(({ money }) => hasFigure(money.outturn) && hasFigure(money.finalBudget))
      .map(({ money }) => sumCase(rule, 'overspent', money.outturn, [money.finalBudget], { relation: 'atMost' })),
  example: {
    document: { rows: [{ name: '甲', finalBudget: '100.00', outturn: '105.00' }] },
    outcome: 'broken',
  },
}
