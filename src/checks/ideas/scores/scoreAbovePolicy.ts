import { cellOperand, hasFigure, wordsOperand } from '../../../facts/printedCell.js'
import { byMeasures } from '../../../law/ground.js'
import { judgeScore } from '../../../scoring/judgeScore.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'

const row = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '8场', points: '10' }

/**
 * Full scores are looked at by another rule; scores that are lower than the policy would give by none, nor those that
 * several rows have between them.
 */
export const scoreAbovePolicy: Idea = {
  kind: 'inspection',
  id: 'E12',
  under: 'policy',
  says: {
    zh: '未得满分的指标，得分不超过按计分办法可得的分',
    en: 'A score short of full is no more than the policy gives for the actual',
  },
  basis: byMeasures(
    '未完成指标值的，得分=分值×实际完成值÷指标值；定性指标分三档',
    'Below the target points × actual ÷ target; words have three bands',
  ),
  severity: 'warning',
  claims: ({ scored }) => scored.flatMap(scoreClaims),
  example: { document: { kind: 'selfEvaluation', indicators: [{ ...row, score: '9' }] }, outcome: 'broken' },
}

function scoreClaims({ row, scored, standing, policy, shared }: ScoredIndicator): Claim[] {
  const { points, score, target, actual } = row
  if (shared || !hasFigure(points) || !hasFigure(score) || standing === 'unstated') return []
  const stated = score.figure.value
  if (stated.gte(points.figure.value) || stated.isNegative()) return []
  const { outcome, difference } = judgeScore(score.figure, scored, policy.rounding)
  const isAbove = outcome === 'broken' && (difference.gt(0) || stated.eq(scored.high))
  const found = {
    kind: 'found',
    about: 'score',
    place: score,
    stated,
    counting: score.counting,
    operands: [
      ...[actual, target].flatMap((value) => (value ? [wordsOperand(value, value.text)] : [])),
      cellOperand(points),
    ],
  } as const
  if (outcome === 'insufficientData') return [{ ...found, outcome, reason: 'unreadable' }]
  const { high, highExcluded = false } = scored
  const judgement = { outcome: isAbove ? outcome : outcome === 'broken' ? 'holds' : outcome, allowed: null } as const
  return [
    {
      ...found,
      kind: 'judged',
      judgement: isAbove
        ? { ...judgement, computed: high, difference, relation: 'atMost' }
        : { ...judgement, computed: null, difference: null },
      fault: {
        kind: 'abovePolicy',
        target: target?.text ?? '',
        actual: actual?.text ?? '',
        score: stated.toString(),
        most: high.toString(),
        isExcluded: highExcluded,
      },
    },
  ]
}
