import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { checkChange } from '../../../src/verdicts/checkChange.js'
import { checkRate } from '../../../src/verdicts/checkRate.js'
import { checkSum } from '../../../src/verdicts/checkSum.js'
import { judgeSum } from '../../../src/verdicts/judgeSum.js'
import { figure } from './figures.js'

const sum = (whole: string, ...parts: readonly string[]) => checkSum({ whole, parts })
const rate = (numerator: string, denominator: string, stated: string) => checkRate({ numerator, denominator, stated })

describe('what the four real documents print and what holds exactly', () => {
  it.each([
    ['三门峡: income by budget', ['1,285.83', '1,063.77', '222.06', '0.00']],
    ['三门峡: expenditure by kind', ['1285.83', '702.00', '583.83']],
    ['三门峡: basic expenditure', ['702.00', '666.12', '35.88']],
    ['三门峡: six classes', ['1063.77', '861.56', '49.92', '59.57', '43.86', '6.85', '42.01']],
    ['三门峡: last year by all appropriations', ['1393.46', '1285.83', '107.63']],
    ['三门峡: last year by the general public budget', ['1393.46', '1063.77', '329.69']],
    ['三门峡: budgets of eight projects', ['414.82', '2.78', '49.92', '27', '100', '222.06', '10', '2.26', '0.8']],
    ['三门峡: outturns of eight projects', ['414.02', '2.78', '49.92', '27', '100', '222.06', '10', '2.26', '0']],
    ['三门峡: projects by budget', ['414.82', '192.76', '222.06']],
    ['三门峡: travel, vehicles and receptions', ['3.58', '0.00', '3.33', '0.25']],
    ['株洲: basic expenditure', ['2099.55', '1068.90', '1030.65']],
    ['株洲: the three, last year', ['21.71', '21.34', '0', '0.37']],
    ['株洲: the three, budget', ['15', '12', '0', '3']],
    ['株洲: the three, outturn', ['3.28', '2.1', '0', '1.18']],
    ['株洲: vehicles, last year', ['21.34', '17', '4.34']],
    ['株洲: vehicles, budget', ['12', '0', '12']],
    ['株洲: vehicles, outturn', ['2.1', '0', '2.1']],
    ['苏州: basic and project', ['5878.82', '1922.02', '3956.80']],
    [
      '苏州: seventeen projects',
      [
        '3956.8',
        '15.75',
        '8.33',
        '13.5',
        '3',
        '8',
        '700',
        '43.16',
        '750',
        '39',
        '42',
        '1824.39',
        '35.37',
        '140',
      ].concat(['15', '6.3', '298', '15']),
    ],
    [
      '苏州: seventeen projects, half a year',
      ['1545.2', '0', '4', '0', '2.2', '2', '490', '15', '525', '20', '35', '350', '10', '20', '5', '2', '60', '5'],
    ],
    ['衡阳: basic and project', ['2370.50', '2306.50', '64']],
    ['衡阳: two tasks', ['2370.50', '410.06', '1960.44']],
    ['衡阳: medium-term funds', ['536.48', '536.48', '0']],
    ['衡阳: annual funds', ['410.06', '410.06', '0']],
  ] as const)('%s', (_, [whole = '', ...parts]) => {
    expect(sum(whole, ...parts)).toMatchObject({ outcome: 'holds' })
    expect(sum(whole, ...parts).difference?.isZero()).toBe(true)
  })

  it('the weights of 株洲 make a hundred, and nothing is allowed there', () => {
    expect(checkSum({ whole: '100', parts: ['50', '30', '10', '10'], exact: true }).outcome).toBe('holds')
  })

  it.each([
    ['三门峡: projects carried out', '414.02', '414.82', '99.81%'],
    ['三门峡: budget of the year', '1063.77', '1003.69', '105.99%'],
    ['三门峡: an item', '556.56', '637.60', '87.29%'],
    ['三门峡: pensions', '56.15', '58.20', '96.48%'],
    ['三门峡: housing', '42.01', '43.70', '96.13%'],
    ['三门峡: basic', '702.00', '1285.83', '54.60%'],
    ['三门峡: project', '583.83', '1285.83', '45.40%'],
    ['三门峡: general public budget', '1063.77', '1285.83', '82.73%'],
    ['株洲: staff', '50', '50', '100%'],
  ])('%s', (_, numerator, denominator, stated) => {
    expect(rate(numerator, denominator, stated).outcome).toBe('holds')
  })

  it.each([
    ['1285.83', '减少109.37', '下降7.84%'],
    ['1285.83', '减少107.63', '下降7.72%'],
    ['1063.77', '减少329.69', '下降23.66%'],
  ])('三门峡: %s after %s is %s', (now, change, stated) => {
    expect(checkChange({ now, change, stated }).outcome).toBe('holds')
  })
})

