import { stated } from '../../facts/narrative/narrative.js'
import { budgetAdjustmentRate } from '../../rates/department/budgetAdjustmentRate.js'
import { says } from '../accounts/ground.js'
import { netChangeCase } from '../printed/netChangeCase.js'
import { writtenReports as applies } from './applies.js'
import type { ReportInspection } from './context.js'
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
    if (!rate) return []
    const budget = (stage: 'originalBudget' | 'finalBudget') => stated(context, 'expenditure', 'all', stage)
    return [netChangeCase(rule, rate, { original: budget('originalBudget'), final: budget('finalBudget') })]
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
