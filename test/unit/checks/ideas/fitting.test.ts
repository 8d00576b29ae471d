import { describe, expect, it } from 'vitest'
import { auditedAs, findingsOf, indicator, outcomesOf } from './audited.js'

const told = (id: string, level3: string, target: string, more: object = {}): readonly string[] =>
  outcomesOf(id, 'projectTarget', { year: 2024, indicators: [indicator(level3, target, more)] })
const number = { level2: '数量指标' }
const time = { level2: '时效指标' }
const cost = { level1: '成本指标', level2: '经济成本指标' }

describe('T65: a number', () => {
  it.each([
    ['培训人数', '若干', 'broken'],
    ['培训人数', '若干人', 'broken'],
    ['培训次数', '多次', 'broken'],
    ['服务人数', '一定数量', 'broken'],
    ['购置数量', '一批', 'broken'],
    ['帮扶户数', '数十户', 'broken'],
    ['培训人数', '≥50人', 'holds'],
    ['培训人数', '50余人', 'holds'],
    ['印制数量', '一定量', 'broken'],
    ['采购物资', '几批', 'broken'],
    ['走访户数', '上百户', 'broken'],
    ['演出场数', '几十场', 'broken'],
    ['维修数量', '部分', 'broken'],
    ['完成项目', '诸多', 'broken'],
    ['调研次数', '多轮次', 'broken'],
    ['巡查次数', '每日1次', 'holds'],
    ['部分项目资料', '部分完成', 'holds'],
    ['多媒体教室数', '≥5间', 'holds'],
    ['资料整理', '完成', 'holds'],
  ])('%s: %s: %s', (level3, target, outcome) => {
    expect(told('T65', level3, target, number)).toEqual([outcome])
  })
})

describe('T66: a rate by its name', () => {
  it.each([
    ['资金到位率', '及时到位', 'broken'],
    ['验收合格率', '合格', 'broken'],
    ['设备完好率', '良好', 'broken'],
    ['群众知晓率', '显著', 'broken'],
    ['合格率', '≥95人', 'broken'],
    ['补助占比', '≤20万元', 'broken'],
    ['出勤率', '≥20天', 'broken'],
    ['周转率', '≥3次/年', 'holds'],
    ['覆盖率', '所有乡镇', 'holds'],
    ['覆盖率', '全覆盖', 'holds'],
    ['死亡率', '持续下降', 'holds'],
    ['验收合格率', '≥95%', 'holds'],
    ['验收合格率', '百分之百', 'holds'],
  ])('%s: %s: %s', (level3, target, outcome) => {
    expect(told('T66', level3, target)).toEqual([outcome])
  })

  it('is no case for 效率 and 满意度', () => {
    expect(told('T66', '工作效率', '提高')).toEqual([])
    expect(told('T66', '群众满意度', '满意')).toEqual([])
  })
})

describe('T67: the columns beside a value', () => {
  it.each([
    ['28.8万元', { unit: '%' }, 'broken'],
    ['≤5%', { unit: '万元' }, 'broken'],
    ['≥10人', { unit: '次' }, 'broken'],
    ['28.8', { unit: '万元' }, 'holds'],
    ['≥28.8万元', { unit: '元' }, 'holds'],
    ['≥100人', { unit: '名' }, 'holds'],
    ['12次', { unit: '次/年' }, 'holds'],
    ['3个', { unit: '个（套）' }, 'holds'],
    ['3套', { unit: '个、套' }, 'holds'],
    ['3台', { unit: '个（套）' }, 'broken'],
    ['按月安排', { nature: '定量' }, 'broken'],
    ['及时', { nature: '定量指标' }, 'broken'],
    ['≥10场', { nature: '定性' }, 'broken'],
    ['完善', { nature: '定性' }, 'holds'],
    ['≥10场', { nature: '定量' }, 'holds'],
    ['全覆盖', { nature: '定量' }, 'holds'],
  ])('%s with %j: %s', (target, more, outcome) => {
    expect(told('T67', '工作', target, more)).toEqual([outcome])
  })
})

