import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'
import type { AssessOptions } from '../../../src/targets/assessment.js'
import { parseActual } from '../../../src/targets/parseActual.js'
import { parseTarget } from '../../../src/targets/parseTarget.js'

type Row = readonly [target: string, actual: string, outcome: string, options?: AssessOptions]

/** `met`, `notMet`, or the reason why it is undeterminable. */
const judged = (target: string, actual: string, options?: AssessOptions): string => {
  const { outcome, reason } = assess(target, actual, options)
  return reason ?? outcome
}

const judges = (rows: readonly Row[]): void => {
  test.each(rows.map(([target, actual, outcome, options]) => [target, actual, outcome, options ?? {}] as const))(
    '%s, %s: %s',
    (target, actual, outcome, options) => {
      expect(judged(target, actual, options)).toBe(outcome)
    },
  )
}

describe('a figure meets its operator', () => {
  judges([
    ['≥95%', '98%', 'met'],
    ['≥95%', '95%', 'met'],
    ['≥95%', '80%', 'notMet'],
    ['>92%', '92%', 'notMet'],
    ['>92%', '92.01%', 'met'],
    ['≤1200万元', '1030.65万元', 'met'],
    ['≤2%', '20%', 'notMet'],
    ['<5%', '5%', 'notMet'],
    ['=100%', '100.00%', 'met'],
    ['=100%', '120%', 'notMet'],
    ['=0%', '0%', 'met'],
    ['≤0%', '0%', 'met'],
    ['≤0%', '-3%', 'met'],
    ['≤0%', '1%', 'notMet'],
    ['不少于30次', '31次', 'met'],
    ['95%以上', '95%', 'met'],
  ])

  test('it says by how much, and who decided that more is better', () => {
    const assessment = assess('≥95%', '80%')
    expect(assessment).toMatchObject({ comparator: '>=', direction: 'higher', basis: 'operator' })
    expect(assessment.difference?.toString()).toBe('-15')
    expect(assessment.completion?.toDecimalPlaces(4).toString()).toBe('0.8421')
  })

  test('completion of a target of zero is not computed', () => {
    expect(assess('=0%', '3%')).toMatchObject({ outcome: 'notMet', completion: null })
  })
})

describe('a bare target takes its direction from the caller, then from the framework, and else says it has none', () => {
  judges([
    ['12次', '12次', 'met'],
    ['12次', '15次', 'noDirection'],
    ['12次', '9次', 'noDirection'],
    ['12次', '15次', 'met', { direction: 'higher' }],
    ['12次', '15次', 'notMet', { frameworkDirection: 'lower' }],
    ['12次', '15次', 'met', { direction: 'higher', frameworkDirection: 'lower' }],
    ['≤12次', '15次', 'notMet', { direction: 'higher' }],
    ['12次', '≥12次', 'noDirection'],
  ])

  test('the basis of the direction is told', () => {
    expect(assess('12次', '15次', { direction: 'higher' })).toMatchObject({ direction: 'higher', basis: 'caller' })
    expect(assess('12次', '15次', { frameworkDirection: 'lower' })).toMatchObject({ basis: 'framework' })
    expect(assess('12次', '15次')).not.toHaveProperty('basis')
    expect(assess('=12次', '15次')).toMatchObject({ direction: 'exact', basis: 'operator' })
    expect(assess('80%-90%', '85%')).toMatchObject({ direction: 'within', basis: 'operator' })
  })
})

