import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CellColumns } from '../../../src/bulk/cellColumns.js'
import { cellsOf } from '../../../src/bulk/cellsOf.js'
import { DepartmentBudget } from '../../../src/documents/departmentBudget.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { isTabled } from '../../../src/documents/tabledDocument.js'
import { Decimal } from '../../../src/exact/decimal.js'
import { cell } from '../../../src/procedures/cell.js'
import { readDocument } from '../../../src/procedures/read.js'

const folder = new URL('../../../examples/data/', import.meta.url)
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, readDocument(readFileSync(new URL(name, folder), 'utf8')).document as AnyDocument] as const)

/** The columns turned into rows. */
const rowsOf = (columns: CellColumns) =>
  Array.from(columns.steps, (_, at) =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[at]])),
  )

const incomeOf = (rows: readonly object[]) =>
  FinalAccounts.parse({
    ...{ kind: 'finalAccounts', year: 2024, department: '某局', unit: '万元' },
    tables: { income: { unit: '元', rows } as never },
  })

describe.each(documents)('the cells of %s', (_, document) => {
  const columns = cellsOf(document)
  const lengths = new Set(Object.values(columns).map(({ length }) => length))

  it('are columns of one length, and pass between workers', () => {
    expect(lengths.size).toBe(1)
    expect(structuredClone(columns)).toStrictEqual(columns)
  })

  it('are there where the form has tables of money', () => {
    expect(columns.steps.length > 0).toBe('grids' in document)
  })

  it('have steps where there is a figure, and only there', () => {
    expect([...columns.steps].map(Number.isSafeInteger)).toEqual(columns.mark.map((mark) => mark === 'figure'))
    expect(columns.printed.map((text) => text === null)).toEqual(columns.mark.map((mark) => mark === 'figure'))
  })
})

describe.each(documents.filter(([, document]) => isTabled(document)))('each cell of %s', (_, document) => {
  it('says the same as `cell`', () => {
    const rows = rowsOf(cellsOf(document))
    const seen = new Set<string>()
    for (const { table, code, column, steps, decimals, unit, mark } of rows) {
      const name = `${table} ${code} ${column}`
      if (code === '' || seen.has(name)) continue
      seen.add(name)
      const found = cell(document as FinalAccounts, table as never, code as string, column as string)
      if (typeof found === 'string') expect([name, found]).toEqual([name, mark])
      else {
        const value = new Decimal(steps as number).div(new Decimal(10).pow(decimals as number))
        expect([name, `${value}`, unit, mark]).toEqual([name, `${found.value}`, found.unit, 'figure'])
      }
    }
    expect(seen.size).toBeGreaterThan(20)
  })
})

describe('a cell', () => {
  const columns = cellsOf(
    incomeOf([
      { code: '2010350', label: '事业运行', total: '1.5', fiscalAppropriation: '—', other: '' },
      { code: '2010350', label: '事业运行', total: '-0.25', fiscalAppropriation: '见附件' },
      { code: 'total', label: '合计', total: '0.00' },
    ]),
  )
  const at = (row: number, column: string) =>
    rowsOf(columns).find((one) => one.row === row && one.column === column) ?? null

  it('has its table’s own unit and decimals', () => {
    const common = {
      ...{ department: '某局', year: 2024, table: 'income', code: '2010350' },
      ...{ decimals: 2, knownDecimals: 2, unit: '元', documentUnit: '万元' },
    }
    expect(at(0, 'total')).toEqual({ ...common, row: 0, column: 'total', steps: 150, mark: 'figure', printed: null })
    expect(at(1, 'total')).toMatchObject({ ...common, steps: -25 })
    expect(at(2, 'total')).toMatchObject({ steps: 0, mark: 'figure' })
  })

  it('that is blank is no zero, and keeps its stroke', () => {
    expect(at(0, 'fiscalAppropriation')).toMatchObject({ steps: Number.NaN, mark: 'blank', printed: '—' })
    expect(at(0, 'other')).toMatchObject({ steps: Number.NaN, mark: 'blank', printed: '' })
  })

  it('that cannot be read says so', () => {
    expect(at(1, 'fiscalAppropriation')).toMatchObject({ steps: Number.NaN, mark: 'unreadable', printed: '见附件' })
  })

  it('that is not printed is not there', () => {
    expect(at(1, 'other')).toBeNull()
    expect(at(0, 'publicService')).toBeNull()
  })

  it('that is too large is marked, and takes no other with it', () => {
    const large = rowsOf(
      cellsOf(
        incomeOf([
          { code: '2010350', label: '事业运行', total: '90071992547409.93' },
          { code: '2010399', label: '其他', total: '3.00' },
        ]),
      ),
    )
    expect(large[0]).toMatchObject({ steps: Number.NaN, mark: 'large', printed: '90071992547409.93' })
    expect(large[1]).toMatchObject({ steps: 300, mark: 'figure', printed: null })
  })

  it('in a coarser unit is known to fewer decimals, and adds with the others', () => {
    const coarse = rowsOf(
      cellsOf(
        incomeOf([
          { code: '2010350', label: '事业运行', total: '1.24亿元' },
          { code: '2010399', label: '其他', total: '3.00' },
        ]),
      ),
    )
    expect(coarse[0]).toMatchObject({ steps: 12_400_000_000, decimals: 2, knownDecimals: -6, unit: '元' })
    expect(coarse[1]).toMatchObject({ steps: 300, decimals: 2, knownDecimals: 2 })
  })

  it('of a table without rows, or of a row without cells, is none, but they are there', () => {
    const none = { column: '', steps: Number.NaN, mark: 'nothing', printed: '' }
    expect(rowsOf(cellsOf(incomeOf([])))).toMatchObject([{ table: 'income', code: '', row: -1, ...none }])
    const items = [
      { label: '因公出国（境）费', outturn: '1.00' },
      { label: '无此项目', budget: '2.00' },
    ]
    const turned = FinalAccounts.parse({
      ...{ kind: 'finalAccounts', year: 2024, department: '某局', unit: '万元' },
      tables: { threePublic: { rows: items } },
    })
    expect(rowsOf(cellsOf(turned))).toMatchObject([
      { code: 'budget', row: 0, ...none },
      { code: 'outturn', row: 1, column: 'overseasTravel', steps: 100 },
    ])
  })

  it('of a year that is none has none', () => {
    const budget = DepartmentBudget.parse({
      ...{ kind: 'departmentBudget', year: '20XX', department: '某局', unit: '元' },
      tables: { income: { rows: [{ label: '合计', total: '1' }] } },
    })
    expect(cellsOf(budget)).toMatchObject({ year: [null], table: ['budget.income'], mark: ['figure'] })
  })
})
