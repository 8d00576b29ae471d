import { describe, expect, it } from 'vitest'
import { accountTables } from '../../../../src/documents/accountTables.js'
import { budgetTables } from '../../../../src/documents/budgetTables.js'
import type { TableLayout } from '../../../../src/documents/tableLayout.js'
import { columnOfPath, headWord, isNamed } from '../../../../src/intake/accounts/columnMatch.js'
import { lanesOf, type Role, rolesOf } from '../../../../src/intake/accounts/columnRole.js'
import { headEnd } from '../../../../src/intake/accounts/headEnd.js'
import type { ReadRow } from '../../../../src/intake/accounts/readRows.js'
import { unitInHeads, withOwnUnits } from '../../../../src/intake/accounts/unitInHeads.js'
import { columnPaths } from '../../../../src/terms/columnPath.js'
import { type Given, linesIn } from './tableOf.js'

const layouts: readonly TableLayout[] = [...accountTables, ...budgetTables]
const layoutOf = (id: string): TableLayout => layouts.find((layout) => layout.id === id) as TableLayout

describe('what a column is for', () => {
  it.each<readonly [path: readonly string[], role: Role]>([
    [['科目编码'], 'code'],
    [['科目编码', '类'], 'code'],
    [['项'], 'code'],
    [['科目名称'], 'label'],
    [['项目'], 'label'],
    [['项目（按支出性质）'], 'label'],
    [['项目', '数'], 'figures'],
    [['行次'], 'line'],
    [['栏次'], 'figures'],
    [['1、科目名称（万元）'], 'label'],
    [['本年支出合计'], 'figures'],
    [[], 'figures'],
  ])('under %j: %s', (path, role) => {
    expect(rolesOf([path])).toEqual([role])
  })

  const lanes = (...roles: readonly Role[]) =>
    lanesOf(roles).map(({ codes, labels, lines, figures }) => [codes, labels, lines, figures])

  it('makes lanes: what tells rows apart, then figures', () => {
    expect(lanes('code', 'code', 'label', 'line', 'figures', 'figures')).toEqual([[[0, 1], [2], [3], [4, 5]]])
    expect(lanes('label', 'figures', 'label', 'figures')).toEqual([
      [[], [0], [], [1]],
      [[], [2], [], [3]],
    ])
    expect(lanes('label', 'line', 'label', 'line', 'figures')).toEqual([
      [[], [0], [1], []],
      [[], [2], [3], [4]],
    ])
    expect(lanes('label', 'label', 'figures')).toEqual([[[], [0, 1], [], [2]]])
    expect(lanes('label', 'code', 'figures')).toEqual([
      [[], [0], [], []],
      [[1], [], [], [2]],
    ])
    expect(lanes('line', 'label', 'figures')).toEqual([[[], [1], [0], [2]]])
    expect(lanes('label', 'figures', 'line')).toEqual([
      [[], [0], [], [1]],
      [[], [], [2], []],
    ])
    expect(lanes()).toEqual([])
  })
})

