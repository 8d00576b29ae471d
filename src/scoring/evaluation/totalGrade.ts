import type { Decimal } from '../../exact/decimal.js'
import type { Sentence } from '../../law/basis.js'
import { type GradeBands, gradeOf } from '../gradeBands.js'
import type { Allowed, TotalGrade, TotalLine } from './evaluation.js'

/** The grade of the stated total, and those of the least and the greatest total allowed. */
export function totalGrade(
  bands: GradeBands | null,
  score: TotalLine,
  points: TotalLine,
  allowed: Allowed,
): TotalGrade | null {
  if (bands === null) return null
  const isFull = points.sum?.low.eq(bands.of) === true && points.sum.high.eq(bands.of)
  const { id, says, basis } = bands
  return {
    bands: id,
    says,
    basis,
    stated: score.stated && nameOf(bands, score.stated),
    low: isFull ? nameOf(bands, allowed.low) : null,
    high: isFull ? nameOf(bands, allowed.high) : null,
  }
}

function nameOf(bands: GradeBands, total: Decimal): Sentence | null {
  const grade = gradeOf(bands, total)
  return grade && { zh: grade.zh, en: grade.en }
}
