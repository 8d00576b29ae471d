import { describe, expect, it } from 'vitest'
import { locateSuspects } from '../../../src/causes/locateSuspects.js'
import { withCauses } from '../../../src/causes/withCauses.js'
import { DepartmentBudget } from '../../../src/documents/departmentBudget.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import type { AnyDocument } from '../../../src/documents/forms.js'
import type { FinalAccountsJson } from '../../../src/documents/json/finalAccountsJson.js'
import { audit } from '../../../src/procedures/audit.js'
import { reconcile } from '../../../src/procedures/reconcile.js'
import type { Suspicion } from '../../../src/verdicts/suspicion.js'
import { goodAccounts } from '../../fixtures/accounts/goodAccounts.js'
import { documentsOf, madeUpPapers } from '../../fixtures/budgets/madeUpPapers.js'
import { rowsAt } from '../../fixtures/causes/shiftRows.js'
import { withText } from '../../fixtures/printedCells.js'

const right = Object.values(goodAccounts)[0] as FinalAccountsJson
const firstOf = (json: FinalAccountsJson): Suspicion | undefined => {
  const document = FinalAccounts.parse(json)
  return locateSuspects(document, audit(document)).groups[0]?.suspicions[0]
}

type Row = Record<string, string>
const changed = (table: string, change: (rows: Row[]) => void): FinalAccountsJson => {
  const copy = structuredClone(right)
  change(rowsAt(copy, table) as Row[])
  return copy
}

describe('what happened to a table', () => {
  it('two columns are exchanged', () => {
    const json = changed('expenditure', (rows) => {
      for (const row of rows) [row.basic, row.project] = [row.project ?? '', row.basic ?? '']
    })
    expect(firstOf(json)?.kind).toBe('columnsMoved')
  })

  it('the figures of one row stand in the columns beside their own', () => {
    const json = changed('expenditure', (rows) => {
      const row = rows[1] as Row
      ;[row.total, row.basic, row.project] = ['0.00', row.total ?? '', row.basic ?? '']
    })
    const first = firstOf(json)
    expect([first?.kind, new Set(first?.cells.map(({ where }) => where.row)).size]).toEqual(['columnsMoved', 1])
  })

  it('a row is left out: its figures, and the code by which another table has them', () => {
    const items = (rows: readonly Row[]): readonly Row[] => rows.filter(({ code = '' }) => /^\d{7}$/u.test(code))
    const brothers = items(rowsAt(right, 'expenditure') as Row[]).filter(
      ({ code = '' }, _, all) => all.filter((other) => other.code?.startsWith(code.slice(0, 5))).length > 1,
    )
    const gone = brothers[0] as Row
    const json = changed('expenditure', (rows) =>
      rows.splice(
        rows.findIndex(({ code }) => code === gone.code),
        1,
      ),
    )
    const first = firstOf(json)
    expect(first?.kind).toBe('rowLeftOut')
    expect(first?.cells[0]?.needed?.toFixed(2)).toBe(gone.total?.replaceAll(',', ''))
    expect(first?.cells[0]?.where.row).toBe(gone.code)
  })

  it('a row is there twice under another code', () => {
    const json = changed('expenditure', (rows) => {
      const at = rows.findIndex(({ code = '' }) => /^\d{7}$/u.test(code))
      const row = rows[at] as Row
      rows.splice(at + 1, 0, { ...row, code: `${row.code?.slice(0, 5)}99` })
    })
    expect(firstOf(json)?.kind).toBe('rowTooMuch')
  })

  it('a part was changed and its totals were not: the second thing that may have happened', () => {
    const rows = rowsAt(right, 'expenditure') as Row[]
    const at = rows.findIndex(({ code = '' }) => /^\d{7}$/u.test(code))
    const alone = {
      ...right,
      excerpt: true as const,
      tables: { expenditure: right.tables.expenditure },
      statements: [],
    }
    const document = FinalAccounts.parse(withText(alone, `tables.expenditure.rows.${at}.project`, '9,876.54'))
    const { groups } = locateSuspects(document, audit(document))
    const kinds = groups[0]?.suspicions.map(({ kind }) => kind)
    expect(kinds?.[0]).toBe('cells')
    expect(kinds).toContain('totalsNotUpdated')
  })
})