describe('units are converted exactly', () => {
  judges([
    ['6000万元', '5.7亿元', 'met', { direction: 'higher' }],
    ['≤0.5亿元', '5000.01万元', 'notMet'],
    ['=5000万元', '0.5亿元', 'met'],
    ['≥1年', '12个月', 'met'],
    ['≥15亩', '1公顷', 'met'],
    ['≥10亩', '6000平方米', 'notMet'],
    ['≤5‰', '0.5%', 'met'],
    ['≥95％', '95百分比', 'met'],
    ['≥2万人次', '20000人次', 'met'],
    ['1次/月', '12次/年', 'met'],
    ['≥10名', '10人', 'met'],
    ['≥80M', '100兆', 'met'],
    ['≥10MPa', '9MPa', 'notMet'],
    ['≥1MPa', '1200kPa', 'met'],
    ['≤60分贝', '55dB', 'met'],
    ['≤60dB', '65分贝', 'notMet'],
    ['≤26℃', '25摄氏度', 'met'],
    ['≥500千伏安', '400kVA', 'notMet'],
    ['≤5000元', '伍仟元整', 'met'],
    ['≤300万元', '三百万元', 'met'],
    ['≥30天', '1个月', 'unitsNotComparable'],
    ['≥5个工作日', '5天', 'unitsNotComparable'],
    ['≥5个百分点', '6%', 'unitsNotComparable'],
    ['1次/月', '12次', 'unitsNotComparable'],
    ['≥10个', '10项', 'unitsNotComparable'],
    ['≤0万元', '5次', 'unitsNotComparable'],
    ['每月≥1次', '12场', 'unitsNotComparable'],
    ['≥12场', '每月1次', 'unitsNotComparable'],
    ['≥95%', '12次', 'unitsNotComparable'],
  ])

  test('completion and difference are in the unit of the target', () => {
    const { completion, difference } = assess('6000万元', '5.7亿元')
    expect(completion?.toString()).toBe('9.5')
    expect(difference?.toString()).toBe('51000')
  })
})

describe('an actual in another unit may be the target rounded', () => {
  test.each([
    ['≥500亩', '33.33公顷'],
    ['≥1000亩', '66.67公顷'],
    ['=100亩', '6.67公顷'],
    ['≤100亩', '6.67公顷'],
    ['≤63451元', '6.35万元'],
    ['≥12345米', '12.35公里'],
    ['≥0.8549亿元', '8549万元'],
  ])('%s, %s', (target, actual) => {
    expect(assess(target, actual).outcome).toBe('met')
  })

  judges([
    ['≥500亩', '33.32公顷', 'notMet'],
    ['≤500亩', '33.34公顷', 'notMet'],
    ['≥57400万元', '5.7亿元', 'notMet'],
    ['>500亩', '33.33公顷', 'notMet'],
    ['≥500亩', '499.99亩', 'notMet'],
    ['≥300万元', '0亿元', 'notMet'],
    ['500亩', '33.33公顷', 'noDirection'],
    ['500-510亩', '33.33公顷', 'notMet'],
    ['≥500亩', '33.31-33.33公顷', 'notMet'],
    ['≥500亩', '不超过33.33公顷', 'notMet'],
    ['<100亩', '6.67公顷', 'notMet'],
    ['增加≥500亩', '减少33.33公顷', 'notMet'],
    ['≤1000亩', '66.7公顷', 'notMet'],
    ['≤0.66公顷', '10亩', 'met'],
  ])

  test('it says so', () => {
    expect(assess('≥500亩', '33.33公顷')).toMatchObject({ assumed: 'rounding' })
    expect(assess('≤500亩', '33.33公顷')).not.toHaveProperty('assumed')
  })
})

