import { describe, expect, it } from 'vitest'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { readPaper } from '../../../src/intake/readPaper.js'
import { paperOfRows } from '../../../src/paper/paperOfRows.js'
import { audit } from '../../../src/procedures/audit.js'

const table = (unit: string, heads: readonly string[], basic: string, code = '213') =>
  readPaper(
    paperOfRows([
      ['支出决算表'],
      ['部门：安澜市水务局', '2024年度', unit],
      ['科目编码', '科目名称', ...heads],
      ['', '合计', '10.00', basic, '5.00'],
      [code, '农林水支出', '10.00', basic, '5.00'],
    ]),
  ).documents[0]

const heads = ['本年支出合计', '基本支出', '项目支出']

describe('the unit of a column', () => {
  it('is that of its own head, where the others are in another', () => {
    const found = table('单位：万元', ['本年支出合计', '基本支出（元）', '项目支出'], '50000.00')
    expect(found?.json).toMatchObject({
      unit: '万元',
      tables: { expenditure: { rows: [{ basic: '50000.00元' }, { basic: '50000.00元', project: '5.00' }] } },
    })
    const { findings } = audit(found?.document as AnyDocument)
    expect(findings.filter(({ rule }) => rule.id.startsWith('I'))).toEqual([])
  })

  it('is that of the heads where all of them say one, and in doubt where the table says another above', () => {
    const said = heads.map((head) => `${head}（万元）`)
    expect(table('单位：万元', said, '5.00')?.doubtful).toEqual([])
    const found = table('单位：元', said, '5.00')
    expect(found?.json).toMatchObject({ tables: { expenditure: { unit: '万元', rows: [{ basic: '5.00' }, {}] } } })
    expect(found?.doubtful.map(({ why }) => why)).toEqual(['unitsDiffer'])
  })

  it('a code with marks between its levels is one code', () => {
    expect(table('单位：万元', heads, '5.00', '213-03-05')?.json).toMatchObject({
      tables: { expenditure: { rows: [{}, { code: '2130305' }] } },
    })
  })
})
