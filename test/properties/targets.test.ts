import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal } from '../../src/exact/decimal.js'
import { assess } from '../../src/targets/assess.js'
import type { Assessment } from '../../src/targets/assessment.js'
import { parseActual } from '../../src/targets/parseActual.js'
import { parseTarget } from '../../src/targets/parseTarget.js'
import { readPrinted } from '../../src/targets/readPrinted.js'
import { emptyScan, scanQuantity } from '../../src/targets/scanQuantity.js'
import { scanWord } from '../../src/targets/scanWord.js'
import { convertQuantity } from '../../src/targets/units.js'
import { runs } from './runs.js'

const pieces = (
  '≥ ≤ = > < >= ＜ 不少于 不超过 至少 以上 以内 达到 超过 控制在 0 1 2 12 95 2021 2,000 . 3.5 % ％ ‰ 万 万元 亿元 元 次 人 人次 个 个月 ' +
  '月 年 日 天 底 前 内 - ~ — 至 到 从 由 , ， 。 、 ； ( ) （含） 每 / · 约 左右 余 多 X ** __ 未完成 完成 已 优 良 健全 全年 年底 第 季度 ' +
  '一 两 十 百分之 百分点 提高 下降 增长 ± + 5G PM ¥ 第三季度 2021-12-31 2023.07 12月底 \n \u3000 \ud800 系统'
).split(' ')

const printed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
)

const digits = fc.integer({ min: 0, max: 99_999_999 })
const figure = fc.tuple(digits, fc.integer({ min: 0, max: 4 })).map(([whole, decimals]) => {
  const text = `${whole}`.padStart(decimals + 1, '0')
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
})
const operator = fc.constantFrom('≥', '≤', '=', '>', '<', '')
const unit = fc.constantFrom('%', '次', '人次', '万元', '个月', '元/亩', '')
const direction = fc.constantFrom('higher', 'lower', undefined)

const optionsOf = (way: 'higher' | 'lower' | undefined) => (way ? { direction: way } : {})

test('any text is read as something, with a place inside the text when it cannot be read', () => {
  fc.assert(
    fc.property(printed, (text) => {
      for (const read of [parseTarget(text), parseActual(text)]) {
        expect(read.text).toBe(text)
        if (read.kind === 'unreadable') expect(read.at).toBeLessThan(Math.max(text.length, 1))
      }
    }),
    runs(3000),
  )
})

test('any two texts can be held against each other, and what is undeterminable says why', () => {
  fc.assert(
    fc.property(printed, printed, direction, (target, actual, way) => {
      const { outcome, reason } = assess(target, actual, optionsOf(way))
      expect(outcome === 'undeterminable').toBe(reason !== undefined)
    }),
    runs(2000),
  )
})

test('the fast reader of figures reads what the full grammar reads', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.tuple(operator, figure, unit).map((parts) => parts.join('')),
        printed,
      ),
      (text) => {
        const scan = emptyScan()
        fc.pre(scanQuantity(text, scan))
        const full = readPrinted(text, 'target')
        expect(full).toEqual(parseTarget(text))
        if (full.kind !== 'quantity') return
        expect(full.value.eq(new Decimal(`${scan.mantissa}e-${scan.decimals}`))).toBe(true)
        expect(full.comparator).toBe(scan.comparator)
      },
    ),
    runs(2000),
  )
})

test('the fast reader of words reads what the full grammar reads', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 4 }), (parts) => {
      const text = parts.join('')
      if (scanWord(text)) expect(readPrinted(text, 'target')).toEqual(parseTarget(text))
    }),
    runs(3000),
  )
})

const moneyUnits = ['元', '千元', '万元', '百万元', '亿元']

test('printing the actual in another unit changes neither outcome nor completion', () => {
  fc.assert(
    fc.property(
      operator,
      figure,
      figure,
      fc.constantFrom(...moneyUnits),
      fc.constantFrom(...moneyUnits),
      (sign, target, actual, from, to) => {
        const moved = convertQuantity(new Decimal(actual), from, to)
        const before = assess(`${sign}${target}万元`, `${actual}${from}`, { direction: 'higher' })
        const after = assess(`${sign}${target}万元`, `${moved?.toFixed()}${to}`, { direction: 'higher' })
        expect(after).toEqual(before)
      },
    ),
  )
})

const better: Readonly<Record<string, (one: Decimal, other: Decimal) => Decimal>> = {
  higher: (one, other) => Decimal.max(one, other),
  lower: (one, other) => Decimal.min(one, other),
}

test('a better actual never turns met into not met', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('≥', '≤', '>', '<', ''),
      figure,
      figure,
      figure,
      fc.constantFrom('higher', 'lower'),
      (sign, target, one, other, way) => {
        const judge = (actual: string): Assessment => assess(`${sign}${target}次`, `${actual}次`, { direction: way })
        const { direction: asked = way } = judge(one)
        const best = better[asked]?.(new Decimal(one), new Decimal(other)).toFixed() ?? one
        if (judge(one).outcome === 'met') expect(judge(best).outcome).toBe('met')
      },
    ),
  )
})

test('an earlier date never turns met into not met', () => {
  const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  const write = ([month, date]: readonly [number, number]): string => `2021年${month}月${date}日`
  fc.assert(
    fc.property(day, day, day, (target, one, other) => {
      const earlier = one[0] * 100 + one[1] <= other[0] * 100 + other[1] ? one : other
      const goal = `${write(target)}前`
      if (assess(goal, write(one)).outcome === 'met') expect(assess(goal, write(earlier)).outcome).toBe('met')
    }),
  )
})
