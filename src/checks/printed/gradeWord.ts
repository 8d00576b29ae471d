import type { Decimal } from '../../exact/decimal.js'
import { type GradeBands, gradeOf } from '../../scoring/gradeBands.js'
import { lenientGrades } from '../../scoring/grades.js'
import { gradeWords } from '../../terms/grade.js'
import { bareLabel } from '../../terms/label.js'
import { termByLabel } from '../../terms/term.js'
import type { Outcome } from '../../verdicts/outcome.js'

/** A printed grade by its one word: `gradeWord('“优秀”等次') // => '优'`. */
export function gradeWord(text: string): string {
  const word = bareLabel(text).replace(/["“”'‘’「」]|等[级次]?$|级$/gu, '')
  return termByLabel(gradeWords, word)?.zh ?? word
}

/** A printed grade beside a printed total. */
export interface GradedTotal {
  readonly outcome: Outcome
  /** The grade that the bands give; null beyond them. */
  readonly grade: string | null
}

/**
 * Is this grade that of this total? Where only the bands of another published system give it, which bands the paper means
 * is not told, and it stays undecided; so does a word that is no grade.
 */
export function gradedTotal(bands: GradeBands, text: string, total: Decimal, given: boolean): GradedTotal {
  const [word, grade] = [gradeWord(text), gradeOf(bands, total)?.zh ?? null]
  if (word === grade) return { outcome: 'holds', grade }
  const isKnown = bands.grades.some(({ zh }) => zh === word)
  const isElsewhere = !given && gradeOf(lenientGrades, total)?.zh === word
  return { outcome: isKnown && !isElsewhere && grade !== null ? 'broken' : 'insufficientData', grade }
}
