import { describe, expect, it } from 'vitest'
import { isGoodThing } from '../../../../src/terms/names/goodThing.js'
import { ofRow } from '../../checks/ideas/selfEvaluationForm.js'

const e31 = (level3: string, target: string) => ofRow('E31', { level3, target, actual: target.replace('≤', '') })

describe('a ceiling on a good thing that no list knows', () => {
  it.each([
    ['就业人数', '≤500人'],
    ['植树面积', '≤300亩'],
    ['专利授权数', '≤20件'],
    ['图书借阅量', '≤1万册'],
    ['惠及群众人数', '≤3000人'],
    ['旅游收入', '≤500万元'],
    ['带动农户', '≤200户'],
    ['服务企业数', '≤50家'],
    ['志愿者参与人次', '≤100人次'],
    ['修建道路长度', '≤5公里'],
    ['新增床位', '≤50张'],
    ['二氧化碳减排量', '≤100吨'],
  ])('%s %s is told', (name, target) => {
    expect(e31(name, target)).toBe('broken')
  })

  it.each([
    ['公务接待批次', '≤30批次'],
    ['办公耗材用量', '≤100箱'],
    ['施工天数', '≤60天'],
    ['聘用人数', '≤10人'],
    ['跑动次数', '≤1次'],
    ['举办会议论坛', '≤5次'],
    ['维修次数', '≤3次'],
    ['采购数量', '≤10台'],
    ['城乡居民收入差距', '≤2万元'],
    ['低收入人口', '≤100人'],
    ['新增债务', '≤500万元'],
    ['新增病例', '≤5例'],
    ['服务费', '≤5万元'],
    ['服务器数量', '≤3台'],
    ['新增编制', '≤2名'],
    ['覆盖成本', '≤10万元'],
    ['服务响应时间', '≤2小时'],
  ])('%s %s is none', (name, target) => {
    expect(e31(name, target)).not.toBe('broken')
  })
})

it.each([
  ['旅游收入', true],
  ['收入差距', false],
  ['单位能耗', false],
])('%s is a good thing: %s', (name, is) => {
  expect(isGoodThing(name)).toBe(is)
})

describe('rates that may pass 100 % and those that may not', () => {
  it.each([
    ['上座率', '≥130%', 'broken'],
    ['资金使用率', '110%', 'broken'],
    ['参训率', '120%', 'broken'],
    ['入园率', '≥102%', 'broken'],
    ['拨备覆盖率', '≥150%', undefined],
    ['流动性覆盖率', '≥100%', undefined],
    ['偿债备付率', '≥130%', undefined],
    ['小学毛入学率', '≥101%', undefined],
    ['粮食自给率', '≥120%', undefined],
    ['产销率', '≥102%', undefined],
  ])('%s %s: %s', (level3, target, outcome) => {
    const found = ofRow('E38', { level3, target, actual: target.replace('≥', '') })
    expect(found === 'holds' ? undefined : found).toBe(outcome)
  })
})
