import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'

type Pair = readonly [target: string, actual: string, name: string, answer: string]

function answers(pairs: readonly Pair[]): void {
  test.each(pairs)('%s, %s of %s: %s', (target, actual, name, answer) => {
    const { outcome, reason } = assess(target, actual, { name, year: 2024 })
    expect(reason ?? outcome).toBe(answer)
  })
}

describe('a target of nearly as much is about as much, an actual of nearly as much is less', () => {
  answers([
    ['近10万人', '12万人', '惠及群众', 'approximate'],
    ['将近500人', '480人', '培训人数', 'approximate'],
    ['接近95%', '95%', '就业率', 'met'],
    ['≥95%', '接近95%', '就业率', 'notMet'],
    ['≥10万人', '近10万人', '惠及群众', 'notMet'],
  ])
})

describe('the end of a year may be written with its year twice', () => {
  answers([
    ['2024年年底', '2025年1月15日', '完成时间', 'notMet'],
    ['2024年年底前', '2024年12月15日', '完成时间', 'met'],
    ['2024年 年末前', '2024年12月15日', '完成时间', 'met'],
    ['2024年6底前', '2024年9月15日', '完成时间', 'kindsDiffer'],
  ])
})

describe('a rate of which one side may be a share of one and the other in per cent, neither with a unit', () => {
  answers([
    ['≥95', '0.96', '合格率', 'shareOrPercent'],
    ['0.95', '94', '合格率', 'shareOrPercent'],
    ['≥0.95', '0.96', '合格率', 'met'],
    ['≥95', '94', '合格率', 'notMet'],
    ['≥95', '0', '合格率', 'notMet'],
    ['≥1.2', '0.9', '容积', 'notMet'],
    ['≥95', '0.96%', '合格率', 'unitMissing'],
  ])
})

describe('fewer than last year is a fall, fewer than planned is what is lacking', () => {
  answers([
    ['比上年减少10件以上', '比上年减少8件', '信访量', 'notMet'],
    ['比上年减少10件以上', '较上年减少12件', '信访量', 'met'],
    ['≥3次', '较计划少3次', '培训次数', 'actualUnreadable'],
  ])
})

describe('of a rate of saving, what was saved is what is asked for', () => {
  answers([
    ['≥5%', '节约6%', '成本节约率', 'met'],
    ['≥5%', '节约4%', '成本节约率', 'notMet'],
    ['≥5%', '超支6%', '成本节约率', 'distanceOnly'],
    ['≤100万元', '节约2万元', '项目成本', 'changeUnclear'],
  ])
})

describe('a figure without a unit that is thousands of times another in 万人 or 公里 may be in a smaller unit', () => {
  answers([
    ['≥1万人', '9900', '高血压管理人数', 'unitUnclear'],
    ['≤100万元', '985000', '项目成本', 'unitUnclear'],
    ['≥10公里', '10500', '道路里程', 'unitUnclear'],
    ['≥10000', '1.02万人', '高血压管理人数', 'unitUnclear'],
    ['≥1万人', '1.2', '高血压管理人数', 'met'],
    ['≤100万元', '102', '项目成本', 'notMet'],
    ['≥5人', '9900', '培训人数', 'met'],
    ['≥0万元', '9900', '结余', 'met'],
  ])
})

describe('none that is asked for by 无 or 不发生 is none by any word or figure', () => {
  answers([
    ['无安全事故', '无', '安全事故', 'met'],
    ['无安全事故', '0起', '安全事故', 'met'],
    ['无安全事故', '1起', '安全事故', 'notMet'],
    ['不发生安全事故', '未发生安全事故', '安全事故', 'met'],
    ['不发生', '0起', '安全事故', 'met'],
    ['未发生重大安全责任事故', '2起', '安全事故', 'notMet'],
    ['零事故', '开展检查5次', '安全事故', 'wordAgainstNumber'],
    ['零事故', '共发生事故2起', '安全事故', 'notMet'],
    ['无安全事故', '事故2起', '安全事故', 'notMet'],
    ['零事故', '2起以内', '安全事故', 'wordAgainstNumber'],
    ['无人机', '5架', '设备', 'wordAgainstNumber'],
    ['无障碍改造', '0', '改造', 'wordAgainstNumber'],
  ])
})

