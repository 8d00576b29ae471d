import { parseAmount } from '../exact/amount.js'
import { type Decimal, zero } from '../exact/decimal.js'
import { printDecimal } from '../exact/print.js'
import type { PrintedRow } from './rowHeads.js'
import type { TableLayout } from './tableLayout.js'
import { isTotal, transferColumns, transferRows } from './transfers.js'

/** The rows of a table without what units give each other: nothing where it stood, and less of it in every total. */
export function withoutTransfers({ id, columns }: TableLayout, rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const [beside, above] = [transferColumns(id), transferRows(id)]
  if (beside.length === 0 && above.length === 0) return rows
  const taken = rows.filter(({ code = '' }) => above.includes(code))
  return rows.map((row) => {
    const cells = columns.flatMap(({ id: column }) => {
      const text = row[column]
      if (text === undefined) return []
      if (beside.includes(column) || above.includes(row.code ?? '')) return [[column, zeroOf(text)] as const]
      const inRow = isTotal(column) ? beside.map((name) => row[name]) : []
      const inColumn = isTotal(row.code ?? '') ? taken.map((one) => one[column]) : []
      return [[column, less(text, [...inRow, ...inColumn])] as const]
    })
    return { ...row, ...Object.fromEntries(cells) }
  })
}

const amountOf = (text: string | undefined): Decimal | null => {
  const amount = text === undefined ? null : parseAmount(text)
  return amount?.kind === 'money' ? amount.value : null
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0

const zeroOf = (text: string): string => (amountOf(text) ? printDecimal(zero, decimalsOf(text)) : text)

function less(text: string, taken: readonly (string | undefined)[]): string {
  const amount = amountOf(text)
  if (!amount) return text
  const known = taken.flatMap((one) => amountOf(one) ?? [])
  const decimals = Math.max(decimalsOf(text), ...taken.map((one) => decimalsOf(one ?? '')))
  return printDecimal(
    known.reduce((rest, one) => rest.minus(one), amount),
    decimals,
  )
}
