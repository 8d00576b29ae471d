import { describe, expect, it } from 'vitest'
import { paperOfPages } from '../../../../src/formats/pdf/geometry/paperOfPages.js'
import type { Box, Rule } from '../../../../src/formats/pdf/geometry/shapes.js'
import { rowsRead, tablesIn } from '../../../fixtures/files/drawn/cellsRead.js'
import { a4, type DrawnText, shapesOf } from '../../../fixtures/files/drawn/drawnPage.js'

const across = (at: number, from = 50, to = 350): Rule => ({ across: true, at, from, to })
const down = (at: number, from = 100, to = 160): Rule => ({ across: false, at, from, to })
/** Three columns of 100 and three rows of 20. */
const grid: readonly Rule[] = [
  ...[100, 120, 140, 160].map((at) => across(at)),
  ...[50, 150, 250, 350].map((at) => down(at)),
]
const at = (x: number, y: number, text: string, more: Partial<DrawnText> = {}): DrawnText => ({
  x,
  y,
  text,
  size: 9,
  ...more,
})
const heads = [at(55, 113, '科目'), at(155, 113, '预算数'), at(255, 113, '决算数')]

/** The rows of the only table of a page, and its doubts. */
function tableOf(texts: readonly DrawnText[], lines: readonly Rule[] = grid, fills: readonly Box[] = []) {
  const paper = paperOfPages([shapesOf({ ...a4, texts, lines, fills })])
  const [table, ...more] = tablesIn(paper)
  if (!table || more.length > 0) throw new Error(`${more.length} tables more`)
  return { rows: rowsRead(table), cells: table.cells, paper }
}

