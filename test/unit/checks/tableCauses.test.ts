import { describe, expect, it } from 'vitest'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { audit } from '../../../src/procedures/audit.js'
import ordinary from '../../fixtures/accounts/ordinary.json' with { type: 'json' }

type Row = Record<string, string>
type Table = { rows?: Row[]; income?: { rows: Row[] }; expenditure?: { rows: Row[] } }

const heads = new Set(['code', 'label', 'line'])
const rowsOf = ({ rows, income, expenditure }: Table): Row[] =>
  rows ?? [...(income?.rows ?? []), ...(expenditure?.rows ?? [])]
const fill = (row: Row, text: string): void => {
  for (const key of Object.keys(row)) if (!heads.has(key)) row[key] = text
}
const tables = Object.keys(ordinary.tables)

function found(change: (of: Record<string, Table>) => void) {
  const json = structuredClone(ordinary) as unknown as { tables: Record<string, Table> }
  change(json.tables)
  return audit(FinalAccounts.parse(json)).findings
}

describe('one cause is told once', () => {
  it.each(tables)('%s without a figure is at most one finding, which says so', (role) => {
    const findings = found((of) => {
      for (const row of rowsOf(of[role] as Table)) fill(row, '')
    })
    expect(findings.length).toBeLessThanOrEqual(1)
    for (const { related, alike = [] } of findings) expect(related.length).toBeGreaterThanOrEqual(alike.length)
  })

  it.each(['income', 'expenditure', 'incomeAndExpenditure', 'fiscalAppropriation'])(
    '%s with zeros alone is one finding, with the others related',
    (role) => {
      const [first, ...others] = found((of) => {
        for (const row of rowsOf(of[role] as Table)) fill(row, '0.00')
      })
      expect(others).toEqual([])
      expect(first?.related.length).toBeGreaterThan(0)
    },
  )

  it.each(tables)('the total row of %s left 0 is one finding', (role) => {
    const total = ['total', 'grandTotal', 'outturn']
    const findings = found((of) => {
      for (const row of rowsOf(of[role] as Table)
        .filter(({ code = '' }) => total.includes(code))
        .slice(0, 1))
        fill(row, '0.00')
    })
    expect(findings.length).toBeLessThanOrEqual(1)
  })

  it.each([
    ['income', 'total'],
    ['expenditure', '2010350'],
    ['governmentManagedFund', '21219'],
    ['stateCapitalOperations', 'total'],
    ['generalPublicBudgetExpenditure', 'total'],
  ])('the row %s %s left blank is one finding', (role, code) => {
    const findings = found((of) => {
      fill(rowsOf(of[role] as Table).find((row) => row.code === code) as Row, '')
    })
    expect(findings).toHaveLength(1)
  })

  it('two causes are two findings: a wrong figure in a table beside one without money', () => {
    const findings = found((of) => {
      for (const row of rowsOf(of.income as Table)) fill(row, '')
      const row = rowsOf(of.generalPublicBudgetExpenditure as Table).find(({ code }) => code === '2010350') as Row
      row.basic = '51.00'
    })
    expect(findings.map(({ severity }) => severity).toSorted()).toEqual(['error', 'warning'])
  })

  it('two cells that are off by the same by chance are two findings, though a third one rests on both', () => {
    const json = structuredClone(ordinary) as unknown as { tables: Record<string, Table>; statements?: unknown[] }
    const rows = rowsOf(json.tables.fiscalAppropriation as Table)
    const of = (code: string): Row => rows.find((row) => row.code === code) as Row
    const { tables } = json
    const spent = rowsOf({ rows: tables.fiscalAppropriation?.expenditure?.rows ?? [] }).find(
      ({ code }) => code === 'currentYearTotal',
    ) as Row
    const larger = (text: string): string => `${(Number(text.replaceAll(',', '')) * 100 + 100_000) / 100}`
    of('currentYearTotal').outturn = larger(of('currentYearTotal').outturn as string)
    const figures = { outturn: larger(spent.total as string) }
    json.statements = [{ kind: 'amount', subject: 'expenditure', scope: 'fiscalAppropriation', figures }]
    const ids = audit(FinalAccounts.parse(json)).findings.map(({ id }) => id)
    expect(ids).toContain('I14')
    expect(ids).toContain('S4')
  })
})
