import { type NarrativeContext, statementsOf } from '../../facts/narrative/narrative.js'
import type { Quantity } from '../../facts/narrative/quantity.js'
import { quantityLabel } from '../../facts/narrative/quantityLabel.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Operand } from '../../verdicts/finding.js'
import { readRate } from '../../verdicts/statedRate.js'

/** A stated rate of completion as a figure with its place. */
export interface StatedCompletion {
  readonly subject: string
  readonly scope: string
  readonly at: number
  readonly figure: Figure
  readonly operand: Operand
}

/** Every completion rate of the narrative that can be read. */
export const completionsOf = (context: NarrativeContext): StatedCompletion[] =>
  statementsOf(context, 'completion').flatMap(({ statement: { subject, scope, figures }, at }) => {
    const figure = readRate(figures.rate)
    return figure
      ? [{ subject, scope, at, figure, operand: rateOperand(subject, scope, at, figures.rate, figure) }]
      : []
  })

/** A rate in a statement as an operand. */
export function rateOperand(subject: string, scope: string, at: number, text: string, figure: Figure): Operand {
  return {
    label: quantityLabel(subject, scope, 'rate'),
    where: {
      path: ['statements', at, 'figures', 'rate'],
      table: 'statements',
      row: `${subject}@${scope}`,
      column: 'rate',
    },
    value: figure.value,
    text,
    counting: { kind: 'rate', decimals: figure.decimals },
  }
}

/** The figures that a narrative gives of one project: its score, its rate, and points said to be taken off. */
export interface ProjectFigures {
  readonly subject: string
  readonly score: Quantity
  readonly rate: StatedCompletion | undefined
  readonly deductions: readonly Quantity[]
}

/** Every project that has a score of its own. */
export function scoredProjects(context: NarrativeContext): ProjectFigures[] {
  const rates = completionsOf(context)
  const { quantities } = context
  return quantities
    .filter(({ stage, subject }) => stage === 'score' && /^project\/[^/]+$/u.test(subject))
    .map((score) => ({
      subject: score.subject,
      score,
      rate: rates.find(({ subject }) => subject === score.subject),
      deductions: quantities.filter(
        ({ stage, subject }) =>
          stage === 'count' && subject.startsWith(`${score.subject}/`) && subject.endsWith('扣分'),
      ),
    }))
}
