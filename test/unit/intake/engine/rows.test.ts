import { describe, expect, it } from 'vitest'
import type { Lane } from '../../../../src/intake/accounts/columnRole.js'
import { type ReadRow, readRow } from '../../../../src/intake/accounts/readRows.js'
import { lanedTable } from '../../../../src/intake/accounts/tableRows.js'
import { Ledger } from '../../../../src/intake/ledger.js'
import type { Line } from '../../../../src/intake/lines.js'
import { printedIn } from '../../../../src/intake/printed.js'
import { type Given, linesIn } from './tableOf.js'

type Cells = readonly Given[]
const textsOf = (printed: readonly { readonly text: string }[]) => printed.map(({ text }) => text)

describe('a row', () => {
  const lane: Lane = { codes: [0], labels: [1], lines: [2], figures: [3] }
  const rowIn = (of: Lane, ...rows: readonly Cells[]) => readRow(linesIn(...rows).at(-1) as Line, of)
  /** Its code, name and number, and what is odd in it. */
  const told = (row: ReadRow | null) => row && [row.code, row.label, row.line, ...textsOf(row.odd)]

  it.each<[cells: Cells, read: readonly string[] | null]>([
    [
      ['201', '教育', '1', '5.00'],
      ['201', '教育', '1'],
    ],
    [
      ['２０１', ' 教 育 ', '１', '5.00'],
      ['201', '教 育', '1'],
    ],
    [
      ['213-03-05', '教育', '', ''],
      ['2130305', '教育', ''],
    ],
    [
      ['213.03', '教育', '', ''],
      ['21303', '教育', ''],
    ],
    [
      ['1213-03', '教育', '', ''],
      ['', '1213-03教育', '', '1213-03'],
    ],
    [
      ['213-03-05-01', '教育', '', ''],
      ['213', '-03-05-01教育', '', '213-03-05-01'],
    ],
    [
      ['21', '教育', '', ''],
      ['21', '教育', '', '21'],
    ],
    [
      ['2130', '教育', '', ''],
      ['2130', '教育', '', '2130'],
    ],
    [
      ['21303051', '教育', '', ''],
      ['', '21303051教育', '', '21303051'],
    ],
    [
      ['101001', '安澜市水务局', '', ''],
      ['101001', '安澜市水务局', ''],
    ],
    [
      ['101001', '安澜市水务局（本级）', '', ''],
      ['101001', '安澜市水务局（本级）', ''],
    ],
    [
      ['101001', '局的合计', '', ''],
      ['101001', '局的合计', '', '101001'],
    ],
    [
      ['10100', '安澜市水务局', '', ''],
      ['10100', '安澜市水务局', ''],
    ],
    [
      ['1010', '安澜市水务局', '', ''],
      ['1010', '安澜市水务局', '', '1010'],
    ],
    [
      ['一、', '教育', '', ''],
      ['', '一、教育', ''],
    ],
    [
      ['201教育', '', '', ''],
      ['201', '教育', ''],
    ],
    [
      ['', '20103、教育', '', ''],
      ['20103', '教育', ''],
    ],
    [
      ['', '2010301.教育', '', ''],
      ['2010301', '教育', ''],
    ],
    [
      ['', '201:教育', '', ''],
      ['201', '教育', ''],
    ],
    [
      ['', '201：教育', '', ''],
      ['201', '教育', ''],
    ],
    [
      ['', '201．教育', '', ''],
      ['201', '教育', ''],
    ],
    [
      ['', '201　教育', '', ''],
      ['201', '教育', ''],
    ],
    [
      ['', '201 、 教育', '', ''],
      ['201', '教育', ''],
    ],
    [
      ['', '２０１教育', '', ''],
      ['201', '教育', ''],
    ],
    [
      ['', '2019年', '', ''],
      ['', '2019年', ''],
    ],
    [
      ['', '第201教育', '', ''],
      ['', '第201教育', ''],
    ],
    [
      ['205', '201教育', '', ''],
      ['205', '201教育', ''],
    ],
    [
      ['201', '教育', '12', ''],
      ['201', '教育', '12'],
    ],
    [
      ['201', '教育', '1234', ''],
      ['201', '教育', '1234'],
    ],
    [
      ['201', '教育', '12345', ''],
      ['201', '教育', '12345', '12345'],
    ],
    [
      ['201', '教育', '甲', ''],
      ['201', '教育', '甲', '甲'],
    ],
    [
      ['201', '教育', '1甲', ''],
      ['201', '教育', '1甲', '1甲'],
    ],
    [
      ['201', '教育', '甲1', ''],
      ['201', '教育', '甲1', '甲1'],
    ],
    [
      ['201', '1,000.5', '', ''],
      ['201', '1,000.5', '', '1,000.5'],
    ],
    [
      ['201', '12%', '', ''],
      ['201', '12%', '', '12%'],
    ],
    [
      ['201', '12人', '', ''],
      ['201', '12人', ''],
    ],
    [
      ['201', '共12', '', ''],
      ['201', '共12', ''],
    ],
    [
      ['', '', '', '5.00'],
      ['', '', ''],
    ],
    [
      ['', '', '', '—'],
      ['', '', ''],
    ],
    [
      ['', '', '3', ''],
      ['', '', '3'],
    ],
    [
      ['', '合计', '', ''],
      ['', '合计', ''],
    ],
    [
      ['201', '', '', ''],
      ['201', '', ''],
    ],
    [['', ' ', '　', ' '], null],
    [[null, null, null, null], null],
  ])('%j: %j', (cells, read) => {
    expect(told(rowIn(lane, cells))).toEqual(read)
  })

  it('may have a code and a number without a name, and a number in two columns', () => {
    expect(told(rowIn(lane, ['201', '', '3', '']))).toEqual(['201', '', '3'])
    expect(rowIn({ codes: [], labels: [2], lines: [0, 1], figures: [3] }, ['1', '２', '甲', '1'])?.line).toBe('12')
  })

  it('has its code in as many columns as its levels have', () => {
    const codeOf = (...cells: Cells) =>
      told(rowIn({ codes: [0, 1, 2], labels: [3], lines: [], figures: [4] }, [...cells, '教育', '5.00']))
    expect(codeOf('208', '05', '01')).toEqual(['2080501', '教育', ''])
    expect(codeOf('208', '20805', '2080501')).toEqual(['2080501', '教育', ''])
    expect(codeOf('301', '2', '')).toEqual(['30102', '教育', ''])
    expect(codeOf('208', '5', '1')).toEqual(['2080501', '教育', ''])
    expect(codeOf('208', '', '')).toEqual(['208', '教育', ''])
    expect(codeOf('', '20805', '')).toEqual(['20805', '教育', ''])
    expect(codeOf(['20805', 3], null, null)).toEqual(['20805', '教育', ''])
    expect(codeOf('5', '', '')).toEqual(['5', '教育', '', '5'])
    expect(codeOf('208', '208', '')).toEqual(['208208', '教育', '', '208', '208'])
    expect(codeOf('208', '类', '')).toEqual(['208', '类教育', ''])
  })

  it('has a name in several columns: those over several rows are of the row that sums them up', () => {
    const of: Lane = { codes: [], labels: [0, 1], lines: [], figures: [2] }
    const label = (...rows: readonly Cells[]) => rowIn(of, ...rows)?.label
    expect(label(['人员', '工资', '1'])).toBe('人员工资')
    expect(label([['人员经费', 1, 2], '工资', '1'], [null, '奖金', '2'])).toBe('奖金')
    expect(label([['人员经费', 1, 2], '工资', '1'], [null, '小计', '2'])).toBe('人员经费')
    expect(label(['人员经费', '合计', '1'])).toBe('人员经费')
    expect(label([['合计', 2], null, '1'])).toBe('合计')
    expect(label(['甲', ['乙', 1, 2], '1'], ['丙', null, '1'])).toBe('丙乙')
    expect(label(['', '工资', '1'])).toBe('工资')
    expect(label(['购\n置', '费', '1'])).toBe('购置费')
    const three = { ...of, labels: [0, 1, 2], figures: [3] }
    expect(rowIn(three, ['甲', '乙', '合计', '1'])?.label).toBe('甲乙')
  })

  it('names a cell over code and name once, and knows from where everything is', () => {
    const row = rowIn(lane, [['201教育', 2], null, '1', '5.00'])
    expect(told(row)).toEqual(['201', '教育', '1'])
    expect(row && [textsOf(row.from.code), textsOf(row.from.label), textsOf(row.from.line)]).toEqual([
      ['201教育'],
      ['201教育'],
      ['1'],
    ])
    const plain = rowIn(lane, ['201', '教育', '', '5.00'])
    expect(plain && [textsOf(plain.from.code), textsOf(plain.from.label), textsOf(plain.from.line)]).toEqual([
      ['201'],
      ['教育'],
      [],
    ])
    expect(plain && 'unit' in plain).toBe(false)
    const [line] = linesIn(['201', '教育', '', '5.00'])
    expect(readRow({ ...(line as Line), unit: '元' }, lane)?.unit).toBe('元')
  })

  it.each<[cell: string, read: readonly (string | null | undefined)[]]>([
    ['5.00', ['5.00', undefined]],
    ['', ['', undefined]],
    ['—', ['—', undefined]],
    [' 5.00\n', ['5.00', undefined]],
    ['5.00\n万元', ['5.00万元', 'brokenNumber']],
    ['5.00①', ['5.00', 'markedNumber']],
    ['5.00⁴⁵', ['5.00', 'markedNumber']],
    ['5.00①②③', [null, undefined]],
    ['①5.00', [null, undefined]],
    ['—①', [null, undefined]],
    ['甲①', [null, undefined]],
    ['12，\n345.00', ['12，345.00', 'brokenNumber']],
    ['甲', [null, undefined]],
    ['1,0 63. 77', ['1,063.77', 'spacedNumber']],
    ['12\n34', ['1234', 'spacedNumber']],
  ])('has the figure %j as %j', (cell, [text, weak]) => {
    expect(rowIn(lane, ['201', '教育', '', cell])?.figures).toEqual([
      { column: 3, printed: expect.objectContaining({ text: cell }), text, ...(weak ? { weak } : {}) },
    ])
  })

  it('has no figure where a cell beside or above reaches over its place', () => {
    const of: Lane = { codes: [], labels: [0], lines: [], figures: [1, 2, 3] }
    const columns = (...rows: readonly Cells[]) => rowIn(of, ...rows)?.figures.map(({ column, text }) => [column, text])
    expect(columns(['甲', ['1.00', 2], null, '3.00'])).toEqual([
      [1, '1.00'],
      [3, '3.00'],
    ])
    expect(columns(['甲', '', ['2.00', 1, 2], ''], ['乙', '1.00', null, '3.00'])).toEqual([
      [1, '1.00'],
      [3, '3.00'],
    ])
  })
})

