import { expect, test } from 'vitest'
import { textPaper } from '../../../src/formats/textPaper.js'
import { readPaper } from '../../../src/intake/readPaper.js'

const table = [
  ['2024年度支出决算表'],
  ['编制单位：安澜市文化局', '单位：万元'],
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['合计', '', '300.00', '200.00', '100.00'],
  ['201', '一般公共服务支出', '300.00', '200.00', '100.00'],
]
const sentence = '本年支出合计300.00万元。'

/** Why numbers of the sentences are unread, and how many sentences are read, of so many lines behind a table. */
function readOf(lines: number): readonly [ReadonlySet<string>, number] {
  const told = Array.from({ length: lines }, () => `${sentence}${'同上'.repeat(15_000)}。`)
  const rows = table.map((cells) => cells.join('\t'))
  const paper = textPaper([...rows, '', '第三部分 部门决算情况说明', ...told].join('\n'))
  const { documents, unread } = readPaper(paper)
  const [found] = documents
  expect(Object.keys((found?.json.tables ?? {}) as object)).toEqual(['expenditure'])
  return [
    new Set(unread.map(({ why }) => why)),
    ((found?.json ?? {}) as { statements?: object[] }).statements?.length ?? 0,
  ]
}

test('a narrative that is too long to be read leaves its tables read, and every number in it unread', () => {
  expect(readOf(3)).toEqual([new Set(), 3])
  expect(readOf(14)).toEqual([new Set(['tooLong']), 0])
})
