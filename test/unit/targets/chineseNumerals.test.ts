import { expect, test } from 'vitest'
import { afterLongNumeral, chineseNumber, longChineseNumber } from '../../../src/targets/chineseNumerals.js'

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

test.each(['', '百', '一百二', '一二', '一百零', '十百', '百十', '二十三四', '一千零二百三'])(
  '%s is not read as a number',
  (numeral) => {
    expect(chineseNumber(numeral)).toBeNull()
  },
)

test.each([
  ['壹万贰仟', 12000],
  ['一万零五', 10005],
  ['一亿零五万', 100050000],
  ['一亿二千三百万', 123000000],
  ['一万一千零十二', null],
  ['五十二', 52],
  ['零', 0],
  ['万', null],
  ['一二万', null],
  ['一二万三', null],
  ['一万二千零五', 12005],
  ['三百万二百三', null],
  ['', null],
])('%s with 万 and 亿 inside is %s', (numeral, value) => {
  expect(longChineseNumber(numeral)).toBe(value)
})

test.each([
  ['三百万元', 2],
  ['一亿二千万元', 5],
  ['一万二千人', 4],
  ['一亿元', 1],
  ['万元', 0],
  ['万三人', 0],
  ['三百', 2],
  ['三百万', 2],
  ['一万二千亿元', 4],
  ['人', 0],
])('the numeral of %s is %i characters long', (text, length) => {
  expect(afterLongNumeral(text, 0)).toBe(length)
})
