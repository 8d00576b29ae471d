import { describe, expect, it } from 'vitest'
import { controlRateRule } from '../../../../src/checks/targets/controlRate.js'
import { partCostRule, wholeCostRule } from '../../../../src/checks/targets/cost.js'
import { coverageRule } from '../../../../src/checks/targets/coverage.js'
import { directionRule } from '../../../../src/checks/targets/direction.js'
import { filledTargetsRule } from '../../../../src/checks/targets/filledTargets.js'
import { emptyGroupRule, emptySubgroupRule } from '../../../../src/checks/targets/groups.js'
import { halfYearTargetRule, progressRule } from '../../../../src/checks/targets/halfYearTarget.js'
import { mediumTermTargetRule } from '../../../../src/checks/targets/mediumTermTarget.js'
import { pointsRule } from '../../../../src/checks/targets/points.js'
import { sameIndicatorRule } from '../../../../src/checks/targets/sameIndicator.js'
import { sameMoneyRule } from '../../../../src/checks/targets/sameMoney.js'
import { sameQuantityRule } from '../../../../src/checks/targets/sameQuantity.js'
import { timelinessRule } from '../../../../src/checks/targets/timeliness.js'
import { unitSlipRule } from '../../../../src/checks/targets/unitSlip.js'
import { casesOf, type FormParts, indicator, outcomesOf, outcomesOfTarget } from './targetCases.js'

const funding = (budget: string, more = {}) => [{ code: 'total', label: '资金总额', budget, ...more }]
const holds = ['holds']
const broken = ['broken']

describe('the whole cost', () => {
  const cost = (target: string, more = {}): FormParts => ({
    funding: funding('64万元', { mediumTermBudget: '100' }),
    indicators: [indicator('成本控制', target, { level2: '成本指标', subject: 'expenditure', ...more })],
  })

  it.each([
    ['64万元/年', holds],
    ['640000元', holds],
    ['0.01亿元', holds],
    ['0.0100亿元', broken],
    ['≤64万元', holds],
    ['≤60万元', holds],
    ['≤70万元', broken],
    ['60万元', broken],
    ['控制在预算内', []],
    ['8个岗位，25万元', []],
  ])('%s beside a budget of 64万元: %j', (target, outcomes) => {
    expect(outcomesOf(wholeCostRule, cost(target))).toEqual(outcomes)
  })

  it('of the medium term stands beside the funds of the medium term, and of half a year beside nothing printed', () => {
    const [year, medium] = casesOf(
      wholeCostRule,
      cost('64万元', { mediumTermTarget: '总成本101万元', halfYearTarget: '30万元' }),
    )
    expect([year?.judgement.outcome, medium?.judgement.outcome]).toEqual(['holds', 'broken'])
    expect(medium?.where.path).toEqual(['indicators', 0, 'mediumTermTarget'])
  })

  it('cannot be checked without a printed budget', () => {
    expect(outcomesOf(wholeCostRule, { ...cost('64万元'), funding: [] })).toEqual(['insufficientData'])
  })

  it('is not what another cost is: that must only stay within it', () => {
    const part = (target: string): FormParts => ({
      funding: funding('64'),
      indicators: [indicator('设备购置成本', target, { level2: '经济成本指标' })],
    })
    expect(outcomesOf(partCostRule, part('≤30万元'))).toEqual(holds)
    expect(outcomesOf(partCostRule, part('≤65万元'))).toEqual(broken)
    expect(outcomesOf(partCostRule, part('≤400元/人'))).toEqual([])
    expect(outcomesOf(partCostRule, cost('70万元'))).toEqual([])
  })

  it.each([
    ['≤65万元', {}, broken],
    ['≤65万元', { level1: '成本指标', level2: '社会成本指标' }, []],
    ['降低65万元', {}, []],
    ['总投资≤650万元', {}, []],
    ['≥65万元', { level2: '数量指标' }, []],
  ])('of others, of several years or saved is not held against the budget: %s %j %j', (target, more, outcomes) => {
    const one = indicator('工程', target, { level2: '成本指标', ...more })
    expect(outcomesOf(partCostRule, { funding: funding('64'), indicators: [one] })).toEqual(outcomes)
  })
})

