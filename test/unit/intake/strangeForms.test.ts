import { describe, expect, test } from 'vitest'
import { readPaper } from '../../../src/intake/readPaper.js'
import { paperOfRows, type SheetOfRows } from '../../../src/paper/paperOfRows.js'

type Rows = SheetOfRows['rows']

interface Form {
  readonly unit: string
  readonly indicators: readonly { readonly level1: string; readonly level2: string; readonly level3: string }[]
}

const formOf = (rows: Rows) => {
  const [found] = readPaper(paperOfRows([{ name: '自评表', rows }])).documents
  return { form: found?.json as unknown as Form, doubts: (found?.doubtful ?? []).map(({ why }) => why) }
}

const head = ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分']
const indicators: Rows = [
  ['', '产出指标', '数量指标', '活动场次', '≥10场', '10场', '20', '20'],
  ['', '', '质量指标', '合格率', '≥95%', '96%', '15', '15'],
  ['', '', '时效指标', '完成时间', '12月底前', '12月20日', '15', '15'],
  ['', '效益指标', '社会效益指标', '受益人数', '≥1000人', '1200人', '30', '30'],
]
const top = (funds: string, total = '年度资金总额', captions: Rows = []): Rows => [
  ['项目支出绩效自评表'],
  ['（2025年度）'],
  ...captions,
  ['项目名称', '文化惠民活动', '', '', '', '', '', ''],
  [funds, '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', total, '100.00', '100.00', '95.00', '10', '95.00%', '9.5'],
]

describe('the unit of a form', () => {
  test.each([
    ['项目资金（万元）', '年度资金总额', '万元'],
    ['项目资金（元）', '年度资金总额', '元'],
    ['项目资金', '年度资金总额（千元）', '千元'],
    ['资金情况（单位：元）', '年度资金总额', '元'],
  ])('is that of its funds: %s, %s', (funds, total, unit) => {
    const { form, doubts } = formOf([...top(funds, total), head, ...indicators])
    expect(form.unit).toBe(unit)
    expect(doubts).not.toContain('unitNotPrinted')
  })

  test('is in doubt where the form says another above', () => {
    const { form, doubts } = formOf([...top('项目资金（元）', undefined, [['单位：万元']]), head, ...indicators])
    expect(form.unit).toBe('元')
    expect(doubts).toContain('unitsDiffer')
  })

  test('is in doubt where its funds say none, or two', () => {
    expect(formOf([...top('项目资金'), head, ...indicators]).doubts).toContain('unitNotPrinted')
    expect(formOf([...top('项目资金（元）', '年度资金总额（万元）'), head, ...indicators]).doubts).toContain(
      'unitNotPrinted',
    )
  })
})

describe('heads of indicators that come again where a page begins', () => {
  const levels = ({ form }: ReturnType<typeof formOf>) =>
    form.indicators.map(({ level1, level2 }) => `${level1}/${level2}`)
  const whole = ['产出指标/数量指标', '产出指标/质量指标', '产出指标/时效指标', '效益指标/社会效益指标']

  test.each([1, 2, 3])('end no level 1 that goes on: behind row %i', (at) => {
    const found = formOf([...top('项目资金（万元）'), head, ...indicators.slice(0, at), head, ...indicators.slice(at)])
    expect(levels(found)).toEqual(whole)
    expect(found.doubts).toEqual([])
  })

  test('nor a level 2 that goes on', () => {
    const more = ['', '', '', '培训场次', '≥2场', '2场', '5', '5']
    const found = formOf([...top('项目资金（万元）'), head, indicators[0] as string[], head, more])
    expect(levels(found)).toEqual(['产出指标/数量指标', '产出指标/数量指标'])
  })

  test('a level that may be of another level 1 is that of the one below, in doubt', () => {
    const strange = ['', '', '社会效益指标', '受益社区', '≥10个', '10个', '5', '5']
    const found = formOf([
      ...top('项目资金（万元）'),
      head,
      ...indicators.slice(0, 3),
      head,
      strange,
      ...indicators.slice(3),
    ])
    expect(levels(found).at(-2)).toBe('效益指标/社会效益指标')
    expect(found.doubts).toEqual(['levelBelow'])
  })
})
