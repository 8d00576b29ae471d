import { cellOperand, hasFigure, wordsOperand } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { judgeScore } from '../../scoring/judgeScore.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { policyOf, type ScoredRow, type SelfEvaluationContext } from './context.js'
import { byMeasures } from './ground.js'
import type { SelfEvaluationInspection } from './inspection.js'

/** Full scores are looked at by other rules; so are scores that are lower than the policy would give. */
function scoreCase(context: SelfEvaluationContext, rule: Rule, row: ScoredRow): Case[] {
  const { points, score, scored, indicator } = row
  if (!hasFigure(points) || !hasFigure(score) || row.standing === 'unstated') return []
  if (score.figure.value.gte(points.figure.value) || score.figure.value.isNegative()) return []
  const { outcome, difference } = judgeScore(score.figure, scored, policyOf(context, row).rounding)
  const isAbove = outcome === 'broken' && (difference.gt(0) || score.figure.value.eq(scored.high))
  const found = foundCase(rule, 'score', row.place('score'), {
    outcome: outcome === 'broken' && !isAbove ? 'holds' : outcome,
    ...(outcome === 'insufficientData' ? { reason: 'unreadable' } : {}),
    stated: score.figure.value,
    ...(isAbove && difference.gt(0) ? { computed: scored.high, difference } : {}),
    counting: score.counting,
    operands: [
      wordsOperand(row.place('actual'), indicator.actual),
      wordsOperand(row.place('target'), indicator.target),
      cellOperand(points),
    ],
    expected: {
      zh: `${scored.highExcluded ? '低于' : '不超过'}${scored.high}分`,
      en: `${scored.highExcluded ? 'less than' : 'at most'} ${scored.high} points`,
    },
  })
  return [{ ...found, judgement: { ...found.judgement, ...(isAbove ? { relation: 'atMost' } : {}) } }]
}

export const scoreAbovePolicyRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E12',
  under: 'policy',
  says: /* @__PURE__ */ says(
    '未得满分的指标，得分不超过按计分办法可得的分',
    'A score short of full is no more than the policy gives for the actual',
  ),
  basis: /* @__PURE__ */ byMeasures(
    '未完成指标值的，得分=分值×实际完成值÷指标值；定性指标分三档',
    'Below the target points × actual ÷ target; words have three bands',
  ),
  severity: 'warning',
  applies,
  inspect: (context, rule) => context.rows.flatMap((row) => scoreCase(context, rule, row)),
  example: {
    document: {
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '场次',
          target: '≥10场',
          actual: '8场',
          points: '10',
          score: '9',
        },
      ],
    },
    outcome: 'broken',
  },
}
