import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { gradeOf } from '../../../src/scoring/gradeBands.js'
import { gradeProblems } from '../../../src/scoring/gradeProblems.js'
import { lenientGrades, nationalGrades } from '../../../src/scoring/grades.js'

describe('a grade', () => {
  it.each([
    ['100', '优', '优'],
    ['90', '优', '优'],
    ['89.99', '良', '优'],
    ['80', '良', '优'],
    ['79.99', '中', '良'],
    ['60', '中', '中'],
    ['59.99', '差', '差'],
    ['0', '差', '差'],
    ['100.01', null, null],
    ['-0.01', null, null],
  ])('of %s is %s by the national bands and %s by the lenient ones', (total, national, lenient) => {
    expect(gradeOf(nationalGrades, new Decimal(total))?.zh ?? null).toBe(national)
    expect(gradeOf(lenientGrades, new Decimal(total))?.zh ?? null).toBe(lenient)
  })
})

describe('grades are wrong', () => {
  const grade = (from: string) => ({ zh: '优', en: 'good', from })
  it.each([
    ['when a limit is no number', [grade('x'), grade('0')], 'grades: a limit is no number'],
    ['when they do not fall', [grade('60'), grade('80'), grade('0')], 'grades: limits must fall, the last to zero'],
    ['when the last does not reach zero', [grade('60'), grade('10')], 'grades: limits must fall, the last to zero'],
    ['when there are none', [], 'grades: limits must fall, the last to zero'],
    ['when the best is out of reach', [grade('101'), grade('0')], 'grades: the best grade begins above the full marks'],
  ])('%s', (_, grades, problem) => {
    expect(gradeProblems({ ...nationalGrades, grades })).toEqual([problem])
  })
})
