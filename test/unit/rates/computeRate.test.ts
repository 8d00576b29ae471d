import { Decimal as Library } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { parseAmount } from '../../../src/exact/amount.js'
import { Decimal } from '../../../src/exact/decimal.js'
import { count, money, percent, rate } from '../../../src/exact/measure.js'
import { computeRate } from '../../../src/rates/computeRate.js'
import { budgetAdjustmentRate } from '../../../src/rates/department/budgetAdjustmentRate.js'
import { fixedAssetUtilizationRate } from '../../../src/rates/department/fixedAssetUtilizationRate.js'
import { paymentProgressRate } from '../../../src/rates/department/paymentProgressRate.js'
import { staffControlRate } from '../../../src/rates/department/staffControlRate.js'
import { threePublicControlRate } from '../../../src/rates/department/threePublicControlRate.js'
import { threePublicOutturnChangeRate } from '../../../src/rates/department/threePublicOutturnChangeRate.js'
import { exceedsMaximum } from '../../../src/rates/exceedsMaximum.js'
import { projectTimelinessRate } from '../../../src/rates/project/projectTimelinessRate.js'
import type { RateResult } from '../../../src/rates/rateResult.js'
import { hunanScaleControlRate } from '../../../src/rates/regional/hunan/hunanScaleControlRate.js'
import { suzhouBudgetDeviationRate } from '../../../src/rates/unsourced/suzhouBudgetDeviationRate.js'

const printed = ({ value }: RateResult): string | null => value && percent(value, 2)
const control = (threePublicOutturn: string, threePublicBudget: string): RateResult =>
  computeRate(threePublicControlRate, { threePublicOutturn, threePublicBudget })

describe('figures may be given', () => {
  it('as printed, with separators, full-width digits and units, which are converted exactly', () => {
    expect(printed(control('1,030.65', '１３３１．５８'))).toBe('77.40%')
    expect(printed(control('5.7亿元', '6000万元'))).toBe('950.00%')
  })

  it('as measures, as plain figures, as amounts that were read, as decimals of any copy of the library', () => {
    const given = [
      money('3.28', '万元'),
      { value: new Decimal('3.28'), decimals: 2 },
      parseAmount('3.28'),
      new Decimal('3.28'),
      new Library('3.28'),
    ] as const
    const budgets = [money('15', '万元'), '15', parseAmount('15'), new Decimal(15), new Library(15)] as const
    const rates = given.map((threePublicOutturn, at) =>
      computeRate(threePublicControlRate, { threePublicOutturn, threePublicBudget: budgets[at] ?? null }),
    )
    expect(rates.map(printed)).toEqual(Array(5).fill('21.87%'))
  })

  it('as counts of one kind of thing, and counts of two kinds do not compare', () => {
    const posts = { staffInPost: count(48, '人'), establishedPosts: count(50, '人') }
    expect(printed(computeRate(staffControlRate, posts))).toBe('96.00%')
    expect(computeRate(staffControlRate, { ...posts, establishedPosts: count(50, '辆') })).toMatchObject({
      outcome: 'insufficientData',
      reason: 'unitsDiffer',
      at: 'establishedPosts',
    })
  })

  it('as a share of one for a progress that was planned', () => {
    const paid = { paidToDate: '450.00', annualBudget: '1000.00' }
    expect(printed(computeRate(paymentProgressRate, { ...paid, plannedProgress: rate('0.5') }))).toBe('90.00%')
    expect(printed(computeRate(paymentProgressRate, { ...paid, plannedProgress: '50％' }))).toBe('90.00%')
  })

  it('as what a cell answers: a blank is blank and what is missing is missing', () => {
    expect(control('blank', '15')).toMatchObject({ reason: 'blank', at: 'threePublicOutturn' })
    expect(control('3.28', 'missing')).toMatchObject({ reason: 'missing', at: 'threePublicBudget' })
  })
})

