import { hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { sumCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { SelfEvaluationContext } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { executionPart } from './parts.js'
import { totalCell } from './total.js'

const kind = 'inspection'

/** A reviewed score beside the unit's own, where both are printed. */
const beside = (rule: Rule, reviewed: PrintedCell, own: PrintedCell): Case[] =>
  hasFigure(reviewed) && hasFigure(own) ? [sumCase(rule, 'reviewedScore', reviewed, [own], { exact: true })] : []

/** What the review took off is told once, of the total; of the rows only where no total is printed. */
function reviewCases({ rows, document }: SelfEvaluationContext, rule: Rule): Case[] {
  const ofTotal = beside(rule, totalCell(document, 'reviewedScore'), totalCell(document, 'score'))
  return ofTotal.length > 0 ? ofTotal : rows.flatMap(({ reviewedScore, score }) => beside(rule, reviewedScore, score))
}

const row = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '8场', points: '10' }

export const reviewedScoreRule: SelfEvaluationInspection = {
  kind,
  id: 'E32',
  says: /* @__PURE__ */ says('复核得分与自评得分一致', 'The reviewed score is the unit’s own'),
  basis: /* @__PURE__ */ byForm('自评得分与复核得分同列一行', 'Own and reviewed score stand in one row'),
  severity: 'note',
  applies,
  inspect: reviewCases,
  example: { document: { indicators: [{ ...row, score: '8', reviewedScore: '6' }] }, outcome: 'broken' },
}

/** The form has no place for a reviewed score of execution: it is anything from nothing to its points. */
function totalCases(context: SelfEvaluationContext, rule: Rule): Case[] {
  const whole = totalCell(context.document, 'reviewedScore')
  const parts = context.rows.map(({ reviewedScore }) => reviewedScore)
  if (whole.figure === 'missing' || parts.every(({ figure }) => figure === 'missing')) return []
  const execution = executionPart(context, 'points')
  const exact = true
  if (execution.length === 0) return [sumCase(rule, 'reviewedScore', whole, parts, { exact })]
  return [
    sumCase(rule, 'atLeast', whole, parts, { relation: 'atLeast', exact }),
    sumCase(rule, 'atMost', whole, [...parts, ...execution], { relation: 'atMost', exact }),
  ]
}

export const reviewedTotalRule: SelfEvaluationInspection = {
  kind,
  id: 'E34',
  says: /* @__PURE__ */ says(
    '复核总得分等于各行复核得分之和，预算执行未列复核得分的，至多另加其分值',
    'The reviewed score in all is those of the rows, and at most the points of execution where that has none',
  ),
  basis: /* @__PURE__ */ byForm('总分栏合计以上各行得分', 'The row of totals adds up the scores above it'),
  severity: 'error',
  applies,
  inspect: totalCases,
  example: {
    document: { indicators: [{ ...row, score: '8', reviewedScore: '6' }], totals: { reviewedScore: '8' } },
    outcome: 'broken',
  },
}
