import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import type { Finding } from '../../../src/verdicts/finding.js'
import { verdictInWords } from '../../../src/words/verdict.js'
import { finding, operand } from './findings.js'

const both = (parts: Partial<Finding>): readonly [zh: string, en: string] => [
  verdictInWords(finding(parts), 'zh'),
  verdictInWords(finding(parts), 'en'),
]

/** A stated rate against a computed one. */
const rate = (stated: string, computed: string, decimals: number, allowed = '0'): Partial<Finding> => ({
  counting: { kind: 'rate', decimals },
  stated: new Decimal(stated),
  computed: new Decimal(computed),
  difference: new Decimal(stated).minus(computed),
  allowed: new Decimal(allowed),
})

describe('the verdict on an equation', () => {
  it('tells what is stated, what is computed, which way and by how much it is off, and what rounding allows', () => {
    expect(both({})).toEqual([
      '列为1,285.83万元，2项合计1,285.73万元，多0.10万元，四舍五入至多允许0.045万元',
      'stated 1,285.83 万元, the 2 parts add up to 1,285.73 万元, 0.10 万元 more, rounding allows 0.045 万元 at most',
    ])
    expect(both({ difference: new Decimal('-0.10') })[0]).toContain('，少0.10万元，')
    expect(both({ difference: new Decimal('-0.10') })[1]).toContain(', 0.10 万元 less, ')
  })

  it('says nothing of rounding where it allows nothing', () => {
    for (const allowed of [new Decimal(0), null]) {
      expect(both({ allowed })[0]).toBe('列为1,285.83万元，2项合计1,285.73万元，多0.10万元')
      expect(both({ allowed })[1]).toBe('stated 1,285.83 万元, the 2 parts add up to 1,285.73 万元, 0.10 万元 more')
    }
  })

  it.each([
    ['truncated', '像是截尾而非四舍五入', 'as if cut off instead of rounded'],
    ['sign', '增减方向相反', 'of the opposite direction'],
    ['changeContradicts', '变动额与两年数之差不符', 'the change is not the difference of the two years'],
  ] as const)('names what may have gone wrong: %s', (hint, zh, en) => {
    expect(both({ hint })[0]).toMatch(new RegExp(`，${zh}$`))
    expect(both({ hint })[1]).toMatch(new RegExp(`, ${en}$`))
  })
})

describe('the verdict on a copy', () => {
  const copy = { operands: [operand('1285.73')], allowed: new Decimal(0) }
  const inText = { path: ['statements', 0, 'figures', 'outturn'] }

  it('speaks of the other place, not of a computation', () => {
    expect(both(copy)).toEqual([
      '列为1,285.83万元，其他收入为1,285.73万元，多0.10万元',
      'stated 1,285.83 万元, other income is 1,285.73 万元, 0.10 万元 more',
    ])
  })

  it('of the text against a table names the table', () => {
    expect(both({ ...copy, where: inText })).toEqual([
      '列为1,285.83万元，其他收入为1,285.73万元，多0.10万元',
      'stated 1,285.83 万元, other income is 1,285.73 万元, 0.10 万元 more',
    ])
  })

  it('prints the other figure as it is counted there', () => {
    const counted = { ...operand('1285.73'), counting: { kind: 'count', unit: '篇' } as const }
    expect(both({ ...copy, operands: [counted] })[0]).toContain('其他收入为1,285.73篇')
  })

  it('is none where the one figure is not the computed one, or a formula makes it that', () => {
    expect(both({ operands: [operand('3')] })[0]).toContain('计算为')
    expect(both({ ...copy, formula: '{0}' })[0]).toContain('计算为')
  })
})

describe('the verdict on an inequality', () => {
  it('names the limit, and by how much it is exceeded', () => {
    expect(both({ relation: 'atMost', allowed: null })).toEqual([
      '列为1,285.83万元，应不大于2项合计1,285.73万元，超出0.10万元',
      'stated 1,285.83 万元, should be at most the sum of the 2 parts, 1,285.73 万元, over it by 0.10 万元',
    ])
  })

  it('names the limit, and what is wanting', () => {
    expect(both({ relation: 'atLeast', allowed: null, difference: new Decimal('-0.10') })).toEqual([
      '列为1,285.83万元，应不小于2项合计1,285.73万元，少0.10万元',
      'stated 1,285.83 万元, should be at least the sum of the 2 parts, 1,285.73 万元, short of it by 0.10 万元',
    ])
  })

  it('of a single figure still names the limit, and no other place', () => {
    expect(both({ relation: 'atMost', operands: [operand('1285.73')] })[0]).toContain('应不大于')
  })

  it('of rates counts percentage points', () => {
    expect(both({ ...rate('0.20', '0.3646245', 2), relation: 'atLeast' })).toEqual([
      '列为20%，应不小于36.46%，低16.46个百分点',
      'stated 20%, should be at least 36.46%, 16.46 percentage points lower',
    ])
    expect(both({ ...rate('1.05', '1', 2), relation: 'atMost' })[0]).toBe('列为105%，应不大于100%，超出5个百分点')
  })
})

