import { describe, expect, it } from 'vitest'
import type { FormKind } from '../../../../src/documents/formKinds.js'
import { isTarget, nextOf } from '../../../../src/intake/forms/formState.js'
import { cellIn, formCells, hasFigure, isFigureText, termIn } from '../../../../src/intake/forms/formWords.js'
import { nameOf } from '../../../../src/intake/forms/fundingName.js'
import { fundingName, isMediumTerm } from '../../../../src/intake/forms/fundingTerm.js'
import { indicatorHeads, partHeads } from '../../../../src/intake/forms/indicatorHeads.js'
import { moneyHeads } from '../../../../src/intake/forms/moneyHeads.js'
import { hasParts, isWatched, putWatched, watchField } from '../../../../src/intake/forms/watchHeads.js'
import type { Line } from '../../../../src/intake/lines.js'
import { indicatorColumns } from '../../../../src/terms/indicatorColumn.js'
import { monitoringSources } from '../../../../src/terms/monitoringSource.js'
import { termOf } from '../../../../src/terms/term.js'
import { totals } from '../../../../src/terms/total.js'
import { linesIn } from '../engine/tableOf.js'
import { cellOf, cellsOf, stateOf } from './stateOf.js'

describe('the cells of a row', () => {
  it('are those that begin in it and print something, as one line', () => {
    const [, second] = linesIn([['甲', 1, 2], '乙'], [null, ' ', '执行\n数'])
    expect(formCells(second as Line).map(({ column, text }) => [column, text])).toEqual([[2, '执行数']])
    const cells = cellsOf('甲', '', '乙')
    expect([cellIn(cells, 2)?.text, cellIn(cells, 1)]).toEqual(['乙', undefined])
  })
})

describe('a label names a term', () => {
  it.each([
    '合计',
    '合计：',
    '一、合计',
    '合计（万元）',
    '其中：合计',
    '合计（10分）',
    '合计（见附表）',
    '合计（见附',
    '2024年度合计',
    '本年合计',
    '1-6月合计',
  ])('%s', (text) => expect(termIn(totals, text)?.zh).toBe('合计'))
  it.each(['一、合计（见附表）', '其中：合计（见附表）', '合计（见附表）：'])('%s', (text) =>
    expect(termIn(totals, text)?.zh).toBe('合计'),
  )

  const standing = 'unverified' as const
  const alike = [
    { id: 'numbered', zh: '一、名称', en: 'a', standing },
    { id: 'remarked', zh: '名称（项目）', en: 'b', standing },
    { id: 'plain', zh: '名称', en: 'c', standing },
  ] as const
  it.each([
    ['一、名称：', 'numbered'],
    ['二、名称（项目）', 'remarked'],
    ['其中：名称（项目）', 'remarked'],
    ['1.名称（项目）：', 'remarked'],
    ['名称（项目）（万元）', 'remarked'],
    ['名称（项目）（10分）', 'remarked'],
    ['名称（其他）', 'plain'],
  ])('with as much of what is printed as there is a name for: %s', (text, id) => {
    expect(termIn(alike, text)?.id).toBe(id)
  })

  it('of no more than forty signs, or none', () => {
    expect(termIn(totals, `合计（${'甲'.repeat(36)}）`)?.zh).toBe('合计')
    expect(termIn(totals, `合计（${'甲'.repeat(37)}）`)).toBeNull()
    expect(termIn(totals, '甲')).toBeNull()
    expect(termIn(totals, '上年2024年合计')).toBeNull()
  })
})

it.each<[string, boolean, boolean]>([
  ['12.00', true, true],
  ['95.5%', true, true],
  ['-95%', true, true],
  ['-%', true, false],
  ['—', true, false],
  ['（10分）', true, true],
  ['10.5分', true, true],
  ['9/10', true, true],
  ['9.5分/10.5分', true, true],
  ['甲', false, false],
  ['约12.00', false, false],
  ['约95%', false, false],
  ['95%以上', false, false],
  ['约9/10', false, false],
  ['9/10等', false, false],
  ['第10分', false, false],
])('a figure: %s', (text, isFigure, has) => {
  expect([isFigureText(text), hasFigure(text)]).toEqual([isFigure, has])
})

