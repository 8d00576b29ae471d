import { describe, expect, it } from 'vitest'
import { checkChange, type PrintedChange } from '../../../src/verdicts/checkChange.js'
import { shown, unable } from './figures.js'

const check = (printed: PrintedChange) => shown(checkChange(printed))

describe('a rate of change beside what it is the change of', () => {
  it('follows from this year and the change', () => {
    expect(check({ now: '1285.83', change: '减少109.37', stated: '下降7.84%' }).outcome).toBe('holds')
    expect(check({ now: '1285.83', change: '-107.63', stated: '-7.72%' }).outcome).toBe('holds')
    expect(check({ now: '1063.77', change: '减少329.69', stated: '下降23.66%' }).outcome).toBe('holds')
    expect(check({ now: '1063.77', change: '减少329.69', stated: '下降23.76%' }).outcome).toBe('broken')
  })

  it('follows from the two years', () => {
    expect(check({ now: '1285.83', before: '1395.20', stated: '下降7.84%' }).outcome).toBe('holds')
    expect(check({ now: '110', before: '100', stated: '增长10%' })).toMatchObject({ outcome: 'holds', computed: '0.1' })
    expect(check({ now: '110', before: '100', stated: '增长12%' })).toMatchObject({ outcome: 'broken' })
    expect(check({ now: '0.25', before: '0.37', stated: '下降33.00%' }).outcome).toBe('rounding')
  })

  it('follows from all three where they agree', () => {
    const printed = { now: '1285.83', before: '1395.20', stated: '下降7.84%' }
    expect(check({ ...printed, change: '减少109.37' }).outcome).toBe('holds')
    expect(check({ ...printed, change: '减少109.38' }).outcome).toBe('holds')
  })

  it('is broken where change and years contradict each other, and what is told of it is a rate', () => {
    const verdict = check({ now: '1285.83', before: '1395.20', change: '减少119.37', stated: '下降7.84%' })
    expect(verdict).toMatchObject({ outcome: 'broken', hint: 'changeContradicts' })
    expect(verdict.computed?.slice(0, 8)).toBe('-0.07839')
  })

  it('is not that of the other two that stand there', () => {
    expect(check({ now: '110.00', before: '100.00', stated: '210%' }).outcome).toBe('broken')
    expect(check({ now: '100.00', change: '增加10.00', stated: '9.09%' }).outcome).toBe('broken')
    expect(check({ now: '100.00', change: '增加10.00', stated: '11.11%' }).outcome).toBe('holds')
  })

  it('is computed from the two years, where the change agrees within rounding', () => {
    const printed = { now: '1.10', before: '1.00', change: '0.11' }
    expect(check({ ...printed, stated: '10%' })).toMatchObject({ outcome: 'holds', computed: '0.1' })
    expect(check({ ...printed, stated: '50%' })).toMatchObject({ outcome: 'broken', computed: '0.1' })
  })

  it('of the wrong direction has that hint', () => {
    expect(check({ now: '1285.83', change: '减少109.37', stated: '增长7.84%' })).toMatchObject({
      outcome: 'broken',
      hint: 'sign',
    })
    expect(check({ now: '110', before: '100', stated: '下降10%' })).toMatchObject({ outcome: 'broken', hint: 'sign' })
  })

  it('that was cut off has that hint', () => {
    expect(check({ now: '10000.00', before: '30000.00', stated: '下降66.66%' })).toMatchObject({ hint: 'truncated' })
  })

  it('may be none', () => {
    expect(check({ now: '100.00', before: '100.00', stated: '持平' }).outcome).toBe('holds')
    expect(check({ now: '100.00', change: '0.00', stated: '0.00%' }).outcome).toBe('holds')
    expect(check({ now: '120.00', before: '100.00', stated: '与上年持平' }).outcome).toBe('broken')
  })

  it('that is told as a word is none', () => {
    expect(check({ now: '100.00', change: '持平', stated: '持平' }).outcome).toBe('holds')
    expect(check({ now: '100.00', before: '100.00', change: '无变化', stated: '0.00%' }).outcome).toBe('holds')
  })

  it('from nothing does not apply', () => {
    expect(check({ now: '5.00', before: '0.00', stated: '100%' })).toEqual(unable('notApplicable', 'zeroBase'))
    expect(check({ now: '5.00', change: '增加5.00', stated: '100%' })).toEqual(unable('notApplicable', 'zeroBase'))
  })

  it('from hardly anything may be whatever true figures give, and its bounds are figures', () => {
    expect(check({ now: '0.03', change: '0.01', stated: '90%' }).outcome).toBe('rounding')
    expect(JSON.stringify(check({ now: '0.02', change: '0.01', stated: '300%' }))).not.toMatch(/Infinity|NaN/)
  })

  it('takes full-width figures', () => {
    expect(check({ now: '１，２８５．８３', change: '减少１０９．３７', stated: '下降７．８４％' }).outcome).toBe(
      'holds',
    )
  })

  it('is of figures in one unit', () => {
    expect(check({ now: '1.20亿元', before: '11,000万元', stated: '增长9.09%' }).computed).toMatch(/^0\.0909/)
    expect(check({ now: '1.20亿元', before: '11,000万元', stated: '增长9.09%' }).outcome).toBe('holds')
    expect(check({ now: '12,000万元', change: '增加0.10亿元', stated: '增长9.09%' }).outcome).toBe('holds')
    expect(check({ now: '1285.83万元', change: '减少1,093,700元', stated: '下降7.84%' }).outcome).toBe('holds')
  })

  it('is not told where only some figures name a unit', () => {
    expect(check({ now: '1.20亿元', before: '11000', stated: '增长9.09%' })).toMatchObject({
      outcome: 'insufficientData',
      reason: 'unitsDiffer',
    })
  })
})

