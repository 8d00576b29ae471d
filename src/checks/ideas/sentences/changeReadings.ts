import { budgetsElsewhere, formerFigure, isOnLastYear, stageOf } from '../../../facts/narrative/formerFigure.js'
import { find, mostPrecise, type NarrativeContext, type Placed } from '../../../facts/narrative/narrative.js'
import { type Quantity, quantityOf } from '../../../facts/narrative/quantity.js'
import type { SaidOf } from '../../../facts/narrative/said.js'
import { changeIn } from '../../../facts/narrative/statedRate.js'

export type Change = Placed<SaidOf<'change'>>

/** The figures of a sentence on a change, as far as they are printed. */
export interface Known {
  /** As the sentence has it, else as it stands elsewhere. */
  readonly stated: Quantity | null
  /** The same as finely as it is printed. */
  readonly now: Quantity | null
  readonly before: Quantity | null
  readonly change: Quantity | null
}

/** One reading of a sentence; several where it does not say which of several budgets it is against. */
export function readingsOf(narrative: NarrativeContext, placed: Change): readonly Known[] {
  const { statement, at } = placed
  const { subject, scope, figures } = statement
  const { document } = narrative
  const stage = stageOf(placed)
  const stated =
    quantityOf(document, at, statement, stage, ['now'], figures.now) ?? find(narrative, subject, scope, stage)
  const known = { stated, now: stated && mostPrecise(narrative, stated), change: changeIn(document, placed) }
  const before = formerFigure(narrative, placed)
  if (before || isOnLastYear(placed)) return [{ ...known, before }]
  const budgets = budgetsElsewhere(narrative, placed).map((budget) => mostPrecise(narrative, budget))
  return budgets.length > 0 ? budgets.map((budget) => ({ ...known, before: budget })) : [{ ...known, before: null }]
}
