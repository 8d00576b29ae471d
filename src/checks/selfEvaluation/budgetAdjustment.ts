import { cellOperand, hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { budgetAdjustmentRate } from '../../rates/department/budgetAdjustmentRate.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { says } from '../accounts/ground.js'
import { netChangeCase, type StagedBudget } from '../printed/netChangeCase.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { rateRows } from './rateRows.js'

const budget = (cell: PrintedCell | undefined): StagedBudget | undefined =>
  cell && { figure: hasFigure(cell) ? cell.figure : null, operand: cellOperand(cell) }

export const budgetAdjustmentRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E36',
  says: /* @__PURE__ */ says(
    '指标所列的预算调整率不小于资金表中全年预算对年初预算的净变动；调整总额未列，比率本身无从核算',
    'A budget adjustment rate among the indicators is no less than the net change of the budgets above it; the rate itself cannot be recomputed',
  ),
  basis: budgetAdjustmentRate.basis,
  severity: 'warning',
  applies,
  inspect: (context, rule) => {
    const money = context.funds.find(({ code }) => code === 'total')?.money
    const budgets = { original: budget(money?.originalBudget), final: budget(money?.finalBudget) }
    return rateRows(context, [budgetAdjustmentRate.label.zh]).map(({ rate }) => netChangeCase(rule, rate, budgets))
  },
  example: {
    document: {
      funding: [{ code: 'total', label: '部门预算总额', originalBudget: '1003.89', finalBudget: '1389.88' }],
      indicators: [{ level1: '投入管理指标', level2: '预算管理', level3: '预算调整率', target: '≤20%', actual: '20%' }],
    },
    outcome: 'broken',
  },
}
