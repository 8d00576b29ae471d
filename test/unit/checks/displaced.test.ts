import { describe, expect, it } from 'vitest'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { explain } from '../../../src/presentation/explain.js'
import { audit } from '../../../src/procedures/audit.js'
import ordinary from '../../fixtures/accounts/ordinary.json' with { type: 'json' }

type Row = Record<string, string>

function found(role: string, change: (rows: Row[]) => void) {
  const json = structuredClone(ordinary) as unknown as { tables: Record<string, { rows: Row[] }> }
  change(json.tables[role]?.rows as Row[])
  return audit(FinalAccounts.parse(json)).findings
}

const swapped = (role: string, one: string, other: string) =>
  found(role, (rows) => {
    for (const row of rows) {
      const [first = '', second = ''] = [row[one], row[other]]
      row[one] = second
      row[other] = first
    }
  })

const moved = (role: string, columns: readonly string[], by: number) =>
  found(role, (rows) => {
    const before = rows.map((row) => ({ ...row }))
    for (const [at, row] of rows.entries()) for (const column of columns) row[column] = before[at - by]?.[column] ?? ''
  })

describe('figures that stand out of place', () => {
  it.each([
    ['expenditure', 'basic', 'project'],
    ['expenditure', 'total', 'basic'],
    ['generalPublicBudgetExpenditure', 'basic', 'project'],
    ['income', 'total', 'other'],
    ['governmentManagedFund', 'basic', 'project'],
  ])('as two columns of %s: %s and %s are one finding', (role, one, other) => {
    const [finding, ...others] = swapped(role, one, other)
    expect(others).toEqual([])
    expect(finding?.fault.kind).toBe('displaced')
    expect(finding?.related.length).toBeGreaterThan(2)
  })

  it('are told by the names of their columns, in both languages', () => {
    const [finding] = swapped('expenditure', 'basic', 'project')
    expect(finding && explain(finding, { locale: 'zh' })).toContain('疑似「基本支出」与「项目支出」两栏对调')
    expect(finding && explain(finding, { locale: 'en' })).toContain('seem to stand in each other’s place')
  })

  it.each([
    ['expenditure', 1],
    ['income', 1],
    ['generalPublicBudgetExpenditure', 1],
  ])('as the total column of %s a row down are at most three, the first of which says so', (role, by) => {
    const findings = moved(role, ['total'], by)
    expect(findings.length).toBeLessThanOrEqual(3)
    expect(findings.filter(({ fault }) => fault.kind === 'displaced')).toHaveLength(1)
  })

  it('hide no error of another cause', () => {
    const findings = found('expenditure', (rows) => {
      for (const row of rows) [row.basic, row.project] = [row.project ?? '', row.basic ?? '']
      const row = rows.find(({ code }) => code === '2010350') as Row
      row.total = `9${row.total}`
    })
    expect(findings.some(({ fault }) => fault.kind === 'displaced')).toBe(true)
    expect(findings.length).toBeGreaterThan(1)
  })
})
