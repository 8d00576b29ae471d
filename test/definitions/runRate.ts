import { percent } from '../../src/exact/measure.js'
import { judgeRateStated } from '../../src/rates/judgeRateStated.js'
import type { GradedRate } from '../../src/rates/pefa/gradedRate.js'
import { gradeYears } from '../../src/rates/pefa/gradeYears.js'
import type { RateDefinition } from '../../src/rates/rate.js'
import type { Ran } from './ran.js'

export const rateRunners = {
  rate: (rate: RateDefinition): Ran[] => {
    const { inputs, stated, outcome } = rate.example
    return [{ stated: outcome, came: judgeRateStated(rate, inputs, stated).outcome }]
  },
  gradedRate: (rate: GradedRate): Ran[] => {
    const { years, values, grade } = rate.example
    const result = gradeYears(rate, years)
    const came = result.years.map(({ value }) => value && percent(value, 2))
    return [{ stated: [...values, grade], came: [...came, result.grade] }]
  },
}
