import type { Decimal } from '../../exact/decimal.js'
import type { Reason } from '../../verdicts/outcome.js'
import { computeYear, type YearResult } from './computeYear.js'
import type { GradedRate, PefaBand, PefaGrade, PefaYear } from './gradedRate.js'

/** The grade over three years with the rate of each, or why the years do not decide it. */
export type GradeResult = ComputedGrade | OpenGrade

/** What every grade keeps of the dimension that it is of: enough to explain itself. */
interface ResultOfDimension {
  readonly kind: 'gradeResult'
  readonly rate: GradedRate
  readonly years: readonly YearResult[]
}

/** The grade. */
export interface ComputedGrade extends ResultOfDimension {
  readonly outcome: 'computed'
  readonly grade: PefaGrade
}

/** No grade, and why. */
export interface OpenGrade extends ResultOfDimension {
  readonly outcome: 'notApplicable' | 'insufficientData'
  readonly grade: null
  readonly reason: Reason
}

/**
 * Which grade do three years earn on this dimension of PEFA?
 *
 * The best whose band holds the rates of at least two of them; below the last, D. A year that cannot be computed leaves
 * the grade open only where it could decide it: then the answer is that year's outcome and reason. For a department the
 * grade is an analogue, not a PEFA score.
 *
 * Source: PEFA 2016 (unverified).
 * @example
 * const year = (outturn: string) => [{ label: 'total', originalBudget: '100.00', outturn }]
 * gradeYears(expenditureOutturnRate, [year('98.00'), year('104.00'), year('80.00')]).grade // => 'A'
 */
export function gradeYears(definition: GradedRate, years: readonly [PefaYear, PefaYear, PefaYear]): GradeResult {
  const results = years.map((year) => computeYear(definition, year))
  const grade = gradeOf(definition, results)
  const own = { kind: 'gradeResult', rate: definition, years: results } as const
  if (typeof grade === 'string') return { ...own, outcome: 'computed', grade }
  return { ...own, outcome: grade.outcome, grade: null, reason: grade.reason }
}

type OpenYear = Extract<YearResult, { value: null }>

/** The grade, or the first of the years that are not known and could decide it. */
function gradeOf({ bands, years: { needed } }: GradedRate, results: readonly YearResult[]): PefaGrade | OpenYear {
  const values = results.flatMap(({ value }) => (value ? [value.value] : []))
  const open = results.filter((result) => result.outcome !== 'computed')
  const [first] = open
  for (const band of bands) {
    const within = values.filter((value) => isWithin(band, value)).length
    if (within >= needed) return band.grade
    if (first && within + open.length >= needed) return first
  }
  return 'D'
}

const isWithin = ({ from, to, toExcluded }: PefaBand, value: Decimal): boolean =>
  (from === null || value.gte(from)) && (toExcluded ? value.lt(to) : value.lte(to))
