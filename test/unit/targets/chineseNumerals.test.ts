import { expect, test } from 'vitest'
import { chineseNumber } from '../../../src/targets/chineseNumerals.js'

test.each([
  ['零', 0],
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十三', 23],
  ['一百', 100],
  ['一百零五', 105],
  ['一百二十三', 123],
  ['两千零五', 2005],
  ['三千四百五十六', 3456],
])('%s is %i', (numeral, value) => {
  expect(chineseNumber(numeral)).toBe(value)
})

test.each(['', '百', '一百二', '一二', '一百零', '十百', '百十'])('%s is not read as a number', (numeral) => {
  expect(chineseNumber(numeral)).toBeNull()
})
