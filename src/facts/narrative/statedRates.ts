import { keptWith } from '../../exact/keptWith.js'
import { bareLabel } from '../../terms/label.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Facts } from '../facts.js'
import { hasFigure, type PrintedCell } from '../printedCell.js'
import { type NarrativeContext, type Placed, statementsOf } from './narrative.js'
import { quantityLabel } from './quantityLabel.js'
import type { SaidOf } from './said.js'
import { moneyStages } from './stage.js'
import { lazyRate } from './statedRate.js'

/** A rate of completion that a sentence states, and of what. */
export interface StatedRate {
  readonly subject: string
  readonly scope: string
  /** The budget that the sentence names; '' where it names none. */
  readonly budget: string
  readonly cell: PrintedCell & { readonly figure: Figure }
}

/** Every rate of completion in the sentences that can be read. */
export const statedRatesOf = /* @__PURE__ */ keptWith((narrative: NarrativeContext) =>
  statementsOf(narrative, 'completion').flatMap(ratesIn),
)

function ratesIn({ statement, at }: Placed<SaidOf<'completion'>>): readonly StatedRate[] {
  const { subject, scope, figures, against } = statement
  if (figures.rate === undefined) return []
  const label = () => quantityLabel(subject, scope, 'rate')
  const cell = lazyRate(figures.rate, label, { at, row: `${subject}@${scope}`, column: 'rate' })
  return hasFigure(cell) ? [{ subject, scope, budget: budgetNamed(figures) || (against ?? ''), cell }] : []
}

const budgetNamed = (figures: SaidOf<'completion'>['figures']): string =>
  moneyStages.find((stage) => stage !== 'outturn' && figures[stage] !== undefined) ?? ''

/** A rate that the row of an indicator states, or a sentence about it. */
export interface IndicatorRate {
  readonly name: string
  readonly cell: PrintedCell
}

/** The actual values of indicators that are percentages. */
export const tabledRatesOf = ({ indicators }: Facts): readonly IndicatorRate[] =>
  indicators.flatMap((row) =>
    /[%％]\s*$/u.test(row.text('actual') ?? '') ? [{ name: row.level3, cell: row.rate('actual') }] : [],
  )

const prefix = 'indicator/'

/** The rate of an indicator of this name as the paper first states it: in its row, else in a sentence. */
export function indicatorRateOf(facts: Facts, name: string): PrintedCell | null {
  const told = statedRatesOf(facts.narrative).flatMap(({ subject, cell }) =>
    subject.startsWith(prefix) ? [{ name: subject.slice(prefix.length), cell }] : [],
  )
  return [...tabledRatesOf(facts), ...told].find((one) => bareLabel(one.name) === name)?.cell ?? null
}
