import { type Decimal, zero } from '../../exact/decimal.js'
import { compare } from '../../exact/steps.js'
import type { DoubtfulReading } from '../../facts/doubtfulReading.js'
import type { Assessment } from '../../targets/assessment.js'
import type { Figure } from '../../verdicts/figure.js'
import { masked } from '../../words/personalNumbers.js'
import type { ScoreLine } from './evaluation.js'
import { indicatorScore, judgeLine, type LineContext } from './indicatorScore.js'
import { reasonsOwed } from './reasonsOwed.js'
import { rowAsRead, scoredDoubts } from './rowAsRead.js'
import type { ScoredRow } from './scoredRow.js'

/** One indicator scored by its framework, and again as its doubtful cells may have to be read. */
export function scoreLine(scored: ScoredRow, doubts: readonly DoubtfulReading[], context: LineContext): ScoreLine {
  const readings = scoredDoubts(scored, doubts)
  const resting = doubts.filter((doubt) => doubt.path.length === 2 || readings.includes(doubt))
  const line = lineOf(scored, resting, context)
  const otherwise = rowAsRead(scored, doubts)
  return otherwise ? { ...line, asRead: lineOf(otherwise, [], context) } : line
}

/** One value after the other, since copying parts into one takes as long as scoring. */
function lineOf(
  { row, column, reason }: ScoredRow,
  doubts: readonly DoubtfulReading[],
  context: LineContext,
): ScoreLine {
  const { level1, level2 = '', level3 } = row.printed
  const { level, policy, score } = indicatorScore(row, context, column)
  const printed = row.figure('score')
  const stated = typeof printed === 'string' ? null : printed
  const judged = judgeLine(stated, score, policy)
  const { low, high, points, assessment, met } = score
  const line: Partial<{ -readonly [K in keyof ScoreLine]: ScoreLine[K] }> = {
    kind: 'indicator',
    level1: masked(level1),
    level2: masked(level2),
    level3: masked(level3),
    level: level?.id ?? null,
    target: masked(row.words(column)),
    actual: masked(row.words('actual')),
    points: score.reason === 'pointsUnreadable' ? null : points,
    stated: stated?.value ?? null,
    computed: !score.reason && compare(low, high) === 0 ? low : null,
    allowed: score.highExcluded ? { low, high, highExcluded: true } : { low, high },
    outcome: judged.outcome,
    difference: judged.difference,
  }
  if (judged.reason) line.reason = judged.reason
  line.assessment = assessment
  line.met = row.text('points') === undefined ? metOf(assessment) : met
  line.completion = score.completion
  line.curve = score.curve
  line.overFulfilled = score.overFulfilled
  line.fullThoughMissed = met === false && judged.outcome === 'broken' && isFull(stated, points)
  line.reasonsOwed = reasonsOwed(policy.reasons, score, reason)
  line.rule = { kind: 'policy', id: policy.id, says: policy.says, basis: policy.basis }
  line.where = { path: ['indicators', row.at] }
  line.doubts = doubts.map(covered)
  return line as ScoreLine
}

const covered = (doubt: DoubtfulReading): DoubtfulReading => ({
  ...doubt,
  reading: masked(doubt.reading),
  note: masked(doubt.note),
})

/** Of a form without points it can still be told whether a target is met. */
const metOf = ({ outcome }: Assessment): boolean | null => (outcome === 'undeterminable' ? null : outcome === 'met')

const isFull = (stated: Figure | null, points: Decimal): boolean =>
  stated !== null && compare(points, zero) > 0 && compare(stated.value, points) >= 0
