import { describe, expect, it } from 'vitest'
import { textPaper } from '../../../src/formats/textPaper.js'
import { readPaper } from '../../../src/intake/readPaper.js'

const first = `某局2024年度部门决算
支出决算表
公开03表
部门：某局
单位：万元

科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\t上缴上级支出\t经营支出\t对附属单位补助支出
合计\t\t30.00\t20.00\t10.00\t0.00\t0.00\t0.00
201\t一般公共服务支出\t30.00\t20.00\t10.00\t0.00\t0.00\t0.00
`
const heads =
  '科目编码\t科目名称\t本年收入合计\t财政拨款收入\t上级补助收入\t事业收入\t经营收入\t附属单位上缴收入\t其他收入'
const second = `${heads}
合计\t\t77.00\t77.00\t0.00\t0.00\t0.00\t0.00\t0.00
201\t一般公共服务支出\t77.00\t77.00\t0.00\t0.00\t0.00\t0.00\t0.00
`
const tablesOf = (text: string): readonly string[] => {
  const [found] = readPaper(textPaper(text)).documents
  return Object.keys((found?.json.tables ?? {}) as object).toSorted()
}

describe('a table under the title of one that accounts do not have', () => {
  it('is no table of theirs, though its heads are: it is kept as printed, each cell with its place', () => {
    const paper = textPaper(`${first}\n代管资金收入明细表\n\n${second}`)
    const { documents, unread } = readPaper(paper)
    expect(Object.keys((documents[0]?.json.tables ?? {}) as object)).toEqual(['expenditure'])
    expect(documents[0]?.json.otherTables).toEqual([
      {
        title: '代管资金收入明细表',
        rows: [
          expect.objectContaining({ 科目编码: '合计', 本年收入合计: '77.00' }),
          expect.objectContaining({ 科目编码: '201', 科目名称: '一般公共服务支出', 财政拨款收入: '77.00' }),
        ],
      },
    ])
    expect(documents[0]?.places['/otherTables/0/rows/1/财政拨款收入']).toMatchObject({ line: 15 })
    expect(documents[0]?.problems).toBeUndefined()
    expect(unread).toEqual([])
  })

  it('is theirs by its heads where it has no title', () => {
    expect(tablesOf(`${first}\n\n${second}`)).toEqual(['expenditure', 'income'])
  })
})
