import { describe, expect, it } from 'vitest'
import { money } from '../../../src/exact/measure.js'
import { explain } from '../../../src/presentation/explain.js'
import { computeRate } from '../../../src/rates/computeRate.js'
import { budgetAdjustmentRate } from '../../../src/rates/department/budgetAdjustmentRate.js'
import { threePublicControlRate } from '../../../src/rates/department/threePublicControlRate.js'
import { expenditureOutturnRate } from '../../../src/rates/pefa/expenditureOutturnRate.js'
import { functionCompositionVarianceRate } from '../../../src/rates/pefa/functionCompositionVarianceRate.js'
import { gradeYears } from '../../../src/rates/pefa/gradeYears.js'
import type { RateDefinition } from '../../../src/rates/rate.js'
import { suzhouBudgetDeviationRate } from '../../../src/rates/unsourced/suzhouBudgetDeviationRate.js'

describe('a rate in words', () => {
  it('says formula, figures, result, rule and law with its standing', () => {
    const result = computeRate(threePublicControlRate, { threePublicOutturn: '3.28', threePublicBudget: '15' })
    expect(explain(result)).toBe(
      '“三公经费”控制率 = “三公经费”实际支出数 ÷ “三公经费”预算安排数 = 3.28 ÷ 15 = 21.87%。' +
        '规则：“三公经费”控制率等于“三公经费”实际支出数除以预算安排数。' +
        '依据：《预算绩效评价共性指标体系框架》财预〔2013〕53号：“三公经费”控制率=“三公经费”实际支出数÷预算安排数×100%（未核对原文）。',
    )
    expect(explain(result, { locale: 'en' })).toBe(
      'control rate of the three public expenses = outturn of the three public expenses ÷ budget of the three public expenses = 3.28 ÷ 15 = 21.87%. ' +
        'Rule: The control rate of the three public expenses is what was spent over what the budget provides. ' +
        'Basis: Framework of common indicators for budget performance evaluation 财预〔2013〕53号: control rate = outturn of the three public expenses ÷ their budget (not verified against the official text).',
    )
  })

  it('prints a measure with its decimals', () => {
    const result = computeRate(threePublicControlRate, {
      threePublicOutturn: money('3.20', '万元'),
      threePublicBudget: money('1500.00', '万元'),
    })
    expect(explain(result)).toContain(' = 3.20 ÷ 1,500.00 = 0.21%。')
  })

  it('shows a printed figure as it is printed, with its unit', () => {
    const result = computeRate(threePublicControlRate, { threePublicOutturn: '328００元', threePublicBudget: '15万元' })
    expect(explain(result)).toContain(' = 328００元 ÷ 15万元 = 21.87%。')
  })

  it('says why there is none, and which figure is to blame', () => {
    const result = computeRate(threePublicControlRate, { threePublicOutturn: '3.28', threePublicBudget: '0.00' })
    expect(explain(result)).toContain('：不适用，因为基数为零（“三公经费”预算安排数）。')
    expect(explain(result, { locale: 'en' })).toContain(
      ': not applicable, because the base is zero (budget of the three public expenses). ',
    )
  })

  it('says that a net change is all that is known, and how large it is', () => {
    const result = computeRate(budgetAdjustmentRate, {
      supplement: null,
      reduction: null,
      restructuring: null,
      excludedAdjustment: null,
      originalBudget: '1003.89',
      finalBudget: '1389.88',
    })
    const told = explain(result)
    expect(told).toContain('：资料不足，无法计算，因为只知净变动；净变动为38.45%，各项调整之和不会小于它。')
    expect(told).toContain('说明：两个总数只给出净变动，不能代替各项调整的总和。')
    expect(explain(result, { locale: 'en' })).toContain(
      'insufficient data, because only a net change is known; the net change is 38.45%, and gross movements are never smaller. ',
    )
  })

  it('says that a formula is assumed', () => {
    const result = computeRate(suzhouBudgetDeviationRate, { outturn: '950.00', originalBudget: '1000.00' })
    expect(explain(result)).toContain('公式系推定，据此得出的最多只是提示。')
    expect(explain(result, { locale: 'en' })).toContain('The formula is assumed: what rests on it is a note at most.')
  })

  it('shows a dash for a figure that the result does not carry', () => {
    const result = computeRate(threePublicControlRate, { threePublicOutturn: '3.28', threePublicBudget: '15' })
    expect(explain({ ...result, rate: suzhouBudgetDeviationRate as RateDefinition })).toContain('|— − —| ÷ —')
  })
})

describe('a grade in words', () => {
  it('says the grade, the rate of each year and that it is an analogue', () => {
    const { years } = expenditureOutturnRate.example
    const result = gradeYears(expenditureOutturnRate, years)
    expect(explain(result)).toMatch(
      /^PI-1\.1 .*（类比）：等级B；第1年：98\.00%；第2年：110\.00%；第3年：92\.49%。规则：.*用于单个部门时仅为类比，不是PEFA评分。$/u,
    )
    expect(explain(result, { locale: 'en' })).toContain(
      'grade B; year 1: 98.00%; year 2: 110.00%; year 3: 92.49%. Rule: ',
    )
  })

  it('says the factor of a composition', () => {
    const { years } = functionCompositionVarianceRate.example
    const result = gradeYears(functionCompositionVarianceRate, years)
    expect(explain(result)).toContain('第3年：6.23%，总额决算÷预算为92.49%')
    expect(explain(result, { locale: 'en' })).toContain('year 3: 6.23%, total outturn over budget 92.49%. Rule: ')
  })

  it('says why there is no grade, and why a year has no rate', () => {
    const result = gradeYears(expenditureOutturnRate, [null, null, [{ label: '', originalBudget: '1', outturn: '1' }]])
    expect(explain(result, { locale: 'en' })).toContain(
      ': insufficient data, because a row, column or figure that it needs is not printed; year 1: insufficient data, because',
    )
  })
})
