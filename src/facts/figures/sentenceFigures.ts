import type { Facts } from '../facts.js'
import type { Quantity } from '../narrative/quantity.js'
import { rateIn } from '../narrative/statedRate.js'
import { figureOf } from './figureOf.js'

/** What the sentences of a document state, rates of completion among them. A score of several projects is of none of them. */
export function sentenceFigures({ narrative: { quantities, index } }: Facts): readonly Quantity[] {
  const common = new Set(
    index.statementsOf('score').flatMap(({ statement, at }) => (statement.figures.count === undefined ? [] : [at])),
  )
  const rates = index.statementsOf('completion').flatMap((placed) => {
    const { subject, scope } = placed.statement
    const rate = rateIn(placed)
    return rate ? figureOf(rate, { subject, scope, stage: 'rate' }) : []
  })
  return [...quantities.filter(({ statement }) => !common.has(statement)), ...rates]
}
