import type { Facts } from '../../../facts/facts.js'
import { stated } from '../../../facts/narrative/narrative.js'
import { spentOf } from '../../../facts/narrative/spent.js'
import { byBudgetLaw } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { spentParts } from './spentParts.js'

export const fourBudgets: Idea = {
  kind: 'inspection',
  id: 'R32',
  says: {
    zh: '一般公共预算、政府性基金、国有资本经营、社会保险基金各本预算的支出之和等于支出合计',
    en: 'What is spent from each of the four budgets adds up to all that is spent',
  },
  basis: {
    ...byBudgetLaw(
      '预算包括一般公共预算、政府性基金预算、国有资本经营预算、社会保险基金预算；合计可能含单位资金的，从轻一级',
      'There are the general public budget, government-managed funds, state capital operations and social insurance funds; where the total may hold money of the unit besides, it is less grave',
    ),
    article: { zh: '第五条', en: 'article 5' },
    from: '2015-01-01',
  },
  severity: 'error',
  claims: ({ facts }) => budgetClaims(facts),
  example: {
    document: {
      kind: 'selfEvaluationReport',
      statements: [
        { kind: 'amount', subject: 'expenditure', scope: 'fiscalAppropriation', figures: { outturn: '100.00' } },
        { kind: 'amount', subject: 'expenditure', scope: 'generalPublicBudget', figures: { outturn: '90.00' } },
        { kind: 'empty', subject: 'governmentManagedFund', scope: 'governmentManagedFund', figures: {} },
        { kind: 'empty', subject: 'stateCapitalOperations', scope: 'stateCapitalOperations', figures: {} },
      ],
    },
    outcome: 'broken',
  },
}

const budgets = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'] as const

function budgetClaims({ narrative }: Facts): readonly Claim[] {
  const named = budgets.map((scope) => spentOf(narrative, 'expenditure', scope))
  const insurance = spentOf(narrative, 'socialInsuranceFund', 'all')
  const scope = insurance && !insurance.figure.value.isZero() ? 'all' : 'fiscalAppropriation'
  const total = stated(narrative, 'expenditure', scope, 'outturn') ?? stated(narrative, 'expenditure', 'all', 'outturn')
  if (!total || named.every((part) => part === null)) return []
  return [spentParts(total, [...named, insurance], budgets.length, total.scope === 'all')]
}
