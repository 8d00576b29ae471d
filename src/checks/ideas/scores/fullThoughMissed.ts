import { compare } from '../../../exact/steps.js'
import type { IndicatorRow } from '../../../facts/indicatorRow.js'
import { hasFigure, type PrintedCell, wordsOperand } from '../../../facts/printedCell.js'
import type { SharedScore } from '../../../facts/sharedScore.js'
import { byForm } from '../../../law/ground.js'
import type { ScoreReason } from '../../../scoring/reasons.js'
import type { Reason } from '../../../verdicts/outcome.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'
import { isFullScore } from './fullScore.js'

const row = { level1: '投入管理指标', level2: '预算管理', level3: '政府采购执行率', points: '2', score: '2' }

export const fullThoughMissed: Idea = {
  kind: 'inspection',
  id: 'E10',
  says: {
    zh: '得满分的指标，实际完成值达到指标值',
    en: 'An indicator with full score meets its target',
  },
  basis: byForm(
    '指标值和实际完成值同列一行，未达到而得满分自相矛盾；未印比较符号的，方向按指标名称或所属一级指标理解，故从轻一级',
    'Target and actual stand in one row: full score for a missed target contradicts it; where no operator is printed the direction is read from the name or the level, and the finding is one step less grave',
  ),
  severity: 'error',
  claims: ({ scored }) => scored.filter(isJudged).map(fullScore),
  look: ({ scored }) => {
    const judged = scored.filter(isJudged)
    const others = judged.filter((one) => outcomeOf(one) !== 'holds').map(fullScore)
    return { holds: judged.length - others.length, others }
  },
  example: {
    document: { kind: 'selfEvaluation', indicators: [{ ...row, target: '≥95%', actual: '80%' }] },
    outcome: 'broken',
  },
}

/** Does it score all of its points, so that somebody says which way is better? */
const isJudged = (one: ScoredIndicator): boolean => one.standing !== 'unstated' && isFullScore(one)

function outcomeOf({ scored }: ScoredIndicator): 'insufficientData' | 'holds' | 'broken' {
  const { assessment, reason, high, highExcluded, points } = scored
  if (reason !== undefined) return 'insufficientData'
  return assessment.outcome === 'met' || (compare(high, points) >= 0 && !highExcluded) ? 'holds' : 'broken'
}

function fullScore(one: ScoredIndicator): Claim {
  const { row, scored, standing, shared } = one
  const { target, actual } = row
  const score = shared && !hasFigure(row.score) ? { ...row.place('score'), ...ofFirst(shared) } : row.score
  const texts = { target: target?.text ?? '', actual: actual?.text ?? '', points: row.text('points') ?? '' }
  return {
    kind: 'found',
    about: 'score',
    place: score,
    outcome: outcomeOf(one),
    ...(scored.reason !== undefined ? { reason: reasonOf(row, scored.reason) } : {}),
    stated: hasFigure(score) ? score.figure.value : null,
    counting: score.counting,
    operands: [actual, target].flatMap((value) => (value ? [wordsOperand(value, value.text)] : [])),
    fault: { kind: 'fullThoughMissed', ...texts },
    isReading: standing === 'read',
  }
}

/** The score that rows have between them, told at the place of one of them. */
const ofFirst = ([{ score }]: SharedScore): Pick<PrintedCell, 'figure' | 'counting'> => ({
  figure: score.figure,
  counting: score.counting,
})

const reasons: Readonly<Partial<Record<ScoreReason, Reason>>> = {
  noDirection: 'missing',
  targetBlank: 'blank',
  actualBlank: 'blank',
  unitsNotComparable: 'unitsDiffer',
  unitMissing: 'unitsDiffer',
}

/** Why nothing can be told, as the ledger says it. */
const reasonOf = ({ target, actual }: IndicatorRow, reason: ScoreReason): Reason =>
  target && actual ? (reasons[reason] ?? 'unreadable') : 'missing'
