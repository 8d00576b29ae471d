import { cellOperand, hasFigure, wordsOperand } from '../../facts/printedCell.js'
import { nationalGrades as bands } from '../../scoring/grades.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { nounOf } from '../../terms/term.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { gradedTotal } from '../printed/gradeWord.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { statedTotal } from './executionAllowance.js'
import { formPlace } from './formPlace.js'

/** Bands are of a hundred points: a total out of another number has no grade by them. */
export const gradedTotalRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R34',
  says: /* @__PURE__ */ says('评价等级与评价总得分相符', 'The grade is that of the total score'),
  basis: bands.basis,
  severity: 'warning',
  applies,
  inspect: ({ document }, rule) => {
    const { grade: text = '', points = bands.of } = document.conclusion ?? {}
    const total = statedTotal(document)
    if (text.trim() === '' || !hasFigure(total) || points.trim() !== bands.of) return []
    const place = { ...formPlace(['conclusion', 'grade'], 'conclusion'), label: nounOf(indicatorColumns, 'grade') }
    const { outcome, grade } = gradedTotal(bands, text, total.figure.value, false)
    return [
      foundCase(rule, 'grade', place, {
        outcome,
        ...(outcome === 'insufficientData' ? { reason: 'missing' } : {}),
        operands: [wordsOperand(place, text), cellOperand(total)],
        expected: {
          zh: `“${grade}”（${bands.says.zh}），报告称“${text}”`,
          en: `“${grade}” (${bands.says.en}); the report says “${text}”`,
        },
      }),
    ]
  },
  example: { document: { conclusion: { score: '92', grade: '良' } }, outcome: 'broken' },
}
