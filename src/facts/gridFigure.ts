import {
  amountAt,
  blankGlyphs,
  blankMark,
  cellAt,
  decimalsAt,
  type Grid,
  isFigure,
  missingMark,
} from '../documents/grid.js'
import type { TableLayout } from '../documents/tableLayout.js'
import { rowOfItem } from '../documents/turnedRows.js'
import { keptWith } from '../exact/keptWith.js'
import { convertUnit, exponentOf, type MoneyUnit } from '../exact/unit.js'
import type { Sentence } from '../law/basis.js'
import type { Figure } from '../verdicts/figure.js'
import type { Operand, Where } from '../verdicts/finding.js'
import type { CellRef } from './cellRef.js'
import { namedRows } from './namedRows.js'

/** The figure in a cell, in a unit; or that the place is blank, or not printed at all. */
export function figureOf({ grid, row, column }: CellRef, unit: MoneyUnit): Figure | 'blank' | 'missing' {
  const cell = cellAt(grid, row, column)
  if (cell < 0) return 'missing'
  const print = grid.prints[cell] as number
  if (!isFigure(print)) return print === missingMark ? 'missing' : 'blank'
  const powers = exponentOf(grid.unit) - exponentOf(unit)
  return { value: convertUnit(amountAt(grid, cell), grid.unit, unit), decimals: decimalsAt(grid, cell) - powers }
}

/** Where a cell stands in the JSON, and by which lasting names. */
export function whereOf({ grid, row, column, code }: CellRef): Where {
  const { layout } = grid
  const id = (layout.columns[column] as { id: string }).id
  return { path: ['tables', ...layout.path, ...onPaper(grid, row, id)], table: layout.id, row: code, column: id }
}

/** The row and the column of the paper. */
function onPaper({ turned, codes }: Grid, row: number, column: string): readonly (string | number)[] {
  if (row < 0) return []
  const item = turned ? rowOfItem(turned, column) : row
  return item < 0 ? ['rows'] : ['rows', item, turned ? (codes[row] as string) : column]
}

/** What a cell is called: table, row and column. */
export function labelOf(ref: CellRef): Sentence {
  const { zh, en } = columnNames(ref.grid.layout)[ref.column] as Sentence
  const row = rowLabelOf(ref)
  return { zh: `${row.zh}${zh}`, en: `${row.en}, ${en}` }
}

const columnNames = /* @__PURE__ */ keptWith(({ columns }: TableLayout): readonly Sentence[] =>
  columns.map(({ label, en }) => ({ zh: label.replace('：', ''), en })),
)

const numbering = /^[一二三四五六七八九十]+、/u

const withoutNumber = (label: string): string => (label.includes('、') ? label.replace(numbering, '') : label)

/**
 * What a row is called: table and row, a coded one with its code in place of the number that the form gives it, and one
 * that is a part of the row above it (`年初结转和结余：一般公共预算财政拨款`) with that row's name.
 */
export function rowLabelOf({ grid, row, code }: CellRef): Sentence {
  const { title } = grid.layout
  const name = namedRows(grid.layout).get(code)
  const isPart = name?.label.includes('：') === true
  const label = (row < 0 || isPart ? undefined : grid.labels[row]) ?? name?.label ?? ''
  const coded = name ? label : `${code} ${withoutNumber(label)}`.trim()
  return { zh: `${title.zh}「${coded}」`, en: `${title.en}, ${name ? name.en : coded}` }
}

/** A cell as an operand of a finding. */
export function operandOf(ref: CellRef, unit: MoneyUnit, minus = false): Operand {
  const figure = figureOf(ref, unit)
  const own = { label: labelOf(ref), where: whereOf(ref), ...(minus ? { minus } : {}) }
  if (figure === 'missing') return { ...own, value: null }
  if (figure === 'blank') return { ...own, value: null, text: blankOf(ref) }
  return { ...own, value: figure.value, counting: { kind: 'money', unit, decimals: figure.decimals } }
}

/** The stroke that stands for a blank, as printed. */
export function blankOf({ grid, row, column }: CellRef): string {
  const cell = cellAt(grid, row, column)
  return grid.asPrinted?.get(cell) ?? blankGlyphs[(grid.prints[cell] as number) - blankMark] ?? ''
}
