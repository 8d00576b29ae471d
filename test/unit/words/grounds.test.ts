import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import type { Finding, Operand } from '../../../src/verdicts/finding.js'
import { groundsInWords } from '../../../src/words/grounds.js'
import { finding, operand } from './findings.js'

const named = (zh: string, value: string, more: Partial<Operand> = {}): Operand => ({
  ...operand(value),
  label: { zh, en: `${zh.replaceAll(/[「」]/g, '')}, outturn` },
  ...more,
})
const unprinted: Partial<Operand> = { value: null }
const both = (parts: Partial<Finding>): readonly [zh: string, en: string] => [
  groundsInWords(finding(parts), 'zh'),
  groundsInWords(finding(parts), 'en'),
]
const scores = (count: number, zh: (index: number) => string): Operand[] =>
  Array.from({ length: count }, (_, index) => ({
    ...operand(`${index}`),
    label: { zh: zh(index), en: `row ${String.fromCharCode(97 + index)}, score` },
    counting: { kind: 'points' },
  }))
const points = (count: number): Partial<Finding> => ({
  counting: { kind: 'points' },
  computed: new Decimal((count * (count - 1)) / 2),
})

describe('the figures that a sum rests on', () => {
  it('stand beside their names, joined by the signs that they have in it', () => {
    const operands = [named('年初结转', '1.00'), named('收入', '2.00'), named('支出', '0.50', { minus: true })]
    expect(both({ operands, computed: new Decimal('2.5') })).toEqual([
      '年初结转1.00 + 收入2.00 − 支出0.50',
      'the outturn of each: 年初结转 1.00 + 收入 2.00 − 支出 0.50',
    ])
  })

  it('have a negative amount in brackets', () => {
    const operands = [named('收入', '5.00'), named('调整', '-8.00')]
    expect(both({ operands, computed: new Decimal(-3) })[0]).toBe('收入5.00 + 调整(-8.00)')
    expect(both({ operands, formula: '{0} ÷ {1}' })[0]).toBe('收入5.00、调整(-8.00)（5.00 ÷ (-8.00)）')
  })

  it('begin with a minus where what it is taken from is not printed', () => {
    const operands = [named('收入', '0', unprinted), named('支出', '0.50', { minus: true }), named('其他', '1.00')]
    expect(both({ operands, computed: new Decimal('0.5') })[0]).toBe('− 支出0.50 + 其他1.00')
  })

  it('leave out what the paper does not print, and say what is blank', () => {
    const operands = [
      named('收入', '1.00'),
      named('空行', '0', { value: null, text: '' }),
      named('未印', '0', unprinted),
      named('斜线', '0', { value: null, text: '/' }),
    ]
    expect(both({ operands, computed: new Decimal(1) })).toEqual([
      '收入1.00 + 空行空白 + 斜线“/”',
      'the outturn of each: 收入 1.00 + 空行 blank + 斜线 “/”',
    ])
  })

  it('are only listed where their sum is not what was computed', () => {
    const operands = [named('甲', '100'), named('乙', '90')]
    expect(both({ operands, computed: new Decimal(1) })[0]).toBe('甲100.00、乙90.00')
    expect(both({ operands: [], computed: new Decimal(1) })[0]).toBe('')
  })

  it('have what their names share told once, from three on', () => {
    const label = (index: number) => `「${'甲乙丙丁'[index]}」得分`
    expect(both({ operands: scores(3, label), ...points(3) })).toEqual([
      '得分依次为「甲」0 + 「乙」1 + 「丙」2',
      'the score of each: row a 0 + row b 1 + row c 2',
    ])
    expect(both({ operands: scores(2, label), ...points(2) })).toEqual([
      '「甲」得分0 + 「乙」得分1',
      'row a, score 0 + row b, score 1',
    ])
  })
})

