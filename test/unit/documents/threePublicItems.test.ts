import { describe, expect, it } from 'vitest'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { cell } from '../../../src/procedures/cell.js'
import { read } from '../../../src/procedures/read.js'
import { accountsJson, accountsOf } from '../../fixtures/accountsOf.js'
import { auditedAs, findingsOf } from '../checks/ideas/audited.js'

const rows: readonly Record<string, string>[] = [
  {
    label: '合计',
    budget: '6.00',
    outturn: '3.58',
    previousOutturn: '4.00',
    change: '-0.42',
    changeRate: '-10.5%',
    completionRate: '59.67%',
    share: '100%',
  },
  {
    label: '1．因公出国（境）费',
    budget: '0.00',
    outturn: '0.00',
    previousOutturn: '0.00',
    change: '0.00',
    share: '—',
  },
  { label: '2．公务用车购置及运行维护费', budget: '5.50', outturn: '3.33', previousOutturn: '3.50', share: '93.02%' },
  { label: '其中：（1）公务用车购置费', budget: '0', outturn: '0', previousOutturn: '0' },
  { label: '（2）公务用车运行维护费', budget: '5.50', outturn: '3.33', previousOutturn: '3.50' },
  { label: '3．公务接待费', budget: '0.50', outturn: '0.25', previousOutturn: '0.50', changeRate: '-50%' },
  { label: '会议费', outturn: '1.20' },
  { label: '培训费', outturn: '0.9' },
  { label: '机关运行经费', outturn: '35.8' },
]
const table = (of: readonly object[] = rows, more: object = {}) => ({ threePublic: { rows: of, ...more } })
const withCell = (at: number, more: object): readonly object[] =>
  rows.map((row, index) => (index === at ? { ...row, ...more } : row))
const amountIn = (found: ReturnType<typeof cell>) => (typeof found === 'string' ? found : found.value.toNumber())
const told = (of: readonly object[]) =>
  auditedAs('finalAccounts', { tables: table(of) }).findings.map(({ id, where }) => [id, ...where.path.slice(2)])

describe('table 09 with items below each other', () => {
  it('comes back as it is printed', () => {
    const json = accountsJson(table())
    expect(JSON.parse(JSON.stringify(FinalAccounts.parse(json)))).toEqual(json)
  })

  it.each([
    ['outturn', 'total', 3.58],
    ['budget', 'vehicles', 5.5],
    ['previousOutturn', 'officialReception', 0.5],
    ['outturn', 'conference', 1.2],
    ['outturn', 'training', 0.9],
    ['outturn', 'agencyRunningCost', 35.8],
  ])('is asked for as any other: %s of %s', (stage, item, value) => {
    expect(amountIn(cell(accountsOf(table()), 'threePublic', stage, item))).toBe(value)
  })

  it('knows an item by its code, and keeps one that it does not know', () => {
    const own = [
      { code: 'officialReception', label: '接待', outturn: '1.00' },
      { label: '其他', outturn: '2.00' },
    ]
    const accounts = accountsOf(table(own))
    expect(amountIn(cell(accounts, 'threePublic', 'outturn', 'officialReception'))).toBe(1)
    expect(accounts.toJSON().tables.threePublic?.rows).toEqual(own)
  })

  it.each([
    ['nothing wrong', rows, []],
    ['a change against the budget', withCell(0, { change: '-2.42', changeRate: '-40.33%' }), []],
    ['a wrong part', withCell(4, { outturn: '3.13' }), [['I27', 'rows', 2, 'outturn']]],
    ['a wrong change', withCell(0, { change: '-0.24' }), [['C6', 'rows', 0, 'change']]],
    ['a wrong rate of change', withCell(5, { changeRate: '-40%' }), [['C6', 'rows', 5, 'changeRate']]],
    ['a wrong completion', withCell(0, { completionRate: '95.67%' }), [['C6', 'rows', 0, 'completionRate']]],
    ['a wrong share', withCell(2, { share: '39.02%' }), [['C6', 'rows', 2, 'share']]],
    ['a growth from nothing', withCell(1, { outturn: '0', changeRate: '100%' }), [['C6', 'rows', 1, 'changeRate']]],
    ['an odd amount', withCell(5, { outturn: '#REF!' }), [['U1', 'rows', 5, 'outturn']]],
    ['an odd share', withCell(5, { share: '见附件' }), [['U1', 'rows', 5, 'share']]],
  ])('tells %s', (_, of, places) => {
    expect(told(of)).toEqual(places)
  })

  it('is held against its text, and may print another unit than the document', () => {
    const yuan = [
      { label: '合计', outturn: '35800' },
      { label: '公务接待费', outturn: '35800' },
    ]
    const statement = (outturn: string) => ({ kind: 'amount', subject: 'threePublic', figures: { outturn } })
    const parts = (outturn: string) => ({
      tables: table(yuan, { unit: '元', scope: 'generalPublicBudget' }),
      statements: [{ ...statement(outturn), scope: 'generalPublicBudget' }],
    })
    expect(findingsOf('S4', 'finalAccounts', parts('3.58'))).toEqual([])
    expect(findingsOf('S4', 'finalAccounts', parts('3.85'))).toHaveLength(1)
  })

  it('is not both ways at once', () => {
    const mixed = accountsJson(table([{ label: '合计', total: '1', outturn: '2' }]))
    expect(read(FinalAccounts, mixed).problems).toHaveLength(1)
  })
})
