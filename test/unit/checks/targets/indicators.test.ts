import { describe, expect, it } from 'vitest'
import { changeBaseRule } from '../../../../src/checks/targets/changeBase.js'
import { controlRateRule } from '../../../../src/checks/targets/controlRate.js'
import { partCostRule, wholeCostRule } from '../../../../src/checks/targets/cost.js'
import { costTargetRule } from '../../../../src/checks/targets/costTarget.js'
import { coverageRule } from '../../../../src/checks/targets/coverage.js'
import { directionRule } from '../../../../src/checks/targets/direction.js'
import { filledTargetsRule } from '../../../../src/checks/targets/filledTargets.js'
import { fixedRatesRule } from '../../../../src/checks/targets/fixedRates.js'
import { emptyGroupRule, emptySubgroupRule } from '../../../../src/checks/targets/groups.js'
import { halfYearTargetRule, progressRule } from '../../../../src/checks/targets/halfYearTarget.js'
import { identicalTermsRule } from '../../../../src/checks/targets/identicalTerms.js'
import { mediumTermTargetRule, mediumTermYearRule } from '../../../../src/checks/targets/mediumTermTarget.js'
import { atLeastAllRule, naturalMaximumRule } from '../../../../src/checks/targets/naturalMaximum.js'
import { sentenceRule, severalFiguresRule } from '../../../../src/checks/targets/onePerCell.js'
import { pointsRule } from '../../../../src/checks/targets/points.js'
import { requiredKindsRule } from '../../../../src/checks/targets/requiredKinds.js'
import { sameIndicatorRule } from '../../../../src/checks/targets/sameIndicator.js'
import { sameMoneyRule } from '../../../../src/checks/targets/sameMoney.js'
import { sameQuantityRule } from '../../../../src/checks/targets/sameQuantity.js'
import { ownStaffRule, satisfactionLevelRule } from '../../../../src/checks/targets/satisfaction.js'
import { unitSlipRule } from '../../../../src/checks/targets/unitSlip.js'
import { answerRule, vagueTargetRule } from '../../../../src/checks/targets/vagueTargets.js'
import { quantityRule, wordForNumberRule } from '../../../../src/checks/targets/wordForNumber.js'
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
    ['成本指标', '64万元', broken],
    ['成本指标', '≤64万元', holds],
    ['成本指标', '不超预算', broken],
    ['成本指标', '', []],
    ['社会成本指标', '无', []],
    ['数量指标', '64个', []],
  ])('in %s is a figure with its operator: %s %j', (level2, target, outcomes) => {
    expect(outcomesOfTarget(costTargetRule, '成本控制', target, { level2 })).toEqual(outcomes)
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
      ['T18:level2:效益指标/生态效益', 'broken'],
    ])
  })

  it('are those of the declaration; what is missing is named', () => {
    const kinds = ['数量指标', '质量指标', '时效指标', '成本指标', '经济效益指标', '社会效益指标', '生态效益指标']
    const indicators = kinds.map((level2) => row('指标', level2, '某指标', '1个'))
    const [output, benefit] = casesOf(requiredKindsRule, { kind: 'projectTarget', indicators })
    expect([output?.judgement.outcome, benefit?.judgement.outcome]).toEqual(['holds', 'broken'])
    expect(benefit?.expected).toEqual({ zh: '还有可持续影响指标', en: 'also lasting influence' })
    expect(outcomesOf(requiredKindsRule, { kind: 'projectTarget' })).toEqual([])
  })

  it('of satisfaction stand at the first level and ask those served', () => {
    const asked = (level1: string, ...names: string[]): FormParts => ({
      indicators: names.map((name) => row(level1, '满意度指标', name, '≥95%')),
    })
    expect(outcomesOf(satisfactionLevelRule, asked('满意度指标', '群众满意度'))).toEqual(holds)
    expect(outcomesOf(satisfactionLevelRule, asked('效益指标', '群众满意度'))).toEqual(broken)
    expect(outcomesOf(satisfactionLevelRule, { indicators: [row('产出指标', '数量指标', '场次', '1场')] })).toEqual([])
    expect(outcomesOf(ownStaffRule, asked('满意度指标', '职工满意度'))).toEqual(broken)
    expect(outcomesOf(ownStaffRule, asked('满意度指标', '职工满意度', '群众满意度'))).toEqual(['holds', 'holds'])
    expect(outcomesOf(ownStaffRule, { indicators: [row('产出指标', '数量指标', '职工培训', '1场')] })).toEqual([])
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

  it('is put together from operator, figure and unit where these are columns of their own', () => {
    const own = { comparator: '≥', unit: '%', level2: '质量指标' }
    expect(outcomesOfTarget(atLeastAllRule, '验收合格率', '100', own)).toEqual(broken)
    expect(outcomesOfTarget(atLeastAllRule, '验收合格率', '100', { unit: '%' })).toEqual([])
  })

  it.each([
    ['群众满意度', '≥110%', broken],
    ['群众满意度', '>100%', broken],
    ['群众满意度', '≤120%', holds],
    ['群众满意度', '≥95%', holds],
    ['验收', '合格率达到105%', broken],
    ['满意度提高', '110%', []],
    ['非税收入预算完成率', '≥110%', []],
    ['合格率', '良好', []],
    ['覆盖率', '80%至105%', []],
  ])('does not exceed its natural maximum: %s %s %j', (name, target, outcomes) => {
    expect(outcomesOfTarget(naturalMaximumRule, name, target)).toEqual(outcomes)
  })

  it('of all of a whole is written “=100%”', () => {
    expect(outcomesOfTarget(atLeastAllRule, '安全达标', '≥100%')).toEqual(broken)
    expect(outcomesOfTarget(atLeastAllRule, '安全达标', '≥95%')).toEqual(holds)
    expect(outcomesOfTarget(atLeastAllRule, '安全达标', '=100%')).toEqual([])
    expect(outcomesOfTarget(atLeastAllRule, '预算完成率', '≥100%')).toEqual([])
  })

  it('of a control rate is a limit', () => {
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
    ['培训费用', '≤3万元', []],
    ['会议次数', '≤5次', []],
    ['培训场次控制数', '≤5场', holds],
    ['服务中断次数', '≤0次', holds],
    ['投诉率', '≥5%', broken],
    ['投诉办结率', '≥95%', holds],
    ['设备故障维修率', '>95%', holds],
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
    ['完成及时率', '年内完成', broken],
    ['受益群体覆盖面', '覆盖全体人员和办事人员', broken],
    ['覆盖率', '全覆盖', holds],
    ['覆盖率', '80%', holds],
    ['提高开标效率', '正面促进', []],
    ['覆盖率', '', []],
  ])('of a rate or a number is a number: %s %s %j', (name, target, outcomes) => {
    expect(outcomesOfTarget(wordForNumberRule, name, target)).toEqual(outcomes)
  })

  it('of quantity is no rate', () => {
    expect(outcomesOfTarget(quantityRule, '工作完成率', '100%')).toEqual(broken)
    expect(outcomesOfTarget(quantityRule, '培训', '8场')).toEqual(holds)
    expect(outcomesOfTarget(quantityRule, '培训', '8场', { level2: '质量指标' })).toEqual([])
    expect(outcomesOfTarget(quantityRule, '培训', '完成')).toEqual([])
  })

  it.each([
    ['及时受理委托业务', '完善', broken],
    ['及时受理委托业务', '及时', holds],
    ['管理制度健全性', '健全', holds],
    ['管理制度健全性', '规范', broken],
    ['信息公开度', '公开', holds],
    ['公开招标程序', '完善', []],
    ['管理制度健全性', '优', []],
    ['及时率', '95%', []],
  ])('answers what its name asks: %s %s %j', (name, target, outcomes) => {
    expect(outcomesOfTarget(answerRule, name, target)).toEqual(outcomes)
  })

  it.each([
    ['正面促进', broken],
    ['有效提升', broken],
    ['优化', broken],
    ['对疫情防控效果显著', broken],
    ['完善', holds],
    ['提高到三级', holds],
    ['≥3%', []],
  ])('says how far, not only which way: %s %j', (target, outcomes) => {
    expect(outcomesOfTarget(vagueTargetRule, '营商环境', target)).toEqual(outcomes)
  })

  it('is told where it is vague, though another term is in order', () => {
    const [one] = casesOf(vagueTargetRule, { indicators: [indicator('体系', '完善', { halfYearTarget: '提高' })] })
    expect([one?.judgement.outcome, one?.where.path.at(-1)]).toEqual(['broken', 'halfYearTarget'])
  })

  it('is one figure for one thing that has a name', () => {
    expect(outcomesOfTarget(severalFiguresRule, '培训', '培训5场，80人次')).toEqual(broken)
    expect(outcomesOfTarget(severalFiguresRule, '培训', '5场')).toEqual(holds)
    expect(outcomesOfTarget(severalFiguresRule, '培训', '')).toEqual([])
    expect(outcomesOfTarget(sentenceRule, '推动转型升级，打造交易平台', '85%')).toEqual(broken)
    expect(outcomesOfTarget(sentenceRule, '社会认可度', '85%', { halfYearTarget: '80%' })).toEqual(holds)
  })

  it('of change says since when', () => {
    expect(outcomesOfTarget(changeBaseRule, '纸质成本', '减少75%')).toEqual(broken)
    expect(outcomesOfTarget(changeBaseRule, '纸质成本', '比上年减少75%')).toEqual(holds)
    expect(outcomesOfTarget(changeBaseRule, '收入增长率', '增长5%')).toEqual(holds)
    expect(outcomesOfTarget(changeBaseRule, '纸质成本', '减少75吨')).toEqual([])
    expect(outcomesOfTarget(changeBaseRule, '覆盖率', '75%')).toEqual([])
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
    ['≤5件', '≤3件', []],
    ['增长5%', '减少5%', []],
    ['80', '85', []],
    ['80%', '85个', []],
    ['健全', '健全', []],
  ])('the year asks no more than the medium term: %s, %s %j', (target, medium, outcomes) => {
    expect(outcomesOf(mediumTermTargetRule, term(target, medium))).toEqual(outcomes)
  })

  it('a medium-term count says when', () => {
    expect(outcomesOf(mediumTermYearRule, term('2400个', '预计2600个'))).toEqual(broken)
    expect(outcomesOf(mediumTermYearRule, term('2400个', '2023年2600个'))).toEqual(holds)
    expect(outcomesOf(mediumTermYearRule, term('2400个', '2600个', '累计开标数量'))).toEqual(holds)
    expect(outcomesOf(mediumTermYearRule, term('80%', '85%'))).toEqual([])
  })

  const half = (target: string, halfYearTarget: string, level3 = '项目受理数'): FormParts => ({
    indicators: [indicator(level3, target, { halfYearTarget })],
  })

  it.each([
    ['≥800宗', '≥400宗', holds],
    ['≥400宗', '≥800宗', broken],
    ['≤30000笔', '≤15000笔', holds],
    ['10万元', '0.5亿元', broken],
    ['≥95%', '≥98%', []],
    ['3倍', '4倍', []],
    ['3次/月', '4次/月', []],
    ['健全', '健全', []],
    ['8', '9', []],
    ['8场', '9人', []],
  ])('half a year asks no more of what adds up than the year: %s, %s %j', (target, halfYear, outcomes) => {
    expect(outcomesOf(halfYearTargetRule, half(target, halfYear))).toEqual(outcomes)
  })

  it('a rate that is completed in the year is not complete in half of it', () => {
    expect(outcomesOf(progressRule, half('≥100%', '≥100%', '非税收入预算完成率'))).toEqual(broken)
    expect(outcomesOf(progressRule, half('≥100%', '≥50%', '非税收入预算完成率'))).toEqual(holds)
    expect(outcomesOf(progressRule, half('=100%', '=100%', '培训及时完成率'))).toEqual([])
    expect(outcomesOf(progressRule, half('=0%', '=0%', '完成度'))).toEqual([])
    expect(outcomesOf(progressRule, half('完成', '完成', '完成度'))).toEqual([])
  })

  it('most targets differ between the terms', () => {
    const indicators = (...pairs: string[][]) => ({
      indicators: pairs.map(([target = '', halfYearTarget = ''], index) =>
        indicator(`指标${index}`, target, { halfYearTarget }),
      ),
    })
    expect(outcomesOf(identicalTermsRule, indicators(['健全', '健全'], ['合规', '合规'], ['2次', '1次']))).toEqual(
      broken,
    )
    expect(outcomesOf(identicalTermsRule, indicators(['健全', '健全'], ['2次', '1次']))).toEqual(holds)
    expect(outcomesOf(identicalTermsRule, indicators(['健全', '健全'], ['2次', '']))).toEqual([])
  })
})