it('a form of targets, and the place behind a list', () => {
  expect((['projectTarget', 'selfEvaluation', 'monitoring'] as const).map(isTarget)).toEqual([true, false, false])
  const { draft } = stateOf('projectTarget')
  expect(nextOf(draft, ['goals'])).toEqual(['goals', 0])
  draft.put(['goals', 0], '甲')
  expect(nextOf(draft, ['goals'])).toEqual(['goals', 1])
})

describe('columns of money', () => {
  it.each<[FormKind, string[], (readonly [string, number])[]]>([
    ['projectTarget', ['项目资金', '年初预算数', '得分'], [['budget', 1]]],
    [
      'monitoring',
      ['年初预算数', '1-8月执行数', '备注', '人员保障', '甲'],
      [
        ['originalBudget', 0],
        ['outturn', 1],
        ['note', 2],
        ['causes.staff', 3],
      ],
    ],
    [
      'selfEvaluation',
      ['年初预算数', '全年执行数', '执行率', '分值', '得分', '备注'],
      [
        ['originalBudget', 0],
        ['outturn', 1],
        ['rate', 2],
        ['points', 3],
        ['score', 4],
      ],
    ],
  ])('of %s', (kind, texts, fields) => {
    expect(moneyHeads(kind, cellsOf(...texts)).map(({ field, column }) => [field, column])).toEqual(fields)
    expect(moneyHeads('monitoring', cellsOf('全年预计完成情况', '年初预算数'))).toHaveLength(1)
    expect(moneyHeads(kind, cellsOf(...texts))[0]?.cell.column).toBe(fields[0]?.[1])
  })
})

describe('a row of money is called', () => {
  const named = (...texts: string[]) => {
    const found = nameOf(cellsOf(...texts), texts.length)
    return found && [found.label.text, found.group, found.text]
  }
  it.each<[string[], unknown]>([
    [
      ['财政拨款', '1.00'],
      ['财政拨款', null, '财政拨款'],
    ],
    [
      ['资金来源', '财政拨款', '1.00'],
      ['财政拨款', '资金来源', '财政拨款'],
    ],
    [
      ['项目资金：财政拨款', '1.00'],
      ['项目资金：财政拨款', '项目资金', '财政拨款'],
    ],
    [
      ['某某事项：财政拨款', '1.00'],
      ['某某事项：财政拨款', null, '某某事项：财政拨款'],
    ],
    [
      ['项目资金：', '1.00'],
      ['项目资金：', null, '项目资金：'],
    ],
    [['1.00', '2.00'], null],
    [['甲', '乙', '丙', '1.00'], null],
  ])('%j', (texts, expected) => expect(named(...texts)).toEqual(expected))
  it('nothing where it has no place', () => expect(nameOf(cellsOf('财政拨款'), 0)).toBeNull())

  it.each<[FormKind, string, string | null]>([
    ['projectTarget', '财政拨款', 'funding fiscalAppropriation'],
    ['projectTarget', '中期财政拨款', 'funding fiscalAppropriation'],
    ['projectTarget', '基本支出', 'expenditure basic'],
    ['selfEvaluation', '基本支出', 'funding basic'],
    ['projectTarget', '人员经费', 'expenditure personnel'],
    ['projectTarget', '某某事项', null],
  ])('in %s: %s', (kind, label, expected) => {
    const found = fundingName({ kind }, label)
    expect(found && `${found.list} ${found.code}`).toBe(expected)
  })

  it('as those whose money it is, where a form watches', () => {
    const label = termOf(monitoringSources, 'loans').zh
    expect(fundingName({ kind: 'monitoring' }, label)).toEqual({ list: 'funding', code: 'loans' })
    expect(fundingName({ kind: 'selfEvaluation' }, label)).toBeNull()
  })

  it.each([
    ['中期资金总额', true],
    ['年度资金总额', false],
    ['年度中期', false],
  ])('of the medium term: %s', (label, is) => expect(isMediumTerm(label)).toBe(is))
})