describe('a unit that is missing on one side is assumed only where that is safe', () => {
  test.each([
    ['≥95%', '98', 'met'],
    ['≤90万元', '132.9', 'notMet'],
    ['2', '2次', 'met'],
    ['≥500万', '480万元', 'notMet'],
    ['≥480万元', '500万', 'met'],
    ['≥200万', '2100000人次', 'met'],
    ['≥3次', '1', 'notMet'],
    ['每月≥1次', '12次', 'met'],
    ['≥12次', '每月1次', 'met'],
  ])('%s, %s: %s, and it says so', (target, actual, outcome) => {
    expect(assess(target, actual)).toMatchObject({ outcome, assumed: 'unit' })
  })

  test.each([
    ['≥95%', '0', 'notMet'],
    ['≤5起', '0', 'met'],
    ['0', '0%', 'met'],
    ['0起', '0次', 'met'],
    ['≤3件', '0次', 'met'],
    ['0次', '零', 'met'],
    ['≤2次', '到0次', 'met'],
    ['≤3起', '零起', 'met'],
    ['≤3人次', '0场次', 'met'],
  ])('a zero needs no unit: %s, %s: %s', (target, actual, outcome) => {
    expect(assess(target, actual)).toMatchObject({ outcome })
    expect(assess(target, actual)).not.toHaveProperty('assumed')
  })

  test('nothing is assumed where both units are printed', () => {
    expect(assess('≥95%', '98%')).not.toHaveProperty('assumed')
    expect(assess('2', '2')).not.toHaveProperty('assumed')
  })

  judges([
    ['≥95%', '0.98', 'shareOrPercent'],
    ['≥95%', '1', 'shareOrPercent'],
    ['≥0.5%', '0.2-0.9', 'shareOrPercent'],
    ['2', '100%', 'unitMissing'],
    ['≥1000', '1千', 'unitMissing'],
    ['≥500', '480万', 'unitMissing'],
    ['≥200万', '300亩', 'unitsNotComparable'],
    ['≥200万', '3000000元/人', 'unitsNotComparable'],
    ['≥200万', '2100000次/月', 'unitsNotComparable'],
    ['≤5万元', '0次', 'unitsNotComparable'],
    ['≤5次', '0万元', 'unitsNotComparable'],
    ['≤5元/人', '0次', 'unitsNotComparable'],
    ['≤5次/月', '0起', 'unitsNotComparable'],
  ])
})

describe('a completion rate is not the quantity that was asked for', () => {
  judges([
    ['≥12次', '100%', 'completionRateAgainstCount'],
    ['≤64万元', '100%', 'completionRateAgainstCount'],
  ])
})

describe('a range is met by a value in it', () => {
  judges([
    ['80%-90%', '80%', 'met'],
    ['80%-90%', '90%', 'met'],
    ['80%-90%', '95%', 'notMet'],
    ['80%-90%', '82%-88%', 'met'],
    ['80%-90%', '88%-95%', 'actualIsBound'],
    ['80%≤x<90%', '90%', 'notMet'],
    ['80%＜x≤90%', '80%', 'notMet'],
    ['≤5天', '3-4天', 'met'],
    ['≤5天', '3-6天', 'actualIsBound'],
  ])
})

describe('an actual that is only a bound decides where the bound is enough', () => {
  judges([
    ['≥90%', '≥90%', 'met'],
    ['>90%', '>90%', 'met'],
    ['>90%', '≥90%', 'actualIsBound'],
    ['>80%', '<95%', 'actualIsBound'],
    ['≥95%', '≥90%', 'actualIsBound'],
    ['≤80%', '>80%', 'notMet'],
    ['=100%', '≥90%', 'actualIsBound'],
    ['≥500人', '500余人', 'met'],
    ['≥500人', '近500人', 'notMet'],
    ['≥500人', '约520人', 'approximate'],
    ['约500人', '500人', 'met'],
    ['约500人', '520人', 'approximate'],
  ])

  test('a bound has no completion', () => {
    expect(assess('≥90%', '≥90%')).not.toHaveProperty('completion')
  })
})