describe('the heads of a table end', () => {
  it.each<readonly [what: string, rows: readonly (readonly Given[])[], end: number]>([
    [
      'above the first figure',
      [
        ['科目编码', '科目名称', '合计'],
        ['', '', '小计'],
        ['201', '教育', '1.00'],
      ],
      2,
    ],
    [
      'before rows of names alone',
      [
        ['科目编码', '科目名称', '合计'],
        ['', '合计', ''],
        ['201', '教育', '1.00'],
      ],
      1,
    ],
    [
      'before rows of codes and names',
      [
        ['科目编码', '科目名称', '合计'],
        ['类款', '合计', ''],
        ['201', '教育', '1.00'],
      ],
      1,
    ],
    [
      'behind heads below heads',
      [
        ['科目编码', '', '合计'],
        ['类', '款', ''],
        ['201', '教育', '1.00'],
      ],
      2,
    ],
    [
      'behind heads of codes alone',
      [
        ['科目编码', '科目名称', '合计'],
        ['类', '', ''],
        ['201', '教育', '1.00'],
      ],
      2,
    ],
    [
      'behind heads of names alone',
      [
        ['科目编码', '科目名称', '合计'],
        ['', '科目名称', ''],
        ['201', '教育', '1.00'],
      ],
      2,
    ],
    [
      'before names that print nothing beside them',
      [
        ['科目编码', '科目名称', '合计'],
        [null, '合计', null],
        ['201', '教育', '1.00'],
      ],
      1,
    ],
    [
      'behind a row that has more than names',
      [
        ['科目编码', '科目名称', '合计'],
        ['', '合计', '小计'],
        ['1', '甲', '1.00'],
      ],
      2,
    ],
    [
      'behind blank rows',
      [
        ['科目编码', '科目名称', '合计'],
        ['', '', ''],
        ['1', '甲', '1.00'],
      ],
      2,
    ],
    [
      'within a table without a figure',
      [
        ['科目名称', '甲', '乙'],
        ['合计', '', ''],
        ['教育', '', ''],
      ],
      1,
    ],
    [
      'where a merged head goes down',
      [
        [['科目名称', 1, 2], '甲', '乙'],
        [null, '丙', '丁'],
        ['合计', '', ''],
      ],
      2,
    ],
  ])('%s', (_, rows, end) => {
    expect(headEnd(linesIn(...rows))).toBe(end)
  })

  it('after six rows at most, where names follow', () => {
    const heads = Array.from({ length: 6 }, () => ['', '', '甲'])
    const rows = (more: number) => [
      ['科目名称', '乙', '丙'],
      ...heads.slice(0, more),
      ['合计', '', ''],
      ['教育', '', '1.00'],
    ]
    expect(headEnd(linesIn(...rows(5)))).toBe(6)
    expect(headEnd(linesIn(...rows(6)))).toBe(8)
  })
})

describe('a head by name', () => {
  it.each([
    ['（一）其中：财政拨款（万元）：', '财政拨款'],
    ['“三公”经费', '三公经费'],
  ])('%s is %s', (text, word) => {
    expect(headWord(text)).toBe(word)
  })

  it.each([
    ['甲', '甲', true],
    ['甲', '乙', false],
    ['基本支出（万元）', '基本支出', true],
    ['决算数', '支出决算', true],
    ['基本支出', '项目支出', false],
    ['机关运行经费预算数', '机关运行经费', true],
    ['基本支出决算数', '基本支出', true],
    ['政府性基金预算', '政府性基金', true],
  ])('%s is that of %s: %s', (head, label, named) => {
    expect([isNamed(head, label), isNamed(label, head)]).toEqual([named, named])
  })
})

describe('heads over a column of a table', () => {
  const pathsOf = (layout: TableLayout) =>
    layout.columns.flatMap((column) =>
      [column.label.split('：'), ...(columnPaths[layout.id]?.[column.id] ?? [])].map((path) => ({
        id: column.id,
        path,
      })),
    )
  /** Under heads that two columns of a table have stands the first. */
  const own = layouts.flatMap((layout) => {
    const all = pathsOf(layout).map(({ id, path }) => [layout.id, path.join(' / '), id, path] as const)
    return all.filter(([, name], at) => all.findIndex(([, other]) => other === name) === at)
  })

  it.each(own)('of %s: %s is %s', (id, _, column, path) => {
    expect(columnOfPath(layoutOf(id), path)).toBe(column)
  })

  it('that say something else are none of it', () => {
    const layout = layoutOf('expenditure')
    for (const path of [[], ['甲'], ['甲', '基本支出'], ['基本支出', '甲']])
      expect(columnOfPath(layout, path)).toBeNull()
  })

  it('may stand under what says that it is of a budget, in a budget alone', () => {
    expect(columnOfPath(layoutOf('budget.expenditure'), ['年初预算数', '基本支出'])).toBe('basic')
    expect(columnOfPath(layoutOf('expenditure'), ['年初预算数', '基本支出'])).toBeNull()
    expect(columnOfPath(layoutOf('expenditure'), ['支出决', '基本支出'])).toBeNull()
    expect(columnOfPath(layoutOf('expenditure'), ['决算表', '基本支出'])).toBeNull()
  })

  it('name it in their order, with others between them that it names too', () => {
    const fund = layoutOf('governmentManagedFund')
    expect(columnOfPath(fund, ['本年支出', '小计'])).toBe('total')
    expect(columnOfPath(fund, ['小计', '本年支出'])).toBeNull()
    expect(columnOfPath(fund, ['本年支出', '甲', '小计'])).toBeNull()
  })

  it('may stand under its title, and under heads that say nothing of a column', () => {
    const layout = layoutOf('expenditure')
    expect(columnOfPath(layout, ['支出决算表', '基本支出'])).toBe('basic')
    expect(columnOfPath(layout, ['支出决算', '基本支出'])).toBe('basic')
    expect(columnOfPath(layout, ['决算数', '基本支出'])).toBe('basic')
  })
})

