import { describe, expect, test } from 'vitest'
import { readPaper } from '../../../src/intake/readPaper.js'
import { paperOfRows } from '../../../src/paper/paperOfRows.js'
import { audit } from '../../../src/procedures/audit.js'

type Rows = readonly (readonly string[])[]

const top: Rows = [
  ['项目支出绩效目标表'],
  ['（2025年度）', '', '单位：万元'],
  ['项目名称', '信息化运行维护', '主管部门', '安澜市财政局'],
]
const below: Rows = [
  ['年度绩效目标', '完成信息化运行维护'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '维护系统数量', '≥5个'],
]

function formOf(...funds: Rows) {
  const { documents, unread } = readPaper(
    paperOfRows([{ name: 'S', rows: [...top, ...funds, ...below].map((row) => [...row]) }]),
  )
  const [found] = documents
  const funding = found?.json.funding as readonly Readonly<Record<string, string>>[]
  return {
    funding: funding.map(({ code, budget }) => [code, budget]),
    all: funding,
    doubts: found?.doubtful.map(({ path, note }) => `${path.join('/')} ${note}`),
    unread: unread.map(({ text }) => text),
    broken: found?.document
      ? audit(found.document)
          .findings.filter(({ rule }) => rule.id === 'E24')
          .map(({ severity }) => severity)
      : null,
  }
}

const whole = {
  funding: [
    ['total', '100.00'],
    ['fiscalAppropriation', '80.00'],
    ['otherFunds', '20.00'],
  ],
  unread: [],
  doubts: [],
  broken: [],
}

describe('funds of a target form that stand without heads', () => {
  test.each<readonly [string, Rows]>([
    [
      'beside their name',
      [
        ['项目资金', '年度资金总额', '100.00'],
        ['', '其中：财政拨款', '80.00'],
        ['', '其他资金', '20.00'],
      ],
    ],
    [
      'with a unit and a colon',
      [
        ['项目资金（万元）', '年度资金总额：', '100.00'],
        ['', '其中:财政拨款', '80.00'],
        ['', ' 其他资金', '20.00'],
      ],
    ],
    [
      'with a blank cell between',
      [
        ['项目资金', '年度资金总额', '', '100.00'],
        ['', '其中：财政拨款', '', '80.00'],
        ['', '其他资金', '', '20.00'],
      ],
    ],
    [
      'each with their name',
      [
        ['项目资金', '年度资金总额', '100.00'],
        ['项目资金', '其中：财政拨款', '80.00'],
        ['项目资金', '其他资金', '20.00'],
      ],
    ],
    ['in one row', [['项目资金', '年度资金总额', '100.00', '其中：财政拨款', '80.00', '其他资金', '20.00']]],
    ['in two cells of lines', [['项目资金', '年度资金总额：\n其中：财政拨款\n其他资金', '100.00\n80.00\n20.00']]],
    [
      'of their sum',
      [
        ['项目资金申请（万元）', '合计', '100.00'],
        ['', '财政拨款', '80.00'],
        ['', '其他资金', '20.00'],
      ],
    ],
  ])('are read %s', (_, funds) => {
    expect(formOf(...funds)).toMatchObject(whole)
  })

  test('are read of the medium term beside the year', () => {
    const { all } = formOf(
      ['项目资金', '实施期资金总额', '300.00', '年度资金总额', '100.00'],
      ['', '其中：财政拨款', '300.00', '其中：财政拨款', '100.00'],
      ['', '其他资金', '', '其他资金', ''],
    )
    expect(all.map(({ budget, mediumTermBudget }) => [budget, mediumTermBudget])).toEqual([
      ['100.00', '300.00'],
      ['100.00', '300.00'],
      ['', ''],
    ])
  })

  test('are not read where it is not clear which amount is theirs', () => {
    expect(formOf(['项目资金', '年度资金总额', '100.00', '90.00']).funding).toEqual([])
    expect(formOf(['项目资金', '年度资金总额\n财政拨款', '100.00']).funding).toEqual([])
    expect(formOf(['项目资金', '年度资金总额', '80%']).funding).toEqual([])
  })
})

describe('a row among funds that is not read leaves their total in doubt', () => {
  const told = (at: number, cell: string) => ({
    doubts: [`funding/${at} S!${cell}：资金各行中有的没有读到：「债券收益」`],
    unread: ['债券收益', '20.00'],
    broken: ['note'],
  })

  test('without heads', () => {
    expect(
      formOf(
        ['项目资金', '年度资金总额', '100.00'],
        ['', '财政拨款', '80.00'],
        ['', '债券收益', '20.00'],
        ['', '其他资金', '0.00'],
      ),
    ).toMatchObject(told(0, 'B6'))
  })

  test('under heads', () => {
    expect(
      formOf(
        ['项目资金', '', '金额'],
        ['', '年度资金总额', '100.00'],
        ['', '财政拨款', '80.00'],
        ['', '债券收益', '20.00'],
        ['', '其他资金', '0.00'],
      ),
    ).toMatchObject(told(0, 'B7'))
  })

  test('and what is not of the funds does not', () => {
    expect(
      formOf(
        ['项目资金', '年度资金总额', '100.00'],
        ['', '财政拨款', '100.00'],
        ['主管部门', '安澜市财政局'],
        ['备查号', '7'],
      ),
    ).toMatchObject({ doubts: [] })
  })
})