describe('a change that cannot be judged', () => {
  it('has neither the year before nor the change', () => {
    expect(check({ now: '100', stated: '5%' })).toEqual(unable('insufficientData', 'missing'))
  })

  it.each([
    { now: 'x', before: '1', stated: '5%' },
    { now: '1', before: 'x', stated: '5%' },
    { now: '1', change: 'x', stated: '5%' },
    { now: '1', before: '1', stated: '若干' },
    { now: '1', before: '1', stated: '1e9000000%' },
  ])('cannot be read: %o', (printed) => {
    expect(check(printed)).toMatchObject({ outcome: 'insufficientData', reason: 'unreadable' })
  })

  it.each([
    { now: '', before: '1', stated: '5%' },
    { now: '1', before: '—', stated: '5%' },
    { now: '1', change: '', stated: '5%' },
    { now: '1', before: '1', stated: '' },
  ])('is blank, which is not unreadable: %o', (printed) => {
    expect(check(printed)).toMatchObject({ outcome: 'insufficientData', reason: 'blank' })
  })
})

describe('words of a change', () => {
  it.each([
    ['5.00', '5.00', '无变化', '0%', 'holds'],
    ['5.00', '5.00', '没有变化', '持平', 'holds'],
    ['5.00', '4.00', '无变化', '0%', 'broken'],
    ['98.00', '100.00', '压缩2.00', '压缩2.00%', 'holds'],
    ['98.00', '100.00', '节约2.00', '节约2.00%', 'holds'],
    ['98.00', '100.00', '缩小2.00', '缩小2.00%', 'holds'],
    ['102.00', '100.00', '压缩2.00', '压缩2.00%', 'broken'],
    ['98.00', '100.00', '瘦身2.00', '瘦身2.00%', 'holds'],
    ['102.00', '100.00', '腾挪2.00', '腾挪2.00%', 'holds'],
    ['98.00', '100.00', '瘦身3.00', '瘦身3.00%', 'broken'],
    ['98.00', '100.00', '增加2.00', '变动2.00%', 'broken'],
    ['98.00', '100.00', '减少2.00', '负增长2.00%', 'holds'],
    ['102.00', '100.00', '增加2.00', '负增长2.00%', 'broken'],
    ['102.00', '100.00', '多2.00', '高2.00%', 'holds'],
    ['98.00', '100.00', '少2.00', '低2.00%', 'holds'],
    ['98.00', '100.00', '少支出2.00', '比上年少约2.00%', 'holds'],
    ['102.00', '100.00', '2.00', '少2.00%', 'broken'],
    ['98.00', '100.00', '减少2.00', '多2.00%', 'broken'],
    ['102.00', '100.00', '追加2.00', '追加2.00%', 'holds'],
    ['102.00', '100.00', '精简2.00', '精简2.00%', 'broken'],
    ['5.00', '5.00', '未变化', '0%', 'holds'],
    ['5.00', '5.00', '未发生变化', '没有发生变化', 'holds'],
    ['5.00', '4.00', '没有出现变动', '0%', 'broken'],
    ['5.00', '5.00', '未增减', '无增减变化', 'holds'],
  ])('%s after %s, %s, %s: %s', (now, before, change, stated, outcome) => {
    expect(checkChange({ now, before, change, stated }).outcome).toBe(outcome)
  })
})
