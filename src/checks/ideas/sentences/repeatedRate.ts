import type { Facts } from '../../../facts/facts.js'
import { statedRatesOf, tabledRatesOf } from '../../../facts/narrative/statedRates.js'
import type { PrintedCell } from '../../../facts/printedCell.js'
import { byArithmetic } from '../../../law/ground.js'
import { bareLabel } from '../../../terms/label.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const repeatedRate: Idea = {
  kind: 'inspection',
  id: 'R18',
  says: {
    zh: '同一事项以同一预算数计的完成率前后一致',
    en: 'A rate of one thing against one budget is the same wherever it is stated',
  },
  basis: byArithmetic('同一比率列示多次', 'The same rate is stated more than once'),
  severity: 'error',
  claims: ({ facts }) => {
    const first = new Map<string, PrintedCell>()
    return ratesOf(facts).flatMap(({ of, cell }): Claim[] => {
      const before = first.get(of)
      if (!before) first.set(of, cell)
      return before ? [{ kind: 'sum', about: 'rate', whole: cell, parts: [before] }] : []
    })
  },
  example: {
    document: {
      kind: 'evaluationReport',
      statements: [
        { kind: 'completion', subject: 'project/政府投资项目', scope: 'all', figures: { rate: '222.06%' } },
        { kind: 'completion', subject: 'project/政府投资项目', scope: 'all', figures: { rate: '100%' } },
      ],
    },
    outcome: 'broken',
  },
}

/** A stated rate, with what it is the rate of: its subject, its money, the budget that it is measured against. */
interface Rated {
  readonly of: string
  readonly cell: PrintedCell
}

/** Rates in the rows of indicators first, then those of the sentences. */
const ratesOf = (facts: Facts): readonly Rated[] => [
  ...tabledRatesOf(facts).map(({ name, cell }) => ({ of: `indicator/${name}@all`, cell })),
  ...statedRatesOf(facts.narrative).map(({ subject, scope, budget, cell }) => ({
    of: `${bareLabel(subject)}@${scope}${budget}`,
    cell,
  })),
]