describe('what cannot be computed says why', () => {
  it.each([
    ['0', 'notApplicable', 'zeroBase'],
    ['0.00', 'notApplicable', 'zeroBase'],
    ['', 'insufficientData', 'blank'],
    ['——', 'insufficientData', 'blank'],
    ['about 15', 'insufficientData', 'unreadable'],
    ['15万元', 'insufficientData', 'unitsDiffer'],
  ])('a budget printed %j gives %s, %s, and neither 0 nor NaN', (budget, outcome, reason) => {
    const result = control('3.28', budget)
    expect(result).toMatchObject({ outcome, reason, at: 'threePublicBudget', value: null, range: null })
  })

  it('a zero base comes before a blank part: there is nothing that the part could be a share of', () => {
    expect(control('', '0.00')).toMatchObject({ outcome: 'notApplicable', reason: 'zeroBase' })
  })

  it('a zero plan is a zero base, as a zero budget is', () => {
    const inputs = { paidToDate: '450.00', annualBudget: '1000.00', plannedProgress: '0%' }
    expect(computeRate(paymentProgressRate, inputs)).toMatchObject({ reason: 'zeroBase', at: 'plannedProgress' })
  })

  it('a figure that is not known is missing, and so is an input that a caller without types leaves out', () => {
    const unknown = computeRate(threePublicControlRate, { threePublicOutturn: null, threePublicBudget: '15' })
    expect(unknown).toMatchObject({ outcome: 'insufficientData', reason: 'missing', at: 'threePublicOutturn' })
    const partial: Record<string, string> = { threePublicBudget: '15' }
    expect(computeRate<Record<string, 'money'>>(threePublicControlRate, partial)).toEqual(unknown)
  })

  it.each([
    ['a count with a unit of money', { staffInPost: '48万元', establishedPosts: '50' }],
    ['a decimal that is no number', { staffInPost: new Decimal(Number.NaN), establishedPosts: '50' }],
  ])('%s is unreadable', (_, inputs) => {
    expect(computeRate(staffControlRate, inputs)).toMatchObject({ reason: 'unreadable', at: 'staffInPost' })
  })

  it('an amount that could not be read is unreadable, and one that is blank is blank', () => {
    const read = (text: string) =>
      computeRate(threePublicControlRate, { threePublicOutturn: parseAmount(text), threePublicBudget: '15' })
    expect([read('x'), read('—')]).toMatchObject([{ reason: 'unreadable' }, { reason: 'blank' }])
  })
})

describe('the range that printed digits allow', () => {
  it('spans what the true figures behind printed money give', () => {
    const { range } = control('3.58', '6.00')
    expect(range?.low.toFixed(6)).toBe('0.595337')
    expect(range?.high.toFixed(6)).toBe('0.597998')
  })

  it('takes figures at the finest decimals printed in their unit, since papers drop trailing zeros', () => {
    expect(control('2.1', '12.00').range).toEqual(control('2.10', '12').range)
  })

  it('leaves a figure in a coarser unit as coarse as it is printed', () => {
    const { range } = control('5.7亿元', '6000.00万元')
    expect(range?.low.toFixed(4)).toBe('9.4167')
    expect(range?.high.toFixed(4)).toBe('9.5833')
  })

  it('is a point for counts, for times and for decimals, which nothing has rounded', () => {
    const counted = computeRate(staffControlRate, { staffInPost: '48', establishedPosts: '50' })
    const timed = computeRate(projectTimelinessRate, { plannedTime: '180', actualTime: '198' })
    const exact = computeRate(threePublicControlRate, {
      threePublicOutturn: new Decimal('3.58'),
      threePublicBudget: new Decimal(6),
    })
    const read = computeRate(staffControlRate, {
      staffInPost: { value: new Decimal(48), decimals: 0 },
      establishedPosts: '50',
    })
    for (const { value, range } of [counted, timed, exact, read]) {
      expect(range).toEqual({ low: value?.value, high: value?.value })
    }
  })

  it('is wide for a figure of a paper beside an exact one', () => {
    const { range } = computeRate(threePublicControlRate, {
      threePublicOutturn: '3.6',
      threePublicBudget: new Decimal(6),
    })
    expect([range?.low.toFixed(4), range?.high.toFixed(4)]).toEqual(['0.5917', '0.6083'])
  })

  it('takes an amount with more digits than it says it prints as it is', () => {
    const { range, value } = computeRate(threePublicControlRate, {
      threePublicOutturn: money('1', '万元'),
      threePublicBudget: money('0.004', '万元', 2),
    })
    expect(value?.value.toString()).toBe('250')
    expect(range?.high.toFixed(0)).toBe('286')
  })

  it('of an area is that of its printed digits', () => {
    const { range } = computeRate(hunanScaleControlRate, { actualScale: '4950', approvedScale: '5000' })
    expect(range?.low.toFixed(6)).toBe('0.989801')
  })

  it('of a change counts the base once, not twice', () => {
    const { range } = computeRate(threePublicOutturnChangeRate, {
      threePublicOutturn: '0.10',
      previousThreePublicOutturn: '1.00',
    })
    expect(range?.low.toFixed(6)).toBe('-0.905473')
    expect(range?.high.toFixed(6)).toBe('-0.894472')
  })

  it('of a size reaches down to zero where the true sign is not known, and keeps its order where it is', () => {
    const equal = computeRate(suzhouBudgetDeviationRate, { outturn: '10.00', originalBudget: '10.00' })
    expect(equal.range?.low.toString()).toBe('0')
    const below = computeRate(suzhouBudgetDeviationRate, { outturn: '5.00', originalBudget: '10.00' })
    expect(printed(below)).toBe('50.00%')
    expect(below.range?.low.lt(0.5) && below.range.high.gt(0.5)).toBe(true)
  })
})

