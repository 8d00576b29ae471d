import type { Decimal } from '../../../exact/decimal.js'
import { cellOperand, hasFigure, type Place, wordsOperand } from '../../../facts/printedCell.js'
import { textIn } from '../../../facts/textIn.js'
import { byMeasures } from '../../../law/ground.js'
import { type GradeBands, gradeOf } from '../../../scoring/gradeBands.js'
import { lenientGrades } from '../../../scoring/grades.js'
import { gradeWords } from '../../../terms/grade.js'
import { indicatorColumns } from '../../../terms/indicatorColumn.js'
import { bareLabel } from '../../../terms/label.js'
import { nounOf, termByLabel } from '../../../terms/term.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

/** Bands are of a hundred points: another total has no grade by them. */
export const gradeOfTotal: Idea = {
  kind: 'inspection',
  id: 'E40',
  under: 'grades',
  says: { zh: '评价等级与总得分相符', en: 'The grade is that of the score in all' },
  basis: byMeasures(
    '优90分以上，良80至90分，中60至80分，差60分以下',
    'Excellent from 90, good from 80, fair from 60, poor below',
  ),
  severity: 'warning',
  claims: gradeClaims,
  example: {
    document: { kind: 'selfEvaluation', totals: { points: '100', score: '78.5', grade: '优' } },
    outcome: 'broken',
  },
}

function gradeClaims({ facts, framework, measures }: Context): readonly Claim[] {
  const [score, points] = [facts.total('score'), facts.total('points')]
  const text = textIn(facts.printed.conclusion ?? facts.printed.totals, 'grade') ?? ''
  const bands = measures.policy.grades
  if (bands === null || text.trim() === '' || !hasFigure(score)) return []
  if (points.figure !== 'missing' && !(hasFigure(points) && points.figure.value.eq(bands.of))) return []
  const place = placeBeside(score)
  const total = score.figure.value
  const grade = gradeOf(bands, total)?.zh ?? ''
  const outcome = outcomeOf(bands, gradeWord(text), total, framework !== null)
  return [
    {
      kind: 'found',
      about: 'grade',
      place,
      outcome,
      ...(outcome === 'insufficientData' ? { reason: 'missing' } : {}),
      operands: [wordsOperand(place, text), cellOperand(score)],
      fault: { kind: 'otherGrade', score: total.toString(), grade, printed: text.trim(), bands: bands.says },
    },
  ]
}

const placeBeside = ({ where }: Place): Place => ({
  label: nounOf(indicatorColumns, 'grade'),
  where: { ...where, path: [...where.path.slice(0, -1), 'grade'], column: 'grade' },
})

/** A printed grade by its one word: `gradeWord('“优秀”等次') // => '优'`. */
function gradeWord(text: string): string {
  const word = bareLabel(text).replace(/["“”'‘’「」]|等[级次]?$|级$/gu, '')
  return termByLabel(gradeWords, word)?.zh ?? word
}

/**
 * Is this grade that of this total? Where only the bands of another published system give it, which bands the paper means
 * is not told, and it stays undecided; so does a word that is no grade.
 */
function outcomeOf(
  bands: GradeBands,
  word: string,
  total: Decimal,
  given: boolean,
): 'holds' | 'broken' | 'insufficientData' {
  const grade = gradeOf(bands, total)?.zh ?? null
  if (word === grade) return 'holds'
  const isKnown = bands.grades.some(({ zh }) => zh === word)
  const isElsewhere = !given && gradeOf(lenientGrades, total)?.zh === word
  return isKnown && !isElsewhere && grade !== null ? 'broken' : 'insufficientData'
}