describe('the rows of a table', () => {
  /** Each lane with its rows: code, name, figures, and how they fit. */
  function read(parts: readonly (readonly Line[])[], year: number | null = 2024) {
    const papers = new Set(parts.flatMap((lines) => lines.map(({ table }) => table)))
    const ledger = new Ledger(printedIn({ kind: 'paper', format: 'rows', blocks: [...papers], remarks: [] }))
    const { lanes, paths } = lanedTable(parts, ledger, year)
    const rows = lanes.map((lane) =>
      lane.rows.map(({ code, label, figures, fit }) => [
        `${code} ${label}`.trim(),
        ...figures.map(({ text }) => text),
        ...(fit === undefined ? [] : [fit]),
      ]),
    )
    return { rows, paths, columns: lanes.map(({ lane }) => lane.figures), marked: ledger.marked().map(({ as }) => as) }
  }
  const table = (...rows: readonly Cells[]) => read([linesIn(...rows)])

  const heads = ['科目编码', '科目名称', '合计', '基本支出', '项目支出']
  const education = ['201', '教育', '3.00', '1.00', '2.00']
  const culture = ['207', '文化', '7.00', '3.00', '4.00']

  it('are those below its heads, without what counts columns', () => {
    const found = table(heads, ['栏次', '', '1', '2', '3'], education, culture)
    expect(found.rows).toEqual([
      [
        ['201 教育', '3.00', '1.00', '2.00'],
        ['207 文化', '7.00', '3.00', '4.00'],
      ],
    ])
    expect(found.marked).toEqual(['columnNumber', 'columnNumber', 'columnNumber'])
    expect(table(['科目名称', '2024年决算数', '甲'], ['教育', '1.00', '2.00'])).toMatchObject({
      paths: [['科目名称'], ['决算数'], ['甲']],
      marked: ['head'],
    })
    expect(read([])).toMatchObject({ rows: [], columns: [] })
    expect(table(heads, education, ['', '', '', '', ''], culture).rows[0]).toHaveLength(2)
  })

  const both = [
    [
      ['201 教育', '3.00', '1.00', '2.00'],
      ['207 文化', '7.00', '3.00', '4.00'],
    ],
  ]

  it('go on over parts with the heads again, without them, and before them', () => {
    const [first, other] = [linesIn(heads, education), linesIn(heads, culture)]
    expect(read([first, other]).rows).toEqual(both)
    expect(read([first, linesIn(culture)]).rows).toEqual(both)
    expect(read([linesIn(education), other]).rows).toEqual(both)
    expect(read([first, linesIn(['栏次', '', '1', '2', '3'], culture)]).rows).toEqual(both)
  })

  it('have one column before their figures in a part without heads: it is that of the names', () => {
    const [first] = [linesIn(heads, education)]
    expect(read([first, linesIn(['文化', '7.00', '3.00', '4.00'])]).rows[0]?.[1]).toEqual([
      '文化',
      '7.00',
      '3.00',
      '4.00',
    ])
    expect(read([first, linesIn(['207', '文化', '7.00'])]).rows[0]?.[1]).toEqual(['207 文化', '7.00', 'short'])
    const bare = [...heads.slice(0, 3), '']
    expect(read([linesIn([...bare, ''], education), linesIn(bare, culture.slice(0, 4))]).rows[0]?.[1]).toEqual([
      '207 文化',
      '7.00',
      '3.00',
      'long',
    ])
  })

  it.each<[what: string, heads: Cells, row: Cells, other: Cells, read: unknown]>([
    [
      'no column of names',
      ['金额', '基本支出', '项目支出'],
      ['3.00', '1.00', '2.00'],
      ['7.00', '3.00', '4.00', '1.00'],
      [['', '7.00', '3.00', '4.00', 'long']],
    ],
    ['one column of figures', heads.slice(0, 3), education.slice(0, 3), ['207', '文化'], [['207 文化', 'short']]],
    [
      'names before numbers of lines',
      ['科目名称', '行次', '合计', '基本支出'],
      ['教育', '1', '3.00', '1.00'],
      ['文化', '3', '7.00'],
      [['文化', '7.00', 'short']],
    ],
    [
      'several lanes',
      ['行次', '项目', '合计', '甲', '行次', '项目', '合计', '甲'],
      ['1', '教育', '3.00', '1.00', '2', '文化', '7.00', '3.00', 'long'],
      ['3', '体育', '5.00'],
      [['体育', '5.00', 'short']],
    ],
  ])('are not moved where their heads have %s', (_, own, row, other, expected) => {
    const { rows } = read([linesIn(own, row), linesIn(other)])
    expect(rows.flatMap((lane) => lane.slice(1))).toEqual(expected)
  })

  it('have one column before their figures also where those are two', () => {
    const first = linesIn(heads.slice(0, 4), education.slice(0, 4))
    expect(read([first, linesIn(['文化', '7.00', '3.00'])]).rows[0]?.[1]).toEqual(['文化', '7.00', '3.00'])
  })

  it('are told that end before their heads or go on behind them', () => {
    expect(table(heads, education, ['207', '文化', '7.00', '3.00', null]).rows[0]?.[1]).toEqual([
      '207 文化',
      '7.00',
      '3.00',
      'short',
    ])
    expect(table(heads, education, [...culture, '9.00']).rows[0]).toEqual([
      ['201 教育', '3.00', '1.00', '2.00'],
      ['207 文化', '7.00', '3.00', '4.00', '9.00', 'long'],
    ])
    expect(table(heads, [...education, ' '], [...culture, '']).rows[0]?.map((row) => row.at(-1))).toEqual(['', ''])
  })

  it('have names in a column without a head beside that of names, where words alone stand in it', () => {
    expect(
      table(['科目名称', '', '合计'], ['人员', '工资', '1.00'], ['', '奖金', '2.00'], ['合计', '', '3.00']).rows,
    ).toEqual([
      [
        ['人员工资', '1.00'],
        ['奖金', '2.00'],
        ['合计', '3.00'],
      ],
    ])
    expect(table(['科目名称', '', '合计'], ['人员', '工资', '1.00'], ['甲', '5.00', '2.00']).columns).toEqual([[1, 2]])
    expect(table(['科目名称', '', '合计'], ['人员', '', '1.00'], ['甲', '', '2.00']).columns).toEqual([[1, 2]])
    expect(table(['科目名称', '合计', ''], ['人员', '1.00', '甲']).columns).toEqual([[1, 2]])
    expect(table(['科目名称', '甲', '合计'], ['人员', '工资', '1.00']).columns).toEqual([[1, 2]])
  })

  const sides = ['项目', '金额', '项目', '金额']
  it('of several lanes are of each; a name without a figure is that of the next figure without a name', () => {
    expect(table(sides, ['教育', '1.00', '文化', '2.00']).rows).toEqual([[['教育', '1.00']], [['文化', '2.00']]])
    expect(table(sides, ['教育', '1.00', '', '']).rows).toEqual([[['教育', '1.00']], []])
    expect(table(sides, ['合计', '', '', '2.00']).rows).toEqual([[], [['合计', '2.00']]])
    expect(table(sides, ['合计', '—', '', '2.00']).rows).toEqual([[['合计', '—']], [['', '2.00']]])
    expect(table(sides, ['合计', '1.00', '', '2.00']).rows).toEqual([[['合计', '1.00']], [['', '2.00']]])
    expect(table(sides, ['', '1.00', '合计', '']).rows).toEqual([[['', '1.00']], [['合计', '']]])
    expect(table([...sides, '项目', '金额'], ['合计', '', '', '', '', '2.00']).rows).toEqual([
      [],
      [],
      [['合计', '2.00']],
    ])
    expect(table([...sides, '项目', '金额'], ['教育', '', '文化', '', '', '2.00']).rows).toEqual([
      [['教育', '']],
      [],
      [['文化', '2.00']],
    ])
  })

  it('of several lanes are short where the last of their heads has no place below it', () => {
    expect(table(sides, ['教育', '1.00', '文化', null]).rows).toEqual([
      [['教育', '1.00', 'short']],
      [['文化', 'short']],
    ])
  })

  it('have names of their own where a code stands, and where nothing stands before them', () => {
    const coded = ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额']
    expect(table(coded, ['', '合计', '', '201', '', '2.00']).rows).toEqual([[['合计', '']], [['201', '2.00']]])
    expect(table(sides, ['', '', '文化', '2.00']).rows).toEqual([[], [['文化', '2.00']]])
    expect(table(sides, ['', '1.00', '', '2.00']).rows).toEqual([[['', '1.00']], [['', '2.00']]])
  })

  it('keep a name where one of its figures stands', () => {
    const wide = ['项目', '甲', '乙', '项目', '甲', '乙']
    expect(table(wide, ['合计', '1.00', '', '', '2.00', '3.00']).rows).toEqual([
      [['合计', '1.00', '']],
      [['', '2.00', '3.00']],
    ])
  })

  it('know from where a name is that stands in another lane', () => {
    const lined = ['项目', '行次', '金额', '项目', '行次', '金额']
    const { lanes } = lanedTable([linesIn(lined, ['合计', '1', '', '', '2', '2.00'])], new Ledger([]), null)
    expect(lanes[1]?.rows.map(({ from, line }) => [textsOf(from.label), textsOf(from.line), line])).toEqual([
      [['合计'], ['2'], '2'],
    ])
  })

  it('have a name that reaches over several lanes in that which has a figure', () => {
    const three = [['项目', 1], '金额', '项目', '金额'] as const
    const over = (...cells: Cells) =>
      table(three, ['教育', '1.00', '文化', '2.00'], cells).rows.map((rows) => rows.slice(1))
    expect(over(['合计', 3], null, null, '2.00')).toEqual([[], [['合计', '2.00']]])
  })

  it('that end with a lane print nothing of those beside it', () => {
    const first = linesIn(sides, ['教育', '1.00', '文化', '2.00'])
    expect(read([first, linesIn(['体育', '3.00'])]).rows).toEqual([
      [
        ['教育', '1.00'],
        ['体育', '3.00'],
      ],
      [['文化', '2.00']],
    ])
  })
})
