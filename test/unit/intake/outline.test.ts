import { describe, expect, it } from 'vitest'
import { textPaper } from '../../../src/formats/textPaper.js'
import { readPaper } from '../../../src/intake/readPaper.js'

const table = `单位：万元

科目编码\t科目名称\t本年收入合计\t财政拨款收入\t上级补助收入\t事业收入\t经营收入\t附属单位上缴收入\t其他收入
合计\t\t77.00\t77.00\t0.00\t0.00\t0.00\t0.00\t0.00
201\t一般公共服务支出\t77.00\t77.00\t0.00\t0.00\t0.00\t0.00\t0.00
`
const found = (text: string) => readPaper(textPaper(text)).documents[0]?.json ?? {}

describe('the outline of accounts', () => {
  it('has chapters, what stands right below them, and the titles of tables', () => {
    const { outline } = found(`# 目 录

第一部分 概况

一、主要职责

第二部分 部门决算表

一、收入决算表

# 第一部分

# 某局概况

一、主要职责

（一）负责某事。

# 第二部分

某局 2024 年度

部门决算表

# 收入决算表

${table}

# 第三部分 2024年度部门决算情况说明

一、收入支出决算总体情况说明

2024年度收入总计77.00万元。

第四部分 名词解释

一、财政拨款收入：指拨款。
`)
    expect(outline).toEqual([
      '第一部分 某局概况',
      '第一部分 某局概况/一、主要职责',
      '第二部分 某局 2024 年度部门决算表',
      '第二部分 某局 2024 年度部门决算表/收入决算表',
      '第三部分 2024年度部门决算情况说明',
      '第三部分 2024年度部门决算情况说明/一、收入支出决算总体情况说明',
      '第四部分 名词解释',
    ])
  })

  it('keeps a table that only the contents page names', () => {
    const { outline } = found(`# 目 录

第二部分 部门决算表……2

一、收入决算表……3

二、支出决算表……4

# 第二部分 部门决算表

# 收入决算表

${table}`)
    expect(outline).toEqual([
      '第二部分 部门决算表',
      '第二部分 部门决算表/收入决算表',
      '第二部分 部门决算表/二、支出决算表',
    ])
  })

  it('is not made of a file of tables alone', () => {
    expect(found(`# 收入决算表\n\n${table}`).outline).toBeUndefined()
  })
})

describe('who publishes', () => {
  it.each([
    ['某市某局2024年度部门决算', 'department'],
    ['某市某局2024年度单位决算', 'unit'],
    ['某市某局2024年度部门（单位）决算', undefined],
  ])('%s', (title, publisher) => {
    expect(found(`${title}\n\n# 收入决算表\n\n${table}`).publisher).toBe(publisher)
  })
})
