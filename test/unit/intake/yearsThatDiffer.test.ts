import { describe, expect, test } from 'vitest'
import { readPaper } from '../../../src/intake/readPaper.js'
import { paperOfRows } from '../../../src/paper/paperOfRows.js'

const heads = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
const rows = [
  ['合计', '', '300.00', '200.00', '100.00'],
  ['201', '一般公共服务支出', '300.00', '200.00', '100.00'],
]

/** The year of the first document of a sheet, and the doubts of it. */
function yearOf(...lines: (readonly string[])[]) {
  const [found] = readPaper(paperOfRows([{ name: 'S', rows: lines.map((line) => [...line]) }])).documents
  const doubts = found?.doubtful.filter(({ why }) => why === 'yearsDiffer').map(({ path, note }) => `${path} ${note}`)
  return [found?.json.year, ...(doubts ?? [])]
}

const differs = (cell: string, text: string) => `year S!${cell}：另一处的年度与本文件所取的不同：${text}`

describe('a title and a caption that name different years', () => {
  test('leave the year in doubt, with the place of the other one', () => {
    expect(
      yearOf(['2024年度支出决算表'], ['编制单位：安澜市文化局', '2023年度', '单位：万元'], heads, ...rows),
    ).toEqual([2024, differs('B2', '2023年度')])
  })

  test('leave it in doubt where they are titles, in numerals too, of which most count', () => {
    const table = (title: string) => [[title], ['编制单位：安澜市文化局', '单位：万元'], heads, ...rows]
    expect(yearOf(['安澜市文化局二〇二四年度部门决算'], ...table('2023年度支出决算表'))).toEqual([
      2024,
      differs('A2', '2023年度支出决算表'),
    ])
  })

  test('do so in a form', () => {
    const form = [
      ['部门名称', '安澜市文化局'],
      ['年度资金总额', '100.00'],
    ]
    expect(yearOf(['2024年度项目支出绩效自评表'], ['（2023年度）'], ...form)).toEqual([
      2024,
      differs('A2', '（2023年度）'),
    ])
  })
})

describe('another year stands by right', () => {
  test('in heads, rows and sentences, and in a title that names both', () => {
    const told = [...heads.slice(0, 2), '2023年预算数', '2024年预算数', '比2023年增减']
    const [captions, notes] = [['2024年度', '单位：万元'], ['注：2023年结转10.00万元。']]
    expect(yearOf(['2024年度支出决算表'], captions, heads, ...rows, notes)).toEqual([2024])
    expect(yearOf(['支出决算表'], captions, [...heads, '2023年决算数'], ...rows)).toEqual([2024])
    expect(yearOf(['2024年支出预算表'], captions, told, ...rows)).toEqual([2024])
    for (const title of ['2024年度支出决算表（含2023年）', '支出决算表（2023年结转资金）'])
      expect(yearOf([title], captions, heads, ...rows)).toEqual([2024])
  })
})