describe('the figures that another formula rests on', () => {
  const operands = [named('决算数', '192.76'), named('预算数', '361.77')]

  it('stand beside their names, and bare in the formula', () => {
    expect(both({ operands, formula: '{0} ÷ {1}' })).toEqual([
      '决算数192.76、预算数361.77（192.76 ÷ 361.77）',
      '决算数, outturn 192.76; 预算数, outturn 361.77 (192.76 ÷ 361.77)',
    ])
    expect(both({ operands, formula: '{1} ÷ ({0} − {1})' })[0]).toContain('（361.77 ÷ (192.76 − 361.77)）')
    expect(both({ operands, formula: '{0} ÷ {7}' })[0]).toContain('（192.76 ÷ —）')
  })

  it('stand in it with their names where they are nine and more, so that nothing is told twice', () => {
    const label = (index: number) => `「${'甲乙丙丁戊己庚辛壬癸'[index]}」得分`
    const formula = `(${scores(9, label)
      .map((_, index) => `{${index}}`)
      .join(' + ')}) ÷ 9`
    expect(both({ operands: scores(9, label), ...points(9), formula })[0]).toMatch(
      /^得分依次为\(「甲」0 \+ .+ \+ 「壬」8\) ÷ 9$/,
    )
  })

  it('are followed by what it rests on beside them', () => {
    const also = named('其他行', '0', { value: null, text: '' })
    expect(both({ operands: [...operands, also], formula: '{0} + {1}' })).toEqual([
      '决算数192.76 + 预算数361.77；另据其他行空白',
      '决算数, outturn 192.76 + 预算数, outturn 361.77; also 其他行, outturn blank',
    ])
    expect(both({ operands: [...operands, also], formula: '{0}' })[0]).toBe('决算数192.76、预算数361.77、其他行空白')
  })

  it('have a dash for what is not printed', () => {
    const missing = [operands[0] as Operand, named('未印', '0', unprinted)]
    expect(both({ operands: missing, formula: '{0} ÷ {1}' })[0]).toBe('决算数192.76（192.76 ÷ —）')
    const blank = [operands[0] as Operand, named('空白格', '0', { value: null, text: '' })]
    expect(both({ operands: blank, formula: '{0} ÷ {1}' })[0]).toBe('决算数192.76、空白格空白（192.76 ÷ —）')
  })
})

describe('one figure', () => {
  it('has its unit where that is not the unit of the whole', () => {
    const rate = { counting: { kind: 'rate', decimals: 4 } } as const
    expect(both({ ...rate, operands: [named('决算数', '192.76')] })).toEqual([
      '决算数192.76万元',
      '决算数, outturn 192.76 万元',
    ])
    expect(both({ operands: [named('决算数', '192.76')] })[0]).toBe('决算数192.76')
  })

  it('is counted as the whole is where nothing else is said', () => {
    const { counting: _, ...plain } = named('决算数', '3')
    expect(both({ operands: [plain] })[0]).toBe('决算数3.00')
    expect(both({ operands: [plain, plain], formula: '{0} ÷ {1}' })[0]).toBe('决算数3.00、决算数3.00（3.00 ÷ 3.00）')
  })

  it('stands after a colon where the name ends in no word', () => {
    const label = { zh: '目标2“完成4000万元”', en: 'goal “4000万元”' }
    expect(both({ operands: [{ ...operand('4000'), label }] })).toEqual([
      '目标2“完成4000万元”：4,000.00',
      'goal “4000万元”: 4,000.00',
    ])
  })

  it('names its section where that is another, for up to three figures', () => {
    const far = (zh: string) => named(zh, '1', { section: '五(三)' })
    expect(both({ operands: [far('甲')] })).toEqual(['甲（文中“五(三)”）：1.00', '甲, outturn (section 五(三)): 1.00'])
    expect(both({ operands: [far('甲')], section: '五(三)' })[0]).toBe('甲1.00')
    expect(both({ operands: ['甲', '乙', '丙', '丁'].map(far), formula: '{0}' })[0]).not.toContain('文中')
  })

  it('may be words, which are quoted', () => {
    const operands = [named('所列各项', '0', { value: null, text: '甲、乙' })]
    expect(both({ operands })).toEqual(['所列各项“甲、乙”', '所列各项, outturn “甲、乙”'])
  })
})
