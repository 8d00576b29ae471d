import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'

/** `met`, `notMet`, or the reason why it is undeterminable. */
const judged = (target: string, actual: string, name?: string): string => {
  const { outcome, reason } = assess(target, actual, name === undefined ? {} : { name })
  return reason ?? outcome
}

describe('a rise and a fall by their signs', () => {
  test.each([
    ['增长≥5%', '-6%', 'notMet'],
    ['增长≥5%', '增长-6%', 'notMet'],
    ['下降≥5%', '增长-6%', 'met'],
    ['下降≥5%', '6%-7%', 'met'],
    ['下降≥5%', '3%-4%', 'notMet'],
  ])('%s, %s: %s', (target, actual, outcome) => expect(judged(target, actual)).toBe(outcome))

  test.each([
    ['下降≥5%', '下降-6%'],
    ['增长≥5%', '下降-6%'],
    ['降低≥5%', '降幅-6%'],
  ])('a fall with a minus may be a rise, or the minus may say it again: %s, %s', (target, actual) =>
    expect(assess(target, actual)).not.toHaveProperty('completion'),
  )

  test('and decides nothing', () => {
    expect(judged('下降≥5%', '下降-6%')).toBe('signUnclear')
    expect(judged('增长≥5%', '下降-6%')).toBe('signUnclear')
    expect(judged('≥5%', '下降-6%', '投诉下降率')).toBe('signUnclear')
  })
})

describe('a distance counts both ways, and only where one of the two is below nothing', () => {
  test.each([
    ['预算偏差率', '1%-5%', '3%', 'met'],
    ['差异化帮扶户数', '≥5户', '6户', 'met'],
    ['预算偏差率', '≥-5%', '-3%', 'met'],
    ['预算偏差率', '≤5%', '-8%', 'signUnclear'],
  ])('%s %s, %s: %s', (name, target, actual, outcome) => expect(judged(target, actual, name)).toBe(outcome))
})

describe('how many more than last year is not how many, whatever is printed of the unit', () => {
  test.each([
    ['≥3次', '比上年增加3次', 'changeUnclear'],
    ['≥3次', '比上年增加3', 'changeUnclear'],
    ['≥3', '比上年增加3次', 'changeUnclear'],
    ['≥3', '比上年增加3', 'changeUnclear'],
    ['≥5%', '比上年增长6', 'met'],
    ['≥5', '比上年增长6%', 'unitMissing'],
    ['≥5次', '6次，与上年同比持平', 'met'],
    ['≥5次', '较上年同期6次', 'met'],
    ['增长≥5次', '比上年增加6次', 'met'],
  ])('%s, %s: %s', (target, actual, outcome) => expect(judged(target, actual, '甲项')).toBe(outcome))
})

describe('none by a word is no change and no lower limit', () => {
  test.each([
    ['≤0起', '未发生', 'met'],
    ['≥0起', '未发生', 'numberAgainstWord'],
    ['>0起', '未发生', 'numberAgainstWord'],
    ['增长0%', '无', 'numberAgainstWord'],
    ['下降0起', '无', 'numberAgainstWord'],
  ])('%s, %s: %s', (target, actual, outcome) => expect(judged(target, actual)).toBe(outcome))
})

describe('a rate of what fails is told by its words, against a name that does not ask for it', () => {
  test.each([
    ['≤5%', '不合格率3%', undefined, 'met'],
    ['≤5%', '不合格率3%', '', 'met'],
    ['≥95%', '不达标98%', '达标率', 'contraryRate'],
    ['≥95%', '不动产登记98%', '登记率', 'met'],
  ])('%s, %s under %s: %s', (target, actual, name, outcome) => expect(judged(target, actual, name)).toBe(outcome))
})
