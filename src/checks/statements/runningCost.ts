import { quantityInTable } from '../../facts/narrative/quantity.js'
import { disclosureProcedures } from '../../law/national.js'
import { says } from '../accounts/ground.js'
import { everyAccounts } from '../rule.js'
import { against } from './against.js'
import type { NarrativeInspection } from './inspection.js'

export const runningCostRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S18',
  says: /* @__PURE__ */ says(
    '机关运行经费不大于06表公用经费',
    'The agency running cost does not exceed the non-personnel expenditure of table 06',
  ),
  basis: {
    instrument: disclosureProcedures,
    says: {
      zh: '机关运行经费是行政单位和参公单位一般公共预算基本支出中的公用经费；含其他资金的，写明口径',
      en: 'It is the non-personnel basic expenditure of agencies from the general public budget; other money is told',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  severity: 'warning',
  applies: everyAccounts,
  inspect: (context, rule) => {
    const cost = context.quantities.find(({ subject, stage }) => subject === 'agencyRunningCost' && stage === 'outturn')
    const table = quantityInTable(context.document, 'nonPersonnel', 'generalPublicBudget', 'outturn')
    return against(rule, 'outturn', cost ?? null, [table], 'atMost')
  },
  example: {
    document: {
      statements: [{ kind: 'amount', subject: 'agencyRunningCost', scope: 'all', figures: { outturn: '38.88' } }],
      tables: { basicExpenditure: { rows: [{ code: 'nonPersonnel', label: '公用经费合计', amount: '35.88' }] } },
    },
    outcome: 'broken',
  },
}
