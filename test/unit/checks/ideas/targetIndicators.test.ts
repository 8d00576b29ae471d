import { describe, expect, it } from 'vitest'
import { emptyLevels } from '../../../../src/checks/ideas/indicators/emptyLevels.js'
import { listedOnce } from '../../../../src/checks/ideas/indicators/listedOnce.js'
import { operatorOfName } from '../../../../src/checks/ideas/indicators/operatorOfName.js'
import { unitSlip } from '../../../../src/checks/ideas/money/unitSlip.js'
import { totalPoints } from '../../../../src/checks/ideas/scores/totalPoints.js'
import { casesOf, type FormParts, indicator, outcomesOf, outcomesOfTarget, saidOf, total } from './targetForm.js'

const holds = ['holds']
const broken = ['broken']

describe('E28: levels of a target form', () => {
  const row = (level1: string, level2: string, level3 = '', target = '') => ({ level1, level2, level3, target })
  /** The form has rows of indicators: the first case is of that. */
  const levels = (indicators: readonly object[]) => casesOf(emptyLevels, { indicators }).slice(1)

  it('have an indicator where they are printed; an empty level is not told again of its groups', () => {
    const indicators = [
      row('效益指标', '经济效益', '节约率', '≥3%'),
      row('效益指标', '生态效益'),
      row('满意度指标', '满意度'),
    ]
    expect(levels(indicators).map(({ key, judgement }) => [key, judgement.outcome])).toEqual([
      ['E28:level1:效益指标', 'holds'],
      ['E28:level1:满意度指标', 'broken'],
    ])
  })

  it.each([
    ['满意度指标', '无', '', ['holds']],
    ['满意度指标', '不适用', '/', ['holds']],
    ['满意度指标', '', '', ['broken']],
    ['成本指标', '', '', []],
    ['成本指标', '单价', '≤2元', ['holds']],
  ])('may say that there is none, and cost may be left out: %s “%s” “%s” %j', (level1, name, target, outcomes) => {
    const cases = levels([row(level1, '某类', name, target)])
    expect(cases.map(({ judgement }) => judgement.outcome)).toEqual(outcomes)
  })
})

describe('E31: a target', () => {
  it('of a control rate is a limit', () => {
    const rates = ['在职人员控制率', '公用经费控制率'].map((name) => indicator(name, '=100%'))
    expect(outcomesOf(operatorOfName, { indicators: rates })).toEqual(['broken', 'broken'])
    expect(outcomesOfTarget(operatorOfName, '在职人员控制率', '=100%')).toEqual(broken)
    expect(outcomesOfTarget(operatorOfName, '在职人员控制率', '≥100%')).toEqual(broken)
    expect(outcomesOfTarget(operatorOfName, '公用经费控制率', '≤100%')).toEqual(holds)
    expect(outcomesOfTarget(operatorOfName, '公用经费控制率', '<100%')).toEqual(holds)
    expect(outcomesOfTarget(operatorOfName, '公用经费控制率', '较低')).toEqual([])
    expect(outcomesOfTarget(operatorOfName, '覆盖率', '=100%')).toEqual(holds)
  })

  it.each([
    ['交易成交笔数', '≤30000笔', broken],
    ['培训人次', '<80人次', broken],
    ['投诉受理件数', '≤3件', holds],
    ['受理时限', '≤3天', holds],
    ['受理环节', '≤3个', holds],
    ['培训费用', '≤3万元', holds],
    ['会议次数', '≤5次', holds],
    ['举办会议（论坛）', '≤5次', holds],
    ['聘用驻场服务', '≤2人', holds],
    ['培训', '≤2期', broken],
    ['培训场次控制数', '≤5场', holds],
    ['服务中断次数', '≤0次', holds],
    ['服务人次', '≤500人次', broken],
    ['新增病例数', '≤5例', holds],
    ['群众满意度', '≤90%', broken],
    ['药占比', '≤28%', holds],
    ['培训人次', '减少≤80人次', holds],
    ['投诉率', '≥5%', broken],
    ['设备故障率', '≥5%', broken],
    ['无差错率', '≥99%', holds],
    ['投诉办结率', '≥95%', holds],
    ['污染物去除率', '≥90%', holds],
    ['查处违法违规', '≥20起', holds],
    ['设备故障维修率', '>95%', holds],
    ['事故发生数', '≥0起', holds],
    ['培训人次', '≥80人次', holds],
    ['培训人次', '完成', []],
  ])('points the way that its name does: %s %s %j', (name, target, outcomes) => {
    expect(outcomesOfTarget(operatorOfName, name, target)).toEqual(outcomes)
  })

  it('that is inverted in both terms is told once, with the other as an operand', () => {
    const [one, ...others] = casesOf(operatorOfName, {
      indicators: [indicator('交易成交笔数', '≤30000笔', { halfYearTarget: '≤15000笔' })],
    })
    expect(others).toEqual([])
    expect(one?.where.path).toEqual(['indicators', 0, 'target'])
    expect(one?.operands.map(({ text }) => text)).toEqual(['交易成交笔数', '≤15000笔'])
  })
})

