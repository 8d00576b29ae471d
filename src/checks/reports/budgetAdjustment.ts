import { budgetAdjustmentRate } from '../../rates/department/budgetAdjustmentRate.js'
import { judgeNetChange } from '../../rates/judgeNetChange.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { placeKey } from '../printed/cellCases.js'
import { hasFigure, type PrintedCell } from '../printed/printedCell.js'
import type { Rule } from '../rule.js'
import { stated } from '../statements/context.js'
import { writtenReports as applies } from './applies.js'
import type { ReportContext, ReportInspection } from './context.js'
import { indicatorRate } from './indicatorRates.js'

export const budgetAdjustmentRule: ReportInspection = {
  kind: 'inspection',
  id: 'R16',
  says: /* @__PURE__ */ says(
    '所称的预算调整率不小于全年预算对年初预算的净变动；调整总额未列，比率本身无从核算',
    'A stated budget adjustment rate is no less than the net change of the budgets; the rate itself cannot be recomputed',
  ),
  basis: budgetAdjustmentRate.basis,
  severity: 'warning',
  applies,
  inspect: (context, rule) => {
    const rate = indicatorRate(context, budgetAdjustmentRate.label.zh)
    return rate ? [adjustmentCase(context, rule, rate)] : []
  },
  example: {
    document: {
      indicators: [{ level1: '投入管理指标', level3: '预算调整率', actual: '20%' }],
      statements: [
        {
          kind: 'amount',
          subject: 'expenditure',
          scope: 'all',
          figures: { originalBudget: '1003.69', finalBudget: '1369.66' },
        },
      ],
    },
    outcome: 'broken',
  },
}

/** Never more than undecided where the net change does not contradict it: only gross movements give the rate. */
function adjustmentCase(context: ReportContext, rule: Rule, rate: PrintedCell): Case {
  const [original, final] = (['originalBudget', 'finalBudget'] as const).map((stage) =>
    stated(context, 'expenditure', 'all', stage),
  )
  const net = judgeNetChange(
    budgetAdjustmentRate,
    {
      supplement: null,
      reduction: null,
      restructuring: null,
      excludedAdjustment: null,
      originalBudget: original?.figure ?? null,
      finalBudget: final?.figure ?? null,
    },
    hasFigure(rate) ? rate.figure : '',
  )
  const decided = net.outcome === 'holds' || net.outcome === 'rounding' || net.outcome === 'broken'
  return {
    rule,
    key: placeKey(rule, 'rate', rate),
    where: rate.where,
    label: rate.label,
    counting: rate.counting,
    stated: hasFigure(rate) ? rate.figure.value : null,
    operands: [final, original].flatMap((quantity) => quantity?.operand ?? []),
    formula: '({0} − {1}) ÷ {1}',
    judgement: decided
      ? { ...net, outcome: net.outcome === 'broken' ? 'broken' : 'insufficientData', reason: 'netChangeOnly' }
      : net,
  }
}
