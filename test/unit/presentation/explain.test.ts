import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { explain } from '../../../src/presentation/explain.js'
import { finding } from '../words/findings.js'

describe('a finding explained', () => {
  it('says severity, rule, figure, verdict, operands, the rule and its law', () => {
    expect(explain(finding({}))).toBe(
      '【错误 I6】收入决算表「合计」本年收入合计：列为1,285.83万元，2项合计1,285.73万元，多0.10万元，四舍五入至多允许0.045万元。' +
        '所据：其他收入1,063.67 + 其他收入222.06。规则：合计等于各来源之和。' +
        '依据：由文件所列文字和数字的含义得出的勾稽关系：合计是其组成之和。',
    )
    expect(explain(finding({}), { locale: 'en' })).toBe(
      '[Error I6] income, total, total income of the year: stated 1,285.83 万元, the 2 parts add up to 1,285.73 万元, 0.10 万元 more, rounding allows 0.045 万元 at most. ' +
        'From other income 1,063.67 + other income 222.06. Rule: The total is the sum of the sources. ' +
        'Basis: A relation that follows from the meaning of the words and figures: A total totals its parts.',
    )
  })

  it('is in Chinese unless another language is asked for', () => {
    expect(explain(finding({}), {})).toBe(explain(finding({}), { locale: 'zh' }))
  })

  it('has the severity of the finding, which a doubt may have made milder than the rule', () => {
    expect(explain(finding({ severity: 'note' }))).toMatch(/^【提示 I6】/)
    expect(explain(finding({ severity: 'warning' }))).toMatch(/^【核实 I6】/)
    expect(explain(finding({ severity: 'note' }), { locale: 'en' })).toMatch(/^\[Note I6\]/)
    expect(explain(finding({ severity: 'warning' }), { locale: 'en' })).toMatch(/^\[Warning I6\]/)
  })

  it('says what would pass where it is not simply the computed figure', () => {
    const mean = finding({ expected: { zh: '介于90分与100分之间', en: 'between 90 and 100' } })
    expect(explain(mean)).toContain('要求：介于90分与100分之间。')
    expect(explain(mean, { locale: 'en' })).toContain('Wanted: between 90 and 100.')
    expect(explain(finding({}))).not.toContain('要求')
    expect(explain(finding({}), { locale: 'en' })).not.toContain('Wanted')
  })

  it('does not say again what an inequality has said', () => {
    const limit = finding({ relation: 'atMost', expected: { zh: '不大于1,285.73万元', en: 'at most 1,285.73 万元' } })
    expect(explain(limit)).toContain('应不大于2项合计1,285.73万元，超出0.10万元')
    expect(explain(limit)).not.toContain('要求')
    expect(explain(limit, { locale: 'en' })).not.toContain('Wanted')
  })

  it('of words against a figure says both, and what is wanted', () => {
    const contradiction = finding({
      stated: null,
      difference: null,
      statedAs: { zh: '文字称不适用', en: 'the text says that it does not apply' },
      expected: { zh: '不列金额', en: 'no amount' },
    })
    expect(explain(contradiction)).toContain('：文字称不适用，2项合计1,285.73万元。所据：')
    expect(explain(contradiction)).toContain('。要求：不列金额。')
  })

  it('names the section of the text that it stands in, where there is one', () => {
    expect(explain(finding({ section: '五(三)' }))).toMatch(/^【错误 I6】[^：]+（文中“五\(三\)”）：列为/)
    expect(explain(finding({ section: '五(三)' }), { locale: 'en' })).toContain(' (section 五(三)): stated')
    expect(explain(finding({}))).not.toContain('文中')
  })

  it('tells the doubt it rests on', () => {
    expect(explain(finding({ doubt: '印刷不清' }))).toMatch(/所据读数存疑：印刷不清。$/)
    expect(explain(finding({ doubt: '印刷不清' }), { locale: 'en' })).toMatch(/ The reading is in doubt: 印刷不清\.$/)
    expect(explain(finding({}))).not.toContain('存疑')
  })

  it('without arithmetic shows none, and says once what is wanted', () => {
    const bare = finding({
      computed: null,
      difference: null,
      allowed: null,
      stated: null,
      expected: { zh: '说明本表无数据', en: 'a statement' },
    })
    expect(explain(bare)).not.toContain('所据')
    expect(explain(bare).split('说明本表无数据')).toHaveLength(2)
    expect(explain(bare, { locale: 'en' }).split('a statement')).toHaveLength(2)
  })

  it('without a difference says once what is wanted, too', () => {
    const together = finding({
      stated: new Decimal(2),
      computed: new Decimal(0),
      difference: null,
      expected: { zh: '同为零或同不为零', en: 'both zero or neither' },
    })
    expect(explain(together).split('同为零或同不为零')).toHaveLength(2)
    expect(explain(together, { locale: 'en' }).split('both zero or neither')).toHaveLength(2)
  })

  it('of a rule without operands names none', () => {
    expect(explain(finding({ operands: [] }))).not.toContain('所据')
    expect(explain(finding({ operands: [] }), { locale: 'en' })).not.toContain('From')
  })
})