describe('what holds within rounding only, and must not be told as wrong', () => {
  it.each([
    ['vehicles', '3.33', '5.00', '66.66%'],
    ['receptions', '0.25', '1.00', '25.07%'],
    ['the three', '3.58', '6.00', '59.73%'],
    ['share of vehicles', '3.33', '3.58', '93.00%'],
    ['share of receptions', '0.25', '3.58', '7.00%'],
    ['medical care', '43.86', '45.50', '96.41%'],
  ])('三门峡: %s', (_, numerator, denominator, stated) => {
    expect(rate(numerator, denominator, stated).outcome).toBe('rounding')
  })

  it('三门峡: six shares that add to 99.99', () => {
    const shares = ['80.99', '4.69', '5.60', '4.12', '0.64', '3.95']
    expect(sum('100.00', ...shares)).toMatchObject({ outcome: 'rounding' })
    expect(sum('99.99', ...shares)).toMatchObject({ outcome: 'holds' })
  })

  it('三门峡: operation of vehicles is more than basic expenditure spent on it, which is lawful', () => {
    expect(judgeSum(figure('3.33'), [figure('2.76')], 'atLeast').outcome).toBe('holds')
  })
})

describe('what is wrong in them, and must be told', () => {
  it('三门峡: eight items do not make the budget stated', () => {
    const verdict = sum('1003.69', '637.60', '305.00', '49.92', '3.42', '58.20', '45.50', '6.85', '43.70')
    expect(verdict.outcome).toBe('broken')
    expect(verdict.difference).toEqual(new Decimal('-146.50'))
  })

  it.each([
    ['original budget of the department', '1003.69', '1003.89'],
    ['final budget', '1389.88', '1369.66'],
    ['medical contributions', '43.86', '43.84'],
    ['housing fund', '42.01', '48.94'],
    ['衡阳: non-tax revenue', '4000', '4800'],
    ['衡阳: a project of the same year', '64', '410.06'],
  ])('%s: %s and %s are not the same figure', (_, one, other) => {
    expect(sum(one, other).outcome).toBe('broken')
    expect(sum(other, one).outcome).toBe('broken')
  })

  it('三门峡: execution, share, procurement', () => {
    expect(rate('1285.83', '1389.88', '95.00').outcome).toBe('broken')
    expect(rate('192.76', '361.77', '53.33%').outcome).toBe('broken')
    expect(sum('0', '0.00', '0.00', '10').outcome).toBe('broken')
  })

  it('三门峡: the totals changed by 38.45 %, not by 20 %', () => {
    expect(checkChange({ now: '1389.88', before: '1003.89', stated: '38.45%' }).outcome).toBe('holds')
    expect(checkChange({ now: '1389.88', before: '1003.89', stated: '20%' }).outcome).toBe('broken')
  })

  it('株洲: targets passed by ten times', () => {
    expect(rate('3451', '320', '1078%').outcome).toBe('holds')
    expect(rate('5.7亿元', '6000万元', '950%').outcome).toBe('holds')
  })
})
