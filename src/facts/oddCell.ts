import type * as z from 'zod'
import { fieldNames } from '../documents/fieldNames.js'
import type { AnyDocument } from '../documents/forms.js'
import { cellAt, type Grid, unreadableMark } from '../documents/grid.js'
import { oddCells } from '../documents/oddCells.js'
import type { Sentence } from '../law/basis.js'
import type { CellKind } from '../terms/cellKind.js'
import { closedUp } from '../terms/label.js'
import { refer } from './cellRef.js'
import { oddComparisons } from './comparedItems.js'
import { labelOf, whereOf } from './gridFigure.js'
import type { Place } from './printedCell.js'
import { anyColumnName } from './staffColumnNames.js'

/** A cell that should hold a figure and holds neither one nor a blank, with its place. */
export interface UnreadableCell {
  readonly place: Place
  readonly kind: CellKind
  readonly text: string
}

/** Every cell of a document that should hold a figure and holds neither one nor a blank, in the order of the form. */
export function unreadableCells(document: AnyDocument, wire: z.ZodObject): readonly UnreadableCell[] {
  const inGrids = 'grids' in document ? document.grids.flatMap((grid) => (grid ? inGrid(grid) : [])) : []
  const elsewhere = oddCells(document, wire).map(({ path, kind, text }) => ({
    place: placeOf(document, path),
    kind,
    text,
  }))
  return [...inGrids, ...elsewhere]
}

const inGrid = (grid: Grid): readonly UnreadableCell[] => [
  ...(grid.asPrinted ? unreadableIn(grid) : []),
  ...(grid.turned ? oddComparisons(grid) : []).map(
    (cell): UnreadableCell => ({ place: cell, kind: 'amount', text: cell.text ?? '' }),
  ),
]

function unreadableIn(grid: Grid): readonly UnreadableCell[] {
  return grid.layout.columns.flatMap((_, column) =>
    grid.labels.flatMap((_, row): readonly UnreadableCell[] => {
      const cell = cellAt(grid, row, column)
      if (cell < 0 || grid.prints[cell] !== unreadableMark) return []
      const ref = refer(grid, row, column)
      return [
        { place: { label: labelOf(ref), where: whereOf(ref) }, kind: 'amount', text: grid.asPrinted?.get(cell) ?? '' },
      ]
    }),
  )
}

/** What names a row, the closest first. */
const names = ['level3', 'name', 'label', 'subject', 'level2', 'level1', 'title'] as const

function placeOf(document: AnyDocument, path: readonly (string | number)[]): Place {
  const column = String(path.findLast((key) => typeof key === 'string'))
  const { row, section } = holders(document, path)
  const isHead = path.length === 1
  const { zh, en } = isHead ? headName(column) : anyColumnName(column)
  return {
    label: isHead ? { zh, en } : { zh: `「${row}」${zh === column ? '' : zh}`, en: `${row}, ${en}` },
    where: { path, table: String(path[0]), row: closedUp(isHead ? column : row), column },
    ...(section === undefined ? {} : { section }),
  }
}

const headName = (column: string): Sentence =>
  (fieldNames as Readonly<Record<string, Sentence>>)[column] ?? anyColumnName(column)

/** What the row of a cell is called, or its number; and the section of the text that it stands in. */
function holders(document: AnyDocument, path: readonly (string | number)[]): { row: string; section?: string } {
  const at = path.find((key) => typeof key === 'number')
  let row = at === undefined ? String(path[0]) : `${at + 1}`
  let section: string | undefined
  let value: unknown = document
  for (const key of path) {
    const parts = value as Readonly<Record<string | number, unknown>>
    if (value !== document) row = names.map((name) => parts[name]).find(isName) ?? row
    section = (parts.place as { section?: string } | undefined)?.section ?? section
    value = parts[key]
  }
  return section === undefined ? { row } : { row, section }
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
