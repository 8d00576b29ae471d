import type { StatementOf } from '../../documents/statement.js'
import { find, findBudgets, type NarrativeContext, statementsOf } from '../../facts/narrative/narrative.js'
import { mostPrecise, type Quantity, quantityOf } from '../../facts/narrative/quantity.js'
import { moneyStages } from '../../facts/narrative/stage.js'
import { readRate } from '../../verdicts/statedRate.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyNarrative as applies } from '../rule.js'
import type { NarrativeInspection } from './inspection.js'
import { quotient, rateCase } from './rateCase.js'

/** The first figure of a stage that the statement itself prints. */
function ownBudget({ document }: NarrativeContext, statement: StatementOf<'completion'>, at: number): Quantity | null {
  for (const stage of moneyStages) {
    if (stage === 'outturn') continue
    const own = quantityOf(document, at, statement, stage, [stage], statement.figures[stage])
    if (own) return own
  }
  return null
}

/** A sentence without a budget does not say which it means: the one that its rate agrees with, where there is such. */
const mostLikely = (cases: readonly Case[]): Case | undefined =>
  cases.find(({ judgement }) => judgement.outcome !== 'broken') ?? cases[0]

/** What an indicator or an output came to is no rate of a budget, where the sentence names none. */
const isMeasured = /^(?:indicator|output)\/|^project\/[^/]+\//u

export const completionRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S1',
  says: /* @__PURE__ */ says(
    '完成率等于决算数除以同一句所称的预算数',
    'A completion rate is the outturn over the budget that the sentence names',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '“完成年初预算的X%”即决算数÷年初预算数',
    '“X% of the original budget” is the outturn over it',
  ),
  severity: 'error',
  applies,
  inspect: (context, rule) =>
    statementsOf(context, 'completion').flatMap(({ statement, at }) => {
      const { subject, scope, figures } = statement
      const { document } = context
      if (isMeasured.test(subject) && Object.keys(figures).length === 1) return []
      const outturn =
        quantityOf(document, at, statement, 'outturn', ['outturn'], figures.outturn) ??
        find(context, subject, scope, 'outturn')
      const own = ownBudget(context, statement, at)
      const budgets = own ? [own] : findBudgets(context, subject, scope)
      const cases = (budgets.length > 0 ? budgets : [null]).map((budget) =>
        rateCase(
          rule,
          statement,
          at,
          readRate(figures.rate),
          [outturn, budget].map((quantity) => quantity && mostPrecise(document, quantity)),
          quotient,
        ),
      )
      return cases.filter((one) => one === mostLikely(cases))
    }),
  example: {
    document: {
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
