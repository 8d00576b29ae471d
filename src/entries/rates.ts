/** Official rates: every formula with its law, and what computes and judges them. */

export { computeRate } from '../rates/computeRate.js'
export * from '../rates/departmentRates.js'
export { exceedsMaximum } from '../rates/exceedsMaximum.js'
export type { Given } from '../rates/given.js'
export * from '../rates/gradedRates.js'
export { type GrossRate, judgeNetChange } from '../rates/judgeNetChange.js'
export { judgeRateStated } from '../rates/judgeRateStated.js'
export { averageGrade, type PefaScore, weakestLink } from '../rates/pefa/aggregateGrades.js'
export { computeYear, type YearResult } from '../rates/pefa/computeYear.js'
export type { GradedRate, PefaGrade, PefaHead, PefaYear } from '../rates/pefa/gradedRate.js'
export { type ComputedGrade, type GradeResult, gradeYears, type OpenGrade } from '../rates/pefa/gradeYears.js'
export * from '../rates/projectRates.js'
export type {
  RateDefinition,
  RateExample,
  RateFormula,
  RateInput,
  RateInputs,
  RateRule,
  RateUnit,
} from '../rates/rate.js'
export type { ComputedRate, RateResult, UncomputedRate } from '../rates/rateResult.js'
export { type OfficialRate, rates } from '../rates/rates.js'
export type { GivenInputs } from '../rates/readInputs.js'
export * from '../rates/regionalRates.js'
