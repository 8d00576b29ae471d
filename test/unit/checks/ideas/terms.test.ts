import { describe, expect, it } from 'vitest'
import { goalYears } from '../../../../src/checks/ideas/terms/goalYears.js'
import { mediumTermAsksMore } from '../../../../src/checks/ideas/terms/mediumTermAsksMore.js'
import { midYearRates } from '../../../../src/checks/ideas/terms/midYearRates.js'
import { partOfLongerTerm } from '../../../../src/checks/ideas/terms/partOfLongerTerm.js'
import { findingsOf } from './audited.js'
import { casesOf, type FormParts, indicator, outcomesOf, saidOf, total } from './targetForm.js'

const holds = ['holds']
const broken = ['broken']

describe('money of one term beside another', () => {
  it('is no more for the year than for the medium term', () => {
    const funding = (budget: string) => [
      total(budget, { mediumTermBudget: '536.48', mediumTermLabel: '中长期资金总额' }),
    ]
    expect(outcomesOf(partOfLongerTerm, { kind: 'specialFundTarget', funding: funding('410.06') })).toEqual(['holds'])
    const [one] = casesOf(partOfLongerTerm, { kind: 'specialFundTarget', funding: funding('536.49') })
    expect(one?.judgement.outcome).toBe('broken')
    expect(one?.operands[0]?.label.zh).toBe('「中长期资金总额」中长期预算数')
  })

  it('is no more for half a year than for the year', () => {
    const line = (halfYearPlannedOutturn: string) => ({ label: '培训费', budget: '8', halfYearPlannedOutturn })
    expect(outcomesOf(partOfLongerTerm, { expenditure: [line('2')] })).toEqual(['holds'])
    expect(outcomesOf(partOfLongerTerm, { expenditure: [line('9')] })).toEqual(['broken'])
    expect(outcomesOf(partOfLongerTerm, { expenditure: [{ label: '培训费', budget: '8' }] })).toEqual([])
  })
})