describe('a fall is not a rise', () => {
  judges([
    ['下降5%', '下降5%', 'met'],
    ['下降≥5%', '上升5%', 'notMet'],
    ['下降≥5%', '下降6%', 'met'],
    ['下降≥5%', '增长5%以上', 'notMet'],
    ['下降≥5%', '上升不超过2%', 'actualIsBound'],
    ['偏差率≤5%', '≤-8%', 'signUnclear'],
    ['增长≤5%', '下降2%', 'met'],
    ['减少80%开标项目标书纸质成本浪费', '80%', 'met'],
    ['≤0%', '下降5%', 'changeUnclear'],
    ['≤0%', '增长5%', 'notMet'],
  ])

  test('the distance counts a rise against a fall', () => {
    expect(assess('下降≥5%', '上升5%').difference?.toString()).toBe('-10')
    expect(assess('下降≥5%', '下降6%').difference?.toString()).toBe('1')
    expect(assess('下降≥5%', '6%').difference?.toString()).toBe('1')
  })
})

describe('words and figures do not mix', () => {
  judges([
    ['相关', '100%', 'wordAgainstNumber'],
    ['健全', '完成1部宣传片,2套方案', 'wordAgainstNumber'],
    ['健全', '80%-90%', 'wordAgainstNumber'],
    ['≥95%', '完成', 'numberAgainstWord'],
    ['完成1部宣传片,2套方案', '完成', 'numberAgainstWord'],
    ['按时', '2021年12月', 'kindsDiffer'],
    ['2021年12月', '按时', 'kindsDiffer'],
    ['1年', '2023年', 'kindsDiffer'],
    ['2023年', '1年', 'kindsDiffer'],
    ['2023年', '3-5天', 'kindsDiffer'],
  ])
})

describe('what is not printed or cannot be read is not decided', () => {
  judges([
    ['—', '1', 'targetBlank'],
    ['≥1', '', 'actualBlank'],
    ['≥**人', '5人', 'targetUnreadable'],
    ['≥5人', 'XX人', 'actualUnreadable'],
    ['100%', '未完成100%', 'actualUnreadable'],
  ])
})

describe('several figures are matched by their units', () => {
  judges([
    ['完成1部宣传片,2套方案', '1部宣传片，2套方案', 'met'],
    ['完成1部宣传片,2套方案', '2套方案，1部宣传片', 'met'],
    ['≥1部宣传片,≥2套方案', '3部，1套', 'notMet'],
    ['完成1部宣传片,2套方案', '1部宣传片', 'partMissing'],
    ['≥3次，≥5次', '3次，5次', 'partUnclear'],
    ['培训500，满意度≥95%', '500；96%', 'met'],
    ['培训500，满意度≥95%', '500人；96%', 'partMissing'],
    ['2021年12月底前完成投资1000万元', '2021年12月完成投资1000万元', 'met'],
    ['2021年12月底前完成投资1000万元', '1000万元', 'partMissing'],
    ['≥95%', '发放问卷100份，满意度98%', 'met'],
    ['6月份完成宣传片制作;9月份完成文本;11月完成专家评审', '5月完成制作；9月完成文本；11月完成评审', 'met'],
    ['6月提交方案；9月提交报告', '6月提交方案；10月提交报告', 'notMet'],
    ['6月提交方案；9月提交报告', '9月提交报告', 'partUnclear'],
    ['2021年12月底前完成投资1000万元', '投资1000万元，2021年12月完成', 'met'],
    ['6月提交方案；9月提交报告，培训3次', '6月提交方案；9月提交报告，培训3次', 'met'],
    ['≥95%', '满意度98%，合格率96%', 'partUnclear'],
  ])

  test('the answer for each part is told', () => {
    expect(assess('≥1部宣传片,≥2套方案', '3部，1套').parts?.map(({ outcome }) => outcome)).toEqual(['met', 'notMet'])
    expect(assess('≥95%', '发放问卷100份，满意度98%')).toEqual(assess('≥95%', '满意度98%'))
  })
})

