import { expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'

const judged = (target: string, actual: string, year?: number): string => {
  const { outcome, reason } = assess(target, actual, year === undefined ? {} : { year })
  return reason ?? outcome
}

test.each([
  ['2021年12月', '2021年11月', 'met'],
  ['2021年12月', '2021-12-31', 'met'],
  ['2021年12月', '2022-01-01', 'notMet'],
  ['2023年2月28日', '2023年2月', 'met'],
  ['2021-12-15', '2021年12月', 'datePrecision'],
  ['2021-12-01', '2021年12月', 'datePrecision'],
  ['2021年12月底前', '2021年', 'met'],
  ['2021年6月', '2021年', 'datePrecision'],
  ['2021年12月31日前', '2021年12月31日', 'met'],
  ['2021年1月-12月', '2021年1月-12月', 'met'],
  ['2021年1月-12月', '2021年3月-2022年1月', 'notMet'],
  ['2023年7月', '2023.07', 'met'],
  ['2023年7月', '2023.08', 'notMet'],
  ['2023年7月', ' 2023.07 ', 'met'],
  ['2023年7月', '2023.07左右', 'kindsDiffer'],
  ['2023年7月', '2023.13', 'kindsDiffer'],
  ['全年', '全年', 'met'],
])('a date is met by the same or an earlier one: %s, %s: %s', (target, actual, outcome) => {
  expect(judged(target, actual)).toBe(outcome)
})

test.each([
  ['2021年12月前', '2021年11月', 'met'],
  ['2021年12月前', '2021年12月1日', 'unclearBefore'],
  ['2021年12月前', '2021年12月31日', 'unclearBefore'],
  ['2021年12月前', '2022年1月', 'notMet'],
])('before a month does not say whether the month counts: %s, %s: %s', (target, actual, outcome) => {
  expect(judged(target, actual)).toBe(outcome)
})

test.each([
  ['2021年6月起', '2021年6月', 'met'],
  ['2021年6月起', '2021年5月', 'notMet'],
  ['2021年6月10日起', '2021年6月', 'datePrecision'],
  ['2021年6月10日起', '2021年6月10日前', 'datePrecision'],
])('from a date on is met by the same or a later one: %s, %s: %s', (target, actual, outcome) => {
  expect(judged(target, actual)).toBe(outcome)
})

test.each([
  ['>2021-12-31', '2022-01-01', 'met'],
  ['>2021-12-31', '2021-12-31', 'notMet'],
  ['>2021-12-31', '2021年12月', 'notMet'],
  ['>2021-12-30', '2021年12月', 'datePrecision'],
  ['>2021年12月', '2022年1月', 'met'],
  ['>2021年12月', '2021年12月15日', 'datePrecision'],
  ['>2021年12月', '2021年12月31日', 'datePrecision'],
  ['>2021年12月', '2021年12月1日', 'notMet'],
  ['＞2020年', '＞2020年', 'met'],
  ['2020年起', '＞2019年', 'datePrecision'],
  ['2020年底前', '＞2020年', 'notMet'],
  ['<2021-12-31', '2021-12-30', 'met'],
  ['<2021-12-31', '2021-12-31', 'notMet'],
  ['<2021-12-31', '2022年1月', 'notMet'],
  ['<2021-12-31', '2021年12月', 'datePrecision'],
  ['<2021-12-31', '<2021-12-31', 'met'],
])('a sign before a date leaves that day out: %s, %s: %s', (target, actual, outcome) => {
  expect(judged(target, actual)).toBe(outcome)
})

test.each([
  ['2021年12月底前', '2021年11月底前', 'met'],
  ['2021年10月底前', '2021年11月底前', 'datePrecision'],
  ['2021年11月底前', '2021年12月前', 'datePrecision'],
  ['2021年12月30日前', '2021年12月前', 'datePrecision'],
  ['2021年12月底前', '2021年12月前', 'met'],
  ['2021年10月底前', '2021年11月起', 'notMet'],
])('an actual that is itself a limit leaves the day open: %s, %s: %s', (target, actual, outcome) => {
  expect(judged(target, actual)).toBe(outcome)
})

test('a date without a year takes the year of the caller', () => {
  expect(judged('12月底前', '2021年11月')).toBe('yearMissing')
  expect(judged('12月底前', '2021年11月', 2021)).toBe('met')
  expect(judged('12月底前', '2022年1月', 2021)).toBe('notMet')
  expect(judged('2021年6月', '7月', 2021)).toBe('notMet')
})

test('two dates without a year are of one and the same year', () => {
  expect(judged('12月底前', '11月')).toBe('met')
  expect(judged('6月', '7月')).toBe('notMet')
  expect(judged('年底前', '2月底')).toBe('met')
})
