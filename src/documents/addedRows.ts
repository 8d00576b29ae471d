import { Decimal } from '../exact/decimal.js'
import { printDecimal } from '../exact/print.js'
import { convertUnit, exponentOf, type MoneyUnit } from '../exact/unit.js'
import { amountAt, cellAt, decimalsAt, type Grid, isFigure, missingMark } from './grid.js'
import type { PrintedRow } from './rowHeads.js'
import type { TableLayout } from './tableLayout.js'

/** What one cell of several grids comes to: figures added up exactly, a blank where nobody prints one. */
interface Added {
  value: Decimal | null
  decimals: number
  isPrinted: boolean
}

const nothing = (): Added => ({ value: null, decimals: 0, isPrinted: false })

/**
 * The rows of several grids of one layout added up, by code, in one unit: rows with a code of a classification in the order
 * of their codes, rows with a name in the order of the first grid that prints them. Rows without a code are kept apart.
 */
export function addedRows(layout: TableLayout, grids: readonly Grid[], unit: MoneyUnit): readonly PrintedRow[] {
  const keys = orderOf(grids)
  return keys.map(([code, label]) => {
    const cells = layout.columns.map(({ id }, column) => [id, addedCell(grids, code, label, column, unit)] as const)
    const printed = cells.filter(([, { isPrinted }]) => isPrinted).map(([id, cell]) => [id, printedOf(cell)] as const)
    const first = layout.columns[0]?.id ?? ''
    return { ...(code === '' ? {} : { code }), label, [first]: '', ...Object.fromEntries(printed) }
  })
}

type Key = readonly [code: string, label: string]

function orderOf(grids: readonly Grid[]): readonly Key[] {
  const keys = new Map<string, Key>()
  for (const { codes, labels } of grids)
    for (const [row, code] of codes.entries()) {
      const label = labels[row] as string
      const name = code === '' ? `:${label}` : code
      if (!keys.has(name)) keys.set(name, [code, label])
    }
  const all = [...keys.values()]
  const coded = all.filter(([code]) => /^\d/u.test(code)).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const first = all.findIndex(([code]) => /^\d/u.test(code))
  const before = all.slice(0, Math.max(first, 0)).filter(([code]) => !/^\d/u.test(code))
  const after = all.slice(Math.max(first, 0)).filter(([code]) => !/^\d/u.test(code))
  return first < 0 ? all : [...before, ...coded, ...after]
}

function addedCell(grids: readonly Grid[], code: string, label: string, column: number, unit: MoneyUnit): Added {
  const sum = nothing()
  for (const grid of grids) {
    const row =
      code === ''
        ? grid.labels.findIndex((one, at) => one === label && grid.codes[at] === '')
        : grid.codes.indexOf(code)
    const cell = cellAt(grid, row, column)
    if (cell < 0 || grid.prints[cell] === missingMark) continue
    sum.isPrinted = true
    if (!isFigure(grid.prints[cell] as number)) continue
    const powers = exponentOf(grid.unit) - exponentOf(unit)
    sum.value = (sum.value ?? new Decimal(0)).plus(convertUnit(amountAt(grid, cell), grid.unit, unit))
    sum.decimals = Math.max(sum.decimals, decimalsAt(grid, cell) - powers)
  }
  return sum
}

const printedOf = ({ value, decimals }: Added): string => (value === null ? '' : printDecimal(value, decimals))
