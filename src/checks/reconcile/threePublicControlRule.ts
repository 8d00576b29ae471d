import { threePublicControlRate } from '../../rates/department/threePublicControlRate.js'
import { says } from '../accounts/ground.js'
import { everyForm as applies } from '../rule.js'
import type { ReconciliationRule } from './reconciliationRule.js'

export const threePublicControlRule: ReconciliationRule = {
  kind: 'reconciliation',
  id: 'X6',
  says: /* @__PURE__ */ says(
    '所称的“三公经费”控制率等于决算或基础数据表中“三公”经费的决算数除以预算数',
    'A stated control rate of the three public costs is their outturn over their budget in the accounts or the basic data',
  ),
  basis: threePublicControlRate.basis,
  severity: 'warning',
  applies,
  example: {
    documents: [
      {
        kind: 'finalAccounts',
        statements: [
          {
            kind: 'amount',
            subject: 'threePublic',
            scope: 'generalPublicBudget',
            figures: { budget: '6.00', outturn: '3.58' },
          },
        ],
      },
      {
        kind: 'evaluationReport',
        indicators: [{ level1: '投入管理指标', level3: '“三公经费”控制率', actual: '100%' }],
      },
    ],
    outcome: 'broken',
  },
}
