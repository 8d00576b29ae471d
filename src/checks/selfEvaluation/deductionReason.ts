import { cellOperand, hasFigure, type PrintedCell, wordsOperand } from '../../facts/printedCell.js'
import { reasonGiven } from '../../facts/reasonGiven.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { ScoredRow } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { dutyOf, isDeducted } from './owedReason.js'

const kind = 'inspection'

/** A score lower than another figure of its row, beside the column where the reason should stand. */
function reasonCase(
  rule: Rule,
  { indicator, place }: ScoredRow,
  score: PrintedCell,
  full: PrintedCell,
  column: 'reason' | 'deductionReason',
): Case {
  const given = reasonGiven(indicator[column])
  return foundCase(rule, column, place(column), {
    outcome: given === 'missing' ? 'insufficientData' : given === 'blank' ? 'broken' : 'holds',
    ...(given === 'missing' ? { reason: 'missing' } : {}),
    operands: [cellOperand(score), cellOperand(full), wordsOperand(place(column), indicator[column] ?? '')],
    expected: {
      zh: `说明为何分值${full.text}只得${score.text}分`,
      en: `why ${score.text} of ${full.text} points`,
    },
  })
}

const row = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '8场', points: '10' }

/** A row that owes its reason for being far off its target is another rule’s: the same cell is to be filled in. */
export const deductionReasonRule: SelfEvaluationInspection = {
  kind,
  id: 'E16',
  says: /* @__PURE__ */ says('得分低于分值的，填写偏差原因', 'A score below its points has a reason beside it'),
  basis: /* @__PURE__ */ byForm(
    '自评表设“偏差原因分析及改进措施”一栏',
    'The form has a column for reasons of deviation and remedies',
  ),
  severity: 'warning',
  applies,
  inspect: (context, rule) =>
    context.rows
      .filter((one) => isDeducted(one) && dutyOf(context, one) === null)
      .map((one) => reasonCase(rule, one, one.score, one.points, 'reason')),
  example: { document: { indicators: [{ ...row, score: '8', reason: '' }] }, outcome: 'broken' },
}

export const reviewReasonRule: SelfEvaluationInspection = {
  kind,
  id: 'E19',
  says: /* @__PURE__ */ says(
    '复核得分低于自评得分的，填写扣分依据',
    'A reviewed score below the unit’s own has its reason beside it',
  ),
  basis: /* @__PURE__ */ byForm('复核表设“扣分依据”一栏', 'The form has a column for the reason of a deduction'),
  severity: 'warning',
  applies,
  inspect: ({ rows }, rule) =>
    rows
      .filter(({ score, reviewedScore }) => isLower(reviewedScore, score))
      .map((one) => reasonCase(rule, one, one.reviewedScore, one.score, 'deductionReason')),
  example: {
    document: { indicators: [{ ...row, score: '8', reviewedScore: '6', deductionReason: '' }] },
    outcome: 'broken',
  },
}

const isLower = (one: PrintedCell, other: PrintedCell): boolean =>
  hasFigure(one) && hasFigure(other) && one.figure.value.lt(other.figure.value)