describe('where a figure comes from', () => {
  const row = (code: string, label: string, total: string) => ({ code, label, total })
  const header = { kind: 'finalAccounts', department: '某局', unit: '万元', excerpt: true } as const
  const accounts = (year: number, totals: readonly string[]) =>
    FinalAccounts.parse({
      ...header,
      year,
      tables: {
        expenditure: {
          rows: totals.map((total, at) =>
            row(
              ['total', '201', '205', '208'][at] ?? '',
              ['合计', '一般公共服务支出', '教育支出', '社会保障和就业支出'][at] ?? '',
              total,
            ),
          ),
        },
      },
    })
  const slipsOf = (document: FinalAccounts, options = {}) =>
    locateSuspects(document, audit(document), options).groups[0]?.suspicions.map(({ cells: [cell] }) => [
      cell?.where.row,
      cell?.slip,
    ])

  it('last year’s is left in', () => {
    const previousYear = accounts(2023, ['60.00', '13.13', '20.00', '26.87'])
    const document = accounts(2024, ['70.00', '13.13', '21.50', '27.75'])
    expect(slipsOf(document, { previousYear })?.[0]).toEqual(['201', 'lastYear'])
    expect(slipsOf(document)?.flat()).not.toContain('lastYear')
  })

  it('a total is without one of its parts, or has one twice', () => {
    expect(slipsOf(accounts(2024, ['48.20', '20.75', '21.31', '27.45']))?.[0]).toEqual(['total', 'partLeftOut'])
    expect(slipsOf(accounts(2024, ['89.70', '20.75', '20.75', '27.45'])) ?? []).toContainEqual(['total', 'partDoubled'])
  })

  it('a figure is above what it is a part of: which one is wrong is asked, not by how much', () => {
    const document = FinalAccounts.parse({
      ...header,
      year: 2024,
      tables: {
        fiscalAppropriation: {
          income: { rows: [] },
          expenditure: { rows: [{ code: '201', label: '', total: '55.55' }] },
        },
        incomeAndExpenditure: {
          income: { rows: [] },
          expenditure: { rows: [{ code: '201', label: '', outturn: '20.02' }] },
        },
      },
    })
    const { groups } = locateSuspects(document, audit(document))
    const asked =
      groups[0]?.suspicions.map(({ cells: [cell] }) => [cell?.where.table?.split('.')[0], cell?.needed]) ?? []
    expect(asked.map(([table]) => table).toSorted()).toEqual(['fiscalAppropriation', 'incomeAndExpenditure'])
  })
})

describe('several documents', () => {
  const documents = documentsOf(madeUpPapers())
  const wrongIn = (place: string, text: string): readonly AnyDocument[] =>
    documents.map((document, at) =>
      at === 0 && document.kind === 'departmentBudget'
        ? DepartmentBudget.parse(withText(document.toJSON(), place, text))
        : document,
    )

  it('are searched together: the cell of one that the others and its own sums contradict', () => {
    const all = wrongIn('tables.expenditure.rows.2.total', '1')
    const { causes } = withCauses(all, reconcile(all))
    const [cell] = causes.groups[0]?.suspicions[0]?.cells ?? []
    expect(cell?.where.document).toContain('2023年度部门预算')
    expect(cell?.where.path.join('.')).toBe('tables.expenditure.rows.2.total')
    expect(cell?.needed?.toString()).toBe(rowsAt((documents[0] as DepartmentBudget).toJSON(), 'expenditure')[2]?.total)
  })

  it('have nothing behind them where nothing is wrong', () => {
    expect(locateSuspects(documents, reconcile(documents)).groups).toEqual([])
  })
})
