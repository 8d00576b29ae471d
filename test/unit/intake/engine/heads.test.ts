import { describe, expect, it } from 'vitest'
import { countsColumns, headDepth, headPaths, piecesOf, sameHeads } from '../../../../src/intake/heads.js'
import type { Line } from '../../../../src/intake/lines.js'
import { type Given, linesIn } from './tableOf.js'

const line = (...cells: readonly Given[]): Line => linesIn(cells)[0] as Line

describe('a row that only counts its columns', () => {
  it.each([
    [['栏次', '1', '2', '3'], true],
    [['栏 次', '1'], true],
    [['栏次', '3', '1'], true],
    [['栏次'], true],
    [['1', '2', '3'], true],
    [['1', '2', '3', '4=1+2'], true],
    [['1', '2', '3栏=1栏+2栏'], false],
    [['栏次', '1', '2', '3=1-2'], true],
    [['栏次', '1', '合计'], false],
    [['1', '2'], false],
    [['2', '3', '4'], false],
    [['1', '3', '4'], false],
    [['1', '2', '2'], false],
    [['1', '2', '1000'], false],
    [['1', '2', '3', '1000'], false],
    [['甲', '乙'], false],
    [['1', '2', '3', '合计'], false],
    [[''], false],
  ])('%j: %s', (cells, counts) => {
    expect(countsColumns(line(...cells))).toBe(counts)
  })
})

describe('how many rows heads stand over', () => {
  const body = ['201', '教育', '1.00'] as const

  it.each<readonly [what: string, rows: readonly (readonly Given[])[], depth: number]>([
    ['those above the first figure, where a word says that they are heads', [['科目编码', '科目名称'], body], 1],
    ['also a word with a unit', [['科目名称（万元）'], body], 1],
    ['the word that heads rows of any kind', [['项目', '数'], body], 1],
    ['any with more than two cells', [['甲', '乙', '丙'], body], 1],
    ['none where two cells say nothing of the kind', [['甲', '乙'], body], 0],
    ['two rows', [['科目编码', '收入'], ['甲', '乙'], body], 2],
    ['all, where one of them has more than two cells', [['甲', '乙', '丙'], ['丁', '', ''], body], 2],
    ['up to the row that counts columns', [['科目编码', '甲'], ['栏次', '1'], body], 1],
    ['none where figures stand in the first row', [body, ['科目编码', '科目名称']], 0],
    [
      'all, where no figure is printed',
      [
        ['科目编码', '科目名称'],
        ['甲', '乙'],
      ],
      2,
    ],
  ])('%s', (_, rows, depth) => {
    expect(headDepth(linesIn(...rows))).toBe(depth)
  })

  it.each(['1', '1.00', '-1', '−1,000.50', '(12.5)', '△3', '▲3', '+2', '3%', '5万元', '5亿元', '2千元', '7元'])(
    'a figure is %s',
    (text) => {
      expect(headDepth(linesIn(['科目名称', '甲'], ['乙', text]))).toBe(1)
    },
  )

  it.each(['1年', '第1', '1-2', 'a1', '1.00a', '—'])('no figure is %s', (text) => {
    expect(headDepth(linesIn(['科目名称', '甲'], ['乙', text]))).toBe(2)
  })
})