describe('what stands in a cell', () => {
  it('a text that runs over its cell stays in the cell that it begins in, in doubt', () => {
    const long = '对附属单位补助支出和其他支出的合计数'
    const { rows, cells } = tableOf([...heads, at(55, 133, long), at(300, 133, '1.00')])
    expect(rows[1]).toEqual([long, '', '1.00'])
    expect(cells.find(({ text }) => text === long)?.doubt).toMatch(/越过表格线/u)
  })

  it('a number that runs over its cell to the left stays in the cell that it ends in', () => {
    const { rows } = tableOf([...heads, at(55, 133, '合计'), at(242, 133, '123,456,789,012,345.00')])
    expect(rows[1]).toEqual(['合计', '', '123,456,789,012,345.00'])
  })

  it('two numbers that touch each other over a line are two', () => {
    const texts = [at(55, 133, '合计'), at(205, 133, '10,285.83'), at(250.2, 133, '20,063.77')]
    expect(tableOf([...heads, ...texts]).rows[1]).toEqual(['合计', '10,285.83', '20,063.77'])
  })

  it('cells whose lines stand at different heights keep them apart', () => {
    const tall = [across(100), across(120), across(160), ...[50, 150, 250, 350].map((x) => down(x))]
    const texts = [
      at(55, 130, '机关事业单位基本养'),
      at(55, 142, '老保险缴费支出'),
      at(200, 136, '446.11'),
      at(255, 132, '按实际'),
      at(255, 144, '人数缴纳'),
    ]
    expect(tableOf([...heads, ...texts], tall).rows[1]).toEqual([
      '机关事业单位基本养老保险缴费支出',
      '446.11',
      '按实际人数缴纳',
    ])
  })

  it('characters that stand below each other are one word', () => {
    const tall = [across(100, 50, 350), across(160, 50, 350), ...[50, 150, 350].map((x) => down(x))]
    const texts = [at(95, 105, '公务接待', { vertical: true }), at(200, 133, '0.39')]
    expect(tableOf(texts, tall).rows[0]).toEqual(['公务接待', '0.39'])
  })

  it('spaces inside a number are closed, and told', () => {
    const { rows, cells } = tableOf([...heads, at(55, 133, '合计'), at(255, 133, '1, 063. 77')])
    expect(rows[1]).toEqual(['合计', '', '1,063.77'])
    expect(cells.find(({ text }) => text === '1,063.77')?.doubt).toMatch(/空格/u)
  })

  it('a number over two lines is one, and told', () => {
    const narrow = [across(100, 50, 130), across(140, 50, 130), ...[50, 100, 130].map((x) => down(x, 100, 140))]
    const { cells } = tableOf([at(55, 115, '合计'), at(102, 115, '12345'), at(102, 127, '.67')], narrow)
    const cell = cells.find(({ column }) => column === 1)
    expect(cell?.text).toBe('12345.67')
    expect(cell?.doubt).toMatch(/跨行/u)
  })

  it('full-width digits and 〇 stay as they are printed', () => {
    const { rows } = tableOf([...heads, at(55, 133, '二〇二四年'), at(155, 133, '１，０６３．７７')])
    expect(rows[1]).toEqual(['二〇二四年', '１，０６３．７７', ''])
  })

  it('letters drawn twice a little apart are there once, bold', () => {
    const { rows, cells } = tableOf(heads.map((head) => ({ ...head, doubled: 0.5 })))
    expect(rows[0]).toEqual(['科目', '预算数', '决算数'])
    expect(cells.find(({ text }) => text === '预算数')?.head).toBe(true)
  })

  it('the same letter twice in a word stays twice', () => {
    expect(tableOf([...heads, at(55, 133, '人人'), at(255, 133, '11.00')]).rows[1]).toEqual(['人人', '', '11.00'])
  })

  it('a glyph that nobody knows is told in its cell and for its page', () => {
    const { cells, paper } = tableOf([...heads, at(55, 133, '\uE0A3', { unmapped: true })])
    expect(cells.find(({ text }) => text.includes('\uE0A3'))?.doubt).toMatch(/无法识别/u)
    expect(paper.remarks).toMatchObject([{ kind: 'unmapped', place: { page: 1 } }])
  })

  it('a word whose letters stand far apart over two columns is one cell', () => {
    const merged = [
      ...grid.filter((rule) => rule.across),
      down(50),
      down(350),
      down(250),
      down(150, 100, 120),
      down(150, 140, 160),
    ]
    const { rows } = tableOf([...heads, at(90, 133, '合'), at(190, 133, '计'), at(300, 133, '1.00')], merged)
    expect(rows[1]).toEqual(['合计+2', '1.00'])
  })

  it('without a line between them two numbers are two cells, in doubt', () => {
    const lost = [
      ...grid.filter((rule) => rule.across),
      down(50),
      down(150),
      down(350),
      down(250, 100, 120),
      down(250, 140, 160),
    ]
    const { rows, cells } = tableOf([...heads, at(55, 133, '合计'), at(215, 133, '1.00'), at(300, 133, '2.00')], lost)
    expect(rows[1]).toEqual(['合计', '1.00', '2.00'])
    expect(cells.find(({ text }) => text === '2.00')?.doubt).toMatch(/没有表格线/u)
  })

  it('what is printed on a ground may be a head', () => {
    const { cells } = tableOf([...heads, at(55, 133, '合计')], grid, [[50, 100, 350, 120]])
    expect(cells.filter(({ head }) => head).map(({ text }) => text)).toEqual(['科目', '预算数', '决算数'])
  })
})

describe('a small digit behind a figure', () => {
  const wide = 27
  const beside = (rise: number, size: number) => [
    ...heads,
    at(55, 133, '合计'),
    at(205, 133, '300.00'),
    at(205 + wide + 0.3, 133 - rise, '12', { size }),
  ]

  it.each([2, 2.5, 3, 4])('that stands %d points above its line is the mark of a note', (rise) => {
    for (const size of [5, 6, 7]) expect(tableOf(beside(rise, size)).rows[1]?.[1]).toBe('300.00¹²')
  })

  it('that stands below it is no digit of the figure either', () =>
    expect(tableOf(beside(-2.5, 6)).rows[1]?.[1]).toBe('300.00₁₂'))

  it('as large as the figure is a digit of it', () => expect(tableOf(beside(0, 9)).rows[1]?.[1]).toBe('300.0012'))

  it('apart from it stays a figure of its own', () => {
    const texts = [...heads, at(55, 133, '合计'), at(205, 133, '300.00'), at(300, 130, '12', { size: 6 })]
    expect(tableOf(texts).rows[1]).toEqual(['合计', '300.00', '12'])
  })
})
