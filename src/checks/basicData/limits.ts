import { hasFigure } from '../../facts/printedCell.js'
import { nonPersonnelControlRate } from '../../rates/department/nonPersonnelControlRate.js'
import { procurementExecutionRate } from '../../rates/department/procurementExecutionRate.js'
import { threePublicControlRate } from '../../rates/department/threePublicControlRate.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { sumCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { BasicDataContext } from './context.js'
import { cellOf, missingGrid } from './gridCells.js'
import { everyBasicData as applies, type BasicDataInspection } from './inspection.js'

const kind = 'inspection'
const severity = 'note'

/** What was spent of a line against its budget, where both are printed. */
function limitCases(context: BasicDataContext, rule: Rule, codes: readonly string[]): Case[] {
  const { grid } = context
  if (!grid) return [missingGrid(rule)]
  return codes.flatMap((code) => {
    const [spent, budget] = [cellOf(grid, code, 'outturn'), cellOf(grid, code, 'originalBudget')] as const
    if (!hasFigure(spent) || !hasFigure(budget)) return []
    return [sumCase(rule, 'outturn', spent, [budget], { relation: 'atMost' })]
  })
}

const overspent = (code: string, label: string): BasicDataInspection['example'] => ({
  document: {
    tables: {
      expenditureControl: { rows: [{ code, label, previousOutturn: '', originalBudget: '10', outturn: '12' }] },
    },
  },
  outcome: 'broken',
})

export const nonPersonnelLimitRule: BasicDataInspection = {
  kind,
  id: 'B8',
  says: /* @__PURE__ */ says(
    '公用经费及其所列各项的决算数不大于预算数',
    'Non-personnel expenditure and its lines stay within their budgets',
  ),
  basis: nonPersonnelControlRate.basis,
  severity,
  applies,
  inspect: (context, rule) =>
    limitCases(context, rule, ['nonPersonnel', 'office', 'utilitiesAndTravel', 'conferenceAndTraining']),
  example: /* @__PURE__ */ overspent('nonPersonnel', '公用经费'),
}

export const threePublicLimitRule: BasicDataInspection = {
  kind,
  id: 'B9',
  says: /* @__PURE__ */ says(
    '三公经费及其各项的决算数不大于预算数',
    'The three public costs and their lines stay within their budgets',
  ),
  basis: threePublicControlRate.basis,
  severity,
  applies,
  inspect: (context, rule) =>
    limitCases(context, rule, [
      'threePublic',
      'vehicles',
      'vehiclePurchase',
      'vehicleOperation',
      'overseasTravel',
      'officialReception',
    ]),
  example: /* @__PURE__ */ overspent('threePublic', '三公经费'),
}

export const procurementLimitRule: BasicDataInspection = {
  kind,
  id: 'B10',
  says: /* @__PURE__ */ says('政府采购决算数不大于预算数', 'Procurement stays within its budget'),
  basis: procurementExecutionRate.basis,
  severity,
  applies,
  inspect: (context, rule) => limitCases(context, rule, ['procurement']),
  example: /* @__PURE__ */ overspent('procurement', '政府采购金额'),
}