describe('groups of indicators', () => {
  const row = (level1: string, level2: string, level3 = '', target = '') => ({ level1, level2, level3, target })

  it('have an indicator where they are printed; an empty group is not told again of its parts', () => {
    const indicators = [
      row('效益指标', '经济效益', '节约率', '≥3%'),
      row('效益指标', '生态效益'),
      row('满意度指标', '满意度'),
    ]
    expect(casesOf(emptyGroupRule, { indicators }).map(({ key, judgement }) => [key, judgement.outcome])).toEqual([
      ['T17:level1:效益指标', 'holds'],
      ['T17:level1:满意度指标', 'broken'],
    ])
    expect(casesOf(emptySubgroupRule, { indicators }).map(({ key, judgement }) => [key, judgement.outcome])).toEqual([
      ['T18:level2:效益指标/经济效益', 'holds'],
      ['T18:level2:all', 'broken'],
    ])
  })

  it('of level 2 that are left empty are told in one case', () => {
    const indicators = [
      row('效益指标', '经济效益'),
      row('效益指标', '社会效益', '人数', '1人'),
      row('效益指标', '生态效益'),
    ]
    const [, one, ...others] = casesOf(emptySubgroupRule, { indicators })
    expect(others).toEqual([])
    expect([one?.label.zh, one?.expected?.zh]).toEqual([
      '二级指标「经济效益」、二级指标「生态效益」',
      '三级指标及其指标值，或“不适用”',
    ])
    expect(one?.operands.map(({ where }) => where.path.join('/'))).toEqual(['indicators/2/level3'])
  })

  it.each([
    ['满意度指标', '无', '', ['holds']],
    ['满意度指标', '不适用', '/', ['holds']],
    ['满意度指标', '', '', ['broken']],
    ['成本指标', '', '', []],
    ['成本指标', '单价', '≤2元', ['holds']],
  ])('may say that there is none, and cost may be left out: %s “%s” “%s” %j', (level1, name, target, outcomes) => {
    expect(outcomesOf(emptyGroupRule, { indicators: [row(level1, '某类', name, target)] })).toEqual(outcomes)
    expect(
      outcomesOf(filledTargetsRule, { indicators: [row(level1, '某类', name === '单价' ? '' : name, '')] }),
    ).toEqual([])
  })
})

