import { describe, expect, it } from 'vitest'
import { paperOfPages } from '../../../../src/formats/pdf/geometry/paperOfPages.js'
import type { Rule } from '../../../../src/formats/pdf/geometry/shapes.js'
import { rowsRead, tablesIn } from '../../../fixtures/files/drawn/cellsRead.js'
import { a4, type DrawnText, shapesOf } from '../../../fixtures/files/drawn/drawnPage.js'

const across = (at: number, from = 50, to = 350): Rule => ({ across: true, at, from, to })
const down = (at: number, from = 100, to = 200): Rule => ({ across: false, at, from, to })
const at = (x: number, y: number, text: string): DrawnText => ({ x, y, text, size: 9 })
/** Five rows of 20, of which each has its lines across. */
const rows = [100, 120, 140, 160, 180, 200].map((y) => across(y))
const heads = [at(85, 113, '科目'), at(155, 113, '预算数'), at(255, 113, '决算数')]
/** The figures of a row end at the right of their columns. */
const row = (line: number, label: string, ...figures: readonly (readonly [column: number, text: string])[]) => {
  const y = 113 + 20 * line
  return [at(55, y, label), ...figures.map(([column, text]) => at(148 + 100 * column - text.length * 4.5, y, text))]
}

function tableOf(texts: readonly DrawnText[], lines: readonly Rule[]) {
  const [table, ...more] = tablesIn(paperOfPages([shapesOf({ ...a4, texts, lines, fills: [] })]))
  if (!table || more.length > 0) throw new Error(`${more.length} tables more`)
  return { rows: rowsRead(table), doubted: table.cells.filter(({ doubt }) => doubt !== undefined) }
}

describe('where lines are missing', () => {
  const body = [1, 2, 3, 4].flatMap((line) => row(line, `第${line}项`, [1, '1.00']))

  it('figures in rows below each other are in the column at whose end they stand, in doubt', () => {
    const lost = [...rows, down(50), down(150), down(350), down(250, 100, 140), down(250, 180, 200)]
    const read = tableOf([...heads, ...body], lost)
    expect(read.rows.map((cells) => cells[1])).toEqual(['预算数', '1.00', '1.00', '1.00', '1.00'])
    expect(read.doubted.map(({ row: line }) => line)).toEqual([2, 3])
  })

  it('figures in the middle of merged columns, and at their end, are of both', () => {
    const merged = [...rows, down(50), down(150), down(350), down(250, 100, 140), down(250, 180, 200)]
    const own = [...row(1, '第1项', [1, '1.00']), ...row(4, '第4项', [1, '1.00'])]
    const wide = [at(55, 153, '第2项'), at(241, 153, '2.00'), at(55, 173, '第3项'), at(330, 173, '3.00')]
    const read = tableOf([...heads, ...own, ...wide], merged)
    expect(read.rows.map((cells) => cells[1])).toEqual(['预算数', '1.00', '2.00+2', '3.00+2', '1.00'])
    expect(read.doubted).toEqual([])
  })

  it('a name in the first row of figures is none of the heads', () => {
    const lost = [
      ...rows.filter((rule) => rule.at !== 120),
      across(120, 150, 350),
      ...[50, 150, 250, 350].map((x) => down(x)),
    ]
    const read = tableOf([...heads, ...body], lost)
    expect(read.rows.map((cells) => cells[0])).toEqual(['科目', '第1项', '第2项', '第3项', '第4项'])
    expect(read.doubted.map(({ text }) => text)).toEqual(['科目', '第1项'])
  })

  it('texts beside each other, one higher than the other, are in doubt', () => {
    const lost = [...rows, down(50), down(250), down(350), down(150, 100, 120), down(150, 160, 200)]
    const texts = [at(55, 133, '201'), at(155, 129, '一般公共服务'), at(155, 139, '支出'), at(300, 133, '1.00')]
    const read = tableOf([...heads, ...texts, ...body.slice(4)], lost)
    expect(read.doubted.map(({ row: line }) => line)).toContain(1)
  })
})