describe('two terms of one indicator', () => {
  const term = (target: string, mediumTermTarget: string, level3 = '某指标') => ({
    kind: 'specialFundTarget' as const,
    indicators: [indicator(level3, target, { mediumTermTarget })],
  })

  it.each([
    ['80%', '85%', holds],
    ['90%', '85%', broken],
    ['≥3.5万亩', '≥12万亩', holds],
    ['减少75%', '减少80%', holds],
    ['减少85%', '减少80%', broken],
    ['≤3天', '≤2天', holds],
    ['≤2天', '≤3天', broken],
    ['90%', '每年85%', []],
    ['≥90%', '≤85%', []],
    ['增长5%', '减少5%', []],
    ['80', '85', []],
    ['80%', '85个', []],
    ['健全', '健全', []],
  ])('of rates and states the year asks no more than the medium term: %s, %s %j', (target, medium, outcomes) => {
    expect(outcomesOf(mediumTermAsksMore, term(target, medium))).toEqual(outcomes)
    expect(outcomesOf(partOfLongerTerm, term(target, medium))).toEqual([])
  })

  it.each([
    ['≥2400个', '≥2600个', holds],
    ['≥2700个', '≥2600个', broken],
    ['≤410.06万元', '≤536.48万元', holds],
    ['≤0.06亿元', '≤536.48万元', broken],
    ['2700个', '每年2600个', []],
    ['≥2700个', '≤2600个', []],
    ['≤5件', '≤3件', []],
    ['80', '85', []],
    ['80%', '85个', []],
  ])('what adds up is no more in the year than in the medium term: %s, %s %j', (target, medium, outcomes) => {
    expect(outcomesOf(partOfLongerTerm, term(target, medium))).toEqual(outcomes)
    expect(outcomesOf(mediumTermAsksMore, term(target, medium))).toEqual([])
  })

  it('is graver of money and of half a year than of numbers that may be levels', () => {
    const severities = (kind: 'specialFundTarget' | 'departmentBudgetTarget', more: object) =>
      findingsOf('T8', kind, { indicators: [{ ...indicator('某指标', '2700个'), ...more }] }).map((one) => one.severity)
    expect(severities('specialFundTarget', { mediumTermTarget: '2600个' })).toEqual(['warning'])
    expect(severities('departmentBudgetTarget', { halfYearTarget: '2800个' })).toEqual(['error'])
    expect(severities('specialFundTarget', { target: '27万元', mediumTermTarget: '26万元' })).toEqual(['error'])
  })

  it('says which is more, and by how much', () => {
    expect(saidOf(partOfLongerTerm, term('≥2700个', '≥2600个'))).toEqual([
      '列为2,700个，比中长期指标值2,600个多100个；本年度在中长期之内，请核对两处',
    ])
    expect(saidOf(mediumTermAsksMore, term('≤2天', '≤3天'))).toEqual([
      '上限2天严于中长期指标值的上限3天；中长期的要求应不低于本年度，请核对两处或说明原因',
    ])
    expect(saidOf(mediumTermAsksMore, term('90%', '85%'))).toEqual([
      '列为90%，高于中长期指标值85%；中长期的要求应不低于本年度，请核对两处或说明原因',
    ])
  })

  it('may be the months that are watched and the year', () => {
    const watched = (target: string, periodTarget: string, month = 6, level3 = '受理数'): FormParts => ({
      kind: 'monitoring',
      period: { month },
      indicators: [{ ...indicator(level3, target, { periodTarget }), actual: '' }],
    })
    expect(outcomesOf(partOfLongerTerm, watched('≥800宗', '≥400宗'))).toEqual(holds)
    expect(outcomesOf(partOfLongerTerm, watched('≥400宗', '≥800宗'))).toEqual(broken)
    expect(outcomesOf(midYearRates, watched('≥100%', '≥100%', 6, '非税收入完成率'))).toEqual(broken)
    expect(outcomesOf(midYearRates, watched('≥100%', '≥50%', 6, '非税收入完成率'))).toEqual(holds)
    expect(outcomesOf(midYearRates, watched('≥100%', '≥100%', 12, '非税收入完成率'))).toEqual([])
  })

  it.each([
    ['平均办理时限', '5天', '3天', []],
    ['平均办理时限', '≤5天', '≤3天', holds],
    ['设备故障率', '3%', '2%', []],
    ['亩均用水量', '380立方米', '350立方米', []],
    ['满意度', '93%', '92%', broken],
  ])(
    'where none says which way is better, what is better lower may fall: %s %s %s %j',
    (name, target, medium, outcomes) => {
      expect(outcomesOf(mediumTermAsksMore, term(target, medium, name))).toEqual(outcomes)
    },
  )

  it('of people served is no more in the year, though no operator is printed', () => {
    expect(outcomesOf(partOfLongerTerm, term('300人', '200人', '服务人数'))).toEqual(broken)
  })

  const half = (target: string, halfYearTarget: string, level3 = '项目受理数'): FormParts => ({
    indicators: [indicator(level3, target, { halfYearTarget })],
  })

  it.each([
    ['≥800宗', '≥400宗', holds],
    ['≥400宗', '≥800宗', broken],
    ['≤30000笔', '≤15000笔', holds],
    ['10万元', '0.5亿元', broken],
    ['≥10公里', '≥12公里', broken],
    ['≥3.5万亩', '≥4万亩', broken],
    ['≥95%', '≥98%', []],
    ['3倍', '4倍', []],
    ['3次/月', '4次/月', []],
    ['健全', '健全', []],
    ['8', '9', []],
    ['8场', '9人', []],
  ])('half a year asks no more of what adds up than the year: %s, %s %j', (target, halfYear, outcomes) => {
    expect(outcomesOf(partOfLongerTerm, half(target, halfYear))).toEqual(outcomes)
  })

  it('a rate of income or procurement is not complete in half of the year; several are told in one case', () => {
    expect(outcomesOf(midYearRates, half('≥100%', '≥100%', '非税收入预算完成率'))).toEqual(broken)
    expect(outcomesOf(midYearRates, half('≥100%', '≥50%', '非税收入预算完成率'))).toEqual(holds)
    expect(outcomesOf(midYearRates, half('=100%', '=100%', '政府采购执行率'))).toEqual(broken)
    expect(outcomesOf(midYearRates, half('=100%', '=100%', '培训及时完成率'))).toEqual([])
    expect(outcomesOf(midYearRates, half('=100%', '=100%', '任务完成率'))).toEqual([])
    expect(outcomesOf(midYearRates, half('=0%', '=0%', '收入完成率'))).toEqual([])
    expect(outcomesOf(midYearRates, half('完成', '完成', '收入完成率'))).toEqual([])
    const names = ['政府采购执行率', '非税收入完成率']
    const [one, ...others] = casesOf(midYearRates, {
      indicators: names.map((name) => indicator(name, '=100%', { halfYearTarget: '=100%' })),
    })
    expect(others).toEqual([])
    expect(one?.key).toBe('T27:indicators:all')
    expect(one?.label.zh).toBe('绩效指标')
    expect(
      saidOf(midYearRates, { indicators: names.map((name) => indicator(name, '1%', { halfYearTarget: '2%' })) }),
    ).toEqual([
      '「政府采购执行率」「非税收入完成率」的半年指标值已达到全年指标值；请改为低于全年的指标值，或写明分母不是全年数',
    ])
  })
})

describe('medium-term goals', () => {
  it('of the medium term lie within the years of the project', () => {
    const parts = (period: string, term = '2020年9月-2023年9月', horizon = 'mediumTerm'): FormParts => ({
      kind: 'specialFundTarget',
      project: { name: '平台', term },
      goals: [{ horizon, period, expected: '建成平台。' }],
    })
    expect(outcomesOf(goalYears, parts('2020年-2023年'))).toEqual(holds)
    expect(outcomesOf(goalYears, parts('2021年-2022年'))).toEqual(holds)
    expect(outcomesOf(goalYears, parts('2021年-2024年'))).toEqual(broken)
    expect(outcomesOf(goalYears, parts('2019年-2023年'))).toEqual(broken)
    expect(outcomesOf(goalYears, parts('2021年-2024年', '2020年起'))).toEqual(holds)
    expect(outcomesOf(goalYears, parts('2021年-2024年', '起止时间：2020年至2023年'))).toEqual(broken)
    expect(outcomesOf(goalYears, parts('三年'))).toEqual([])
    expect(outcomesOf(goalYears, parts('2021年', '三年'))).toEqual([])
    expect(outcomesOf(goalYears, parts('2021年', '2020年', 'annual'))).toEqual([])
    expect(outcomesOf(goalYears, { goals: [{ horizon: 'mediumTerm', period: '2021年', expected: '一' }] })).toEqual([])
  })
})
