import type { DoubtfulReading } from '../../facts/doubtfulReading.js'
import type { Assessment } from '../../targets/assessment.js'
import { maskedIn } from '../../words/personalNumbers.js'
import type { ScoreLine } from './evaluation.js'
import { indicatorScore, judgeLine, type LineContext, type ScoredByLevel } from './indicatorScore.js'
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

function lineOf(scored: ScoredRow, doubts: readonly DoubtfulReading[], context: LineContext): ScoreLine {
  const { row, column } = scored
  const { level1, level2 = '', level3 } = row.printed
  const byLevel = indicatorScore(row, context, column)
  return maskedIn<ScoreLine>({
    kind: 'indicator',
    level1,
    level2,
    level3,
    level: byLevel.level?.id ?? null,
    target: row.words(column),
    actual: row.words('actual'),
    ...comparison(scored, byLevel),
    where: { path: ['indicators', row.at] },
    doubts,
  })
}

/** Of a form without points it can still be told whether a target is met. */
const metOf = ({ outcome }: Assessment): boolean | null => (outcome === 'undeterminable' ? null : outcome === 'met')

type Comparison = Omit<
  ScoreLine,
  'kind' | 'level1' | 'level2' | 'level3' | 'level' | 'target' | 'actual' | 'where' | 'doubts'
>

/** Stated beside allowed. */
function comparison({ row, reason }: ScoredRow, { policy, score }: ScoredByLevel): Comparison {
  const printed = row.figure('score')
  const stated = typeof printed === 'string' ? null : printed
  const judged = judgeLine(stated, score, policy)
  const { low, high, highExcluded, points, assessment, met, completion, curve, overFulfilled } = score
  const isFull = stated !== null && points.gt(0) && stated.value.gte(points)
  return {
    points: score.reason === 'pointsUnreadable' ? null : points,
    stated: stated?.value ?? null,
    computed: low.eq(high) && !score.reason ? low : null,
    allowed: { low, high, ...(highExcluded && { highExcluded }) },
    ...judged,
    assessment,
    met: row.text('points') === undefined ? metOf(assessment) : met,
    completion,
    curve,
    overFulfilled,
    fullThoughMissed: met === false && isFull && judged.outcome === 'broken',
    reasonsOwed: reasonsOwed(policy.reasons, score, reason),
    rule: { kind: 'policy', id: policy.id, says: policy.says, basis: policy.basis },
  }
}
