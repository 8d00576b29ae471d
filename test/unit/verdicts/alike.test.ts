import { expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { alike } from '../../../src/verdicts/judgeRate.js'

const figure = (value: string, decimals: number) => ({ value: new Decimal(value), decimals })

it('figures of as many decimals are the very same, a zero among them', () => {
  const figures = [figure('1.5', 2), figure('0', 2), figure('-2', 2)]
  expect(alike(figures)).toBe(figures)
  expect(alike([])).toEqual([])
})

it('others are brought to the finest of their print', () => {
  const [one, other] = [figure('1.5', 1), { ...figure('2', 0), print: 'table' }]
  expect(alike([one, figure('2.25', 2), other]).map(({ decimals }) => decimals)).toEqual([2, 2, 0])
  expect(alike([figure('2.25', 2), one]).map(({ decimals }) => decimals)).toEqual([2, 2])
})

it('a zero loses its sign, also among figures of as many decimals', () => {
  const [zero] = alike([figure('-0', 2)])
  expect(zero?.value.isNegative()).toBe(false)
})
