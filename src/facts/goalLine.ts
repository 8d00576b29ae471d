import type { Sentence } from '../law/basis.js'
import { formFields, goalHorizons } from '../terms/formField.js'
import { nounOf, nounsOf } from '../terms/term.js'
import { clip } from '../words/problems.js'
import type { Facts } from './facts.js'
import type { Place } from './printedCell.js'
import { textIn } from './textIn.js'

/** A goal in words, and where it stands. */
export interface GoalLine extends Place {
  readonly at: number
  readonly text: string
  readonly horizon: 'annual' | 'mediumTerm' | undefined
  /** The years that it names beside its words. */
  readonly period: string
}

/** A goal as any form prints it. */
type PrintedGoal = { readonly expected: string; readonly horizon?: GoalLine['horizon'] }

const horizons = /* @__PURE__ */ nounsOf(goalHorizons)
const goal = /* @__PURE__ */ nounOf(formFields, 'goals')

/** The goals that a form prints. */
export const goalsOf = ({ printed }: Facts): readonly GoalLine[] =>
  ((printed.goals ?? []) as readonly PrintedGoal[]).map((one, at) => goalLine(one, at))

function goalLine(one: PrintedGoal, at: number): GoalLine {
  const { expected, horizon } = one
  const own = textIn(one, 'label') ?? ''
  const { zh, en }: Sentence = horizon ? horizons[horizon] : goal
  const row = horizon ? `${horizon}/${own}` : own
  return {
    at,
    text: expected,
    horizon,
    period: textIn(one, 'period') ?? '',
    label: { zh: `${zh}“${clip(expected)}”`, en: `${en} “${clip(expected)}”` },
    where: { path: ['goals', at, 'expected'], table: 'goals', row, column: 'expected' },
  }
}

/** Where the years of a medium-term goal stand. */
export const periodPlace = ({ at, where, period }: GoalLine): Place => ({
  label: { zh: `中长期目标的年份“${period}”`, en: `years of the medium-term goals “${period}”` },
  where: { ...where, path: ['goals', at, 'period'], column: 'period' },
})