describe('who says which way a bare figure is better is told', () => {
  const output = { level1: '产出指标' }
  test.each([
    ['0起', '1起', {}, 'notMet', 'lower', 'zero'],
    ['增长5%', '增长6%', {}, 'met', 'higher', 'change'],
    ['增长5%', '增长4%', { name: '投诉率' }, 'met', 'lower', 'change'],
    ['下降5%', '下降4%', { name: '成本降低率' }, 'notMet', 'higher', 'change'],
    ['下降5%', '下降4%', { name: '满意度' }, 'undeterminable', undefined, undefined],
    ['12次', '10次', output, 'notMet', 'higher', 'level'],
    ['5', '4', output, 'notMet', 'higher', 'level'],
    ['5天', '6天', output, 'undeterminable', undefined, undefined],
    ['5万元', '6万元', { level2: '成本指标', name: '甲项' }, 'notMet', 'lower', 'level'],
    ['5次', '4次', { ...output, name: '培训资金' }, 'notMet', 'higher', 'level'],
    ['5亩', '4亩', { ...output, name: '培训时间' }, 'notMet', 'higher', 'level'],
    ['5人次', '4人次', { ...output, name: '培训费用' }, 'notMet', 'higher', 'level'],
    ['5元/人', '4元/人', { ...output, name: '培训费用' }, 'met', 'lower', 'name'],
  ] as const)('%s, %s with %o: %s', (target, actual, options, outcome, direction, basis) => {
    const assessment = assess(target, actual, options)
    expect([assessment.outcome, assessment.direction, assessment.basis]).toEqual([outcome, direction, basis])
  })
})

describe('an answer tells no more than it knows', () => {
  test('what cannot be decided has its reason, and nothing else where the units do not compare', () => {
    expect(assess('每月≥1次', '12场')).toEqual({ outcome: 'undeterminable', reason: 'unitsNotComparable' })
    expect(assess('≥12场', '每月1次')).toEqual({ outcome: 'undeterminable', reason: 'unitsNotComparable' })
    expect(assess('2021年6月', '2021年')).toEqual({ outcome: 'undeterminable', reason: 'datePrecision' })
  })

  test('a range has no operator, a figure without a direction has none, a fall of unknown sign no distance', () => {
    expect(assess('80%-90%', '85%')).toStrictEqual({ outcome: 'met', direction: 'within', basis: 'operator' })
    expect(assess('12次', '15次')).not.toHaveProperty('direction')
    expect(assess('≤0%', '下降5%')).not.toHaveProperty('completion')
  })

  test('an actual that is told with “=” has a completion', () => {
    expect(assess('≥50%', '=75%').completion?.toString()).toBe('1.5')
  })
})

describe('what is given is checked', () => {
  test.each([
    [null, '5', {}, 'target: expected a text'],
    [undefined, '5', {}, 'target: expected a text'],
    [{}, '5', {}, 'target: expected a text'],
    ['5', null, {}, 'actual: expected a text'],
    ['5', '5', null, 'options of assess: expected an object'],
    ['5', '5', { name: 5 }, 'name: expected a text'],
    ['5', '5', { direction: 'up' }, "direction: expected 'higher' or 'lower', received up"],
  ])('%s, %s, %o', (target, actual, options, message) => {
    const asked = () => assess(target as never, actual as never, options as never)
    expect(asked).toThrow(TypeError)
    expect(asked).toThrow(message)
  })

  test('both directions may be given', () => {
    expect(judged('12次', '15次', { direction: 'lower' })).toBe('notMet')
    expect(judged('12次', '15次', { direction: 'higher' })).toBe('met')
  })
})

test('values that were read before are taken as they are', () => {
  expect(assess(parseTarget('≥95%'), parseActual('达到98%'))).toEqual(assess('≥95%', '达到98%'))
})

