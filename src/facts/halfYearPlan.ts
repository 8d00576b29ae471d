import { type Decimal, zero } from '../exact/decimal.js'
import type { Sentence } from '../law/basis.js'
import { expenditureKinds } from '../terms/expenditure.js'
import { nounOf } from '../terms/term.js'
import type { Figure } from '../verdicts/figure.js'
import type { Facts } from './facts.js'
import { hasFigure, type PrintedCell } from './printedCell.js'
import { totalFunds } from './totalFunds.js'

type Known = PrintedCell & { readonly figure: Figure }

/** What is planned for half a year by kind of expenditure, beside the budget of the year. */
export interface HalfYearPlan {
  readonly planned: readonly Known[]
  readonly budget: Known
  /** The share of each kind's budget that is planned. */
  readonly shares: readonly { readonly name: Sentence; readonly share: Decimal }[]
}

/** The plan for half a year; null where it is not printed for every kind, or there is no budget. */
export function halfYearPlanOf(facts: Facts): HalfYearPlan | null {
  const budget = totalFunds(facts, 'budget')
  const kinds = expenditureKinds.flatMap(({ id }) => {
    const row = facts.expenditure.find(({ code }) => code === id)
    return row ? [{ name: nounOf(expenditureKinds, id), half: row.money('halfYearPlannedOutturn'), row }] : []
  })
  const planned = kinds.flatMap(({ half }) => (hasFigure(half) ? [half] : []))
  if (!hasFigure(budget) || budget.figure.value.isZero()) return null
  if (planned.length === 0 || planned.length < kinds.length) return null
  const shares = kinds.flatMap(({ name, half, row }) => {
    const year = row.money('budget')
    if (!hasFigure(half) || !hasFigure(year) || year.figure.value.isZero()) return []
    return [{ name, share: half.figure.value.div(year.figure.value) }]
  })
  return { planned, budget, shares }
}

/** The sum of all values but the last, over the last. */
export const shareOfLast = (values: readonly Decimal[]): Decimal =>
  values
    .slice(0, -1)
    .reduce((sum, value) => sum.plus(value), zero)
    .div(values.at(-1) as Decimal)
