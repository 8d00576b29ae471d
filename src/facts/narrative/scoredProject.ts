import { type Decimal, zero } from '../../exact/decimal.js'
import { sumExactly } from '../../exact/steps.js'
import type { Facts } from '../facts.js'
import { grouped } from './narrativeIndex.js'
import type { Quantity } from './quantity.js'
import { type StatedRate, statedRatesOf } from './statedRates.js'

/** The subject of a project itself, not of something of it. */
export const project = /^project\/[^/]+$/u

/** The figures that a text gives of one project: its score, its rate, and points said to be taken off. */
export interface ScoredProject {
  readonly subject: string
  readonly score: Quantity
  readonly rate: StatedRate | undefined
  readonly deductions: readonly Quantity[]
  /** The deductions added up. */
  readonly pointsOff: Decimal
}

/** Every project that the text gives a score of its own. */
export function scoredProjectsOf({ narrative }: Facts): readonly ScoredProject[] {
  const { quantities } = narrative
  const scores = quantities.filter(({ stage, subject }) => stage === 'score' && project.test(subject))
  if (scores.length === 0) return []
  const rates = new Map(
    statedRatesOf(narrative)
      .toReversed()
      .map((rate) => [rate.subject, rate]),
  )
  const deductions = grouped(
    quantities.filter(({ stage, subject }) => stage === 'count' && subject.endsWith('扣分')),
    ({ subject }) => projectOf(subject),
  )
  const off = new Map(
    [...deductions].map(([subject, points]) => [subject, sumExactly(points.map(({ figure }) => figure.value))]),
  )
  return scores.map((score) => ({
    subject: score.subject,
    score,
    rate: rates.get(score.subject),
    deductions: deductions.get(score.subject) ?? [],
    pointsOff: off.get(score.subject) ?? zero,
  }))
}

/** `projectOf('project/党建经费/产出指标扣分') // => 'project/党建经费'`; empty for what is of no project. */
const projectOf = (subject: string): string => /^(project\/[^/]+)\//u.exec(subject)?.[1] ?? ''