describe('a rate by its name may be written as a share of one', () => {
  judges([
    ['≥95%', '0.9775', 'met', { name: '预算执行率' }],
    ['≥95%', '1', 'met', { name: '验收合格率' }],
    ['=100%', '1', 'met', { name: '资金到位率' }],
    ['≥95%', '0.9', 'notMet', { name: '覆盖率' }],
    ['≥1%', '1', 'shareOrPercent', { name: '增长率' }],
    ['≤5%', '0.3', 'shareOrPercent', { name: '投诉率' }],
    ['≤30%', '0.3', 'shareOrPercent', { name: '投诉率' }],
    ['≥95%', '0.98', 'shareOrPercent', { name: '受益人数' }],
    ['90%-95%', '0.92', 'shareOrPercent', { name: '覆盖率' }],
    ['≥95%', '0.96-0.98', 'shareOrPercent', { name: '覆盖率' }],
    ['≥950‰', '0.98', 'met', { name: '覆盖率' }],
  ])

  test('it says so, and by how much in the unit of the target', () => {
    const assessment = assess('≥950‰', '0.98', { name: '覆盖率' })
    expect(assessment).toMatchObject({ assumed: 'unit' })
    expect(assessment.difference?.toString()).toBe('30')
  })
})

describe('a completion rate in the column of actuals is not the value', () => {
  judges([
    ['90%', '指标完成率99.14%', 'completionRateAgainstCount', { name: '群众满意度' }],
    ['90%', '指标完成率99.14%', 'completionRateAgainstCount'],
    ['≥90%', '完成率为105%', 'completionRateAgainstCount', { name: '受益对象满意度' }],
    ['≥95%', '目标完成率：100%', 'completionRateAgainstCount', { name: '验收合格率' }],
    ['≥98%', '任务完成度达100%', 'completionRateAgainstCount', { name: '设备完好率' }],
    ['≥90%', '完成率95%', 'met', { name: '重点任务完成率' }],
    ['完成率≥90%', '完成率95%', 'met', { name: '重点任务' }],
    ['≥90%', '达到95%', 'met', { name: '群众满意度' }],
    ['≥90%', '指标完成率99.14%', 'met', { name: '指标完成情况' }],
    ['≥90%', '任务完成率95%', 'met'],
    ['≥90%', '任务完成率95%', 'met', { name: '' }],
  ])
})

describe('a word inside a name does not decide alone', () => {
  const output = { level1: '产出指标', level2: '数量指标' }
  judges([
    ['3807人', '3220人', 'notMet', { ...output, name: '高血压随访控制数' }],
    ['500人', '520人', 'met', { ...output, name: '糖尿病患者控制人数' }],
    ['90%', '85%', 'notMet', { ...output, name: '病虫害控制率' }],
    ['90%', '85%', 'notMet', { ...output, name: '慢性病控制率' }],
    ['20平方公里', '15平方公里', 'notMet', { ...output, name: '水土流失控制面积' }],
    ['5次', '3次', 'noDirection', { ...output, name: '会议控制数' }],
    ['5个', '3个', 'noDirection', { ...output, name: '出国团组控制数' }],
    ['100%', '95%', 'met', { ...output, name: '编制控制率' }],
    ['5起', '3起', 'met', { ...output, name: '消防安全事故数' }],
    ['5件', '3件', 'met', { ...output, name: '无锡分院投诉件数' }],
    ['12个', '10个', 'notMet', { ...output, name: '争取项目资金' }],
    ['3次', '2次', 'notMet', { ...output, level1: '产出指标', name: '接待群众时间' }],
  ])
})

describe('what is cut or saved is a fall', () => {
  judges([
    ['压缩2%', '压缩3%', 'met'],
    ['压缩2%', '增长3%', 'notMet'],
    ['节约5%', '节约4%', 'notMet'],
    ['缩小3个百分点', '缩小4个百分点', 'met'],
    ['节约5%', '节约6%', 'met', { name: '成本节约率' }],
    ['缩短2天', '缩短3天', 'met'],
  ])
})

