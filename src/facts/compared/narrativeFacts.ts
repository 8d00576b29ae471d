import type { Facts } from '../facts.js'
import { rateIn } from '../narrative/statedRate.js'
import { type Fact, factOf } from './fact.js'

/** What the sentences of a document state, rates of completion among them. A score of several projects is of none of them. */
export function narrativeFacts({ narrative: { quantities, index } }: Facts): readonly Fact[] {
  const common = new Set(
    index.statementsOf('score').flatMap(({ statement, at }) => (statement.figures.count === undefined ? [] : [at])),
  )
  const rates = index.statementsOf('completion').flatMap((placed) => {
    const { subject, scope } = placed.statement
    const rate = rateIn(placed)
    return rate ? factOf(rate, { subject, scope, stage: 'rate' }) : []
  })
  return [...quantities.filter(({ statement }) => !common.has(statement)), ...rates]
}