describe('the verdict on a rate', () => {
  it('prints the computed rate two decimals finer than the stated one', () => {
    expect(both(rate('0.9500', '0.92513741', 4, '0.000057'))).toEqual([
      '列为95.00%，计算为92.5137%，高2.4863个百分点，四舍五入至多允许0.0057个百分点',
      'stated 95.00%, computed 92.5137%, 2.4863 percentage points higher, rounding allows 0.0057 percentage points at most',
    ])
    expect(both(rate('0.20', '0.3646245', 2))[0]).toBe('列为20%，计算为36.46%，低16.46个百分点')
  })

  it('prints no zeros beyond the decimals of the stated one', () => {
    expect(both(rate('0.6800', '0.65', 4))[0]).toBe('列为68.00%，计算为65.00%，高3.00个百分点')
  })

  it('prints so many decimals that stated and computed do not look alike', () => {
    expect(both(rate('0.5', '0.50000004', 2))[0]).toBe('列为50%，计算为50.000004%，低0.000004个百分点')
  })

  it('does so, too, where nothing is known of what rounding allows', () => {
    expect(both({ ...rate('0.5', '0.50000004', 2), allowed: null })[0]).toContain('计算为50.000004%')
  })

  it('prints so many decimals that the difference is seen to be more than is allowed', () => {
    expect(both(rate('0.51', '0.50', 2, '0.0099996'))[0]).toContain('高1个百分点，四舍五入至多允许0.99996个百分点')
  })

  it('gives up beyond twelve decimals', () => {
    expect(both(rate('0.5', '0.5000000000000001', 2))[0]).toContain('计算为50.00%')
  })
})

describe('the verdict where words stand in place of a figure', () => {
  const statedAs = { zh: '文字称没有', en: 'the text says there is none' }

  it('tells the words, and the figure against them without a difference to nothing', () => {
    const none = { statedAs, stated: new Decimal(0), operands: [operand('1285.73')] }
    expect(both(none)).toEqual([
      '文字称没有，其他收入为1,285.73万元',
      'the text says there is none, other income is 1,285.73 万元',
    ])
  })

  it('tells how far apart they are where the words stand for a figure', () => {
    expect(both({ statedAs, allowed: null })[0]).toBe('文字称没有，2项合计1,285.73万元，相差0.10万元')
    expect(both({ statedAs, allowed: null })[1]).toMatch(/, 0\.10 万元 apart$/)
  })

  it('tells the figure even where there is no difference to compute', () => {
    expect(both({ statedAs, stated: null, difference: null })[0]).toBe('文字称没有，2项合计1,285.73万元')
  })

  it('calls the other figure what the rule calls it', () => {
    const computedAs = { zh: '各项目的简单平均为', en: 'the plain mean is ' }
    expect(both({ computedAs })[0]).toContain('，各项目的简单平均为1,285.73万元，')
    expect(both({ computedAs })[1]).toContain(', the plain mean is 1,285.73 万元, ')
  })
})

describe('the verdict on a blank', () => {
  it('says that the place is blank, what the others give, and that a blank is not zero', () => {
    const blank = { reason: 'blank', outcome: 'insufficientData', stated: null } as const
    expect(both(blank)).toEqual([
      '空白，已列的数计算为1,285.73万元（有空白，空白不等于零）',
      'blank, computed from what is printed 1,285.73 万元 (a place is blank, and blank is not zero)',
    ])
  })

  it('among the parts leaves the whole to be compared with what is printed', () => {
    expect(both({ reason: 'blank', allowed: null })[0]).toBe(
      '列为1,285.83万元，已列的数计算为1,285.73万元，多0.10万元（有空白，空白不等于零）',
    )
  })
})

describe('the verdict without arithmetic', () => {
  const bare = { computed: null, difference: null, stated: null, expected: { zh: '说明', en: 'a word' } }

  it('says what is wanted, and what is stated if a figure is', () => {
    expect(both(bare)).toEqual(['要求：说明', 'wanted: a word'])
    expect(both({ ...bare, stated: new Decimal('35.88') })).toEqual([
      '列为35.88万元，要求：说明',
      'stated 35.88 万元, wanted: a word',
    ])
  })

  it('says no difference where the figures are the same', () => {
    expect(both({ difference: new Decimal(0) })[0]).toBe('列为1,285.83万元，2项合计1,285.73万元')
  })
})
