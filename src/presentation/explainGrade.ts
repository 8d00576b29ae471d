import { printPercent } from '../exact/print.js'
import type { YearResult } from '../rates/pefa/computeYear.js'
import type { GradedRate } from '../rates/pefa/gradedRate.js'
import type { GradeResult } from '../rates/pefa/gradeYears.js'
import { reasons } from '../words/findings.js'
import type { Locale } from '../words/locale.js'
import { rateWords } from '../words/rates.js'
import { asParagraph, groundsInWords } from './explainRate.js'

const decimals = 2

/**
 * Which grade of PEFA is this, from the rates of which years and by which bands? One paragraph.
 *
 * Says the grade or why there is none, the rate of each year, the rule, its law with its standing, and that it is an
 * analogue for a department.
 */
export function explainGrade(result: GradeResult, locale: Locale): string {
  const { rate } = result
  const say = rateWords[locale]
  const grade =
    result.outcome === 'computed'
      ? say.grade(result.grade)
      : `${say[result.outcome]}${say.because(reasons[result.reason][locale], '')}`
  const years = result.years.map((year, at) => `${say.year(at + 1)}${say.colon}${yearInWords(rate, year, locale)}`)
  const answer = `${rate.label[locale]}${say.colon}${[grade, ...years].join(say.comma)}`
  return asParagraph([answer, ...groundsInWords(rate, locale)], locale)
}

function yearInWords({ of }: GradedRate, year: YearResult, locale: Locale): string {
  const say = rateWords[locale]
  if (year.outcome !== 'computed') return `${say[year.outcome]}${say.because(reasons[year.reason][locale], '')}`
  const factor = of === 'composition' ? say.factor(printPercent(year.factor.value, decimals)) : ''
  return `${printPercent(year.value.value, decimals)}${factor}`
}
