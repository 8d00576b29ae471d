import { hasFigure, wordsOperand } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { nounOf } from '../../terms/term.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { gradedTotal } from '../printed/gradeWord.js'
import { byMeasures } from './ground.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { totalCell } from './total.js'

/** Bands are of a hundred points: another total has no grade by them. */
export const gradeRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E40',
  under: 'policy',
  says: /* @__PURE__ */ says('评价等级与总得分相符', 'The grade is that of the score in all'),
  basis: /* @__PURE__ */ byMeasures(
    '优90分以上，良80至90分，中60至80分，差60分以下',
    'Excellent from 90, good from 80, fair from 60, poor below',
  ),
  severity: 'warning',
  applies,
  inspect: ({ document, framework, measures }, rule) => {
    const { grade: text = '' } = document.totals ?? {}
    const [score, points] = [totalCell(document, 'score'), totalCell(document, 'points')]
    const bands = measures.policy.grades
    if (bands === null || text.trim() === '' || !hasFigure(score)) return []
    if (hasFigure(points) && !points.figure.value.eq(bands.of)) return []
    const place = {
      label: nounOf(indicatorColumns, 'grade'),
      where: { path: ['totals', 'grade'], table: 'totals', row: 'total', column: 'grade' },
    }
    const { outcome, grade } = gradedTotal(bands, text, score.figure.value, framework !== null)
    return [
      foundCase(rule, 'grade', place, {
        outcome,
        ...(outcome === 'insufficientData' ? { reason: 'missing' } : {}),
        operands: [wordsOperand(place, text)],
        expected: { zh: `“${grade}”（总得分${score.text}）`, en: `“${grade}” for a score of ${score.text}` },
      }),
    ]
  },
  example: { document: { totals: { points: '100', score: '78.5', grade: '优' } }, outcome: 'broken' },
}
