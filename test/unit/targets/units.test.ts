import { describe, expect, test } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { measureOf } from '../../../src/targets/measure.js'
import { readUnit } from '../../../src/targets/readUnit.js'
import { dimensions } from '../../../src/targets/unitScale.js'
import { convertQuantity, factorBetween } from '../../../src/targets/units.js'

describe('a quantity is converted where the factor is exact', () => {
  test.each([
    ['5.7', '亿元', '万元', '57000'],
    ['1', '万亿元', '亿元', '10000'],
    ['3', '千人', '人', '3000'],
    ['2', '万人次', '人次', '20000'],
    ['100', '万平方米', '公顷', '100'],
    ['15', '亩', '公顷', '1'],
    ['1', '公顷', '亩', '15'],
    ['2', '平方公里', '公顷', '200'],
    ['1', '周', '天', '7'],
    ['24', '小时', '天', '1'],
    ['1', '年', '个月', '12'],
    ['2', '季度', '个月', '6'],
    ['5', '‰', '%', '0.5'],
    ['3', '％', '百分比', '3'],
    ['2', '吨', '公斤', '2000'],
    ['12', '次/年', '次/月', '1'],
    ['1.2', '万元/人·年', '元/人/月', '1000'],
    ['1', '元/人·年', '元/年·人', '1'],
    ['5', '名', '人', '5'],
    ['3', '瓮', '瓮', '3'],
    ['3', '万瓮', '万瓮', '3'],
  ])('%s%s are in %s: %s', (value, from, to, result) => {
    expect(convertQuantity(new Decimal(value), from, to)?.toFixed()).toBe(result)
  })
})

describe('what is not exact, or not the same thing, is not converted', () => {
  test.each([
    ['1', '亩', '平方米'],
    ['1', '个月', '天'],
    ['1', '年', '天'],
    ['5', '工作日', '天'],
    ['5', '%', '百分点'],
    ['5', '人次', '人'],
    ['5', '个', '项'],
    ['5', '万元', '万人'],
    ['5', '元/人', '元'],
  ])('%s%s are not in %s', (value, from, to) => {
    expect(convertQuantity(new Decimal(value), from, to)).toBeNull()
  })
})

test('no unit stands in two dimensions', () => {
  const names = dimensions.flatMap(({ units }) => units.flatMap((unit) => unit.names))
  expect(new Set(names).size).toBe(names.length)
})

test('the factor between units is a ratio of whole numbers', () => {
  const factor = factorBetween('亩', '平方米')
  expect([factor?.numerator.toString(), factor?.denominator.toString()]).toEqual(['2000', '3'])
})

test.each([
  ['万人次', 'count:人次'],
  ['万', 'unnamed'],
  ['元/人·年', 'money/count:人/months'],
  ['万平方米', 'area'],
])('%s measures %s', (unit, dimension) => {
  expect(measureOf(unit).dimension).toBe(dimension)
})

test.each([
  ['部宣传片', 1],
  ['元/人·年', 5],
  ['元/(人·年)以上', 7],
  ['元/()', 1],
  ['万吨', 2],
  ['千瓦时', 3],
  ['m2', 2],
  ['mode', 0],
  ['项目', 0],
  ['元/车位以上', 4],
  ['元/内', 1],
  ['瓮', 0],
  ['', 0],
])('the unit at the beginning of %s is %i characters long', (text, length) => {
  expect(readUnit(text, 0)).toBe(length)
})
