import { describe, expect, it } from 'vitest'
import { bareName, isExecution, isOfWhich, pathName, plainName } from '../../../src/facts/labels.js'

describe('a printed label', () => {
  it.each([
    ['产出指标 （50分）', '产出指标'],
    ['效益指标(30.5分)', '效益指标'],
    ['满意度\n指标', '满意度指标'],
    ['质量（一）', '质量(一)'],
  ])('%s is known as %s', (label, name) => {
    expect(plainName(label)).toBe(name)
  })

  it.each([
    ['(1)政府性资金', '政府性资金'],
    ['其中：一般公共预算', '一般公共预算'],
    ['部门预算总额(万元)', '部门预算总额'],
    ['一、财政拨款', '财政拨款'],
    ['2023年资金', '2023年资金'],
  ])('%s without what stands around it is %s', (label, name) => {
    expect(bareName(label)).toBe(name)
  })

  it('may name a part among others, or the execution of the budget', () => {
    expect([isOfWhich('其中：基本支出'), isOfWhich('基本支出')]).toEqual([true, false])
    expect(['预算执行率', '执行率', '政策执行率'].map(isExecution)).toEqual([true, true, false])
    expect(pathName('产出指标（50分）', '数量 指标', '场次')).toBe('产出指标/数量指标/场次')
  })
})