describe('the unit in heads', () => {
  const unit = (...rows: readonly (readonly Given[])[]) => {
    const found = unitInHeads(linesIn(...rows))
    return found && [found.unit, found.printed.text]
  }
  const body = ['教育', '1.00', '2.00']

  it.each<readonly [what: string, heads: readonly (readonly Given[])[], said: readonly [string, string] | null]>([
    ['over every column of figures', [['科目名称', '甲（元）', '乙（元）']], ['元', '甲（元）']],
    ['over one alone is none of all', [['科目名称', '甲（元）', '乙']], null],
    ['of several is none', [['科目名称', '甲（元）', '乙（万元）']], null],
    [
      'above them',
      [
        ['科目名称', ['金额（单位：万元）', 2], null],
        ['', '甲', '乙'],
      ],
      ['万元', '金额（单位：万元）'],
    ],
    [
      'right above goes before one higher',
      [
        ['科目名称', ['金额（万元）', 2], null],
        ['', '甲（元）', '乙（元）'],
      ],
      ['元', '甲（元）'],
    ],
    ['over the names', [['科目名称（元）', '甲', '乙']], ['元', '科目名称（元）']],
    [
      'over figures goes before one over the names',
      [['科目名称（元）', '甲（万元）', '乙（万元）']],
      ['万元', '甲（万元）'],
    ],
    ['over some figures and the names is none', [['科目名称（元）', '甲（元）', '乙']], null],
    ['none', [['科目名称', '甲', '乙']], null],
    ['of other money', [['科目名称', '甲（美元）', '乙（美元）']], null],
    ['in the middle', [['科目名称', '甲（元）数', '乙（元）数']], null],
  ])('%s', (_, heads, said) => {
    expect(unit(...heads, body)).toEqual(said)
  })

  it('is said by one of several columns of names', () => {
    expect(unit(['科目编码', '科目名称（元）', '甲'], ['201', '教育', '1.00'])).toEqual(['元', '科目名称（元）'])
    expect(unitInHeads(linesIn(['科目名称', '甲（元）'], ['教育', '1.00']))?.says).toBe('unit')
  })

  it('leaves out a column without a head', () => {
    expect(unit(['科目名称', '甲（元）', ''], body)).toEqual(['元', '甲（元）'])
  })

  it('is said by figures that are of another unit than their table', () => {
    const figures = ['1.00', '—', '2.00万元', '甲', null].map((text, at) => ({ text, column: at + 1 }))
    const rows = (more: object = {}) => [{ figures, ...more }] as unknown as readonly ReadRow[]
    const paths = [['科目名称'], ...figures.map(() => ['甲（元）'])]
    const texts = (...given: Parameters<typeof withOwnUnits>) =>
      withOwnUnits(...given).map((row) => row.figures.map(({ text }) => text))
    expect(texts(rows(), paths, '万元')).toEqual([['1.00元', '—', '2.00万元', '甲', null]])
    expect(texts(rows(), paths, '元')).toEqual([['1.00', '—', '2.00万元', '甲', null]])
    expect(texts(rows(), [], '万元')).toEqual([['1.00', '—', '2.00万元', '甲', null]])
    expect(texts(rows({ unit: '亿元' }), [], '万元')).toEqual([['1.00亿元', '—', '2.00万元', '甲', null]])
    expect(texts(rows({ unit: '亿元' }), paths, '万元')).toEqual([['1.00元', '—', '2.00万元', '甲', null]])
    expect(withOwnUnits(rows({ unit: '万元', label: '乙' }), [], '万元')).toMatchObject([{ label: '乙' }])
  })
})
