import { Decimal, hundred, one, zero } from '../../../exact/decimal.js'
import { findBudget, type NarrativeContext, stated } from '../../../facts/narrative/narrative.js'
import type { ScoredProject } from '../../../facts/narrative/scoredProject.js'
import { cellOperand } from '../../../facts/printedCell.js'
import { halfDigit } from '../../../verdicts/figure.js'
import type { Operand } from '../../../verdicts/finding.js'
import type { JudgedClaim } from '../../claim.js'
import type { Context } from '../../context.js'
import { pointsOfExecution } from './executionRoom.js'

/** How much of its budget a project spent: at most what, for all that rounding allows, and how the formula says it. */
interface Spent {
  readonly most: Decimal
  readonly operands: readonly Operand[]
  readonly formula: (from: number) => string
}

/** As the report states it, else its outturn over its budget; null where neither is told. */
export function spentOf(narrative: NarrativeContext, { subject, score, rate }: ScoredProject): Spent | null {
  if (rate) {
    const { value, decimals } = rate.cell.figure
    const most = value.isZero() ? zero : value.plus(halfDigit(decimals))
    return { most, operands: [cellOperand(rate.cell)], formula: (from) => `{${from}}` }
  }
  const outturn = stated(narrative, subject, score.scope, 'outturn')
  const budget = findBudget(narrative, subject, score.scope)
  if (!outturn || !budget?.figure.value.gt(0)) return null
  return {
    most: outturn.figure.value.div(budget.figure.value),
    operands: [outturn.operand, budget.operand],
    formula: (from) => `{${from}} ÷ {${from + 1}}`,
  }
}

/** The most that a project can score: full marks less points said to be taken off and what execution costs. */
export function mostOf(context: Context, project: ScoredProject): Decimal {
  const spent = spentOf(context.facts.narrative, project)
  const lost = spent ? pointsOfExecution(context).times(one.minus(Decimal.min(one, spent.most))) : zero
  return fullMarksOf(context).minus(project.pointsOff).minus(lost)
}

/** Of what number of points projects are scored. */
export const fullMarksOf = ({ measures }: Context): Decimal =>
  measures.total === null ? hundred : new Decimal(measures.total)

/** What every claim on the score of a project says of its place. */
export const atScore = (
  id: string,
  { subject, score }: ScoredProject,
): Pick<JudgedClaim, 'about' | 'key' | 'place' | 'stated' | 'counting'> => ({
  about: 'score',
  key: `${id}:score:${subject}:${score.scope}`,
  place: { label: score.operand.label, where: { ...score.operand.where, column: 'score' } },
  stated: score.figure.value,
  counting: { kind: 'points' },
})