describe('a target', () => {
  it.each([
    ['≥80人', ['holds']],
    ['健全', ['holds']],
    ['', ['broken']],
    ['≥**人', ['broken']],
    ['≥', ['broken']],
    ['100±5次', ['insufficientData']],
    ['≥1：10', ['insufficientData']],
    ['不少于 1 200 人', ['insufficientData']],
    ['12.5.1', ['broken']],
  ])('is filled in: “%s” %j', (target, outcomes) => {
    expect(outcomesOfTarget(filledTargetsRule, '培训人数', target)).toEqual(outcomes)
  })

  it('of another term may be left blank, but not be a placeholder', () => {
    expect(outcomesOfTarget(filledTargetsRule, '培训人数', '≥80人', { halfYearTarget: '' })).toEqual(holds)
    const [, half] = casesOf(filledTargetsRule, {
      indicators: [indicator('培训人数', '≥80人', { halfYearTarget: 'XX人' })],
    })
    expect(half).toMatchObject({
      key: 'T21:halfYearTarget:产出指标/数量指标/培训人数',
      judgement: { outcome: 'broken' },
    })
  })

  it('without a name is known by its group', () => {
    const [one] = casesOf(filledTargetsRule, { indicators: [indicator('', '5')] })
    expect(one?.label.zh).toBe('指标「数量指标」年度指标值“5”')
  })

  it('of a control rate is a limit; several are told in one case', () => {
    const rates = ['在职人员控制率', '公用经费控制率'].map((name) => indicator(name, '=100%'))
    expect(outcomesOf(controlRateRule, { indicators: rates })).toEqual(broken)
    expect(outcomesOfTarget(controlRateRule, '在职人员控制率', '=100%')).toEqual(broken)
    expect(outcomesOfTarget(controlRateRule, '公用经费控制率', '≤100%')).toEqual(holds)
    expect(outcomesOfTarget(controlRateRule, '公用经费控制率', '<100%')).toEqual(holds)
    expect(outcomesOfTarget(controlRateRule, '公用经费控制率', '较低')).toEqual([])
    expect(outcomesOfTarget(controlRateRule, '覆盖率', '=100%')).toEqual([])
  })

  it.each([
    ['交易成交笔数', '≤30000笔', broken],
    ['培训人次', '<80人次', broken],
    ['投诉受理件数', '≤3件', holds],
    ['受理时限', '≤3天', []],
    ['受理环节', '≤3个', holds],
    ['培训费用', '≤3万元', []],
    ['会议次数', '≤5次', holds],
    ['举办会议（论坛）', '≤5次', holds],
    ['聘用驻场服务', '≤2人', holds],
    ['培训', '≤2期', broken],
    ['培训场次控制数', '≤5场', holds],
    ['服务中断次数', '≤0次', []],
    ['服务人次', '≤500人次', broken],
    ['新增病例数', '≤5例', holds],
    ['群众满意度', '≤90%', broken],
    ['药占比', '≤28%', holds],
    ['培训人次', '减少≤80人次', []],
    ['投诉率', '≥5%', broken],
    ['设备故障率', '≥5%', broken],
    ['无差错率', '≥99%', []],
    ['投诉办结率', '≥95%', []],
    ['污染物去除率', '≥90%', []],
    ['查处违法违规', '≥20起', []],
    ['设备故障维修率', '>95%', []],
    ['事故发生数', '≥0起', []],
    ['培训人次', '≥80人次', []],
    ['培训人次', '完成', []],
  ])('points the way that its name does: %s %s %j', (name, target, outcomes) => {
    expect(outcomesOfTarget(directionRule, name, target)).toEqual(outcomes)
  })

  it('that is inverted in both terms is told once, with the other as an operand', () => {
    const [one, ...others] = casesOf(directionRule, {
      indicators: [indicator('交易成交笔数', '≤30000笔', { halfYearTarget: '≤15000笔' })],
    })
    expect(others).toEqual([])
    expect(one?.where.path).toEqual(['indicators', 0, 'target'])
    expect(one?.operands.map(({ text }) => text)).toEqual(['交易成交笔数', '≤15000笔'])
  })

  it.each([
    ['及时受理委托业务', '完善', broken],
    ['及时受理委托业务', '及时', holds],
    ['及时完善制度', '完善', holds],
    ['公开招标程序', '完善', []],
    ['办理及时性', '有效', holds],
    ['及时率', '95%', []],
  ])('says when, where its name asks for timeliness: %s %s %j', (name, target, outcomes) => {
    expect(outcomesOfTarget(timelinessRule, name, target)).toEqual(outcomes)
  })

  it('is told where it is wrong, though another term is in order', () => {
    const [one] = casesOf(timelinessRule, { indicators: [indicator('及时受理', '及时', { halfYearTarget: '完善' })] })
    expect([one?.judgement.outcome, one?.where.path.at(-1)]).toEqual(['broken', 'halfYearTarget'])
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
    ['≥2400个', '≥2600个', holds],
    ['≥2700个', '≥2600个', broken],
    ['减少75%', '减少80%', holds],
    ['减少85%', '减少80%', broken],
    ['≤3天', '≤2天', holds],
    ['≤2天', '≤3天', broken],
    ['≤410.06万元', '≤536.48万元', holds],
    ['≤0.06亿元', '≤536.48万元', broken],
    ['2700个', '每年2600个', []],
    ['≥2700个', '≤2600个', []],
    ['≤5件', '≤3件', []],
    ['增长5%', '减少5%', []],
    ['80', '85', []],
    ['80%', '85个', []],
    ['健全', '健全', []],
  ])('the year asks no more than the medium term: %s, %s %j', (target, medium, outcomes) => {
    expect(outcomesOf(mediumTermTargetRule, term(target, medium))).toEqual(outcomes)
  })

  it.each([
    ['平均办理时限', '5天', '3天', []],
    ['平均办理时限', '≤5天', '≤3天', holds],
    ['设备故障率', '3%', '2%', []],
    ['服务人数', '300人', '200人', broken],
  ])(
    'where none says which way is better, what is better lower may fall: %s %s %s %j',
    (name, target, medium, outcomes) => {
      expect(outcomesOf(mediumTermTargetRule, term(target, medium, name))).toEqual(outcomes)
    },
  )

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
    expect(outcomesOf(halfYearTargetRule, half(target, halfYear))).toEqual(outcomes)
  })

  it('a rate of income or procurement is not complete in half of the year; several are told in one case', () => {
    expect(outcomesOf(progressRule, half('≥100%', '≥100%', '非税收入预算完成率'))).toEqual(broken)
    expect(outcomesOf(progressRule, half('≥100%', '≥50%', '非税收入预算完成率'))).toEqual(holds)
    expect(outcomesOf(progressRule, half('=100%', '=100%', '政府采购执行率'))).toEqual(broken)
    expect(outcomesOf(progressRule, half('=100%', '=100%', '培训及时完成率'))).toEqual([])
    expect(outcomesOf(progressRule, half('=100%', '=100%', '任务完成率'))).toEqual([])
    expect(outcomesOf(progressRule, half('=0%', '=0%', '收入完成率'))).toEqual([])
    expect(outcomesOf(progressRule, half('完成', '完成', '收入完成率'))).toEqual([])
    const names = ['政府采购执行率', '非税收入完成率']
    const [one, ...others] = casesOf(progressRule, {
      indicators: names.map((name) => indicator(name, '=100%', { halfYearTarget: '=100%' })),
    })
    expect(others).toEqual([])
    expect(one?.key).toBe('T27:indicators:all')
    expect(one?.label.zh).toBe('指标「政府采购执行率」半年指标值“=100%”、指标「非税收入完成率」半年指标值“=100%”')
    expect(one?.expected?.zh).toBe('低于年度指标值，或写明分母是半年数')
  })
})