describe('heads that stand again', () => {
  const heads = [
    ['科目编码', '科目名称', '合计'],
    ['', '', '小计'],
  ] as const
  const body = ['201', '教育', '1.00'] as const

  it('are those with which other rows begin, all of them', () => {
    const other = linesIn(...heads, body)
    expect(sameHeads(linesIn(...heads, ['205', '文化', '2.00']), other)).toBe(true)
    expect(sameHeads(linesIn(['科目编码', '科目 名称', '合计'], ['', '', '小计']), other)).toBe(true)
    expect(sameHeads(linesIn(['科目编码', '科目名称', '合计'], ['', '', '总计'], body), other)).toBe(false)
    expect(sameHeads(linesIn(['科目编码', '科目名称', '合计']), other)).toBe(false)
    expect(sameHeads(linesIn(['科目编码科目', '名称', '合计'], ['', '', '小计']), other)).toBe(false)
  })

  it('are none where the other rows have none', () => {
    expect(sameHeads(linesIn(body), linesIn(body))).toBe(false)
  })

  const texts = (rows: readonly (readonly Given[])[]) =>
    piecesOf(linesIn(...rows)).map((piece) => piece.map(({ row }) => row))

  it('begin another piece', () => {
    expect(texts([...heads, body, ...heads, body])).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ])
    expect(texts([heads[0], body, heads[0], heads[0], body])).toEqual([
      [0, 1],
      [2, 3, 4],
    ])
  })

  it('may be others: words alone, two of which only heads have', () => {
    const others = ['科目编码', '科目名称', '甲'] as const
    expect(texts([['项目', '甲', '乙'], ['教育', '1.00', '2.00'], others, body])).toEqual([
      [0, 1],
      [2, 3],
    ])
    for (const no of [
      ['科目编码', '甲', '乙'],
      ['科目编码', '科目名称'],
      ['科目编码', '科目名称', '2024年'],
      ['科目编码', '科目名称', '1'],
      ['科目编码', '科目名称', '第2栏'],
    ])
      expect(texts([['项目', '甲', '乙'], ['教育', '1.00', '2.00'], no, body])).toEqual([[0, 1, 2, 3]])
  })

  it('need no word that only heads have', () => {
    const heads = ['甲', '乙', '丙'] as const
    expect(texts([heads, body, heads, body])).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(texts([['项目'], heads, body, heads, body])).toEqual([
      [0, 1, 2],
      [3, 4],
    ])
  })

  it('are known by the first row of heads that has more than one cell', () => {
    expect(texts([['项目'], heads[0], body, ['项目'], body])).toEqual([[0, 1, 2, 3, 4]])
    expect(texts([['项目'], heads[0], body, heads[0], body])).toEqual([
      [0, 1, 2],
      [3, 4],
    ])
  })

  it('are no piece of rows without heads', () => {
    expect(texts([body, body])).toEqual([[0, 1]])
    expect(texts([['项目'], body])).toEqual([[0, 1]])
  })
})

describe('the heads over a column', () => {
  it('go from the highest to the lowest; a merged head stands over all its columns', () => {
    const lines = linesIn([['科目', 1, 2], ['预算', 2], null, '合计'], [null, '基本', '项目', '小计'])
    expect(headPaths(lines, 2)).toEqual([['科目'], ['预算', '基本'], ['预算', '项目'], ['合计', '小计']])
  })

  it('in a text go on over a blank place where a head stands below, and end where none does', () => {
    expect(headPaths(linesIn(['科目', '预算', '', '', '注'], ['', '基本', '项目', '', '']), 2)).toEqual([
      ['科目'],
      ['预算', '基本'],
      ['预算', '项目'],
      [],
      ['注'],
    ])
  })

  it('are of the rows of heads alone, and none where there are none', () => {
    const lines = linesIn(['甲', '乙'], ['丙', '丁', '戊'])
    expect(headPaths(lines, 1)).toEqual([['甲'], ['乙'], []])
    expect(headPaths(lines, 0)).toEqual([[], [], []])
    expect(headPaths([], 0)).toEqual([])
  })

  it('leave a column blank that has none, on each of their rows', () => {
    expect(headPaths(linesIn(['', '预算'], ['甲', '乙']), 2)).toEqual([['甲'], ['预算', '乙']])
    expect(headPaths(linesIn(['甲', '注'], ['乙', '']), 2)).toEqual([['甲', '乙'], ['注']])
  })

  it('say a word once that stands over itself', () => {
    expect(headPaths(linesIn(['合计'], ['合计']), 2)).toEqual([['合计']])
  })
})
