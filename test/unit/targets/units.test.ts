import { describe, expect, test } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { measureOf } from '../../../src/targets/measure.js'
import { parseTarget } from '../../../src/targets/parseTarget.js'
import { figureIn, moneyOf, quantitiesOf, shareOf } from '../../../src/targets/quantities.js'
import { readUnit } from '../../../src/targets/readUnit.js'
import type { QuantityTarget } from '../../../src/targets/target.js'
import { isCount, isCumulative, isDuration, isExtent, isMoney } from '../../../src/targets/unitKinds.js'
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
    ['1', '万瓮', '瓮'],
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
  ['元/(人·年)', 'money/count:人/months'],
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
  ['千禧万象', 0],
  ['/人', 0],
  ['元 每人', 1],
  ['元 /人', 4],
  ['元/kg', 4],
  ['元/平方米以上', 5],
  ['元/瓮', 3],
  ['元/一', 3],
  ['元/鿿', 3],
  ['元/한', 1],
  ['元/贫困群众和家庭', 6],
  ['元/(人·年·户·次)', 11],
  ['元/(人·年·户·次·天)', 1],
  ['', 0],
])('the unit at the beginning of %s is %i characters long', (text, length) => {
  expect(readUnit(text, 0)).toBe(length)
})

test.each([
  ['个', { isCount: true, isCumulative: true }],
  ['万人次', { isCount: true, isCumulative: true }],
  ['次/月', {}],
  ['倍', {}],
  ['℃', {}],
  ['%', {}],
  ['万元', { isMoney: true, isCumulative: true }],
  ['元/人', {}],
  ['亩', { isExtent: true }],
  ['万', { isExtent: true }],
  ['公里', { isExtent: true }],
  ['吨', { isExtent: true }],
  ['立方米', { isExtent: true }],
  ['天', { isDuration: true }],
  ['个月', { isDuration: true }],
  ['个工作日', { isDuration: true }],
])('what %s is a unit of: %o', (unit, expected) => {
  const kinds = { isCount, isCumulative, isMoney, isExtent, isDuration }
  const told = Object.entries(kinds).filter(([, isKind]) => isKind(unit))
  expect(told.map(([kind]) => kind).sort()).toEqual(Object.keys(expected).sort())
})

test('no unit is none of things, of money or of time', () => {
  expect([isCount(null), isMoney(null), isCumulative(null), isDuration(null)]).toEqual([false, false, false, false])
})

describe('the single figures of a target', () => {
  const inUnit = (text: string, unit: string) => {
    const [figure] = quantitiesOf(parseTarget(text))
    const read = figure && figureIn(figure, unit)
    return read && `${read.value.toFixed()}, ${read.decimals} decimals`
  }
  const shown = (figure: { readonly value: Decimal; readonly decimals: number } | null) =>
    figure && `${figure.value.toFixed()}, ${figure.decimals} decimals`

  test('are its amounts and numbers, and no dates, ranges or words', () => {
    const figures = (text: string) => quantitiesOf(parseTarget(text)).map(({ value, unit }) => `${value}${unit}`)
    expect(figures('≥95%')).toEqual(['95%'])
    expect(figures('完成1部宣传片,2套方案')).toEqual(['1部', '2套'])
    expect(figures('2021年12月底前完成投资1000万元')).toEqual(['1000万元'])
    for (const none of ['3-5天', '2021年12月', '健全', '']) expect(figures(none)).toEqual([])
  })

  test.each([
    ['5.7亿元', '万元', '57000, -3 decimals'],
    ['5.70亿元', '万元', '57000, -2 decimals'],
    ['250万元', '亿元', '0.025, 4 decimals'],
    ['95.5%', '%', '95.5, 1 decimals'],
    ['15亩', '公顷', '1, 2 decimals'],
    ['5次', '万元', null],
    ['5', '万元', null],
  ])('%s in %s: %s', (text, unit, expected) => {
    expect(inUnit(text, unit)).toBe(expected)
  })

  test('an amount for each year is one of the year', () => {
    const money = (text: string) => shown(moneyOf(quantitiesOf(parseTarget(text))[0] as QuantityTarget, '万元'))
    expect(money('5万元/年')).toBe('5, 0 decimals')
    expect(money('5万元/年度')).toBe('5, 0 decimals')
    expect(money('5万元/人')).toBeNull()
    expect(money('5000元')).toBe('0.5, 4 decimals')
    expect(money('5次/年')).toBeNull()
    expect(money('5')).toBeNull()
  })

  test('a percentage is a share of one', () => {
    const share = (text: string) => shown(shareOf(parseTarget(text)))
    expect(share('95.5%')).toBe('0.955, 3 decimals')
    expect(share('5‰')).toBe('0.005, 3 decimals')
    expect(share('80%-90%')).toBeNull()
    expect(share('5次')).toBeNull()
  })
})