describe('indicators beside each other', () => {
  it('are listed once in their group, unless they measure different things', () => {
    const [one] = casesOf(sameIndicatorRule, {
      indicators: [indicator('培训 场次', '1场'), indicator('培训场次', '2场')],
    })
    expect([one?.judgement.outcome, one?.expected?.zh]).toEqual([
      'broken',
      '只列一次，或写明区别；另有1行，指标值为“2场”',
    ])
    expect(one?.operands.map(({ where }) => where.path.join('/'))).toEqual([
      'indicators/1/target',
      'indicators/1/level3',
    ])
    const both = (...indicators: object[]) => outcomesOf(sameIndicatorRule, { indicators })
    expect(both(indicator('采购数量', '20台'), indicator('采购数量', '5套'))).toEqual(['holds', 'holds'])
    expect(both(indicator('及时率', '1%'), indicator('及时率', '1%', { level2: '时效指标' }))).toEqual([
      'holds',
      'holds',
    ])
    expect(both(indicator('及时率', '1%'), indicator('及时率', '1%', { keyWork: '招标' }))).toEqual(['holds', 'holds'])
    expect(both(indicator('机制', '健全'), indicator('机制', '完善'))).toEqual(['holds', 'holds'])
    expect(both(indicator('机制', '健全'), indicator('机制', '健全'))).toEqual(broken)
    expect(both(indicator('', '5'), indicator('', '5'))).toEqual(holds)
  })

  it('do not ask for the same money of one kind twice, unless it is the budget or a round sum', () => {
    const indicators = [
      indicator('服务费', '收入4800万元'),
      indicator('非税收入', '0.48亿元'),
      indicator('场次', '1场'),
    ]
    expect(outcomesOf(sameMoneyRule, { indicators })).toEqual(broken)
    expect(outcomesOf(sameMoneyRule, { indicators, funding: funding('4800') })).toEqual([])
    expect(outcomesOf(sameMoneyRule, { indicators: indicators.slice(0, 1) })).toEqual(holds)
    expect(outcomesOf(sameMoneyRule, { indicators: [indicator('收入', '收4800万元，支4800万元')] })).toEqual(holds)
    const other = [indicator('非税收入', '4800万元'), indicator('新增贷款', '4800万元')]
    expect(outcomesOf(sameMoneyRule, { indicators: other })).toEqual(['holds', 'holds'])
    const round = [indicator('事业收入', '500万元'), indicator('经营收入', '500万元')]
    expect(outcomesOf(sameMoneyRule, { indicators: round })).toEqual([])
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
    const [one] = casesOf(sameQuantityRule, parts)
    expect(one?.judgement.outcome).toBe('broken')
    expect(one?.operands[0]?.label.zh).toBe('目标2“完成非税收入4000万元”')
    expect(outcomesOf(sameQuantityRule, about('0.4亿元', stated('nonTaxRevenue', { budget: '4000' })))).toEqual(holds)
  })

  it('are not held against outturns, other things, rates or changes', () => {
    expect(outcomesOf(sameQuantityRule, about('4800万元', stated('nonTaxRevenue', { outturn: '4000' })))).toEqual([])
    expect(outcomesOf(sameQuantityRule, about('4800万元', stated('expenditure', { budget: '4000' })))).toEqual([])
    expect(outcomesOf(sameQuantityRule, about('≥100%', stated('nonTaxRevenue', { budget: '4000' })))).toEqual([])
    expect(outcomesOf(sameQuantityRule, about('增长800万元', stated('nonTaxRevenue', { budget: '4000' })))).toEqual([])
    expect(outcomesOf(sameQuantityRule, about('完成', stated('nonTaxRevenue', { budget: '4000' })))).toEqual([])
  })

  it('state the number that the goals state', () => {
    const six = stated('nonTaxRevenue', { count: '6', unit: '次' }, 'count')
    expect(outcomesOf(sameQuantityRule, about('≥6次', six))).toEqual(holds)
    expect(outcomesOf(sameQuantityRule, about('≥7次', six))).toEqual(broken)
    expect(outcomesOf(sameQuantityRule, about('≥7万元', six))).toEqual([])
  })

  it('are held against what is said of all the money, where it is first said', () => {
    const said = (scope: string, budget: string) => ({ ...stated('nonTaxRevenue', { budget }), scope })
    const parts = about('4800万元', said('fiscalAppropriation', '1'), said('all', '4800'), said('all', '4700'))
    expect(outcomesOf(sameQuantityRule, parts)).toEqual(holds)
  })

  it('of one thing state one amount', () => {
    const both = (one: string, other: string): FormParts => ({
      indicators: [
        indicator('服务费', one, { subject: 'serviceFee' }),
        indicator('服务费收入', other, { subject: 'serviceFee' }),
      ],
    })
    expect(outcomesOf(sameQuantityRule, both('4800万元', '0.48亿元'))).toEqual(holds)
    expect(outcomesOf(sameQuantityRule, both('4800万元', '4900万元'))).toEqual(broken)
    expect(outcomesOf(sameQuantityRule, both('≥100%', '≥5%'))).toEqual([])
    expect(outcomesOf(sameQuantityRule, both('4800万元', '5次'))).toEqual([])
    expect(outcomesOf(sameQuantityRule, both('完成', '5次'))).toEqual([])
  })

  it.each([
    ['服务费收入', '13500亿元', broken],
    ['服务费收入', '23705000万元', broken],
    ['服务费收入', '1350000000000元', broken],
    ['服务费收入', '2亿元', holds],
    ['进出口总额', '13500亿元', holds],
    ['为企业节约费用', '13500亿元', holds],
    ['交易宗数及金额', '5100宗，13500亿元', broken],
    ['交易宗数及金额', '510000宗，13500亿元', holds],
    ['交易宗数及金额', '5100宗，80人，13500亿元', holds],
  ])('are not ten thousand times all other money of the form: %s %s %j', (name, target, outcomes) => {
    expect(outcomesOf(unitSlipRule, { funding: funding('2370.50'), indicators: [indicator(name, target)] })).toEqual(
      outcomes,
    )
  })

  it('are measured against each other and the goals where no budget is printed, and against nothing else', () => {
    const indicators = [indicator('收费金额', '13500亿元'), indicator('服务费', '4800万元')]
    expect(outcomesOf(unitSlipRule, { indicators })).toEqual(broken)
    expect(outcomesOf(unitSlipRule, { indicators: indicators.slice(0, 1) })).toEqual([])
    const goal = stated('nonTaxRevenue', { budget: '4000亿元' })
    expect(outcomesOf(unitSlipRule, { indicators: indicators.slice(0, 1), statements: [goal] })).toEqual(holds)
  })

  it.each([
    ['64元', ['holds', 'broken']],
    ['64亿元', ['holds', 'broken']],
    ['65元', ['holds', 'holds']],
    ['0元', ['holds', 'holds']],
  ])('of cost do not have the digits of the budget in another unit: %s %j', (target, outcomes) => {
    const indicators = [indicator('设备购置', target, { level2: '成本指标' })]
    expect(outcomesOf(unitSlipRule, { funding: funding('64'), indicators })).toEqual(outcomes)
  })

  it('with coverage and number name the whole', () => {
    const pair = (rate: string, number: string, ...more: object[]): FormParts => ({
      indicators: [indicator('全年开标覆盖率', rate), indicator('开标数量', number), ...more],
    })
    const [one] = casesOf(coverageRule, pair('达到80%', '2400个'))
    expect([one?.judgement.outcome, one?.expected?.en]).toEqual([
      'broken',
      'the whole; “2400个” and “达到80%” make it about 3000 个',
    ])
    expect(outcomesOf(coverageRule, pair('80%', '2400个', indicator('开标总数', '3000个')))).toEqual(holds)
    expect(outcomesOf(coverageRule, pair('80%', '2400个', indicator('开标总数', '3010个')))).toEqual(holds)
    expect(outcomesOf(coverageRule, pair('80%', '2400个', indicator('开标总数', '5100个')))).toEqual(broken)
    expect(outcomesOf(coverageRule, pair('100%', '2400个'))).toEqual(holds)
    expect(outcomesOf(coverageRule, pair('0%', '2400个'))).toEqual([])
    expect(outcomesOf(coverageRule, pair('80%', '2400万元'))).toEqual([])
    expect(outcomesOf(coverageRule, pair('80%', '2400'))).toEqual([])
    expect(outcomesOf(coverageRule, pair('80%', '很多'))).toEqual([])
    expect(outcomesOf(coverageRule, { indicators: [indicator('开标覆盖率', '80%')] })).toEqual([])
  })

  it('with coverage and number lack the whole of both terms in one case', () => {
    const indicators = [
      indicator('开标覆盖率', '80%', { mediumTermTarget: '85%' }),
      indicator('开标数量', '2400个', { mediumTermTarget: '2600个' }),
    ]
    const [one, ...others] = casesOf(coverageRule, { kind: 'specialFundTarget', indicators })
    expect(others).toEqual([])
    expect(one?.expected?.zh).toBe('总数；按“2400个”与“80%”推算约为3000个；总数；按“2600个”与“85%”推算约为3059个')
    expect(one?.operands.map(({ text }) => text)).toEqual(['2400个', '85%', '2600个'])
  })

  it('have points and weights that add up to their totals', () => {
    const parts = (points: string, weight: string): FormParts => ({
      totals: { points: '100', weight: '100%' },
      indicators: [
        indicator('甲', '1个', { points: '50', weight: '50%' }),
        indicator('乙', '1个', { points, weight }),
        indicator('丙', '1个'),
      ],
    })
    expect(outcomesOf(pointsRule, parts('50', '50%'))).toEqual(['holds', 'holds'])
    expect(outcomesOf(pointsRule, parts('49', '51%'))).toEqual(['broken', 'broken'])
    expect(outcomesOf(pointsRule, { indicators: [indicator('甲', '1个', { points: '50' })] })).toEqual([])
  })
})
