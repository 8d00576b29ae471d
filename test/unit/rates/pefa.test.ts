import { describe, expect, it } from 'vitest'
import { money } from '../../../src/exact/measure.js'
import { averageGrade, weakestLink } from '../../../src/rates/pefa/aggregateGrades.js'
import { computeYear } from '../../../src/rates/pefa/computeYear.js'
import { economicCompositionVarianceRate } from '../../../src/rates/pefa/economicCompositionVarianceRate.js'
import { expenditureOutturnRate } from '../../../src/rates/pefa/expenditureOutturnRate.js'
import { functionCompositionVarianceRate } from '../../../src/rates/pefa/functionCompositionVarianceRate.js'
import type { GradedRate, PefaGrade, PefaHead, PefaYear } from '../../../src/rates/pefa/gradedRate.js'
import { gradeYears } from '../../../src/rates/pefa/gradeYears.js'
import { revenueCompositionVarianceRate } from '../../../src/rates/pefa/revenueCompositionVarianceRate.js'
import { revenueOutturnRate } from '../../../src/rates/pefa/revenueOutturnRate.js'

const head = (originalBudget: string, outturn: string, nature?: PefaHead['nature']): PefaHead => ({
  label: `${originalBudget} / ${outturn}`,
  originalBudget,
  outturn,
  ...(nature && { nature }),
})
const variance = (rate: GradedRate, heads: readonly PefaHead[]) => computeYear(rate, heads).value?.value.toString()
const total = (outturn: string): PefaYear => [head('1000', outturn)]
const gradeTotals = (rate: GradedRate, ...outturns: [string, string, string]) =>
  gradeYears(rate, [total(outturns[0]), total(outturns[1]), total(outturns[2])]).grade

/** Variance in percent: of 100 and 100, so much was moved from one to the other. */
const moved = (percentPoints: string): PefaYear => {
  const amount = money(percentPoints, '万元').value
  return [head('100', amount.plus(100).toString()), head('100', amount.negated().plus(100).toString())]
}

describe('the eight items of the general budget of 三门峡 2024', () => {
  const items = [
    head('637.60', '556.56'),
    head('305.00', '305.00'),
    head('49.92', '49.92'),
    head('3.42', '3.42'),
    head('58.20', '56.15'),
    head('45.50', '43.86'),
    head('6.85', '6.85'),
    head('43.70', '42.01'),
  ]

  it('have a factor of 0.92486458759 and a variance of 6.229478373578 %', () => {
    const result = computeYear(functionCompositionVarianceRate, items)
    expect(result.outcome).toBe('computed')
    if (result.outcome !== 'computed') return
    expect(result.factor.value.toFixed(11)).toBe('0.92486458759')
    expect(result.value.value.times(100).toFixed(12)).toBe('6.229478373578')
  })

  it('show for every head the budget adjusted to the total outturn, and the deviations cancel', () => {
    const result = computeYear(functionCompositionVarianceRate, items)
    const heads = result.outcome === 'computed' ? result.heads : []
    expect(heads[0]?.adjustedBudget.toFixed(2)).toBe('589.69')
    expect(heads[0]?.deviation.toFixed(2)).toBe('-33.13')
    expect(heads.reduce((sum, { deviation }) => sum.plus(deviation), money('0', '万元').value).toFixed(9)).toMatch(
      /^-?0\.0+$/,
    )
  })
})

describe('what is compared', () => {
  const heads = [head('60', '66'), head('40', '34')]

  it('by function leaves out interest and contingency, by economic type contingency alone', () => {
    const all = [...heads, head('50', '90', 'interest'), head('10', '0', 'contingency')]
    expect(variance(functionCompositionVarianceRate, all)).toBe('0.12')
    expect(variance(economicCompositionVarianceRate, all)).toBe(
      variance(economicCompositionVarianceRate, [...heads, head('50', '90')]),
    )
    expect(variance(economicCompositionVarianceRate, all)).not.toBe('0.12')
    expect(variance(revenueCompositionVarianceRate, all)).not.toBe(variance(economicCompositionVarianceRate, all))
  })

  it('of more than twenty heads is the twenty largest and the rest in one line', () => {
    const large = Array.from({ length: 20 }, () => head('100', '100'))
    const small = [head('10', '15'), head('10', '5')]
    const result = computeYear(functionCompositionVarianceRate, [...small, ...large])
    expect(result.outcome === 'computed' && result.heads.length).toBe(21)
    expect(result.value?.value.toString()).toBe('0')
    expect(variance(revenueCompositionVarianceRate, [...small, ...large])).not.toBe('0')
  })

  it('of many heads of one size is as many as make three quarters', () => {
    const heads = Array.from({ length: 40 }, (_, at) => head('100', at < 30 ? '100' : '110'))
    const result = computeYear(functionCompositionVarianceRate, heads)
    expect(result.outcome === 'computed' && result.heads.map(({ label }) => label).slice(29)).toEqual([
      '100 / 100',
      '…',
    ])
  })

  it('of exactly twenty heads is all of them', () => {
    const heads = Array.from({ length: 20 }, () => head('100', '100'))
    const result = computeYear(functionCompositionVarianceRate, heads)
    expect(result.outcome === 'computed' && result.heads.length).toBe(20)
  })

  it('needs no last line where the largest are all of them', () => {
    const rate: GradedRate = { ...functionCompositionVarianceRate, largest: { heads: 1, share: '1' } }
    const result = computeYear(rate, heads)
    expect(result.outcome === 'computed' && result.heads.length).toBe(2)
  })

  it('may be printed in several units, or in none, but not in some only', () => {
    const mixed = [head('60万元', '660000元'), head('40万元', '34万元')]
    expect(variance(functionCompositionVarianceRate, mixed)).toBe('0.12')
    const half = [head('60', '66'), head('40', '34万元')]
    expect(computeYear(functionCompositionVarianceRate, half)).toMatchObject({ reason: 'unitsDiffer', at: 1 })
  })
})

