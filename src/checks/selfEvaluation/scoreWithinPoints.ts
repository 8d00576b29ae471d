import { zero } from '../../exact/decimal.js'
import { cellOperand, hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { placeKey } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { SelfEvaluationContext } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { sectionCell, totalCell } from './total.js'

/** Every score of the form beside its points. */
function pairs({ document, rows, execution }: SelfEvaluationContext): (readonly [PrintedCell, PrintedCell])[] {
  const sections = (document.sections ?? []).map(
    (_, at) => [sectionCell(document, at, 'score'), sectionCell(document, at, 'points')] as const,
  )
  const total = totalCell(document, 'points')
  return [
    ...rows.flatMap(({ score, reviewedScore, points }) => [[score, points] as const, [reviewedScore, points] as const]),
    ...(execution ? [[execution.score, execution.points] as const] : []),
    ...sections,
    [totalCell(document, 'score'), total],
    [totalCell(document, 'reviewedScore'), total],
  ]
}

/** Rows of negative points take points off: nothing bounds their score. */
function pairCase(rule: Rule, score: PrintedCell, points: PrintedCell): Case[] {
  if (!hasFigure(score) || !hasFigure(points) || points.figure.value.isNegative()) return []
  const [stated, most] = [score.figure.value, points.figure.value]
  const computed = stated.isNegative() ? zero : most
  const isWithin = !stated.isNegative() && stated.lte(most)
  return [
    {
      rule,
      key: placeKey(rule, score.where.column ?? '', score),
      where: score.where,
      label: score.label,
      counting: score.counting,
      stated,
      operands: [cellOperand(points)],
      judgement: {
        outcome: isWithin ? 'holds' : 'broken',
        computed: isWithin ? null : computed,
        difference: isWithin ? null : stated.minus(computed),
        allowed: zero,
        ...(isWithin ? {} : { relation: stated.isNegative() ? 'atLeast' : 'atMost' }),
      },
      expected: { zh: `0至${most}分`, en: `0 to ${most} points` },
    },
  ]
}

export const scoreWithinPointsRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E9',
  says: /* @__PURE__ */ says('得分不低于零，也不高于分值', 'No score is below zero or above its points'),
  basis: /* @__PURE__ */ byForm('分值即该项的满分', 'The points of a row are its full marks'),
  severity: 'error',
  applies,
  inspect: (context, rule) => pairs(context).flatMap(([score, points]) => pairCase(rule, score, points)),
  example: {
    document: {
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '场次',
          target: '≥1场',
          actual: '1场',
          points: '5',
          score: '6',
        },
      ],
    },
    outcome: 'broken',
  },
}
