import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'
import { readsAs } from './readsAs.js'

describe('a verb of change before a range is said of both its ends', () => {
  readsAs([
    ['增长≥5%且≤8%', '[5, 8] % increase'],
    ['增长≥5%且增长≤8%', '[5, 8] % increase'],
    ['下降>5%且<8%', '(5, 8) % decrease'],
    ['同比增长5%以上8%以下', '[5, 8] % increase'],
    ['下降5%-8%', '[5, 8] % decrease'],
    ['下降约5%-8%', '[5, 8] % decrease'],
    ['提高3-5个百分点', '[3, 5] 个百分点 increase'],
    ['提高到80%-90%', '[80, 90] %'],
    ['增长率5%-8%', '[5, 8] %'],
    ['培训增长，满意度80%-90%', '[80, 90] %'],
    ['增长≥8%且≤5%', 'reversedRange at 0'],
    ['≥5%且下降≤8%', '>= 5 % + <= 8 % decrease'],
    ['增长≥5%且下降≤8%', '>= 5 % increase + <= 8 % decrease'],
    ['增长≥5%，≤8%', '>= 5 % increase + <= 8 %'],
  ])
})

describe('so that a rise is no fall within the same figures', () => {
  test.each([
    ['增长≥5%且≤8%', '6%', 'met'],
    ['增长≥5%且≤8%', '增长6%', 'met'],
    ['增长≥5%且≤8%', '增长9%', 'notMet'],
    ['增长≥5%且≤8%', '下降6%', 'notMet'],
    ['下降5%-8%', '下降6%', 'met'],
    ['下降5%-8%', '6%', 'met'],
    ['下降5%-8%', '-6%', 'met'],
    ['下降5%-8%', '上升6%', 'notMet'],
    ['下降5%-8%', '下降5.5%-7%', 'met'],
    ['增长≥5%', '下降6%-8%', 'notMet'],
    ['≥5%', '下降6%-8%', 'changeUnclear'],
    ['≥3次', '比上年增加3-5次', 'changeUnclear'],
    ['5%-8%', '下降6%', 'changeUnclear'],
  ])('%s, %s: %s', (target, actual, answer) => {
    const { outcome, reason } = assess(target, actual)
    expect(reason ?? outcome).toBe(answer)
  })
})

describe('a range in brackets', () => {
  readsAs([
    ['【5-8】天', '[5, 8] 天'],
    ['【5，8】天', '[5, 8] 天'],
    ['〔5-8〕天', '[5, 8] 天'],
    ['【80%—90%】', '[80, 90] %'],
    ['[2020,2023]', '[2020, 2023] null'],
    ['(2020-3000)', '[2020, 3000] null'],
    ['(800-2020)', '[800, 2020] null'],
    ['〔2020〕10号', 'words 〔2020〕10号'],
    ['（2020-2023年）', 'date 2020..2023'],
    ['[2020-2023]', 'ambiguousDate at 1'],
    ['（2020~2023年）', 'date 2020..2023'],
    ['[2020、2023]年', '[2020, 2023] 年'],
    ['（2020-2023）人次', '[2020, 2023] 人次'],
    ['（1950-2023人次）', '[1950, 2023] 人次'],
  ])
})
