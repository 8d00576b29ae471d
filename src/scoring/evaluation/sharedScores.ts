import { zero } from '../../exact/decimal.js'
import { sumExactly } from '../../exact/steps.js'
import type { FormFacts } from '../../facts/formFacts.js'
import type { IndicatorRow } from '../../facts/indicatorRow.js'
import type { Framework } from '../framework.js'
import { judgeScore } from '../judgeScore.js'
import { levelByLabel } from '../levelByLabel.js'
import type { ScoreRange } from '../scoreRange.js'
import type { ScoreLine } from './evaluation.js'
import { allowedOf } from './sums.js'

/**
 * Lines of which several have one score between them: the first is held against what all of them are allowed, and the
 * others say that their score stands there.
 */
export function withSharedScores(
  facts: FormFacts,
  lines: readonly ScoreLine[],
  framework: Framework,
): readonly ScoreLine[] {
  const byRow = new Map(facts.indicators.map(({ at }, index) => [at, lines[index]]))
  return facts.indicators.flatMap((row) => {
    const line = byRow.get(row.at)
    const shared = facts.sharesScore(row)
    if (!line) return []
    if (!shared) return [line]
    const others = shared.flatMap(({ at }) => byRow.get(at) ?? [])
    return [shared[0].at === row.at ? ofAll(row, line, others, framework) : scoredAbove(line)]
  })
}

/** Why a line allows any score up to its points; that its own score is blank is none, where it is printed for all. */
const openBy = (lines: readonly ScoreLine[]): ScoreLine['reason'] =>
  lines.flatMap(({ reason }) => (reason === undefined || printedOnce.has(reason) ? [] : [reason]))[0]

const printedOnce: ReadonlySet<ScoreLine['reason']> = /* @__PURE__ */ new Set<ScoreLine['reason']>([
  'scoreBlank',
  'pointsUnreadable',
])

function ofAll(row: IndicatorRow, line: ScoreLine, lines: readonly ScoreLine[], framework: Framework): ScoreLine {
  const { reason: _, ...told } = line
  const all = { ...told, computed: null, fullThoughMissed: false }
  const [stated, range] = [row.figure('score'), together(lines)]
  const undecided = (reason: ScoreLine['reason'] & string): ScoreLine => ({
    ...all,
    outcome: 'insufficientData',
    difference: null,
    reason,
  })
  if (range.points.isZero()) return undecided('pointsUnreadable')
  if (typeof stated === 'string') return undecided('scoreBlank')
  const { rounding } = levelByLabel(framework.levels, row.level1)?.policy ?? framework.policy
  const judged = judgeScore(stated, range, rounding)
  const reason = openBy(lines)
  return reason && judged.outcome === 'holds' ? undecided(reason) : { ...all, ...judged }
}

/** What several lines are allowed together; those whose points stand on another add nothing. */
function together(lines: readonly ScoreLine[]): ScoreRange {
  const allowed = allowedOf(lines)
  const points = sumExactly(lines.map((line) => line.points ?? zero))
  return { policy: '', points, ...allowed, exact: allowed }
}

const scoredAbove = (line: ScoreLine): ScoreLine => ({
  ...line,
  stated: null,
  outcome: 'notApplicable',
  difference: null,
  reason: 'scoreShared',
  fullThoughMissed: false,
})