describe('T68: a name', () => {
  it.each([
    ['XX项目完成数', 'broken'],
    ['**工程数量', 'broken'],
    ['××培训人数', 'broken'],
    ['___活动场次', 'broken'],
    ['某某活动场次', 'broken'],
    ['##工程数量', 'broken'],
    ['……活动场次', 'broken'],
    ['……', 'broken'],
    ['指标1', 'broken'],
    ['三级指标2：', 'broken'],
    ['指标名称', 'broken'],
    ['（填写指标名称）', 'broken'],
    ['指标1：培训人数', 'holds'],
    ['指标完成数', 'holds'],
    ['X光机购置数', 'holds'],
    ['5G基站数', 'holds'],
  ])('%s: %s', (level3, outcome) => {
    expect(told('T68', level3, '≥1个').at(-1)).toBe(outcome)
  })

  it('of the project is looked at too', () => {
    expect(findingsOf('T68', 'projectTarget', { project: { name: 'XX县道路项目' } })).toMatchObject([
      { severity: 'warning', where: { path: ['project', 'name'] } },
    ])
  })
})

describe('T69: a term', () => {
  it.each([
    ['2024年6月-2023年12月', 'broken'],
    ['2025—2024年', 'broken'],
    ['2024年12月至2024年1月', 'broken'],
    ['2024.12.31-2024.01.01', 'broken'],
    ['自2024年9月起至2024年3月止', 'broken'],
    ['20240101-20231231', 'broken'],
    ['2024年第四季度至2024年第一季度', 'broken'],
    ['2024年底至2024年初', 'broken'],
    ['20240101-20241231', 'holds'],
    ['自2024年3月起至2024年9月止', 'holds'],
    ['2024年一季度至2024年四季度', 'holds'],
    ['2024年初至2024年底', 'holds'],
    ['2023年-2025年', 'holds'],
    ['2024年1月—2024年12月', 'holds'],
    ['2024年6月1日至2024年', 'holds'],
  ])('%s: %s', (term, outcome) => {
    expect(outcomesOf('T69', 'projectTarget', { project: { name: '平台', term } })).toEqual([outcome])
  })
})

describe('T70: years in goals, targets and titles', () => {
  it.each([
    ['2022年12月31日前', 'broken'],
    ['2023年12月底', 'broken'],
    ['2023-12-31', 'broken'],
    ['2024年12月', 'holds'],
    ['2025年3月前', 'holds'],
  ])('%s: %s', (target, outcome) => {
    expect(told('T70', '完成时间', target, time)).toEqual([outcome])
  })

  it('are no amounts, numbers of documents, or years compared with', () => {
    for (const target of ['2000元/人', '按财预〔2020〕10号执行', '较2023年增长5%', '2000']) {
      expect(told('T70', '标准', target)).not.toContain('broken')
    }
  })

  it('of goals and of the title are told, unless the project runs through them', () => {
    const goals = [{ horizon: 'annual', expected: '2022年完成培训100人' }]
    expect(outcomesOf('T70', 'projectTarget', { year: 2024, goals })).toEqual(['broken'])
    const project = { name: '平台', term: '2022年-2025年' }
    expect(outcomesOf('T70', 'projectTarget', { year: 2024, goals, project })).toEqual(['holds'])
    const title = '2023年度项目支出绩效目标申报表'
    expect(outcomesOf('T70', 'projectTarget', { year: 2024, title })).toEqual(['broken'])
  })
})

describe('floors, ceilings and rates above all', () => {
  it.each([
    ['项目总成本', '≥100万元', cost, 'E31'],
    ['办理时限', '≥5天', time, 'E31'],
    ['项目工期', '≥90天', time, 'E31'],
    ['平均等候时间', '＞30分钟', time, 'E31'],
    ['群众受益率', '≤90%', {}, 'E31'],
    ['人均培训成本', '≥500元/人', cost, 'E31'],
    ['城镇登记失业率', '≥5%', {}, 'E31'],
    ['厂界噪声', '≥60分贝', {}, 'E31'],
    ['群众满意程度', '≥120%', {}, 'E38'],
    ['项目按时完成率', '≥110%', time, 'E38'],
    ['参训率', '120%', {}, 'E38'],
    ['出席率', '≥105%', {}, 'E38'],
    ['农户参与比例', '120%', {}, 'E38'],
    ['受益人口占比', '≥130%', {}, 'E38'],
  ])('%s %s', (level3, target, more, id) => {
    expect(told(id, level3, target, more)).toEqual(['broken'])
  })

  it.each([
    ['办理时限', '≤5天', time, 'E31'],
    ['服务时长', '≥100小时', time, 'E31'],
    ['培训时间', '≥5天', time, 'E31'],
    ['营业收入增长率', '≥120%', {}, 'E38'],
    ['资本充足率', '≥105%', {}, 'E38'],
    ['产品销售率', '≥105%', {}, 'E38'],
    ['失业人员培训人数', '≥100人', number, 'E31'],
    ['减免费用', '≥100万元', cost, 'E31'],
    ['科目调整次数', '≤10次', number, 'E31'],
  ])('%s %s is as it may be', (level3, target, more, id) => {
    expect(told(id, level3, target, more)).not.toContain('broken')
  })
})

