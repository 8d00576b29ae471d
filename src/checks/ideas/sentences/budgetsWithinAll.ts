import { type NarrativeContext, stated } from '../../../facts/narrative/narrative.js'
import { moneyStages, type Stage } from '../../../facts/narrative/stage.js'
import { byArithmetic, byBudgetLawArticle } from '../../../law/ground.js'
import type { SumClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { sumWhereStated } from './sentence.js'

export const budgetsWithinAll: Idea = {
  kind: 'inspection',
  id: 'S11',
  onlyOf: 'statements',
  says: {
    zh: '各本预算的数之和不大于全部资金的同一数',
    en: 'The figures of the single budgets do not exceed the figure for all money',
  },
  basis: byArithmetic('财政拨款是全部资金的一部分', 'Appropriations are a part of all money'),
  also: [
    byBudgetLawArticle(
      { zh: '第五条', en: 'article 5' },
      '预算包括一般公共预算、政府性基金预算、国有资本经营预算、社会保险基金预算',
      'budgets are the general public one, those of government-managed funds, state capital operations and social insurance funds',
    ),
  ],
  severity: 'error',
  claims: ({ facts: { narrative } }) => {
    const subjects = [...new Set(narrative.quantities.map(({ subject }) => subject))]
    return subjects.flatMap((subject) => moneyStages.flatMap((stage) => withinAll(narrative, subject, stage)))
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        { kind: 'amount', subject: 'evaluatedProjects', scope: 'all', figures: { budget: '414.82' } },
        { kind: 'amount', subject: 'evaluatedProjects', scope: 'generalPublicBudget', figures: { budget: '192.76' } },
        { kind: 'amount', subject: 'evaluatedProjects', scope: 'governmentManagedFund', figures: { budget: '222.06' } },
      ],
    },
    outcome: 'holds',
  },
}

const funds = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations']

function withinAll(narrative: NarrativeContext, subject: string, stage: Stage): readonly SumClaim[] {
  const all = stated(narrative, subject, 'all', stage)
  if (!all) return []
  const parts = funds.map((scope) => stated(narrative, subject, scope, stage))
  return sumWhereStated(stage, all, parts, 'atLeast').map((claim) =>
    claim.parts.length > 1 ? { ...claim, computedAs: 'budgetsTogether' } : claim,
  )
}
