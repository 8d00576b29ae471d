import { hasFigure } from '../../facts/printedCell.js'
import { byForm, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import { projectSummaries as applies } from './applies.js'
import type { SummaryInspection } from './context.js'
import { projectRows } from './summaryRows.js'

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
