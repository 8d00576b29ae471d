import { describe, expect, it } from 'vitest'
import { bareLabel, isOfWhich, type LabelStep, pathName, rowName } from '../../../src/terms/label.js'

describe('a label, bare', () => {
  it.each([
    ['　因公出国 （境）\u00a0费\n', '因公出国(境)费'],
    ['１．２％', '1.2%'],
    ['', ''],
    [' \t', ''],
    ['一、其中：甲（万元）', '一、其中:甲(万元)'],
  ])('has no white space and one width: %j', (label, bare) => {
    expect(bareLabel(label)).toBe(bare)
  })

  it.each<readonly [LabelStep, string, string]>([
    ['ordinal', '二十一、国有资本经营预算支出', '国有资本经营预算支出'],
    ['ordinal', '（一）一般公共预算', '一般公共预算'],
    ['ordinal', '㈠一般公共预算', '一般公共预算'],
    ['ordinal', '(12)其他收入', '其他收入'],
    ['ordinal', '1．工资', '工资'],
    ['ordinal', ' ① 工资', '工资'],
    ['ordinal', '⑵工资', '工资'],
    ['ordinal', '2024年经费', '2024年经费'],
    ['ordinal', '一般公共预算', '一般公共预算'],
    ['ofWhich', '其中：财政拨款', '财政拨款'],
    ['ofWhich', '其 中 财政拨款', '财政拨款'],
    ['ofWhich', '财政拨款（其中：上级）', '财政拨款(其中:上级)'],
    ['colon', '年度资金总额：', '年度资金总额'],
    ['unit', '资金总额（万元）', '资金总额'],
    ['unit', '资金总额（单位：元）', '资金总额'],
    ['unit', '（万元）资金总额', '(万元)资金总额'],
    ['points', '产出指标 （50分）', '产出指标'],
    ['points', '产出指标（12.5 分）', '产出指标'],
    ['points', '产出指标（50）', '产出指标(50)'],
    ['number', '产出指标（50）', '产出指标'],
    ['remark', '满意度（服务对象）', '满意度'],
    ['remark', '满意度（服务对象）（%）', '满意度'],
    ['remark', '因公出国（境）费', '因公出国(境)费'],
  ])('without its %s: %s', (step, label, bare) => {
    expect(bareLabel(label, step)).toBe(bare)
  })

  it('takes off what is named together, from behind inwards and then from the front', () => {
    expect(bareLabel('其中：（1）财政拨款（万元）：', 'colon', 'unit', 'ofWhich', 'ordinal')).toBe('财政拨款')
    expect(bareLabel('(1)其中：财政拨款', 'ordinal', 'ofWhich')).toBe('财政拨款')
    expect(bareLabel('(1)其中：财政拨款', 'ofWhich')).toBe('(1)其中:财政拨款')
  })
})

describe('a row of money', () => {
  it('is known by its name alone, and says whether it is only a part', () => {
    expect(rowName('二、其中：政府性基金(万元)：')).toBe('政府性基金')
    expect(isOfWhich(' 其中: 甲')).toBe(true)
    expect(isOfWhich('甲（其中乙）')).toBe(false)
  })
})

describe('an indicator', () => {
  it('is known by the labels of its levels', () => {
    expect(pathName('产出指标（50分）', '数量 指标', '培训场次')).toBe('产出指标/数量指标/培训场次')
  })
})