describe('columns of what is watched', () => {
  it.each<[string, string | null]>([
    ['确定能', 'likelihood.确定能'],
    ['完成目标可能性', 'likelihood'],
    ['可能性分析', null],
    ['备注', 'note'],
    ['人员保障', 'causes.staff'],
    ['人员保障（元）', 'causes.staff'],
    ['预警信号', 'signal'],
    ['成本得分率', null],
    ['原因说明', 'causes.explanation'],
    ['全年预计完成情况', 'forecast'],
    ['1-8月执行情况', 'actual'],
    ['某某', null],
  ])('%s', (text, field) => expect(watchField(text)).toBe(field))

  it('may have heads of their own below', () => {
    expect(['likelihood', 'causes.explanation', 'causes.staff', 'note'].map(hasParts)).toEqual([
      true,
      true,
      false,
      false,
    ])
    const fields = ['causes.staff', 'likelihood', 'signal', 'note', 'notes', 'other.note', 'actual']
    expect(fields.map(isWatched)).toEqual([true, true, true, true, false, false, false])
  })

  it.each<[string, string | undefined, unknown]>([
    ['causes.staff', '√', { causes: { staff: '√' } }],
    ['causes.staff', undefined, { causes: { staff: '' } }],
    ['likelihood', '确定能', { likelihood: '确定能' }],
    ['likelihood', undefined, { likelihood: '' }],
    ['note', undefined, { note: '' }],
    ['signal', undefined, undefined],
    ['signal', '绿灯', { signal: '绿灯' }],
    ['likelihood.确定能', '√', { likelihood: '确定能' }],
    ['likelihood.确定能', '否', undefined],
    ['likelihood.确定能', '无 /', undefined],
    ['likelihood.确定能', '√ 无', { likelihood: '确定能' }],
    ['likelihood.确定能', '无√', { likelihood: '确定能' }],
    ['likelihood.确定能', undefined, undefined],
  ])('%s with %s', (field, text, expected) => {
    const { draft } = stateOf('monitoring')
    const cell = text === undefined ? undefined : cellOf(text)
    putWatched(draft, ['row'], field, cell)
    expect(draft.json.row).toEqual(expected)
    expect(Object.keys(draft.places)).toHaveLength(cell && expected ? 1 : 0)
  })
})