describe('a year that cannot be computed', () => {
  it.each<[string, PefaYear, string, string, number | null]>([
    ['is not known', null, 'insufficientData', 'missing', null],
    ['has no heads', [], 'insufficientData', 'missing', null],
    ['has a blank', [head('1', '1'), head('1', '—')], 'insufficientData', 'blank', 1],
    ['has a figure that cannot be read', [head('x', '1')], 'insufficientData', 'unreadable', 0],
    ['had no budget', [head('0', '5')], 'notApplicable', 'zeroBase', null],
    ['had no outturn', [head('5', '0.00')], 'notApplicable', 'zeroBase', null],
  ])('because it %s says so', (_, year, outcome, reason, at) => {
    expect(computeYear(functionCompositionVarianceRate, year)).toEqual({ outcome, value: null, reason, at })
  })

  it('is not one where the total was 0 % of its budget', () => {
    expect(variance(expenditureOutturnRate, [head('5', '0.00')])).toBe('0')
  })
})

describe('the bands of PI-1.1 over three years', () => {
  it.each<[string, string, string, PefaGrade]>([
    ['950', '1050', '0', 'A'],
    ['949', '1050', '0', 'B'],
    ['900', '1100', '2000', 'B'],
    ['899', '1100', '1150', 'C'],
    ['850', '1150', '2000', 'C'],
    ['849', '1151', '1000', 'D'],
  ])('of %s, %s and %s for 1000 give %s', (one, two, three, grade) => {
    expect(gradeTotals(expenditureOutturnRate, one, two, three)).toBe(grade)
  })
})

describe('the bands of PI-3.1 over three years', () => {
  it.each<[string, string, string, PefaGrade]>([
    ['970', '1060', '0', 'A'],
    ['969', '1060', '0', 'B'],
    ['940', '1120', '0', 'B'],
    ['939', '1120', '1160', 'C'],
    ['920', '1160', '0', 'C'],
    ['919', '1161', '1000', 'D'],
  ])('of %s, %s and %s for 1000 give %s', (one, two, three, grade) => {
    expect(gradeTotals(revenueOutturnRate, one, two, three)).toBe(grade)
  })
})

describe.each([functionCompositionVarianceRate, economicCompositionVarianceRate, revenueCompositionVarianceRate])(
  'the bands of $dimension over three years',
  (rate) => {
    it.each<[string, string, string, PefaGrade]>([
      ['4.99', '0', '50', 'A'],
      ['5', '0', '50', 'B'],
      ['9.99', '9.99', '50', 'B'],
      ['10', '0', '50', 'C'],
      ['14.99', '14.99', '0', 'C'],
      ['15', '0', '50', 'D'],
    ])('of %s, %s and %s %% give %s', (one, two, three, grade) => {
      expect(gradeYears(rate, [moved(one), moved(two), moved(three)]).grade).toBe(grade)
    })
  },
)

describe('a year that is not known', () => {
  it('does not matter where two others decide the grade', () => {
    expect(gradeYears(expenditureOutturnRate, [total('1000'), null, total('1000')])).toMatchObject({
      outcome: 'computed',
      grade: 'A',
    })
    expect(gradeYears(expenditureOutturnRate, [total('920'), total('920'), null]).grade).toBe('B')
    expect(gradeYears(expenditureOutturnRate, [total('100'), total('100'), null]).grade).toBe('D')
  })

  it('leaves the grade open where it could decide it, for its own reason', () => {
    expect(gradeYears(expenditureOutturnRate, [total('1000'), null, total('920')])).toMatchObject({
      outcome: 'insufficientData',
      grade: null,
      reason: 'missing',
    })
    const withoutBudget = [head('0', '5')]
    expect(gradeYears(expenditureOutturnRate, [total('1000'), total('920'), withoutBudget])).toMatchObject({
      outcome: 'notApplicable',
      reason: 'zeroBase',
    })
  })
})

describe('the score of an indicator', () => {
  it.each<[readonly [PefaGrade, ...PefaGrade[]], string]>([
    [['A'], 'A'],
    [['B', 'B'], 'B'],
    [['A', 'B'], 'B+'],
    [['C', 'A'], 'C+'],
    [['D', 'D'], 'D'],
    [['A', 'D', 'B'], 'D+'],
  ])('by the weakest link of %j is %s', (grades, score) => {
    expect(weakestLink(grades)).toBe(score)
  })

  it.each<[PefaGrade, PefaGrade, string]>([
    ['D', 'D', 'D'],
    ['D', 'C', 'D+'],
    ['D', 'B', 'C'],
    ['D', 'A', 'C+'],
    ['C', 'C', 'C'],
    ['C', 'B', 'C+'],
    ['A', 'C', 'B'],
    ['B', 'B', 'B'],
    ['B', 'A', 'B+'],
    ['A', 'A', 'A'],
  ])('by the average of %s and %s is %s', (one, other, score) => {
    expect(averageGrade([one, other])).toBe(score)
    expect(averageGrade([other, one])).toBe(score)
  })
})
