import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../../src/bulk/cellsOf.js'
import { sumOfCells } from '../../../src/bulk/sumOfCells.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { readDocument } from '../../../src/procedures/read.js'
import { accountsOf } from '../../fixtures/accountsOf.js'

const file = new URL('../../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url)
const published = readDocument(readFileSync(file, 'utf8')).document as AnyDocument

const incomeOf = (...totals: readonly string[]) =>
  cellsOf(accountsOf({ income: { rows: totals.map((total) => ({ code: '201', label: '一般公共服务支出', total })) } }))

describe('the sum of cells', () => {
  it('of one document is each of its cells, those of one code together', () => {
    const cells = cellsOf(published)
    const expected = new Map<string, { steps: bigint; figures: number; others: number }>()
    for (const [at, table] of cells.table.entries()) {
      const key = [table, cells.code[at], cells.column[at]].join(' ')
      const { steps, figures, others } = expected.get(key) ?? { steps: 0n, figures: 0, others: 0 }
      expected.set(
        key,
        cells.mark[at] === 'figure'
          ? { steps: steps + BigInt(cells.steps[at] as number), figures: figures + 1, others }
          : { steps, figures, others: others + 1 },
      )
    }
    const sums = sumOfCells([cells]).map(
      ({ table, code, column, steps, figures, others }) =>
        [`${table} ${code} ${column}`, { steps, figures, others }] as const,
    )
    expect(sums).toEqual([...expected])
  })

  it('is as many times that for as many documents', () => {
    const [one, three] = [sumOfCells([cellsOf(published)]), sumOfCells([1, 2, 3].map(() => cellsOf(published)))]
    expect(three.map(({ steps, figures }) => [steps, figures])).toEqual(
      one.map(({ steps, figures }) => [3n * steps, 3 * figures]),
    )
  })

  it('adds no blank, and counts it', () => {
    const [sum, ...more] = sumOfCells([incomeOf('1.25', '—', '见附件', '-0.50')])
    expect(sum).toEqual({
      ...{ table: 'income', code: '201', column: 'total', unit: '万元', decimals: 2 },
      ...{ steps: 75n, figures: 2, others: 2 },
    })
    expect(more).toEqual([])
  })

  it('is exact beyond the safe integers, both ways', () => {
    const most = '90071992547409.91'
    expect(sumOfCells([incomeOf(most), incomeOf(most), incomeOf('0.01')])[0]?.steps).toBe(18014398509481983n)
    expect(sumOfCells([incomeOf(`-${most}`), incomeOf('-0.02'), incomeOf('0.01')])[0]?.steps).toBe(-9007199254740992n)
  })

  it('converts nothing: other decimals and units are sums of their own', () => {
    const inYuan = cellsOf(
      FinalAccounts.parse({
        ...{ kind: 'finalAccounts', year: 2024, department: '某局', unit: '元' },
        tables: { income: { rows: [{ code: '201', label: '一般公共服务支出', total: '7.00' }] } },
      }),
    )
    const sums = sumOfCells([incomeOf('1.00'), incomeOf('2.5'), inYuan, incomeOf('3.00')])
    expect(sums.map(({ unit, decimals, steps }) => [unit, decimals, steps])).toEqual([
      ['万元', 2, 400n],
      ['万元', 1, 25n],
      ['元', 2, 700n],
    ])
  })

  it('of nothing, or of a table without rows, is none', () => {
    expect(sumOfCells([])).toEqual([])
    expect(sumOfCells([incomeOf()])).toEqual([])
  })
})
