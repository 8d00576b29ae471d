import { type CostTarget, costTargetsOf } from '../../../facts/costTargets.js'
import type { Facts } from '../../../facts/facts.js'
import type { PrintedCell } from '../../../facts/printedCell.js'
import { totalFunds } from '../../../facts/totalFunds.js'
import { byPractice } from '../../../law/ground.js'
import type { Claim, SumClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const costWithinFunds: Idea = {
  kind: 'inspection',
  id: 'T15',
  says: {
    zh: '成本指标的金额不大于同一期限的资金总额',
    en: 'The amount of a cost target does not exceed the total funds of its term',
  },
  basis: byPractice(
    '所列成本是支出的全部或一部分；由其他资金承担的，应当写明',
    'The cost that is named is all or a part of the expenditure, unless other money bears it, which is to be said',
  ),
  severity: 'warning',
  claims: ({ facts }) =>
    costTargetsOf(facts)
      .filter(({ isWhole }) => !isWhole)
      .flatMap((cost) => costClaims(facts, cost)),
  example: {
    document: {
      kind: 'projectTarget',
      funding: [{ code: 'total', label: '资金总额', budget: '64' }],
      indicators: [{ level1: '成本指标', level2: '经济成本指标', level3: '设备购置成本', target: '≤70万元' }],
    },
    outcome: 'broken',
  },
}

/** Where the budget of the year is printed at two stages, the target may have been set at either. */
function costClaims(facts: Facts, { cell, funds }: CostTarget): readonly Claim[] {
  const cells = funds.map((column) => totalFunds(facts, column))
  const printed = cells.filter(({ figure }) => figure !== 'missing')
  const [first, ...others] = printed.length > 0 || !funds.includes('budget') ? printed : cells.slice(0, 1)
  if (!first) return []
  const within = (one: PrintedCell): SumClaim => ({
    kind: 'sum',
    about: first.where.column ?? '',
    whole: cell,
    parts: [one],
    relation: 'atMost',
    fault: { kind: 'costBeyondFunds', funds: one.label },
  })
  return [{ kind: 'either', claims: [within(first), ...others.map(within)] }]
}
