import { describe, expect, it } from 'vitest'
import { checkSum } from '../../../src/verdicts/checkSum.js'
import { shown, unable } from './figures.js'

const check = (whole: string, ...parts: readonly string[]) => shown(checkSum({ whole, parts }))

describe('printed parts beside their printed whole', () => {
  it('hold, hold within rounding, or are broken', () => {
    expect(check('702.00', '666.12', '35.88').outcome).toBe('holds')
    expect(check('1,285.83', '1,285.83', '0.00', '0.01').outcome).toBe('rounding')
    expect(check('1003.69', '637.60', '305.00', '49.92')).toMatchObject({ outcome: 'broken', difference: '11.17' })
  })

  it('share the finest decimals printed among the parts, since papers drop trailing zeros', () => {
    expect(check('64.8', '15', '35', '14.8').outcome).toBe('holds')
    expect(check('65.0', '15', '35', '14.8')).toMatchObject({ outcome: 'rounding', allowed: '0.2' })
    expect(check('65.1', '15', '35', '14.8')).toMatchObject({ outcome: 'broken', allowed: '0.2' })
  })

  it('leave the whole its own decimals', () => {
    expect(check('0', '0.00', '0.00', '10')).toMatchObject({ outcome: 'broken', allowed: '0.515' })
    expect(check('65', '15', '35', '14.8')).toMatchObject({ outcome: 'holds', allowed: '0.65' })
  })

  it('that was cut off instead of rounded has that hint', () => {
    expect(check('66.6', '66.67')).toMatchObject({ outcome: 'broken', hint: 'truncated' })
    expect(check('0.12', '0.0644', '0.0645')).toMatchObject({ outcome: 'broken', hint: 'truncated' })
  })

  it('may be full-width and grouped', () => {
    expect(check('１，２８５．８３', '1,063.77', '２２２．０６', '０．００').outcome).toBe('holds')
  })

  it('may be in other units, brought to that of the whole', () => {
    expect(check('5.7亿元', '5亿元', '7,000万元')).toEqual({
      outcome: 'holds',
      computed: '5.7',
      difference: '0',
      allowed: '0.55005',
    })
    expect(check('57,000万元', '5亿元', '7,000.00万元')).toMatchObject({ outcome: 'holds', computed: '57000' })
    expect(check('1,063.77万元', '10,637,700元').outcome).toBe('holds')
    expect(check('1,063.77万元', '10,637,749元').outcome).toBe('holds')
    expect(check('1,063.77万元', '10,637,750元').outcome).toBe('rounding')
    expect(check('1,063.77万元', '10,637,751元').outcome).toBe('broken')
    expect(check('5.7亿元', '57,499万元').outcome).toBe('holds')
    expect(check('5.7亿元', '57,500万元').outcome).toBe('rounding')
    expect(check('5.7亿元', '57,501万元').outcome).toBe('broken')
  })

  it('of which some name no unit cannot be told', () => {
    expect(check('5.7亿元', '5亿元', '7,000')).toEqual(unable('insufficientData', 'unitsDiffer', 2))
    expect(check('5.7', '5亿元')).toEqual(unable('insufficientData', 'unitsDiffer', 1))
  })

  it('never count a blank as zero', () => {
    expect(check('702.00', '702.00', '—')).toEqual(unable('insufficientData', 'blank', 2))
    expect(check('', '702.00')).toEqual(unable('insufficientData', 'blank', 0))
    expect(check('0.00', '/', '')).toEqual(unable('insufficientData', 'blank', 1))
  })

  it('say which cannot be read', () => {
    expect(check('702.00', '7O2.00')).toEqual(unable('insufficientData', 'unreadable', 1))
    expect(check('1e9000000', '1')).toEqual(unable('insufficientData', 'unreadable', 0))
    expect(check('9'.repeat(10_000_000), '1')).toEqual(unable('insufficientData', 'unreadable', 0))
  })

  it('may be none', () => {
    expect(check('702.00')).toEqual(unable('insufficientData', 'missing'))
  })

  it('of scores and counts allow nothing', () => {
    expect(checkSum({ whole: '100', parts: ['50', '30', '10', '9.5'], exact: true }).outcome).toBe('broken')
    expect(checkSum({ whole: '100', parts: ['50', '30', '10', '9.5'] }).outcome).toBe('holds')
  })
})
