import { describe, expect, it } from 'vitest'
import { namedWhole } from '../../../../src/checks/ideas/indicators/namedWhole.js'
import { sameQuantity } from '../../../../src/checks/ideas/indicators/sameQuantity.js'
import { sameMoney } from '../../../../src/checks/ideas/money/sameMoney.js'
import { casesOf, type FormParts, indicator, outcomesOf, saidOf, total } from './targetForm.js'

const holds = ['holds']
const broken = ['broken']

const funding = (budget: string) => [total(budget)]

describe('indicators beside each other', () => {
  it('do not ask for the same money of one kind twice, unless it is the budget or a round sum', () => {
    const indicators = [
      indicator('服务费', '收入4800万元'),
      indicator('非税收入', '0.48亿元'),
      indicator('场次', '1场'),
    ]
    expect(outcomesOf(sameMoney, { indicators })).toEqual(broken)
    expect(saidOf(sameMoney, { indicators })).toEqual([
      '“收入4800万元”与「非税收入」的“0.48亿元”金额相同；请说明是否为同一笔钱，是的只考核一次',
    ])
    expect(outcomesOf(sameMoney, { indicators, funding: funding('4800') })).toEqual([])
    expect(outcomesOf(sameMoney, { indicators: indicators.slice(0, 1) })).toEqual(holds)
    expect(outcomesOf(sameMoney, { indicators: [indicator('收入', '收4800万元，支4800万元')] })).toEqual(holds)
    const other = [indicator('非税收入', '4800万元'), indicator('新增贷款', '4800万元')]
    expect(outcomesOf(sameMoney, { indicators: other })).toEqual(['holds', 'holds'])
    const round = [indicator('事业收入', '500万元'), indicator('经营收入', '500万元')]
    expect(outcomesOf(sameMoney, { indicators: round })).toEqual([])
  })

  const stated = (subject: string, figures: object, kind = 'amount', place?: object) => ({
    kind,
    subject,
    scope: 'all',
    figures,
    ...(place ? { place } : {}),
  })
  const about = (target: string, ...statements: object[]): FormParts => ({
    indicators: [indicator('非税收入', target, { subject: 'nonTaxRevenue' })],
    statements,
  })

  it('state what the goals state', () => {
    const place = { section: '目标2', text: '完成非税收入4000万元' }
    const parts = about('全年4800万元', stated('nonTaxRevenue', { budget: '4000万元' }, 'amount', place))
    const [one] = casesOf(sameQuantity, parts)
    expect(one?.judgement.outcome).toBe('broken')
    expect(one?.operands[0]?.label.zh).toBe('目标2“完成非税收入4000万元”')
    expect(saidOf(sameQuantity, parts)).toEqual([
      '列为4,800万元，而目标2“完成非税收入4000万元”为4,000万元，相差800万元；同一事项的数应当一致，请核对',
    ])
    expect(outcomesOf(sameQuantity, about('0.4亿元', stated('nonTaxRevenue', { budget: '4000' })))).toEqual(holds)
  })

  it('are not held against outturns, other things, rates or changes', () => {
    expect(outcomesOf(sameQuantity, about('4800万元', stated('nonTaxRevenue', { outturn: '4000' })))).toEqual([])
    expect(outcomesOf(sameQuantity, about('4800万元', stated('expenditure', { budget: '4000' })))).toEqual([])
    expect(outcomesOf(sameQuantity, about('≥100%', stated('nonTaxRevenue', { budget: '4000' })))).toEqual([])
    expect(outcomesOf(sameQuantity, about('增长800万元', stated('nonTaxRevenue', { budget: '4000' })))).toEqual([])
    expect(outcomesOf(sameQuantity, about('完成', stated('nonTaxRevenue', { budget: '4000' })))).toEqual([])
  })

  it('state the number that the goals state', () => {
    const six = stated('nonTaxRevenue', { count: '6', unit: '次' }, 'count')
    expect(outcomesOf(sameQuantity, about('≥6次', six))).toEqual(holds)
    expect(outcomesOf(sameQuantity, about('≥7次', six))).toEqual(broken)
    expect(outcomesOf(sameQuantity, about('≥7万元', six))).toEqual([])
  })

  it('are held against what is said of all the money, where it is first said', () => {
    const said = (scope: string, budget: string) => ({ ...stated('nonTaxRevenue', { budget }), scope })
    const parts = about('4800万元', said('fiscalAppropriation', '1'), said('all', '4800'), said('all', '4700'))
    expect(outcomesOf(sameQuantity, parts)).toEqual(holds)
  })

  it('of one thing state one amount', () => {
    const both = (one: string, other: string): FormParts => ({
      indicators: [
        indicator('服务费', one, { subject: 'serviceFee' }),
        indicator('服务费收入', other, { subject: 'serviceFee' }),
      ],
    })
    expect(outcomesOf(sameQuantity, both('4800万元', '0.48亿元'))).toEqual(holds)
    expect(outcomesOf(sameQuantity, both('4800万元', '4900万元'))).toEqual(broken)
    expect(outcomesOf(sameQuantity, both('≥100%', '≥5%'))).toEqual([])
    expect(outcomesOf(sameQuantity, both('4800万元', '5次'))).toEqual([])
    expect(outcomesOf(sameQuantity, both('完成', '5次'))).toEqual([])
  })

  it('with coverage and number name the whole', () => {
    const pair = (rate: string, number: string, ...more: object[]): FormParts => ({
      indicators: [indicator('全年开标覆盖率', rate), indicator('开标数量', number), ...more],
    })
    expect(saidOf(namedWhole, pair('达到80%', '2400个'))).toEqual([
      '列有比率和数量，没有总数：按“2400个”和“达到80%”推算总数约3000个；请写明总数，以便核对',
    ])
    expect(outcomesOf(namedWhole, pair('80%', '2400个', indicator('开标总数', '3000个')))).toEqual(holds)
    expect(outcomesOf(namedWhole, pair('80%', '2400个', indicator('开标总数', '3010个')))).toEqual(holds)
    expect(outcomesOf(namedWhole, pair('80%', '2400个', indicator('开标总数', '5100个')))).toEqual(broken)
    expect(outcomesOf(namedWhole, pair('100%', '2400个'))).toEqual(holds)
    expect(outcomesOf(namedWhole, pair('0%', '2400个'))).toEqual([])
    expect(outcomesOf(namedWhole, pair('80%', '2400万元'))).toEqual([])
    expect(outcomesOf(namedWhole, pair('80%', '2400'))).toEqual([])
    expect(outcomesOf(namedWhole, pair('80%', '很多'))).toEqual([])
    expect(outcomesOf(namedWhole, { indicators: [indicator('开标覆盖率', '80%')] })).toEqual([])
  })

  it('with coverage and number lack the whole of both terms in one case', () => {
    const indicators = [
      indicator('开标覆盖率', '80%', { mediumTermTarget: '85%' }),
      indicator('开标数量', '2400个', { mediumTermTarget: '2600个' }),
    ]
    const [one, ...others] = casesOf(namedWhole, { kind: 'specialFundTarget', indicators })
    expect(others).toEqual([])
    expect(one?.fault).toMatchObject({ pairs: [{ whole: '3000' }, { whole: '3059', unit: '个' }] })
    expect(one?.operands.map(({ text }) => text)).toEqual(['2400个', '85%', '2600个'])
  })
})
