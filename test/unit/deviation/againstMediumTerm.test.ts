import { describe, expect, it } from 'vitest'
import { againstMediumTerm } from '../../../src/deviation/againstMediumTerm.js'
import { SpecialFundTarget } from '../../../src/documents/specialFundTarget.js'
import { printPercent } from '../../../src/exact/print.js'
import { explain } from '../../../src/presentation/explain.js'
import { markdown } from '../../../src/presentation/markdown.js'

const form = (funding: object[], indicators: object[] = []) =>
  SpecialFundTarget.parse({
    kind: 'specialFundTarget',
    year: 2021,
    department: '某局',
    unit: '万元',
    project: { name: '平台' },
    goals: [],
    funding,
    indicators: indicators.map((own) => ({ level1: '产出', level2: '数量', level3: '开标', ...own })),
  })

const total = (budget: string, mediumTermBudget?: string) => ({
  code: 'total',
  label: '资金总额',
  budget,
  ...(mediumTermBudget !== undefined && { mediumTermBudget }),
})

describe('money of the year beside that of the medium term', () => {
  it('is told as wanting where the form prints no total', () => {
    const none = { ...againstMediumTerm(form([total('1', '2')])), total: null }
    expect(explain(none)).toBe('表中未列资金总额。')
    expect(explain(none, { locale: 'en' })).toBe('The form prints no total of money.')
  })

  it('is a share of it, and leaves the rest, whatever unit is printed', () => {
    const terms = againstMediumTerm(form([total('410.06万元', '5364800元')]))
    expect(String(terms.total?.remaining)).toBe('126.42')
    expect(terms.total?.share.value && printPercent(terms.total.share.value.value, 2)).toBe('76.44%')
    expect(explain(terms)).toBe('年度410.06万元 ÷ 中长期536.48万元 = 76.44%，留待他年126.42万元。')
    expect(explain(terms, { locale: 'en' })).toContain('leaving 126.42 万元')
  })

  it.each([
    ['', '10', 'insufficientData', 'blank'],
    ['10', '', 'insufficientData', 'blank'],
    ['10', undefined, 'insufficientData', 'missing'],
    ['10', '0', 'notApplicable', 'zeroBase'],
  ] as const)('of “%s” beside “%s” is %s', (annual, mediumTerm, outcome, reason) => {
    expect(againstMediumTerm(form([total(annual, mediumTerm)])).total?.share).toEqual({ outcome, value: null, reason })
  })

  it('is told by source, and without a total where none is printed', () => {
    const terms = againstMediumTerm(
      form([{ code: 'otherFunds', label: '其他资金', budget: '1', mediumTermBudget: '4' }]),
    )
    expect(terms.total).toBeNull()
    expect(terms.sources.map(({ key, remaining }) => `${key} ${remaining}`)).toEqual(['otherFunds 3'])
    expect(markdown(terms)).toBe(
      '| 资金 | 年度 | 中长期 | 年度占比 | 留待他年 |\n|---|---|---|---|---|\n| 其他资金 | 1.00 | 4.00 | 25.00% | 3.00 |',
    )
  })
})

describe('an indicator of the year beside the medium term', () => {
  const told = (target: string, mediumTermTarget?: string) => {
    const own = { target, ...(mediumTermTarget !== undefined && { mediumTermTarget }) }
    const [found] = againstMediumTerm(form([], [own])).indicators
    const share = found?.figures?.share
    return [found?.standing, share ? (share.value ? printPercent(share.value.value, 2) : share.reason) : null]
  }

  it.each([
    ['two figures of one measure', '2400个', '2600个', ['differ', '92.31%']],
    ['figures in two units', '4000元', '1万元', ['differ', '40.00%']],
    ['bare figures', '3', '4', ['differ', '75.00%']],
    ['the same figure in other words', '95%以上', '≥95%', ['same', '100.00%']],
    ['the same words', '正面促进', '正面促进 ', ['same', null]],
    ['other words', '上线', '稳定运行', ['words', null]],
    ['a figure beside words', '80%', '全覆盖', ['words', null]],
    ['figures of two measures', '80%', '80个', ['words', null]],
    ['a figure without its unit', '80', '80个', ['words', null]],
    ['a rise beside a level', '增长5%', '85%', ['words', null]],
    ['a blank', '80%', '', ['missing', null]],
    ['no medium term', '80%', undefined, ['missing', null]],
    ['several figures that compare', '2个，3个', '5个', ['words', null]],
    ['nothing to be reached', '1个', '0个', ['differ', 'zeroBase']],
  ])('%s', (_, annual, mediumTerm, expected) => {
    expect(told(annual, mediumTerm)).toEqual(expected)
  })

  it('is left out where it is a heading only', () => {
    expect(againstMediumTerm(form([], [{ level3: '', target: '' }])).indicators).toEqual([])
  })

  it('is a table with its arithmetic', () => {
    const rows = [
      { target: '2400个', mediumTermTarget: '2600个' },
      { level3: '方式', target: '上线', mediumTermTarget: '稳定运行' },
      { level3: '质量', target: '上线' },
    ]
    const text = markdown(againstMediumTerm(form([total('1', '2')], rows)))
    expect(text).toContain('| 合计 | 1.00 | 2.00 | 50.00% | 1.00 |')
    expect(text).toContain('| 开标 | 2400个 | 2600个 | 2400 ÷ 2600 = 92.31% |')
    expect(text).toContain('| 方式 | 上线 | 稳定运行 | 文字不同 |')
    expect(markdown(againstMediumTerm(form([], rows)), { locale: 'en' })).toContain(
      '| 质量 | 上线 | — | one is blank |',
    )
  })
})