describe('a fall told by its sign, and a fall to a level', () => {
  judges([
    ['下降5%', '-6%', 'met'],
    ['下降5%', '-5.0%', 'met'],
    ['下降5%', '-4%', 'notMet'],
    ['减少2个百分点', '-2.5个百分点', 'met'],
    ['压减10%以上', '-9.9%', 'notMet'],
    ['降低至5%', '4.5%', 'met'],
    ['降至5%', '5.1%', 'notMet'],
    ['由10%降到5%', '5%', 'met'],
    ['缩短至3天', '4天', 'notMet'],
    ['压减到100万元', '98万元', 'met'],
  ])
})

describe('the end of a part of the year', () => {
  judges([
    ['三季度末', '9月30日', 'met'],
    ['第三季度末前', '10月1日', 'notMet'],
    ['上半年末前完成', '6月30日', 'met'],
    ['第四季度底', '12月31日', 'met'],
    ['2024年一季度末前', '2024年4月1日', 'notMet'],
  ])
})

describe('intervals as mathematics writes them', () => {
  judges([
    ['(50%,60%]', '50%', 'notMet'],
    ['(50%,60%]', '60%', 'met'],
    ['[50,60)', '60', 'notMet'],
    ['[3,5]天', '3天', 'met'],
    ['（80%，90%）', '85%', 'met'],
    ['[60,50]', '55', 'targetUnreadable'],
    ['[5--8]', '6', 'targetUnreadable'],
    ['[50%,60‰]', '55%', 'targetUnreadable'],
    ['[5-8]天', '5天', 'met'],
    ['[5-8]天', '9天', 'notMet'],
    ['（3至5）天', '5天', 'met'],
    ['[80%—90%]', '85%', 'met'],
    ['[1.5,2.25]万元', '15000元', 'met'],
  ])
})

describe('a count for each month or quarter beside one of the year', () => {
  judges([
    ['每月不少于1次', '12次', 'met'],
    ['每季度不少于1次', '4次', 'met'],
    ['≥2场/季', '8场', 'met'],
    ['每年≥4期', '3期', 'notMet'],
    ['每月≥1次', '6次', 'unitsNotComparable'],
    ['每月≥1次', '0次', 'notMet'],
    ['≥12次', '每月1次', 'met'],
    ['1 次 / 月', '12次/年', 'met'],
    ['≥1次 / 月', '12次', 'met'],
    ['每月≥1人次', '12人次', 'met'],
    ['1-2次/月', '12次', 'unitsNotComparable'],
    ['≥1次/人/月', '12人', 'unitsNotComparable'],
    ['≥1次/人/月', '0人', 'unitsNotComparable'],
    ['≥1次/月/人', '12次', 'unitsNotComparable'],
  ])
})

describe('tenths, contraries, words with 以上, and none by a word', () => {
  judges([
    ['8成', '80%', 'met'],
    ['九成以上', '91%', 'met'],
    ['≥8成', '79.9%', 'notMet'],
    ['是', '否', 'notMet'],
    ['有', '无', 'notMet'],
    ['下降', '上升', 'notMet'],
    ['较上年增长', '较上年下降', 'notMet'],
    ['良以上', '优', 'met'],
    ['良及以上', '中', 'notMet'],
    ['良好以上', '良好', 'met'],
    ['零事故', '0起', 'met'],
    ['零事故', '1起', 'notMet'],
    ['零事故', '1-2起', 'wordAgainstNumber'],
    ['零事故', '≤1起', 'wordAgainstNumber'],
    ['零投诉', '无投诉', 'met'],
    ['0起', '未发生', 'met'],
    ['0起', '无法统计', 'numberAgainstWord'],
    ['零增长', '0%', 'wordAgainstNumber'],
    ['零星工程', '3项', 'wordAgainstNumber'],
    ['≥500亩', '33.3公顷', 'met'],
    ['≥500亩', '33公顷', 'notMet'],
  ])
})

test.each(['10成套设备', '3成果'])('%s is no share', (text) => {
  expect(parseTarget(text)).not.toMatchObject({ unit: '成' })
})