describe('E27: indicators beside each other', () => {
  const both = (...indicators: object[]) => outcomesOf(listedOnce, { indicators })

  it('are listed once in their group', () => {
    const indicators = [indicator('培训 场次', '1场'), indicator('培训场次', '2场')]
    const [one, ...others] = casesOf(listedOnce, { indicators })
    expect([one?.judgement.outcome, one?.where.path.join('/'), others]).toEqual(['broken', 'indicators/1/level3', []])
    expect(saidOf(listedOnce, { indicators })).toEqual([
      '在同一组内列了2次，指标值为“1场”、“2场”；只列一次；确为不同指标的，名称应能区分',
    ])
    expect(one?.operands.map(({ where }) => where.path.join('/'))).toContain('indicators/0/level3')
    expect(both(indicator('机制', '健全'), indicator('机制', '健全'))).toEqual(broken)
  })

  it('may measure different things under one name, or stand in other groups', () => {
    const two = ['holds', 'holds']
    expect(both(indicator('采购数量', '20台'), indicator('采购数量', '5套'))).toEqual(two)
    expect(both(indicator('及时率', '1%'), indicator('及时率', '1%', { level2: '时效指标' }))).toEqual(two)
    expect(both(indicator('及时率', '1%'), indicator('及时率', '1%', { keyWork: '招标' }))).toEqual(two)
    expect(both(indicator('机制', '健全'), indicator('机制', '完善'))).toEqual(two)
  })

  it('without a name are known by nothing that could stand twice', () => {
    expect(both(indicator('', '5'), indicator('', '5'))).toEqual([])
  })
})

describe('E30: amounts of targets', () => {
  const funding = (budget: string) => [total(budget)]

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
    expect(outcomesOf(unitSlip, { funding: funding('2370.50'), indicators: [indicator(name, target)] })).toEqual(
      outcomes,
    )
  })

  it('are measured against each other and the goals where no budget is printed, and against nothing else', () => {
    const indicators = [indicator('收费金额', '13500亿元'), indicator('服务费', '4800万元')]
    expect(outcomesOf(unitSlip, { indicators })).toEqual(broken)
    expect(outcomesOf(unitSlip, { indicators: indicators.slice(0, 1) })).toEqual([])
    const goal = { kind: 'amount', subject: 'nonTaxRevenue', scope: 'all', figures: { budget: '4000亿元' } }
    expect(outcomesOf(unitSlip, { indicators: indicators.slice(0, 1), statements: [goal] })).toEqual(holds)
  })

  it.each([
    ['64元', ['holds', 'broken']],
    ['64亿元', ['holds', 'broken']],
    ['65元', ['holds', 'holds']],
    ['0元', ['holds', 'holds']],
  ])('of cost do not have the digits of the budget in another unit: %s %j', (target, outcomes) => {
    const indicators = [indicator('设备购置', target, { level2: '成本指标' })]
    expect(outcomesOf(unitSlip, { funding: funding('64'), indicators })).toEqual(outcomes)
  })
})

describe('E2: points and weights of a target form', () => {
  it('add up to their totals', () => {
    const parts = (points: string, weight: string): FormParts => ({
      totals: { points: '100', weight: '100%' },
      indicators: [
        indicator('甲', '1个', { points: '50', weight: '50%' }),
        indicator('乙', '1个', { points, weight }),
        indicator('丙', '1个'),
      ],
    })
    expect(outcomesOf(totalPoints, parts('50', '50%'))).toEqual(['holds', 'holds'])
    expect(outcomesOf(totalPoints, parts('49', '51%'))).toEqual(['broken', 'broken'])
    expect(outcomesOf(totalPoints, { indicators: [indicator('甲', '1个', { points: '50' })] })).toEqual([])
  })
})
