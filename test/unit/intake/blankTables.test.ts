import { describe, expect, it } from 'vitest'
import { readPaper } from '../../../src/intake/readPaper.js'
import type { Paper, PaperBlock } from '../../../src/paper/paper.js'
import { paperOfRows } from '../../../src/paper/paperOfRows.js'

const heads = [
  ['项目', '项目', '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
  ['科目编码', '科目名称', '', '', '', '', '', ''],
]
const names = [
  ['', '合计', '', '', '', '', '', ''],
  ['205', '教育支出', '', '', '', '', '', ''],
]

/** A table under its title, and a paragraph behind it. */
function read(rows: readonly (readonly string[])[], behind = '') {
  const { blocks, ...paper } = paperOfRows([['支出决算表'], ['单位：万元'], ...heads, ...rows])
  const text: PaperBlock = { kind: 'paragraph', text: behind, place: { line: 9 } }
  const whole: Paper = { ...paper, blocks: [...blocks, ...(behind === '' ? [] : [text])] }
  const { documents, unread } = readPaper(whole, { year: 2024, department: '某局' })
  const tables = documents[0]?.json.tables as Readonly<Record<string, { rows?: readonly object[] }>> | undefined
  return { rows: tables?.expenditure?.rows, unread }
}

describe('a table without figures', () => {
  it('has the rows that its names print', () => {
    expect(read(names).rows).toMatchObject([
      { code: 'total', label: '合计', total: '' },
      { code: '205', label: '教育支出', total: '' },
    ])
  })

  it('has no rows where it prints its heads alone', () => {
    expect(read([]).rows).toEqual([])
  })

  it('is none where lines of it were not understood: they are unread', () => {
    const { rows, unread } = read([['', '', '12.00', '12.00', '', '', '', '']])
    expect(rows).toBeUndefined()
    expect(unread.map(({ text }) => text)).toEqual(['12.00', '12.00'])
  })
})

describe('what is left of a template', () => {
  it('is unread, each placeholder and each instruction with its place', () => {
    const { unread } = read(names, '本年支出合计XXX万元，增加（减少）XXX万元。（如持平作持平表述）')
    expect(unread.map(({ text, why, place }) => [text, why, place.line])).toEqual([
      ['XXX', 'template', 9],
      ['增加（减少）', 'template', 9],
      ['（如持平作持平表述）', 'template', 9],
    ])
  })
})