describe('all of what the name tells the rate of is 100%', () => {
  answers([
    ['全覆盖', '100%', '参保覆盖率', 'met'],
    ['全覆盖', '98%', '参保覆盖率', 'notMet'],
    ['全部覆盖', '100.00%', '覆盖率', 'met'],
    ['全覆盖', '98%', '群众满意度', 'wordAgainstNumber'],
    ['全覆盖', '≥98%', '覆盖率', 'wordAgainstNumber'],
    ['100％', '全覆盖', '覆盖率', 'met'],
    ['全覆盖', '98％', '覆盖率', 'notMet'],
    ['=100%', '已足额到位', '资金到位率', 'met'],
    ['≥100%', '全部完成', '任务完成率', 'met'],
    ['100%', '全部完成', '验收合格率', 'numberAgainstWord'],
    ['≥95%', '全部合格', '验收合格率', 'met'],
    ['≤95%', '全部合格', '验收合格率', 'numberAgainstWord'],
    ['＞100%', '全覆盖', '参保覆盖率', 'numberAgainstWord'],
    ['=95%', '全覆盖', '参保覆盖率', 'numberAgainstWord'],
    ['全覆盖', '98', '参保覆盖率', 'wordAgainstNumber'],
    ['全覆盖', '全覆盖', '参保覆盖率', 'met'],
    ['100次', '全部完成', '任务完成率', 'numberAgainstWord'],
  ])
})

describe('words of the budget and of the degrees of achievement', () => {
  answers([
    ['控制在预算内', '未超预算', '项目成本', 'met'],
    ['控制在预算范围内', '未超出预算', '项目成本', 'met'],
    ['不超预算', '超预算', '项目成本', 'notMet'],
    ['控制在预算内', '良', '项目成本', 'wordsNotComparable'],
    ['健全', '部分达成年度指标并具有一定效果', '制度', 'notMet'],
    ['健全', '未达成年度指标且效果较差', '制度', 'notMet'],
  ])
})

describe('shares of a thousand and ten thousand, spelt', () => {
  answers([
    ['千分之三以下', '2.8‰', '死亡率', 'met'],
    ['≤3‰', '千分之三点五', '死亡率', 'notMet'],
    ['万分之3以下', '0.03%', '死亡率', 'met'],
  ])
})

describe('none is within any limit of what is counted', () => {
  answers([
    ['≤1起', '无', '安全事故', 'met'],
    ['＜2件', '未发生', '有责投诉', 'met'],
    ['≤3次/年', '无投诉', '有责投诉', 'met'],
    ['≥1起', '无', '安全事故', 'numberAgainstWord'],
    ['≤100万元', '无', '项目成本', 'numberAgainstWord'],
    ['≤5%', '无', '投诉率', 'numberAgainstWord'],
    ['≤3', '无', '有责投诉', 'numberAgainstWord'],
    ['5场', '无', '活动', 'numberAgainstWord'],
  ])
})

describe('a name that ends with a fall asks for one', () => {
  answers([
    ['≥3%', '上升3.2%', 'PM2.5平均浓度下降', 'notMet'],
    ['≥3%', '下降3.2%', 'PM2.5平均浓度下降', 'met'],
    ['≥3%', '下降2.9%', '能耗降低（%）', 'notMet'],
    ['≥3起', '减少5起', '安全事故减少', 'met'],
    ['≥3%', '3.2%', 'PM2.5平均浓度下降', 'met'],
    ['≥3%', '下降3.2%', '下降趋势监测', 'changeUnclear'],
  ])
})

describe('rates that are better avoided', () => {
  answers([
    ['5%', '6%', '行政诉讼败诉率', 'notMet'],
    ['5%', '4%', '社区矫正对象重新犯罪率', 'met'],
    ['2%', '3%', '管网渗漏率', 'notMet'],
    ['40%', '45%', '住院患者抗菌药物使用率', 'notMet'],
  ])
})
