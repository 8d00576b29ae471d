import { amountAt, cellAt, isFigure, missingMark } from '../documents/grid.js'
import type { TableLayout } from '../documents/tableLayout.js'
import { convertUnit, exponentOf, type MoneyUnit } from '../exact/unit.js'
import type { Sentence } from '../law/basis.js'
import type { Figure } from '../verdicts/figure.js'
import type { Operand, Where } from '../verdicts/finding.js'
import type { CellRef } from './operations/operation.js'

/** The figure in a cell, in a unit; or that the place is blank, or not printed at all. */
export function figureOf({ grid, row, column }: CellRef, unit: MoneyUnit): Figure | 'blank' | 'missing' {
  const cell = cellAt(grid, row, column)
  if (cell < 0) return 'missing'
  const print = grid.prints[cell] as number
  if (!isFigure(print)) return print === missingMark ? 'missing' : 'blank'
  const powers = exponentOf(grid.unit) - exponentOf(unit)
  return { value: convertUnit(amountAt(grid, cell), grid.unit, unit), decimals: grid.decimals - powers }
}

/** Where a cell stands in the JSON, and by which lasting names. */
export function whereOf({ grid, row, column, code }: CellRef): Where {
  const { layout } = grid
  const id = (layout.columns[column] as { id: string }).id
  const rows = row < 0 ? [] : ['rows', row, id]
  return { path: ['tables', ...layout.path, ...rows], table: layout.id, row: code, column: id }
}

/** What a cell is called: table, row and column. */
export function labelOf({ grid, row, column, code }: CellRef): Sentence {
  const { title, columns, named } = grid.layout as TableLayout
  const head = columns[column] as { label: string; en: string }
  const name = named.find((candidate) => candidate.code === code)
  const label = (row < 0 ? undefined : grid.labels[row]) ?? name?.label ?? ''
  const coded = name ? label : `${code} ${label}`.trim()
  return {
    zh: `${title.zh}「${coded}」${head.label}`,
    en: `${title.en}, ${name ? name.en : coded}, ${head.en}`,
  }
}

/** A cell as an operand of a finding. */
export function operandOf(ref: CellRef, unit: MoneyUnit, minus = false): Operand {
  const figure = figureOf(ref, unit)
  const value = typeof figure === 'string' ? null : figure.value
  const counting =
    typeof figure === 'string' ? {} : { counting: { kind: 'money' as const, unit, decimals: figure.decimals } }
  return { label: labelOf(ref), where: whereOf(ref), value, ...counting, ...(minus ? { minus } : {}) }
}
