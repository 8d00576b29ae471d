import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { staffControlRate } from '../../../src/rates/department/staffControlRate.js'
import { threePublicControlRate } from '../../../src/rates/department/threePublicControlRate.js'
import { threePublicOutturnChangeRate } from '../../../src/rates/department/threePublicOutturnChangeRate.js'
import { judgeRateStated } from '../../../src/rates/judgeRateStated.js'

const control = { threePublicOutturn: '3.28', threePublicBudget: '15' }
const change = { threePublicOutturn: '3.28', previousThreePublicOutturn: '21.71' }

describe('a stated rate', () => {
  it.each(['21.87%', '21.87', '21.9%', ' 21.87％'])('%j holds as printed', (stated) => {
    expect(judgeRateStated(threePublicControlRate, control, stated).outcome).toBe('holds')
  })

  it('may be the one that the unrounded figures give', () => {
    const inputs = { threePublicOutturn: '3.58', threePublicBudget: '6.00' }
    expect(judgeRateStated(threePublicControlRate, inputs, '59.73%').outcome).toBe('rounding')
    expect(judgeRateStated(threePublicControlRate, inputs, '59.81%').outcome).toBe('broken')
  })

  it('may be said in words, and then its direction counts', () => {
    expect(judgeRateStated(threePublicOutturnChangeRate, change, '下降84.89%').outcome).toBe('holds')
    expect(judgeRateStated(threePublicOutturnChangeRate, change, '增长84.89%')).toMatchObject({
      outcome: 'broken',
      hint: 'sign',
    })
  })

  it('may be a figure that was read, as a share of one', () => {
    const stated = { value: new Decimal('0.2187'), decimals: 4 }
    expect(judgeRateStated(threePublicControlRate, control, stated).outcome).toBe('holds')
  })

  it('that was cut instead of rounded is broken, with the hint', () => {
    expect(judgeRateStated(threePublicControlRate, control, '21.86%').outcome).toBe('rounding')
    const posts = { staffInPost: '2', establishedPosts: '3' }
    expect(judgeRateStated(staffControlRate, posts, '66.66%')).toMatchObject({ outcome: 'broken', hint: 'truncated' })
  })

  it('shows its arithmetic as shares of one', () => {
    const { computed, difference, allowed } = judgeRateStated(threePublicControlRate, control, '30.00%')
    expect(computed?.toFixed(6)).toBe('0.218667')
    expect(difference?.toFixed(6)).toBe('0.081333')
    expect(allowed?.lt('0.001')).toBe(true)
  })
})

describe('a stated rate that cannot be judged', () => {
  it.each([
    ['', 'blank'],
    ['—', 'blank'],
    ['-%', 'blank'],
    ['完成', 'unreadable'],
  ])('%j is %s, and to blame comes after the inputs', (stated, reason) => {
    expect(judgeRateStated(threePublicControlRate, control, stated)).toMatchObject({
      outcome: 'insufficientData',
      reason,
      at: 2,
    })
  })

  it('for its base is not applicable, though documents print 0.00 %', () => {
    const none = { threePublicOutturn: '0.00', threePublicBudget: '0.00' }
    expect(judgeRateStated(threePublicControlRate, none, '0.00%')).toMatchObject({
      outcome: 'notApplicable',
      reason: 'zeroBase',
      at: 1,
      computed: null,
    })
  })
})
