import { type CostTarget, costTargetsOf } from '../../../facts/costTargets.js'
import type { Facts } from '../../../facts/facts.js'
import { totalFunds } from '../../../facts/totalFunds.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const wholeCost: Idea = {
  kind: 'inspection',
  id: 'T14',
  says: {
    zh: '总成本的指标值等于同一期限的资金总额；写作上限的不大于它',
    en: 'A target for the whole cost is the total funds of its term; one that is a limit does not exceed them',
  },
  basis: byArithmetic(
    '同一金额在资金和指标中各列一次',
    'The same amount stands among the funds and among the indicators',
  ),
  severity: 'error',
  claims: ({ facts }) =>
    costTargetsOf(facts)
      .filter(({ isWhole }) => isWhole)
      .flatMap((cost) => costClaims(facts, cost)),
  example: {
    document: {
      kind: 'projectTarget',
      funding: [{ code: 'total', label: '资金总额', budget: '64万元' }],
      indicators: [
        { level1: '产出指标', level2: '成本指标', level3: '成本控制', target: '64万元/年', subject: 'expenditure' },
      ],
    },
    outcome: 'holds',
  },
}

/** Funds of another term need not be printed; those of the year must be. */
function costClaims(facts: Facts, { cell, funds: [column = ''], isLimit }: CostTarget): readonly Claim[] {
  const funds = totalFunds(facts, column)
  if (funds.figure === 'missing' && column !== 'budget') return []
  return [
    {
      kind: 'sum',
      about: column,
      whole: cell,
      parts: [funds],
      ...(isLimit ? { relation: 'atMost' as const } : {}),
      fault: { kind: 'costApartFromFunds', funds: funds.label, isLimit },
    },
  ]
}
