import type { ScoreLine } from './evaluation.js'
import type { DoubtfulReading, ScoredIndicator } from './form.js'
import { indicatorScore, judgeLine, type LineContext, type ScoredByLevel } from './indicatorScore.js'
import { figureOrNull } from './printedFigure.js'
import { reasonsOwed } from './reasonsOwed.js'

/** One indicator scored by its framework, and again as its doubtful cells may have to be read. */
export function scoreLine(
  indicator: ScoredIndicator,
  index: number,
  doubts: readonly DoubtfulReading[],
  context: LineContext,
): ScoreLine {
  const readings = doubts.filter(({ path }) => scoredCells.has(String(path[2])))
  const resting = doubts.filter((doubt) => doubt.path.length === 2 || readings.includes(doubt))
  const line = lineOf(indicator, index, resting, context)
  if (readings.length === 0) return line
  const read = Object.fromEntries(readings.map(({ path, reading }) => [path[2], reading]))
  return { ...line, asRead: lineOf({ ...indicator, ...read }, index, [], context) }
}

const scoredCells: ReadonlySet<string> = new Set(['target', 'actual', 'points', 'score'])

function lineOf(
  indicator: ScoredIndicator,
  index: number,
  doubts: readonly DoubtfulReading[],
  context: LineContext,
): ScoreLine {
  const { level1, level2, level3, target, actual } = indicator
  const scored = indicatorScore(indicator, context)
  return {
    kind: 'indicator',
    level1,
    level2,
    level3,
    level: scored.level?.id ?? null,
    target,
    actual,
    ...comparison(indicator, scored),
    where: { path: ['indicators', index] },
    doubts,
  }
}

type Comparison = Omit<
  ScoreLine,
  'kind' | 'level1' | 'level2' | 'level3' | 'level' | 'target' | 'actual' | 'where' | 'doubts'
>

/** Stated beside allowed. */
function comparison(indicator: ScoredIndicator, { policy, score }: ScoredByLevel): Comparison {
  const stated = figureOrNull(indicator.score)
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
    met,
    completion,
    curve,
    overFulfilled,
    fullThoughMissed: met === false && isFull && judged.outcome === 'broken',
    reasonsOwed: reasonsOwed(policy.reasons, score, indicator.reason),
    rule: { kind: 'policy', id: policy.id, says: policy.says, basis: policy.basis },
  }
}
