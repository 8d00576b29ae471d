import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { arithmetic, hints, reasons, verdictInWords } from '../../../src/words/findings.js'
import { finding, operand } from './findings.js'

describe('the arithmetic of a finding', () => {
  it('is a sum where nothing else is said, with what is taken off', () => {
    const operands = [operand('1.00'), operand('2.00'), { ...operand('0.50'), minus: true }]
    expect(arithmetic(finding({ operands }))).toBe('1.00 + 2.00 − 0.50')
  })

  it('is the formula of its rule where there is one', () => {
    const operands = [operand('192.76'), operand('361.77')]
    expect(arithmetic(finding({ operands, formula: '{0} ÷ {1}' }))).toBe('192.76 ÷ 361.77')
    expect(arithmetic(finding({ operands, formula: '{1} ÷ ({0} − {1})' }))).toBe('361.77 ÷ (192.76 − 361.77)')
    expect(arithmetic(finding({ operands, formula: '{0} ÷ {7}' }))).toBe('192.76 ÷ —')
  })

  it('shows a blank as it is printed, and what is not printed as a dash', () => {
    const blank = { ...operand('0'), value: null }
    expect(arithmetic(finding({ operands: [operand('1.00'), blank, { ...blank, text: '/' }] }))).toBe('1.00 + — + /')
  })

  it('prints each figure as it is counted, else as the whole is', () => {
    const { counting: _, ...plain } = operand('3')
    const share = { ...operand('0.34'), counting: { kind: 'rate', decimals: 2 } as const }
    expect(arithmetic(finding({ operands: [plain, share] }))).toBe('3.00 + 34%')
  })
})

describe('the verdict of a finding', () => {
  it('tells what is stated, what is computed, the difference and what rounding allows', () => {
    expect(verdictInWords(finding({}), 'zh')).toBe(
      '列为1,285.83万元，计算为1,285.73万元，相差0.10万元，四舍五入至多允许0.045万元',
    )
    expect(verdictInWords(finding({}), 'en')).toBe(
      'stated 1,285.83 万元, computed 1,285.73 万元, off by 0.10 万元; rounding allows 0.045 万元',
    )
  })

  it('says that nothing is allowed where nothing is', () => {
    const copy = finding({ allowed: new Decimal(0) })
    expect(verdictInWords(copy, 'zh')).toContain('，不得有差')
    expect(verdictInWords(copy, 'en')).toContain('; nothing is allowed')
    expect(verdictInWords(finding({ allowed: null }), 'zh')).not.toContain('四舍五入')
  })

  it.each([
    ['truncated', '像是截尾而非四舍五入', 'as if cut off instead of rounded'],
    ['sign', '增减方向相反', 'of the opposite direction'],
    ['changeContradicts', '变动额与两年数之差不符', 'the change is not the difference of the two years'],
  ] as const)('names what may have gone wrong: %s', (hint, zh, en) => {
    expect(verdictInWords(finding({ hint }), 'zh')).toMatch(new RegExp(`，${zh}$`))
    expect(verdictInWords(finding({ hint }), 'en')).toMatch(new RegExp(`, ${en}$`))
  })

  it('says that a place is blank, and that a blank is not zero', () => {
    const blank = finding({ reason: 'blank', outcome: 'insufficientData', stated: null })
    expect(verdictInWords(blank, 'zh')).toMatch(/^列为空白，.+（有空白，空白不等于零）$/)
    expect(verdictInWords(blank, 'en')).toMatch(/^stated nothing, .+ \(a place is blank, and blank is not zero\)$/)
  })

  it('without arithmetic says what was wanted, and what is stated if a figure is', () => {
    const bare = finding({ computed: null, difference: null, stated: null, expected: { zh: '说明', en: 'a word' } })
    expect(verdictInWords(bare, 'zh')).toBe('应有：说明')
    expect(verdictInWords(bare, 'en')).toBe('wanted: a word')
    const stated = { ...bare, stated: new Decimal('35.88') }
    expect(verdictInWords(stated, 'zh')).toBe('列为35.88万元，应有：说明')
    expect(verdictInWords(stated, 'en')).toBe('stated 35.88 万元; wanted: a word')
  })
})

describe('hints and reasons', () => {
  it('each have a sentence in both languages, and no two the same', () => {
    const told = [...Object.values(hints), ...Object.values(reasons)]
    for (const { zh, en } of told) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/)
      expect(en).toMatch(/^[a-z][\w ,-]+$/)
    }
    expect(new Set(told.map(({ zh }) => zh)).size).toBe(told.length)
    expect(new Set(told.map(({ en }) => en)).size).toBe(told.length)
  })
})
