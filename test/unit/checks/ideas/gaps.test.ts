import { describe, expect, it } from 'vitest'
import { formKinds } from '../../../../src/documents/formKinds.js'
import { explain } from '../../../../src/presentation/explain.js'
import { audit } from '../../../../src/procedures/audit.js'
import { readDocument } from '../../../../src/procedures/read.js'
import { documentOf } from '../../../definitions/emptyDocument.js'
import { type Publication, publication } from '../../../fixtures/places/publication.js'

type Row = Record<string, string>
type Change = (json: Publication) => void

function audited(change: Change = () => undefined) {
  const json = publication()
  change(json)
  const { document, problems } = readDocument(JSON.stringify(json), { locale: 'zh' })
  expect(problems ?? []).toEqual([])
  const { findings, coverage } = audit(document as never)
  return { told: findings.map((finding) => `${finding.severity} ${explain(finding).split('规则：')[0]}`), coverage }
}

const whole = audited()

/** The rows of a table, or of one side of it. */
function rowsOf({ tables }: Publication, id: string): Row[] {
  const [role = '', side] = id.split('.')
  const table = tables[role] as Record<string, { rows: Row[] }> & { rows: Row[] }
  return side ? (table[side] as { rows: Row[] }).rows : table.rows
}

const heads = ['code', 'label', 'line']
const onlyColumns =
  (id: string, ...kept: readonly string[]): Change =>
  (json) => {
    for (const row of rowsOf(json, id))
      for (const key of Object.keys(row)) if (![...heads, ...kept].includes(key)) delete row[key]
  }
const withoutColumn =
  (id: string, column: string): Change =>
  (json) => {
    for (const row of rowsOf(json, id)) delete row[column]
  }
const withoutRow =
  (id: string, code: string): Change =>
  (json) => {
    const rows = rowsOf(json, id)
    rows.splice(
      rows.findIndex((row) => row.code === code),
      1,
    )
  }
const renamed =
  (id: string, code: string, change: Row): Change =>
  (json) => {
    Object.assign(rowsOf(json, id).find((row) => row.code === code) as Row, change)
  }

describe('D7: a column or row that every such table has, and this one has not, is told once', () => {
  it.each<[string, Change, string]>([
    ['02 with its total alone', onlyColumns('income', 'total'), '收入决算表：没有“财政拨款收入”栏'],
    ['03 with its total alone', onlyColumns('expenditure', 'total'), '支出决算表：没有“基本支出”栏、“项目支出”栏'],
    ['03 without project expenditure', onlyColumns('expenditure', 'total', 'basic'), '支出决算表：没有“项目支出”栏'],
    ['05 without basic expenditure', withoutColumn('generalPublicBudgetExpenditure', 'basic'), '没有“基本支出”栏'],
    [
      '04 with its total alone',
      onlyColumns('fiscalAppropriation.expenditure', 'total'),
      '没有“一般公共预算财政拨款”栏',
    ],
    ['09 without receptions', withoutColumn('threePublic', 'officialReception'), '没有“公务接待费”栏'],
    ['09 without a column of zeros', withoutColumn('threePublic', 'overseasTravel'), '没有“因公出国（境）费”栏'],
    ['09 without its budget', withoutRow('threePublic', 'budget'), '没有“预算数”行'],
    ['01 without its grand total', withoutRow('incomeAndExpenditure.income', 'grandTotal'), '收入：没有“总计”行'],
    ['05 without its total', withoutRow('generalPublicBudgetExpenditure', 'total'), '没有“合计”行'],
  ])('%s', (_, change, words) => {
    const { told, coverage } = audited(change)
    expect(told).toEqual([expect.stringContaining(words)])
    expect(told[0]).toMatch(/^warning/u)
    expect(coverage).toBeLessThan(whole.coverage as number)
  })

  it('asks for no column that only some places print, nor for the columns of 07', () => {
    for (const column of ['grantFromSuperior', 'other'])
      expect(audited(withoutColumn('income', column)).told).toEqual([])
    expect(audited(onlyColumns('governmentManagedFund', 'total')).told).toEqual([])
  })

  it('tells tables without a figure, together', () => {
    const { told } = audited((json) => {
      for (const id of ['income', 'expenditure']) rowsOf(json, id).length = 0
    })
    expect(told).toEqual([expect.stringContaining('收入决算表、支出决算表没有一个数')])
  })
})

