import { describe, expect, it } from 'vitest'
import { checkRate, judgeQuotient } from '../../../src/verdicts/checkRate.js'
import { figure, shown, unable } from './figures.js'

const check = (numerator: string, denominator: string, stated: string, exact = false) =>
  shown(checkRate({ numerator, denominator, stated, exact }))

describe('a printed percentage beside its printed figures', () => {
  it('computed from 元 and printed beside 万元 is within rounding', () => {
    expect(check('0.25', '1.00', '25.07%')).toMatchObject({
      outcome: 'rounding',
      computed: '0.25',
      difference: '0.0007',
    })
  })

  it('that no true figures give is broken', () => {
    const { outcome, computed, difference } = check('1,285.83', '1,389.88', '95.00%')
    expect([outcome, computed?.slice(0, 8), difference?.slice(0, 8)]).toEqual(['broken', '0.925137', '0.024862'])
    expect(check('192.76', '361.77', '53.33%').outcome).toBe('broken')
    expect(check('192.76', '361.77', '53.28%').outcome).toBe('holds')
  })

  it('of nothing by nothing does not apply, though documents print 0.00%', () => {
    expect(check('0', '0', '0.00%')).toEqual(unable('notApplicable', 'zeroBase'))
    expect(check('0.00', '0.00', '0.00%')).toEqual(unable('notApplicable', 'zeroBase'))
    expect(check('5.00', '0.00', '100%')).toEqual(unable('notApplicable', 'zeroBase'))
  })

  it('of nothing by something is nothing', () => {
    expect(check('0.00', '0.80', '0%').outcome).toBe('holds')
  })

  it('that was cut off instead of rounded has that hint', () => {
    expect(check('59.57', '1063.77', '5.59%')).toMatchObject({ outcome: 'broken', hint: 'truncated' })
    expect(check('2', '3', '66.66%', true)).toMatchObject({ outcome: 'broken', hint: 'truncated' })
    expect(check('2', '3', '66.67%', true)).toMatchObject({ outcome: 'holds' })
  })

  it('may stand without its sign', () => {
    expect(check('702.00', '1285.83', '54.60').outcome).toBe('holds')
    expect(check('７０２．００', '１，２８５．８３', '５４．６０％').outcome).toBe('holds')
  })

  it('may be over a hundred, and below zero', () => {
    expect(check('3451', '320', '1078%').outcome).toBe('holds')
    expect(check('-50.00', '100.00', '-50.00%').outcome).toBe('holds')
    expect(check('50.00', '-100.00', '-50.00%').outcome).toBe('holds')
  })

  it('is of figures in one unit', () => {
    expect(check('5.7亿元', '6000万元', '950%').outcome).toBe('holds')
    expect(check('6000万元', '5.7亿元', '10.53%').outcome).toBe('holds')
    expect(check('6000', '5.7亿元', '10.53%')).toEqual(unable('insufficientData', 'unitsDiffer', 1))
  })

  it('is judged with the finest decimals of its two figures, since papers drop trailing zeros', () => {
    expect(check('0.8', '1.00', '80.90%').outcome).toBe('rounding')
    expect(check('0.8', '1.00', '85.00%').outcome).toBe('broken')
    expect(check('0.8', '1', '85.00%').outcome).toBe('rounding')
  })

  it('of counts and scores is taken as it is', () => {
    expect(check('50', '50', '100%', true).outcome).toBe('holds')
    expect(check('1', '3', '34%', true).outcome).toBe('broken')
    expect(check('1', '3', '34%').outcome).toBe('rounding')
    expect(judgeQuotient(figure('1'), figure('3'), figure('0.34')).outcome).toBe('rounding')
  })
})

describe('a rate that cannot be judged', () => {
  it('says which text is blank', () => {
    expect(check('', '1', '5%')).toEqual(unable('insufficientData', 'blank', 0))
    expect(check('1', '—', '5%')).toEqual(unable('insufficientData', 'blank', 1))
    expect(check('1', '2', '')).toEqual(unable('insufficientData', 'blank', 2))
    expect(check('1', '2', ' ')).toEqual(unable('insufficientData', 'blank', 2))
  })

  it('takes a dash for the blank that it is', () => {
    expect(check('1', '2', '—')).toEqual(unable('insufficientData', 'blank', 2))
    expect(check('1', '2', '/')).toEqual(unable('insufficientData', 'blank', 2))
  })

  it('says which text cannot be read', () => {
    expect(check('x', '1', '5%')).toEqual(unable('insufficientData', 'unreadable', 0))
    expect(check('1', 'x', '5%')).toEqual(unable('insufficientData', 'unreadable', 1))
    expect(check('1', '2', '五成')).toEqual(unable('insufficientData', 'unreadable', 2))
    expect(check('1', '2', '1e9000000%')).toEqual(unable('insufficientData', 'unreadable', 2))
  })

  it('takes no amount of money for a rate', () => {
    expect(check('1', '2', '50万元')).toEqual(unable('insufficientData', 'unreadable', 2))
  })
})
