import { type Mixture, mixturesIn, type PlacedFact } from '../../../facts/compared/mixedScopes.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import type { Sentence } from '../../../law/basis.js'
import { byArithmetic } from '../../../law/ground.js'
import { fundScopes } from '../../../terms/fund.js'
import { nounsOf } from '../../../terms/term.js'
import type { OfMoney } from '../../../words/faults/documentFaults.js'
import type { FoundClaim } from '../../claim.js'
import type { Reconciliation } from '../../reconciliation.js'
import { everyForm } from '../../rule.js'
import { type SharedContext, type SharedFigure, titled } from '../../sharedContext.js'

export const mixedMoney: Reconciliation = {
  kind: 'reconciliation',
  id: 'X9',
  says: {
    zh: '决算数与所比的预算数口径相同：全部资金的决算数不与一本预算的预算数相比',
    en: 'An outturn is held against the budget of the same money: that of all money not against the budget of one fund',
  },
  basis: byArithmetic(
    '分子分母口径不同的比率没有意义；两本预算的数恰好相等也是可能的，故列为核实',
    'A rate over different money says nothing; two budgets may happen to be equal, hence a warning',
  ),
  severity: 'warning',
  applies: everyForm,
  claims: mixedClaims,
  example: {
    documents: [
      {
        kind: 'selfEvaluationReport',
        statements: [
          {
            kind: 'amount',
            subject: 'expenditure',
            scope: 'generalPublicBudget',
            figures: { originalBudget: '1003.69', outturn: '1063.77' },
          },
          {
            kind: 'amount',
            subject: 'expenditure',
            scope: 'governmentManagedFund',
            figures: { originalBudget: '222.06' },
          },
        ],
      },
      {
        kind: 'evaluationReport',
        statements: [
          {
            kind: 'amount',
            subject: 'expenditure',
            scope: 'all',
            figures: { originalBudget: '1003.69', outturn: '1285.83' },
          },
        ],
      },
    ],
    outcome: 'broken',
  },
}

const scopes: Readonly<Record<string, Sentence>> = nounsOf(fundScopes)

interface Placed extends PlacedFact {
  readonly fact: SharedFigure
}

/** Every mixture once, however many documents print it: the others are named beside it. */
function mixedClaims({ figures }: SharedContext): readonly FoundClaim[] {
  const facts = figures.map((fact): Placed => ({ fact, document: fact.document, value: fact.figure.value }))
  const found = new Map<string, [Mixture<Placed>, ...Mixture<Placed>[]]>()
  for (const mixed of mixturesIn(facts)) {
    const same = found.get(mixed.key)
    if (same) same.push(mixed)
    else found.set(mixed.key, [mixed])
  }
  return [...found.values()].map(([first, ...others]) => claimOf(first, others))
}

function claimOf({ outturn, budget, own, against }: Mixture<Placed>, others: readonly Mixture<Placed>[]): FoundClaim {
  const rest = [outturn, own.budget, own.outturn, ...against, ...others.flatMap((one) => [one.budget, one.outturn])]
  return {
    kind: 'found',
    about: budget.fact.subject,
    row: [budget.fact.scope, budget.fact.stage, own.budget.fact.scope].join(':'),
    place: titled(budget.fact),
    outcome: 'broken',
    stated: budget.fact.figure.value,
    counting: budget.fact.counting,
    operands: rest.map(({ fact }) => fact.operand),
    ...(against.length === 0 ? { isReading: true } : {}),
    fault: {
      kind: 'mixedScopes',
      outturn: ofMoney(outturn),
      budget: ofMoney(budget),
      own: ofMoney(own.outturn),
      against: against.map(ofMoney),
    },
  }
}

const ofMoney = ({ fact }: Placed): OfMoney => ({
  told: toldFigure(fact),
  label: fact.label,
  scope: scopes[fact.scope] ?? { zh: fact.scope, en: fact.scope },
})