describe('C4: what is not known is told', () => {
  it.each<[string, Change, string]>([
    [
      'a code that is none',
      renamed('incomeAndExpenditure.income', 'openingBalance', { code: 'opening' }),
      '“opening”不是本表的行，已按行名作“openingBalance”核对',
    ],
    ['another', renamed('threePublic', 'outturn', { code: 'actual' }), '“actual”不是本表的行，已按行名作“outturn”核对'],
    ['that of a total', renamed('expenditure', 'total', { code: 'sum' }), '“sum”不是本表的行，已按行名作“total”核对'],
    [
      'one of table 04',
      renamed('fiscalAppropriation.income', 'grandTotal', { code: 'total' }),
      '已按行名作“grandTotal”核对',
    ],
    [
      'a line of table 01 by an unknown name',
      renamed('incomeAndExpenditure.income', 'openingBalance', { code: '', label: '期初数' }),
      '没有认出“期初数”',
    ],
  ])('%s', (_, change, words) => {
    const { told } = audited(change)
    expect(told).toEqual([expect.stringContaining(words)])
    expect(told[0]).toMatch(/^note/u)
  })

  it('reads a row whose code is none by its name: nothing is left unchecked', () => {
    expect(audited(renamed('threePublic', 'outturn', { code: 'actual' })).coverage).toBeGreaterThanOrEqual(
      whole.coverage as number,
    )
  })

  it('names the rows that are not known where a row that must be there is missing', () => {
    const { told } = audited((json) => {
      for (const row of rowsOf(json, 'incomeAndExpenditure.income')) {
        delete row.code
        if (row.label === '总计') row.label = '全部收入'
      }
    })
    expect(told).toEqual([expect.stringContaining('没有“总计”行；没有认出的行有“全部收入”')])
  })
})

describe('D3: tables that are announced, or belong to place and year', () => {
  const gone =
    (role: string, heading: RegExp): Change =>
    ({ tables, outline }) => {
      delete tables[role]
      const at = outline.findIndex((one) => heading.test(one))
      if (at >= 0) outline.splice(at, 1)
    }

  it.each<[string, Change, string]>([
    ['announced', gone('income', /没有/u), 'warning 【核实 D3】决算公开的报表：没有收入决算表'],
    ['neither there nor announced', gone('income', /2\.收入决算表/u), 'note 【提示 D3】决算公开的报表：没有收入决算表'],
    ['the same of 09', gone('threePublic', /9\.一般/u), 'note 【提示 D3】决算公开的报表：没有财政拨款“三公”经费'],
    [
      'announced by a title that no table has',
      ({ outline }) => outline.splice(11, 0, '第二部分 决算表/10.机关运行经费及政府采购情况表'),
      'note 【提示 D3】决算公开的报表：目录列有“10.机关运行经费及政府采购情况表”，文中没有',
    ],
  ])('%s', (_, change, words) => {
    expect(audited(change).told).toEqual([expect.stringContaining(words)])
  })

  it('lets a table of no role be that is there, and forms of performance', () => {
    const { told } = audited((json) => {
      json.outline.splice(11, 0, '第二部分 决算表/10.机关运行经费表', '第二部分 决算表/11.项目支出绩效自评表')
      Object.assign(json, { otherTables: [{ title: '机关运行经费表', rows: [] }] })
    })
    expect(told).toEqual([])
  })
})

describe('U2: an empty form says so', () => {
  it.each(formKinds.map((kind) => [kind] as const))('%s', (kind) => {
    const { findings, coverage } = audit(documentOf(kind, {}))
    expect(findings.map(({ id }) => id)).toEqual(['U2'])
    expect(coverage).toBeLessThan(0.5)
  })

  it('a single sentence is content', () => {
    const statements = [{ kind: 'amount', subject: 'expenditure', figures: { outturn: '1.00' } }]
    expect(audit(documentOf('selfEvaluation', { statements })).findings.map(({ id }) => id)).not.toContain('U2')
  })
})

describe('a gap lowers coverage, and never raises it', () => {
  const columns = ['income', 'expenditure', 'generalPublicBudgetExpenditure', 'threePublic'].flatMap((id) =>
    Object.keys(rowsOf(publication(), id)[0] as Row)
      .filter((key) => ![...heads, 'total'].includes(key))
      .map((column) => [id, column] as const),
  )

  it.each(columns)('the column %s.%s', (id, column) => {
    expect(audited(withoutColumn(id, column)).coverage).toBeLessThanOrEqual(whole.coverage as number)
  })

  const named = [
    'incomeAndExpenditure.income',
    'incomeAndExpenditure.expenditure',
    'fiscalAppropriation.income',
    'threePublic',
  ].flatMap((id) => rowsOf(publication(), id).map(({ code = '' }) => [id, code] as const))

  it.each(named)('the row %s.%s', (id, code) => {
    expect(audited(withoutRow(id, code)).coverage).toBeLessThanOrEqual(whole.coverage as number)
  })

  it('a cell that is left out of a row is a blank', () => {
    const { told, coverage } = audited((json) => {
      const row = rowsOf(json, 'generalPublicBudgetExpenditure').find(({ code }) => code === '213') as Row
      delete row.project
    })
    expect(told.some((one) => /213 .*空白不等于零/u.test(one))).toBe(true)
    expect(coverage).toBeLessThan(whole.coverage as number)
  })
})