describe('T64: a number times its price', () => {
  const funds = (budget: string) => [{ code: 'total', label: '资金总额', budget }]
  const both = (count: string, price: string, budget: string) =>
    outcomesOf('T64', 'projectTarget', {
      funding: funds(budget),
      indicators: [indicator('补助人数', count, number), indicator('补助标准', price, cost)],
    })

  it.each([
    ['=63人', '=2000元/人', '6.30', 'broken'],
    ['63人', '2000元/人', '12.60', 'holds'],
    ['63人', '2000元/人', '20', 'holds'],
    ['1.2万人', '100元/人', '120', 'holds'],
    ['500户', '0.5万元/户', '200', 'broken'],
  ])('%s at %s beside %s: %s', (count, price, budget, outcome) => {
    expect(both(count, price, budget)).toEqual([outcome])
  })

  it('is no case where it is not said what belongs together', () => {
    expect(both('63次', '2000元/人', '6.30')).toEqual([])
  })

  it.each([
    ['补贴：63人×2000元/人', '6.30', 'broken'],
    ['补贴：63人×2000元/人', '12.60', 'holds'],
    ['讲课费 500元/课时×40课时', '2', 'holds'],
    ['讲课费 500元/课时×40课时', '3', 'broken'],
    ['伙食 100人×3天×150元/人天', '4.5', 'holds'],
    ['培训费：50人*5天*400元', '10', 'holds'],
    ['培训费：50人*5天*400元', '12', 'broken'],
    ['设备 2套×3.5万元', '8', 'broken'],
    ['设备A 2台×1万元，设备B 3台×2万元', '8', 'holds'],
    ['设备A 2台×1万元，设备B 3台×2万元', '9', 'broken'],
    ['甲10人×100元/人；乙20人×200元/人', '0.5', 'holds'],
  ])('that a row of money writes out, %s, beside %s: %s', (label, budget, outcome) => {
    expect(outcomesOf('T64', 'projectTarget', { funding: funds('100'), expenditure: [{ label, budget }] })).toEqual([
      outcome,
    ])
  })

  it('in a goal is held against the amount that it gives', () => {
    const goals = [{ horizon: 'annual', expected: '发放补贴63人×2000元/人，共计6.30万元' }]
    expect(findingsOf('T64', 'projectTarget', { goals })).toHaveLength(1)
  })
})

describe('an itemised budget', () => {
  const items = (...budgets: string[]) =>
    auditedAs('projectTarget', {
      funding: [{ code: 'total', label: '资金总额', budget: '100' }],
      expenditure: budgets.map((budget, at) => ({ label: ['设备购置', '培训', '专家咨询'][at] ?? '', budget })),
    }).findings.filter(({ id }) => id === 'E25')

  it('is added up, whatever its rows are called', () => {
    expect(items('60', '30')).toMatchObject([{ severity: 'warning' }])
    expect(items('60', '50')).toHaveLength(1)
    expect(items('60', '30', '10')).toEqual([])
  })

  it('has points of a hundred without a printed total, or ninety beside execution', () => {
    const points = (...all: string[]) =>
      findingsOf('E3', 'projectTarget', {
        indicators: all.map((one, at) => indicator(`工作${at}`, '≥1项', { points: one })),
      })
    expect(points('45', '40')).toHaveLength(1)
    expect(points('50', '50')).toEqual([])
    expect(points('50', '40')).toEqual([])
  })
})

describe('T15: what a cost came to', () => {
  it('is no more than the outturn', () => {
    const of = (actual: string) =>
      findingsOf('T15', 'selfEvaluation', {
        funding: [{ code: 'total', label: '资金总额', finalBudget: '100', outturn: '90' }],
        indicators: [{ ...indicator('项目总成本', '≤100万元', cost), actual }],
      })
    expect(of('100万元')).toHaveLength(1)
    expect(of('90万元')).toEqual([])
  })
})
