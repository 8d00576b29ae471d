import { budgetAdjustmentRate } from '../../rates/department/budgetAdjustmentRate.js'
import { judgeNetChange } from '../../rates/judgeNetChange.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { placeKey } from '../printed/cellCases.js'
import { cellOperand, hasFigure, type PrintedCell } from '../printed/printedCell.js'
import type { Rule } from '../rule.js'
import type { SelfEvaluationContext } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { rateRows } from './rateRows.js'

/** The figure of a cell, or that nothing is known of it. */
const known = (cell: PrintedCell | undefined) => (cell && hasFigure(cell) ? cell.figure : null)

/** Never more than undecided where the net change does not contradict it: only gross movements give the rate. */
function adjustmentCase({ funds }: SelfEvaluationContext, rule: Rule, rate: PrintedCell): Case {
  const money = funds.find(({ code }) => code === 'total')?.money
  const [original, final] = [money?.originalBudget, money?.finalBudget]
  const net = judgeNetChange(
    budgetAdjustmentRate,
    {
      supplement: null,
      reduction: null,
      restructuring: null,
      excludedAdjustment: null,
      originalBudget: known(original),
      finalBudget: known(final),
    },
    hasFigure(rate) ? rate.figure : '',
  )
  const isDecided = net.outcome === 'holds' || net.outcome === 'rounding' || net.outcome === 'broken'
  return {
    rule,
    key: placeKey(rule, 'rate', rate),
    where: rate.where,
    label: rate.label,
    counting: rate.counting,
    stated: hasFigure(rate) ? rate.figure.value : null,
    operands: [final, original].flatMap((cell) => (cell ? [cellOperand(cell)] : [])),
    formula: '({0} − {1}) ÷ {1}',
    judgement: isDecided
      ? { ...net, outcome: net.outcome === 'broken' ? 'broken' : 'insufficientData', reason: 'netChangeOnly' }
      : net,
  }
}

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
  inspect: (context, rule) =>
    rateRows(context, [budgetAdjustmentRate.label.zh]).map(({ rate }) => adjustmentCase(context, rule, rate)),
  example: {
    document: {
      funding: [{ code: 'total', label: '部门预算总额', originalBudget: '1003.89', finalBudget: '1389.88' }],
      indicators: [{ level1: '投入管理指标', level2: '预算管理', level3: '预算调整率', target: '≤20%', actual: '20%' }],
    },
    outcome: 'broken',
  },
}
