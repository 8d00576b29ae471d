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
