import { describe, expect, it } from 'vitest'
import { controlRateRule } from '../../../../src/checks/targets/controlRate.js'
import { directionRule } from '../../../../src/checks/targets/direction.js'
import { emptyGroupRule } from '../../../../src/checks/targets/groups.js'
import { pointsRule } from '../../../../src/checks/targets/points.js'
import { sameIndicatorRule } from '../../../../src/checks/targets/sameIndicator.js'
import { unitSlipRule } from '../../../../src/checks/targets/unitSlip.js'
import { casesOf, type FormParts, indicator, outcomesOf, outcomesOfTarget } from './targetCases.js'

const funding = (budget: string, more = {}) => [{ code: 'total', label: '资金总额', budget, ...more }]
const holds = ['holds']
const broken = ['broken']

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
  })

  it.each([
    ['满意度指标', '无', '', ['holds']],
    ['满意度指标', '不适用', '/', ['holds']],
    ['满意度指标', '', '', ['broken']],
    ['成本指标', '', '', []],
    ['成本指标', '单价', '≤2元', ['holds']],
  ])('may say that there is none, and cost may be left out: %s “%s” “%s” %j', (level1, name, target, outcomes) => {
    expect(outcomesOf(emptyGroupRule, { indicators: [row(level1, '某类', name, target)] })).toEqual(outcomes)
  })
})

describe('a target', () => {
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

  const stated = (subject: string, figures: object, kind = 'amount', place?: object) => ({
    kind,
    subject,
    scope: 'all',
    figures,
    ...(place ? { place } : {}),
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
