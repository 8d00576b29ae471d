import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FinalAccounts } from '../../../../src/documents/finalAccounts.js'
import type { FinalAccountsJson } from '../../../../src/documents/json/finalAccountsJson.js'
import { explain } from '../../../../src/presentation/explain.js'
import { reconcile } from '../../../../src/procedures/reconcile.js'

const file = new URL('../../../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url)
const printed = JSON.parse(readFileSync(file, 'utf8')) as FinalAccountsJson

/** The published accounts with some figures of table 05 printed otherwise. */
function printedWith(changes: Readonly<Record<string, string>>, more: object = {}) {
  const copy = structuredClone(printed) as FinalAccountsJson & {
    tables: { generalPublicBudgetExpenditure: { rows: Record<string, string>[] } }
  }
  for (const row of copy.tables.generalPublicBudgetExpenditure.rows) {
    const text = changes[row.code ?? '']
    if (text !== undefined) row.total = text
  }
  return FinalAccounts.parse({ ...copy, ...more })
}

const found = (...documents: readonly FinalAccounts[]) => reconcile(documents).findings.filter(({ id }) => id === 'X18')

describe('X18: one paper in two prints', () => {
  it('is the same in both: nothing is told', () => {
    expect(found(printedWith({}), printedWith({}))).toEqual([])
  })

  it('is told once with every cell that differs, whichever is given first', () => {
    const [one, other] = [printedWith({}), printedWith({ '2010350': '556.65', '21011': '43.68' })]
    const [finding, ...others] = found(one, other)
    expect(others).toEqual([])
    expect(finding?.operands).toHaveLength(4)
    expect(found(other, one)).toEqual([finding])
    const words = finding ? explain(finding) : ''
    expect(words).toContain(
      '有2处数不同：一般公共预算财政拨款支出决算表「2010350 事业运行」小计为556.56万元，彼为556.65万元、',
    )
  })

  it('may be printed in another unit, rounded', () => {
    const rows = [
      ['201', '1234567.89'],
      ['205', '2345678.90'],
    ] as const
    const accounts = (unit: '元' | '万元', of: (text: string) => string) =>
      FinalAccounts.parse({
        kind: 'finalAccounts',
        year: 2024,
        department: '某局',
        unit,
        excerpt: true,
        tables: { income: { rows: rows.map(([code, text]) => ({ code, label: '', total: of(text) })) } },
      })
    const [exact, coarse] = [
      accounts('元', (text) => text),
      accounts('万元', (text) => (Number(text) / 10_000).toFixed(2)),
    ]
    expect(found(exact, coarse)).toEqual([])
  })

  it.each([
    ['another year', { year: 2023 }],
    ['another unit', { department: '某局' }],
    ['a unit of the same name elsewhere', { region: '某市' }],
  ])('is not compared with that of %s', (_, more) => {
    expect(found(printedWith({}), printedWith({ '2010350': '556.65' }, more))).toEqual([])
  })

  it('is another paper where most of it is different', () => {
    const other = structuredClone(printed) as unknown as { tables: Record<string, { rows?: Record<string, string>[] }> }
    for (const { rows = [] } of Object.values(other.tables))
      for (const row of rows)
        for (const key of Object.keys(row))
          if (/^[\d,]+\.\d\d$/u.test(row[key] ?? '') && row[key] !== '0.00') row[key] = `1${row[key]}`
    expect(found(printedWith({}), FinalAccounts.parse(other))).toEqual([])
  })
})
