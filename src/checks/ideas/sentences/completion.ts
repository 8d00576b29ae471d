import type { StatementOf } from '../../../documents/statement.js'
import {
  find,
  findBudgets,
  mostPrecise,
  type NarrativeContext,
  type Placed,
} from '../../../facts/narrative/narrative.js'
import { type Quantity, quantityOf, unprinted } from '../../../facts/narrative/quantity.js'
import { moneyStages } from '../../../facts/narrative/stage.js'
import { rateIn } from '../../../facts/narrative/statedRate.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { judgeClaim } from '../../judgeClaim.js'
import { rateOf } from './sentence.js'
import { unreadable } from './unreadable.js'

export const completion: Idea = {
  kind: 'inspection',
  id: 'S1',
  says: {
    zh: '完成率等于决算数除以同一句所称的预算数',
    en: 'A completion rate is the outturn over the budget that the sentence names',
  },
  basis: byArithmetic('“完成年初预算的X%”即决算数÷年初预算数', '“X% of the original budget” is the outturn over it'),
  severity: 'error',
  claims: ({ facts: { narrative } }) =>
    narrative.index.statementsOf('completion').flatMap((placed) => completionClaim(narrative, placed)),
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        {
          kind: 'completion',
          subject: 'expenditure',
          scope: 'all',
          figures: { finalBudget: '1389.88', outturn: '1285.83', rate: '95.00%' },
        },
      ],
    },
    outcome: 'broken',
  },
}

type Completion = Placed<StatementOf<'completion'>>

/** What an indicator or an output came to is no rate of a budget, where the sentence names none. */
const isMeasured = /^(?:indicator|output)\/|^project\/[^/]+\//u

function completionClaim(narrative: NarrativeContext, placed: Completion): readonly Claim[] {
  const { statement, at } = placed
  const { subject, scope, figures } = statement
  const stated = rateIn(placed)
  if (!stated || (isMeasured.test(subject) && Object.keys(figures).length === 1)) return []
  if (stated.figure === 'blank') return [unreadable('completion', statement, stated)]
  const outturn =
    quantityOf(narrative.document, at, statement, 'outturn', ['outturn'], figures.outturn) ??
    find(narrative, subject, scope, 'outturn')
  const spent = outturn ? mostPrecise(narrative, outturn) : unprinted(statement, 'outturn', at)
  const own = ownBudget(narrative, placed)
  const budgets = own ? [own] : findBudgets(narrative, subject, scope)
  const printed = budgets.map((budget) => mostPrecise(narrative, budget))
  const claims = (printed.length > 0 ? printed : [unprinted(statement, 'budget', at)]).map((budget) =>
    rateOf('completion', statement, stated, [spent, budget]),
  )
  return mostLikely(claims)
}

/** The first budget that the statement itself prints. */
function ownBudget({ document }: NarrativeContext, { statement, at }: Completion): Quantity | null {
  for (const stage of moneyStages) {
    if (stage === 'outturn') continue
    const own = quantityOf(document, at, statement, stage, [stage], statement.figures[stage])
    if (own) return own
  }
  return null
}

/** A sentence without a budget does not say which it means: the one that its rate agrees with, where there is such. */
function mostLikely(claims: readonly Claim[]): readonly Claim[] {
  const agreeing = claims.find((claim) => judgeClaim(claim).judgement.outcome !== 'broken')
  return [agreeing ?? claims[0] ?? []].flat()
}
