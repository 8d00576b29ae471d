import { describe, expect, it } from 'vitest'
import { type Doubt, Doubts } from '../../../src/checks/doubts.js'
import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { evaluate } from '../../../src/procedures/evaluate.js'
import { formOf, row } from './ideas/selfEvaluationForm.js'

const path = ['indicators', 4, 'target']
const about = (reading: string, note: string): boolean =>
  new Doubts([{ path, reading, note }]).about([{ path }]) !== undefined

describe('a doubt that says what it is about', () => {
  const told = (kind: 'reading' | 'contradiction', reading: string, note: string): boolean =>
    new Doubts([{ path, reading, note, about: kind }]).about([{ path }]) !== undefined

  it.each([
    ['1003.69', '与正文L944所列1003.69不一致'],
    ['≤20%', '据报告L824'],
    ['4800', '另一处列4800'],
    ['', ''],
  ])('is one of the reading whatever its note: %s (%s)', (reading, note) => {
    expect(told('reading', reading, note)).toBe(true)
  })

  it.each([
    ['95.00', '表头比数据行少一格'],
    ['3', '“8”疑为误识'],
    ['12.00', '小数点模糊'],
    ['', ''],
  ])('is none where it says that another place contradicts it: %s (%s)', (reading, note) => {
    expect(told('contradiction', reading, note)).toBe(false)
  })

  it('makes no other reading of a row, and no sum uncertain', () => {
    const doubt = (about: string) => [{ path: ['indicators', 0, 'actual'], reading: '8场', note: '据报告', about }]
    const asRead = (about: string) =>
      evaluate(formOf({ indicators: [row()], doubtful: doubt(about) }), projectSelfEvaluation2020).lines[0]?.asRead
    expect(asRead('reading')?.met).toBe(false)
    expect(asRead('contradiction')).toBeUndefined()
  })

  it.each([['truth'], [''], ['lesen']])('“%s” is no such thing', (about) => {
    const form = {
      ...JSON.parse(JSON.stringify(formOf({}))),
      doubtful: [{ path: ['year'], reading: '', note: '', about }],
    }
    expect(SelfEvaluation.safeParse(form).success).toBe(false)
  })
})

describe('a doubt', () => {
  it.each([
    ['95.00', '表头比数据行少一格，与L604对照，应为执行率'],
    ['3', '据L601，“8”疑为误识'],
    ['12.00', '小数点模糊'],
    ['≥80%', '印作“≥8O%”'],
    ['政府采购执行率', '据报告L830'],
    ['1369.66', '两列错位，据正文L944'],
  ])('is about the reading of its place: %s (%s)', (reading, note) => {
    expect(about(reading, note)).toBe(true)
  })

  it.each([
    ['≥80%', '据报告L830：“达到80%，满足≥80%的要求”'],
    ['≤20%', '据报告L824：“刚好满足≤20%的标准”'],
    ['1003.69', '与正文L944所列1003.69不一致'],
    ['100%', '参照附件3，应为100%'],
    ['', '同本行三级指标：报告无此项'],
    ['4800', '另一处列4800'],
  ])('is not about whether it is true: %s (%s)', (reading, note) => {
    expect(about(reading, note)).toBe(false)
  })
})

describe('the doubts of a document', () => {
  const doubt = (note: string, ...at: readonly (string | number)[]) => ({
    path: at,
    reading: '一',
    note: `误识${note}`,
  })
  const noteOf = (doubts: readonly Doubt[], ...places: readonly (readonly (string | number)[])[]) =>
    new Doubts(doubts).about(places.map((path) => ({ path })))?.note

  it('are none where nothing is doubted, nothing of a place, or nothing of its reading', () => {
    expect(new Doubts([]).isEmpty).toBe(true)
    expect(new Doubts([doubt('')]).isEmpty).toBe(true)
    expect(new Doubts([{ ...doubt('', 'a'), about: 'contradiction' }]).isEmpty).toBe(true)
    expect(new Doubts([doubt('', 'a')]).isEmpty).toBe(false)
    expect(noteOf([doubt('')], [], ['a'])).toBeUndefined()
  })

  it('are about a place, or what holds it; of several that which is listed first', () => {
    const doubts = [doubt('1', 'rows', 2, 'total'), doubt('2', 'rows', 1), doubt('3', 'rows', 1, 'total')]
    expect(noteOf(doubts, ['rows', 1, 'total'])).toBe('误识2')
    expect(noteOf(doubts, ['rows', 1, 'total'], ['rows', 2, 'total'])).toBe('误识1')
    expect(noteOf(doubts.toReversed(), ['rows', 1, 'total'])).toBe('误识3')
    expect(noteOf(doubts, ['rows', 2, 'other'])).toBeUndefined()
    expect(noteOf([doubt('1', 'a'), doubt('2', 'a')], ['a'])).toBe('误识1')
  })

  it('are of their document alone', () => {
    const doubts = new Doubts([{ ...doubt('', 'a'), document: '上年' }])
    expect(doubts.about([{ path: ['a'] }])).toBeUndefined()
    expect(doubts.about([{ path: ['a'], document: '上年' }])?.note).toBe('误识')
  })
})
