import type { Facts } from '../facts.js'
import type { Quantity } from './quantity.js'
import { type StatedRate, statedRatesOf } from './statedRates.js'

/** The figures that a text gives of one project: its score, its rate, and points said to be taken off. */
export interface ScoredProject {
  readonly subject: string
  readonly score: Quantity
  readonly rate: StatedRate | undefined
  readonly deductions: readonly Quantity[]
}

/** Every project that the text gives a score of its own. */
export function scoredProjectsOf({ narrative }: Facts): readonly ScoredProject[] {
  const rates = statedRatesOf(narrative)
  const { quantities } = narrative
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