describe('the rate of gross movements', () => {
  const movements = {
    supplement: '120.00',
    reduction: '20.00',
    restructuring: '10.00',
    excludedAdjustment: '50.00',
    originalBudget: '1000.00',
    finalBudget: null,
  }

  it('adds a reduction as a movement, with whatever sign it is printed', () => {
    expect(printed(computeRate(budgetAdjustmentRate, movements))).toBe('10.00%')
    expect(printed(computeRate(budgetAdjustmentRate, { ...movements, reduction: '-20.00' }))).toBe('10.00%')
  })

  it('counts a movement printed 0.00 as one that may be a trifle', () => {
    const none = {
      ...movements,
      supplement: '0.00',
      reduction: '0.00',
      restructuring: '0.00',
      excludedAdjustment: '0.00',
    }
    const { value, range } = computeRate(budgetAdjustmentRate, none)
    expect(value?.value.toString()).toBe('0')
    expect(range?.low.lte(0) && range.high.gt(0)).toBe(true)
  })

  it('is not known from two totals, which tell only that it is no smaller than the net change', () => {
    const unknown = { supplement: null, reduction: '', restructuring: null, excludedAdjustment: null }
    const result = computeRate(budgetAdjustmentRate, {
      ...unknown,
      originalBudget: '1003.89',
      finalBudget: '1389.88',
    })
    expect(result).toMatchObject({ outcome: 'insufficientData', reason: 'netChangeOnly', value: null })
    expect(result.value === null && result.atLeast && printed(result.atLeast)).toBe('38.45%')
  })

  it('keeps its own reason where a movement is printed and cannot be read, or a total is not known either', () => {
    const totals = { originalBudget: '1003.89', finalBudget: '1389.88' }
    const garbled = computeRate(budgetAdjustmentRate, { ...movements, ...totals, supplement: '12O.OO' })
    expect(garbled).toMatchObject({ reason: 'unreadable', at: 'supplement', atLeast: { outcome: 'computed' } })
    const alone = computeRate(budgetAdjustmentRate, { ...movements, supplement: null })
    expect(alone).toMatchObject({ reason: 'missing', at: 'supplement' })
    expect(alone).not.toHaveProperty('atLeast')
  })

  it('does not apply where there was no original budget', () => {
    const result = computeRate(budgetAdjustmentRate, { ...movements, originalBudget: '0.00', finalBudget: '5.00' })
    expect(result).toMatchObject({ outcome: 'notApplicable', reason: 'zeroBase' })
  })
})

describe('operands', () => {
  it('stand in the order of the inputs, with label, value, print and unit', () => {
    const { operands } = computeRate(threePublicControlRate, {
      threePublicOutturn: '3.28万元',
      threePublicBudget: money('15.00', '万元'),
    })
    expect(operands).toMatchObject([
      { name: 'threePublicOutturn', text: '3.28万元', counting: { kind: 'money', unit: '万元', decimals: 2 } },
      { name: 'threePublicBudget', label: { zh: '“三公经费”预算安排数' }, counting: { kind: 'money', decimals: 2 } },
    ])
  })

  it('are told also where nothing could be computed, and a blank has no value', () => {
    expect(control('', '15').operands).toMatchObject([{ value: null, text: '' }, { text: '15' }])
  })

  it('of counts and shares say what they count', () => {
    const staff = computeRate(staffControlRate, { staffInPost: count(48, '人'), establishedPosts: count(50, '人') })
    expect(staff.operands[0]?.counting).toEqual({ kind: 'count', unit: '人' })
    const paid = { paidToDate: '450.00', annualBudget: '1000.00', plannedProgress: '50%' }
    expect(computeRate(paymentProgressRate, paid).operands[2]?.counting).toEqual({ kind: 'rate', decimals: 2 })
  })
})

describe('the natural maximum', () => {
  const use = (fixedAssetsInUse: string, fixedAssets: string) =>
    exceedsMaximum(fixedAssetUtilizationRate, computeRate(fixedAssetUtilizationRate, { fixedAssetsInUse, fixedAssets }))

  it('is exceeded by a part larger than its whole, and not by one that rounding may have made so', () => {
    expect(use('110.00', '100.00')).toBe(true)
    expect(use('100.00', '100.00')).toBe(false)
    expect(use('100.01', '100.00')).toBe(false)
  })

  it('is exceeded neither by what could not be computed nor where there is none', () => {
    expect(use('110.00', '0.00')).toBe(false)
    expect(
      exceedsMaximum(staffControlRate, computeRate(staffControlRate, { staffInPost: '60', establishedPosts: '50' })),
    ).toBe(false)
  })
})
