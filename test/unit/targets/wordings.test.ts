import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'

type Pair = readonly [target: string, actual: string, name: string, answer: string]

function answers(pairs: readonly Pair[]): void {
  test.each(pairs)('%s, %s of %s: %s', (target, actual, name, answer) => {
    const { outcome, reason } = assess(target, actual, { name, year: 2024 })
    expect(reason ?? outcome).toBe(answer)
  })
}

describe('a target of nearly as much is about as much, an actual of nearly as much is less', () => {
  answers([
    ['近10万人', '12万人', '惠及群众', 'approximate'],
    ['将近500人', '480人', '培训人数', 'approximate'],
    ['接近95%', '95%', '就业率', 'met'],
    ['≥95%', '接近95%', '就业率', 'notMet'],
    ['≥10万人', '近10万人', '惠及群众', 'notMet'],
  ])
})

describe('the end of a year may be written with its year twice', () => {
  answers([
    ['2024年年底', '2025年1月15日', '完成时间', 'notMet'],
    ['2024年年底前', '2024年12月15日', '完成时间', 'met'],
    ['2024年 年末前', '2024年12月15日', '完成时间', 'met'],
  ])
})

describe('a rate of which one side may be a share of one and the other in per cent, neither with a unit', () => {
  answers([
    ['≥95', '0.96', '合格率', 'shareOrPercent'],
    ['0.95', '94', '合格率', 'shareOrPercent'],
    ['≥0.95', '0.96', '合格率', 'met'],
    ['≥95', '94', '合格率', 'notMet'],
    ['≥95', '0', '合格率', 'notMet'],
    ['≥1.2', '0.9', '容积', 'notMet'],
  ])
})

describe('fewer than last year is a fall, fewer than planned is what is lacking', () => {
  answers([
    ['比上年减少10件以上', '比上年减少8件', '信访量', 'notMet'],
    ['比上年减少10件以上', '较上年减少12件', '信访量', 'met'],
    ['≥3次', '较计划少3次', '培训次数', 'actualUnreadable'],
  ])
})

describe('of a rate of saving, what was saved is what is asked for', () => {
  answers([
    ['≥5%', '节约6%', '成本节约率', 'met'],
    ['≥5%', '节约4%', '成本节约率', 'notMet'],
    ['≥5%', '超支6%', '成本节约率', 'distanceOnly'],
    ['≤100万元', '节约2万元', '项目成本', 'changeUnclear'],
  ])
})

describe('a figure without a unit that is thousands of times another in 万人 or 公里 may be in a smaller unit', () => {
  answers([
    ['≥1万人', '9900', '高血压管理人数', 'unitUnclear'],
    ['≤100万元', '985000', '项目成本', 'unitUnclear'],
    ['≥10公里', '10500', '道路里程', 'unitUnclear'],
    ['≥10000', '1.02万人', '高血压管理人数', 'unitUnclear'],
    ['≥1万人', '1.2', '高血压管理人数', 'met'],
    ['≤100万元', '102', '项目成本', 'notMet'],
    ['≥5人', '9900', '培训人数', 'met'],
    ['≥0万元', '9900', '结余', 'met'],
  ])
})
