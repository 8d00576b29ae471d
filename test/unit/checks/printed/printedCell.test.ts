import { describe, expect, it } from 'vitest'
import { isUnitSlip } from '../../../../src/checks/ideas/money/isUnitSlip.js'
import { judgeCells } from '../../../../src/checks/judgeCells.js'
import { Decimal } from '../../../../src/exact/decimal.js'
import {
  cellOperand,
  hasFigure,
  moneyCell,
  numberCell,
  type Place,
  rateCell,
} from '../../../../src/facts/printedCell.js'

const place: Place = { label: { zh: '甲', en: 'A' }, where: { path: ['a'] } }
const points = (text: string | undefined) => numberCell(place, text, { kind: 'points' })
const figure = (cell: ReturnType<typeof points>) =>
  hasFigure(cell) ? [String(cell.figure.value), cell.figure.decimals] : cell.figure

describe('a printed cell', () => {
  it.each([
    ['10', ['10', 0]],
    ['9.50', ['9.5', 2]],
    ['-', 'blank'],
    ['', 'blank'],
    [undefined, 'missing'],
  ])('of points “%s” is %j', (text, expected) => {
    expect(figure(points(text))).toEqual(expected)
  })

  it.each([
    ['1,063.77', ['1063.77', 2]],
    ['1.2亿元', ['12000', -3]],
    ['—', 'blank'],
    [undefined, 'missing'],
  ])('of money “%s” is %j in 万元', (text, expected) => {
    expect(figure(moneyCell(place, text, '万元'))).toEqual(expected)
  })

  it.each([
    ['95.00%', ['0.95', 4]],
    ['-%', 'blank'],
    [undefined, 'missing'],
  ])('of a rate “%s” is %j', (text, expected) => {
    expect(figure(rateCell(place, text))).toEqual(expected)
  })

  it('becomes an operand with what is printed, also where that is no figure', () => {
    expect(cellOperand(points('-'))).toEqual({ ...place, value: null, text: '-', counting: { kind: 'points' } })
    expect(cellOperand(points(undefined), true)).toEqual({
      ...place,
      value: null,
      minus: true,
      counting: { kind: 'points' },
    })
  })
})

describe('cells that add up', () => {
  const judged = (whole: string | undefined, parts: readonly (string | undefined)[], exact = true) =>
    judgeCells(points(whole), parts.map(points), { exact })

  it.each([
    ['10', ['4', '6'], 'holds', false],
    ['10', ['4', '5'], 'broken', false],
    ['10', ['4', ''], 'insufficientData', true],
    ['4', ['4', ''], 'insufficientData', false],
    ['', ['4', '6'], 'insufficientData', true],
    ['', ['0', ''], 'insufficientData', false],
    ['5', ['', ''], 'insufficientData', true],
    ['', ['', ''], 'notApplicable', false],
    ['10', ['4', undefined], 'insufficientData', false],
    [undefined, ['4'], 'insufficientData', false],
    ['10', [], 'insufficientData', false],
  ])('%s of %j: %s, suspicious %s', (whole, parts, outcome, suspicious) => {
    const { judgement, suspicious: found } = judged(whole, parts)
    expect([judgement.outcome, found]).toEqual([outcome, suspicious])
  })

  it('of points are exact, of money allow for rounding', () => {
    expect(judged('10.01', ['4.00', '6.00']).judgement.outcome).toBe('broken')
    expect(judged('10.01', ['4.00', '6.00'], false).judgement.outcome).toBe('rounding')
  })

  it.each([
    ['10', ['4', undefined], 'missing'],
    ['10', [], 'missing'],
    ['', [], 'missing'],
    ['', ['', '-'], 'nothingPrinted'],
    ['10', ['4', ''], 'blank'],
    ['10', ['4', '6'], undefined],
  ])('%s of %j is left for a reason: %s', (whole, parts, reason) => {
    expect(judged(whole, parts).judgement.reason).toBe(reason)
  })

  it('may have some taken off, a blank among which leaves them undecided', () => {
    const less = (whole: string, minus: readonly string[]) =>
      judgeCells(points(whole), [points('10')], { exact: true, minus: minus.map(points) })
    expect(less('7', ['1', '2']).judgement.outcome).toBe('holds')
    expect(less('13', ['1', '2']).judgement.outcome).toBe('broken')
    expect(less('9', ['1', '']).judgement).toMatchObject({ outcome: 'insufficientData', reason: 'blank' })
    expect([less('9', ['1', '']).suspicious, less('8', ['1', '']).suspicious]).toEqual([false, true])
  })

  it('have room for rounding, unless they are to be exact', () => {
    const loose = judgeCells(points('10.01'), [points('4.00'), points('6.00')])
    expect(loose.judgement.outcome).toBe('rounding')
    expect(judgeCells(points('10'), [points('4.00'), points('')], { relation: 'atMost' }).judgement.outcome).toBe(
      'insufficientData',
    )
  })

  it('of sentences are each as fine as the finest of them', () => {
    const parts = ['4.1', '5.25'].map(points)
    expect(judgeCells(points('9.36'), parts, {}).judgement.outcome).toBe('rounding')
    expect(judgeCells(points('9.38'), parts, {}).judgement.outcome).toBe('rounding')
    expect(judgeCells(points('9.38'), parts, { alike: true }).judgement.outcome).toBe('broken')
    expect(judgeCells(points('9.36'), parts, { alike: true }).judgement.outcome).toBe('rounding')
  })

  it('that only bound each other are never suspicious for a blank', () => {
    expect(judgeCells(points('10'), [points('4'), points('')], { relation: 'atLeast' }).suspicious).toBe(false)
  })
})

describe('ten thousand times', () => {
  it.each([
    ['10000', true],
    ['9500', true],
    ['0.00011', true],
    ['-10000', true],
    ['1000', false],
    ['100000', false],
    ['9.5', false],
    ['0', false],
  ])('%s: %s', (ratio, slip) => {
    expect(isUnitSlip(new Decimal(ratio))).toBe(slip)
  })
})