describe('indicators beside each other', () => {
  it('are listed once, by name and by what they are about', () => {
    const about = { subject: 'nonTaxRevenue', level2: '预算执行' }
    const indicators = [
      indicator('收入完成率', '≥100%', about),
      indicator('上缴收入', '=100%', about),
      indicator('场次', '1场'),
    ]
    const [, , , pair] = casesOf(sameIndicatorRule, { indicators })
    expect(outcomesOf(sameIndicatorRule, { indicators })).toEqual(['holds', 'holds', 'holds', 'broken'])
    expect(pair?.operands.map(({ where }) => where.path.join('/'))).toEqual([
      'indicators/1/target',
      'indicators/1/level3',
    ])
    const twice = [indicator('培训 场次', '1场', about), indicator('培训场次', '2场', about)]
    expect(outcomesOf(sameIndicatorRule, { indicators: twice })).toEqual(broken)
    const named = casesOf(sameIndicatorRule, { indicators: [indicator('场次', '1场'), indicator('场次', '2场')] })
    expect(named[0]?.expected?.zh).toBe('只列一次；又见于数量指标「场次」')
  })

  it('do not ask for the same money twice, unless it is the budget', () => {
    const indicators = [indicator('服务费', '4800万元'), indicator('非税收入', '0.48亿元'), indicator('场次', '1场')]
    expect(outcomesOf(sameMoneyRule, { indicators })).toEqual(broken)
    expect(outcomesOf(sameMoneyRule, { indicators, funding: funding('4800') })).toEqual([])
    expect(outcomesOf(sameMoneyRule, { indicators: indicators.slice(0, 1) })).toEqual(holds)
    expect(outcomesOf(sameMoneyRule, { indicators: [indicator('收支', '收4800万元，支4800万元')] })).toEqual(holds)
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
    ['13500亿元', broken],
    ['23705000万元', broken],
    ['1350000000000元', broken],
    ['2亿元', holds],
  ])('are not ten thousand times all other money of the form: %s %j', (target, outcomes) => {
    expect(
      outcomesOf(unitSlipRule, { funding: funding('2370.50'), indicators: [indicator('交易额', target)] }),
    ).toEqual(outcomes)
  })

  it('are measured against each other and the goals where no budget is printed, and against nothing else', () => {
    const indicators = [indicator('交易额', '13500亿元'), indicator('服务费', '4800万元')]
    expect(outcomesOf(unitSlipRule, { indicators })).toEqual(broken)
    expect(outcomesOf(unitSlipRule, { indicators: indicators.slice(0, 1) })).toEqual([])
    const goal = stated('nonTaxRevenue', { budget: '4000亿元' })
    expect(outcomesOf(unitSlipRule, { indicators: indicators.slice(0, 1), statements: [goal] })).toEqual(holds)
  })

  it('with coverage and number name the whole', () => {
    const pair = (rate: string, number: string, ...more: object[]): FormParts => ({
      indicators: [indicator('全年开标覆盖率', rate), indicator('开标数量', number), ...more],
    })
    const [one] = casesOf(coverageRule, pair('达到80%', '2400个'))
    expect([one?.judgement.outcome, one?.expected?.en]).toEqual([
      'broken',
      'the whole; “2400个” and “达到80%” make it 3000 个',
    ])
    expect(outcomesOf(coverageRule, pair('80%', '2400个', indicator('开标总数', '3000个')))).toEqual(holds)
    expect(outcomesOf(coverageRule, pair('0%', '2400个'))).toEqual([])
    expect(outcomesOf(coverageRule, pair('80%', '2400万元'))).toEqual([])
    expect(outcomesOf(coverageRule, pair('80%', '很多'))).toEqual([])
    expect(outcomesOf(coverageRule, { indicators: [indicator('开标覆盖率', '80%')] })).toEqual([])
  })

  it('do not contradict what other rates fix', () => {
    const rates = (execution: string, adjustment: string, deviation: string, carryover: string): FormParts => ({
      indicators: [
        indicator('预算执行率', execution),
        indicator('预算调整率', adjustment),
        indicator('预算偏差率', deviation),
        indicator('结转结余率', carryover),
      ],
    })
    expect(outcomesOf(fixedRatesRule, rates('=100%', '=0%', '≤10%', '=0%'))).toEqual(['holds', 'broken'])
    expect(outcomesOf(fixedRatesRule, rates('=95%', '=0%', '≤5%', '≤4%'))).toEqual(['broken', 'holds'])
    expect(outcomesOf(fixedRatesRule, rates('≥95%', '=0%', '≤5%', '≤4%'))).toEqual([])
    expect(outcomesOf(fixedRatesRule, rates('=100%', '低', '≤5%', '无'))).toEqual([])
    expect(outcomesOf(fixedRatesRule, { indicators: [indicator('结转结余率', '=0%')] })).toEqual([])
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
