import { describe, expect, it } from 'vitest'
import { findingOf, outcomesOf, total } from './selfEvaluationForm.js'

const fund = (code: string | undefined, label: string, outturn: string, more: object = {}) => ({
  ...(code ? { code } : {}),
  label,
  outturn,
  ...more,
})

describe('E24: all money and its sources', () => {
  const sources = (...others: object[]) => ({ funding: [total({ outturn: '110.00' }), ...others] })

  it.each([
    ['10.00', 'holds'],
    ['10.01', 'rounding'],
    ['10.02', 'broken'],
    ['', 'insufficientData'],
  ])('100.00 and %s beside 110.00: %s', (rest, outcome) => {
    const rows = [fund('fiscalAppropriation', '当年财政拨款', '100.00'), fund('otherFunds', '其他资金', rest)]
    expect(outcomesOf(sources(...rows), 'E24')).toEqual([outcome])
  })

  it('with one source is a copy: the same figure', () => {
    expect(outcomesOf(sources(fund('generalPublicBudget', '财政资金', '110.00')), 'E24')).toEqual(['holds'])
    expect(findingOf(sources(fund('generalPublicBudget', '财政资金', '109.99')), 'E24')).toMatchObject({
      severity: 'warning',
      key: 'E24:sources.outturn:total',
    })
  })

  it('with one source marked 其中 is no less than it', () => {
    expect(outcomesOf(sources(fund('generalPublicBudget', '其中：财政拨款', '80.00')), 'E24')).toEqual(['holds'])
    expect(outcomesOf(sources(fund('generalPublicBudget', '其中：财政拨款', '120.00')), 'E24')).toEqual(['broken'])
  })

  it('counts the budgets under their appropriation once, and holds them against it', () => {
    const rows = [
      fund('fiscalAppropriation', '财政拨款', '100.00'),
      fund('generalPublicBudget', '一般公共预算', '70.00'),
      fund('governmentManagedFund', '政府性基金', '20.00'),
      fund('unitFunds', '单位资金', '10.00'),
    ]
    expect(outcomesOf(sources(...rows), 'E24')).toEqual(['holds', 'broken'])
  })

  it.each([
    ['中央', '省级', '市级'],
    ['上级资金', '县级资金', '乡镇配套'],
    ['中央补助', '省级资金', '本级安排'],
  ])('counts what stands under an appropriation without a mark once: %s, %s, %s', (...names) => {
    const parts = (...amounts: string[]) => [
      fund('fiscalAppropriation', '财政拨款', '100.00'),
      ...names.map((label, at) => fund(undefined, label, amounts[at] ?? '')),
      fund('otherFunds', '其他资金', '10.00'),
    ]
    expect(outcomesOf(sources(...parts('60.00', '30.00', '10.00')), 'E24')).toEqual(['holds'])
    expect(outcomesOf(sources(...parts('60.00', '30.00', '5.00')), 'E24')).not.toContain('broken')
    expect(findingOf(sources(...parts('60.00', '30.00', '15.00')), 'E24')).toMatchObject({
      severity: 'warning',
      key: 'E24:parts.outturn:fiscalAppropriation',
    })
  })

  it.each([
    ['其中：当年市级财政资金', '132.00', 'holds'],
    ['其中：财政拨款', '164.00', 'holds'],
    ['其中:省级补助', '20.5', 'holds'],
    ['其中：中央资金', '164.01', 'broken'],
  ])('of 164 in %s may be a part: %s: %s', (label, outturn, outcome) => {
    expect(
      outcomesOf(
        { funding: [total({ label: '项目金额', outturn: '164.00' }), fund(undefined, label, outturn)] },
        'E24',
      ),
    ).toEqual([outcome])
  })

  it('may have a row that no list knows beside them, or as a detail of the one above it', () => {
    const own = fund(undefined, '省级资金', '10.00')
    const beside = (outturn: string) => sources(fund('fiscalAppropriation', '财政拨款', outturn), own)
    expect(outcomesOf(beside('100.00'), 'E24')).toEqual(['holds'])
    expect(outcomesOf(beside('110.00'), 'E24')).toEqual(['holds'])
    expect(findingOf(beside('105.00'), 'E24').severity).toBe('warning')
  })

  it('takes a figure outside the stages for the stage that it meets', () => {
    const stages = { originalBudget: '2398.32', finalBudget: '2099.55', outturn: '2000.00' }
    const parts = (amount: string) => ({
      funding: [
        total(stages),
        { code: 'generalPublicBudget', label: '一般公共预算', amount },
        { code: 'otherFunds', label: '其他资金', amount: '99.55' },
      ],
    })
    expect(outcomesOf(parts('2000.00'), 'E24')).toEqual(['holds'])
    expect(outcomesOf(parts('1900.45'), 'E24')).toEqual(['holds'])
    expect(outcomesOf(parts('2298.77'), 'E24')).toEqual(['holds'])
    expect(findingOf(parts('1000.00'), 'E24').where.path).toEqual(['funding', 0, 'finalBudget'])
  })

  it('takes them for the whole’s own figure where it prints one, and for nothing where it prints none', () => {
    const part = { code: 'otherFunds', label: '其他资金', amount: '99.55' }
    expect(outcomesOf({ funding: [total({ amount: '99.55' }), part] }, 'E24')).toEqual(['holds'])
    expect(outcomesOf({ funding: [total(), part] }, 'E24')).toEqual([])
    expect(outcomesOf({ funding: [part] }, 'E24')).toEqual([])
  })
})

describe('E25: all money by nature', () => {
  const natures = (basic: string, project: string, ...others: object[]) => ({
    funding: [
      total({ outturn: '110.00' }),
      fund('basic', '基本支出', basic, { group: '按支出性质分' }),
      fund('project', '项目支出', project, { group: '按支出性质分' }),
      ...others,
    ],
  })

  it.each([
    ['70.00', '40.00', 'holds'],
    ['70.00', '30.00', 'broken'],
    ['110.00', '', 'insufficientData'],
  ])('%s and %s beside 110.00: %s', (basic, project, outcome) => {
    expect(outcomesOf(natures(basic, project), 'E25')).toEqual([outcome])
  })

  it('may have further natures under the same heading, which are no sources; what no list knows is less grave', () => {
    const further = (label: string) => fund(undefined, label, '5.00', { group: '按支出性质分' })
    for (const [label, severity] of [
      ['经营支出', 'error'],
      ['捐赠支出', 'warning'],
    ] as const) {
      expect(outcomesOf(natures('70.00', '35.00', further(label)), 'E25')).toEqual(['holds'])
      expect(findingOf(natures('70.00', '30.00', further(label)), 'E25').severity).toBe(severity)
      expect(outcomesOf(natures('70.00', '35.00', further(label)), 'E24')).toEqual([])
    }
  })

  it('cannot be told of one nature alone', () => {
    const funding = [total({ outturn: '110.00' }), fund('basic', '基本支出', '70.00')]
    expect(outcomesOf({ funding }, 'E25')).toEqual(['insufficientData'])
  })
})