describe('heads of indicators', () => {
  const levels = ['一级指标', '二级指标', '三级指标'] as const
  const fieldsOf = (kind: FormKind, ...texts: string[]) =>
    indicatorHeads(kind, cellsOf(...texts))?.map(({ field, column }) => `${column} ${field}`)
  const own = ['0 level1', '1 level2', '2 level3']

  it.each<[FormKind, string[], string[]]>([
    [
      'selfEvaluation',
      ['年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      ['3 target', '4 actual', '5 points', '6 score', '7 reason'],
    ],
    ['projectTarget', ['年度指标值', '权重', '实际完成值'], ['3 target', '4 weight', '5 other.actual']],
    [
      'monitoring',
      ['年度指标值', '1-8月执行情况', '全年预计完成情况', '备注', '得分'],
      ['3 target', '4 actual', '5 forecast', '6 note', '7 other.score'],
    ],
    ['selfEvaluation', ['年度指标值', '甲', '乙'], ['3 target']],
    ['selfEvaluation', ['备注'], []],
  ])('of %s: %j', (kind, texts, fields) => {
    expect(fieldsOf(kind, ...levels, ...texts)?.filter((field) => !field.includes('other.note'))).toEqual([
      ...own,
      ...fields,
    ])
  })

  const target = [
    'halfYearTarget',
    'weight',
    'nature',
    'comparator',
    'unit',
    'target',
    'points',
    'keyWork',
    'standard',
    'source',
  ]
  const evaluated = [
    'actual',
    'completionRate',
    'scoreCoefficient',
    'score',
    'reason',
    'evidence',
    'reviewedScore',
    'deductionReason',
  ]
  const both = ['comparator', 'unit']
  it.each<[FormKind, readonly string[], readonly string[], string?]>([
    ['projectTarget', target, target],
    ['selfEvaluation', [...evaluated, ...both], [...evaluated, ...both]],
    ['selfEvaluation', ['deviation', 'deviationRate'], ['statedDeviation', 'statedDeviation']],
    [
      'monitoring',
      ['periodTarget', 'actual', 'completionRate', 'forecast'],
      ['periodTarget', 'actual', 'completionRate', 'forecast'],
    ],
    ['projectTarget', ['actual', 'score'], ['other.actual', 'other.score']],
    ['monitoring', ['score', 'nature'], ['other.score', 'other.nature']],
    ['selfEvaluation', ['halfYearTarget', 'forecast'], ['other.halfYearTarget', 'other.forecast']],
  ])('of %s, by what they are: %j', (kind, ids, fields) => {
    for (const [at, id] of ids.entries()) {
      const { zh } = termOf(indicatorColumns, id as 'target')
      expect(fieldsOf(kind, ...levels, zh)).toEqual([...own, `3 ${fields[at]}`])
    }
  })

  it('of what is expected are known by all its names', () => {
    const names = ['全年预计完成值', '预计完成值', '预计完成情况']
    for (const name of names) expect(fieldsOf('monitoring', ...levels, name)).toEqual([...own, '3 forecast'])
  })

  it('are none where fewer than two are levels, or most cells are none', () => {
    expect(fieldsOf('selfEvaluation', '三级指标', '年度指标值')).toBeUndefined()
    expect(fieldsOf('selfEvaluation', '一级指标', '指标名称')).toEqual(['0 level1', '1 level3'])
    expect(fieldsOf('selfEvaluation', '一级指标', '二级指标', '甲', '乙')).toEqual(['0 level1', '1 level2'])
    expect(fieldsOf('selfEvaluation', '一级指标', '二级指标', '甲', '乙', '丙')).toBeUndefined()
  })

  it('of a lane that comes twice, the first is the medium term', () => {
    const lane = ['二级指标', '三级指标', '指标值'] as const
    expect(fieldsOf('projectTarget', '一级指标', ...lane, ...lane)).toEqual([
      ...['0 level1', '1 mediumTermLevel2', '2 mediumTermLevel3', '3 mediumTermTarget'],
      ...['4 level2', '5 level3', '6 target'],
    ])
    expect(fieldsOf('projectTarget', '一级指标', '二级指标', '三级指标', '三级指标', '指标值')).toEqual([
      ...['0 level1', '1 level2', '2 mediumTermLevel3', '3 level3', '4 target'],
    ])
    expect(fieldsOf('projectTarget', '一级指标', '三级指标', '权重', '三级指标', '权重')).toEqual([
      ...['0 level1', '1 mediumTermLevel3', '2 weight', '3 level3', '4 weight'],
    ])
    expect(fieldsOf('projectTarget', '一级指标', '二级指标', '三级指标', '指标值', '指标值')).toEqual([
      ...own,
      '3 target',
      '4 target',
    ])
  })

  it('may stand below those for causes and likelihood', () => {
    const heads = [
      { field: 'level3', column: 0 },
      { field: 'causes.explanation', column: 1 },
      { field: 'likelihood', column: 3 },
      { field: 'note', column: 5 },
    ]
    const below = cellsOf(null, '人员保障', '原因说明', '确定能', '有可能')
    expect(partHeads('monitoring', heads, below)?.map(({ field, column }) => `${column} ${field}`)).toEqual([
      ...['0 level3', '1 causes.staff', '2 causes.explanation', '3 likelihood.确定能', '4 likelihood.有可能', '5 note'],
    ])
    expect(partHeads('selfEvaluation', heads, below)).toBeNull()
    expect(partHeads('monitoring', heads, cellsOf('人员保障'))).toBeNull()
    expect(partHeads('monitoring', heads, cellsOf('人员保障', '经费保障'))).toHaveLength(4)
    expect(partHeads('monitoring', heads, cellsOf('人员保障', '甲'))).toBeNull()
    expect(partHeads('monitoring', heads, cellsOf('人员保障', '备注'))).toBeNull()
    expect(partHeads('monitoring', heads, cellsOf('人员保障', '完成目标可能性'))).toBeNull()
  })
})
