import {
  find,
  findBudgets,
  mostPrecise,
  type NarrativeContext,
  type Placed,
} from '../../../facts/narrative/narrative.js'
import { type Quantity, quantityOf, unprinted } from '../../../facts/narrative/quantity.js'
import type { SaidOf } from '../../../facts/narrative/said.js'
import { moneyStages } from '../../../facts/narrative/stage.js'
import { changeIn, rateIn } from '../../../facts/narrative/statedRate.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim, SumClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { judgeClaim } from '../../judgeClaim.js'
import { directionClaims } from './directions.js'
import { nameOf, rateOf } from './sentence.js'
import { unreadable } from './unreadable.js'

export const completion: Idea = {
  kind: 'inspection',
  id: 'S1',
  onlyOf: 'statements',
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

type Completion = Placed<SaidOf<'completion'>>

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
  const own = ownBudgets(narrative, placed)
  const budgets = own.length > 0 ? own : budgetsElsewhere(narrative, placed)
  const printed = budgets.map((budget) => mostPrecise(narrative, budget))
  const claims = (printed.length > 0 ? printed : [unprinted(statement, 'budget', at)]).map((budget) =>
    rateOf('completion', statement, stated, [spent, budget]),
  )
  const change = changeIn(narrative.document, placed)
  const moved = outturn && change ? printed.map((budget) => differenceOf(statement, change, outturn, budget)) : []
  const ways = printed.map((budget) => directionClaims(nameOf(statement), figures.direction, outturn, budget))
  return [
    ...mostLikely(claims).map((claim) => fitting(narrative, placed, claim, spent)),
    ...mostLikely(moved),
    ...mostLikely(ways.flat()),
  ]
}

/** A rate of a budget of nothing may be that of another budget, which then is named. */
function fitting(narrative: NarrativeContext, { statement }: Completion, claim: Claim, spent: PrintedCell): Claim {
  if (claim.kind !== 'rate' || !hasFigure(claim.whole) || !claim.whole.figure.value.isZero()) return claim
  if (judgeClaim(claim).judgement.reason !== 'zeroBase') return claim
  const others = moneyStages.flatMap((stage) => {
    if (stage === 'outturn') return []
    return find(narrative, statement.subject, statement.scope, stage) ?? []
  })
  const other = others.find((whole) => {
    const { outcome } = judgeClaim({ ...claim, part: spent, whole }).judgement
    return outcome === 'holds' || outcome === 'rounding'
  })
  return other ? { ...claim, fits: other.label } : claim
}

/** “决算数大于预算数55.93万元”: the outturn less the budget. */
const differenceOf = (
  about: Completion['statement'],
  whole: Quantity,
  outturn: Quantity,
  budget: Quantity,
): SumClaim => ({
  kind: 'sum',
  about: 'difference',
  row: nameOf(about),
  whole,
  parts: [outturn],
  minus: [budget],
  alike: true,
  isChange: true,
})

/** The budgets that the statement itself prints, the one alone that its rate is said to be of. */
function ownBudgets({ document }: NarrativeContext, { statement, at }: Completion): readonly Quantity[] {
  const { against, figures } = statement
  return moneyStages.flatMap((stage) => {
    if (stage === 'outturn' || (against !== undefined && against !== 'plan' && against !== stage)) return []
    return quantityOf(document, at, statement, stage, [stage], figures[stage]) ?? []
  })
}

function budgetsElsewhere(narrative: NarrativeContext, { statement }: Completion): readonly Quantity[] {
  const { subject, scope, against } = statement
  const named =
    against === 'originalBudget' || against === 'finalBudget' ? find(narrative, subject, scope, against) : null
  return named ? [named] : findBudgets(narrative, subject, scope)
}

/** A sentence with no budget, or with two, does not say which it means: the one that its rate agrees with, where there is such. */
function mostLikely(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims
  const agreeing = claims.find((claim) => judgeClaim(claim).judgement.outcome !== 'broken')
  return [agreeing ?? claims[0] ?? []].flat()
}
