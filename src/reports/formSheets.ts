import type { AnyDocument } from '../documents/forms.js'
import { partName } from '../procedures/paperPlace.js'
import { formFields } from '../terms/formField.js'
import { formNames } from '../terms/formName.js'
import { tableHeads } from '../terms/tableHead.js'
import { nounOf } from '../terms/term.js'
import { besideEachOther, type Grid, gridOf, type Row } from './sheetGrid.js'

/** Cells that are one: from a row and a column to others, counted from 0, the last included. */
export interface MergedCells {
  readonly from: readonly [row: number, column: number]
  readonly to: readonly [row: number, column: number]
}

/** A sheet as it is printed: its rows of texts, and which cells are one. */
export interface FormSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  readonly merges: readonly MergedCells[]
}

/**
 * A form as sheets that a person fills in: its title over all columns, who it is of and in which unit, its heads as the paper
 * names them, its rows. Both sides of a table stand beside each other; labels that stand again below are one cell.
 *
 * @example formSheets(accounts).map(({ name }) => name)[0] // => '收入支出决算总表'
 */
export function formSheets(document: AnyDocument): readonly FormSheet[] {
  const json = document.toJSON() as object as Row
  const tables = Object.keys((json.tables ?? {}) as Row).map((role) => tableSheet(json, role))
  const lists = Object.keys(json).filter((key) => isRows(json[key]) && !passed.has(key))
  const title = String(json.title ?? formNames.find(({ kind }) => kind === json.kind)?.zh ?? json.kind)
  const form =
    lists.length === 0
      ? []
      : [
          sheetOf(
            title,
            json,
            lists.map((key) => gridOf(json, [key], json[key] as readonly Row[])),
          ),
        ]
  return [...form, ...tables]
}

/** Lists that are no part of what is filled in. */
const passed: ReadonlySet<string> = new Set(['statements', 'doubtful', 'otherTables'])

const isRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => typeof row === 'object' && row !== null)

function tableSheet(json: Row, role: string): FormSheet {
  const table = ((json.tables ?? {}) as Readonly<Record<string, Row>>)[role] as Row
  const title = String(table.title ?? partName(json, ['tables', role, 'rows'], 'zh') ?? role)
  const sides = (['income', 'expenditure'] as const).filter((side) => table[side] !== undefined)
  if (sides.length === 0)
    return sheetOf(title, json, [gridOf(json, ['tables', role, 'rows'], (table.rows ?? []) as readonly Row[])])
  const grids = sides.map((side) =>
    gridOf(json, ['tables', role, side, 'rows'], ((table[side] as Row).rows ?? []) as readonly Row[]),
  )
  return sheetOf(
    title,
    json,
    [besideEachOther(grids)],
    sides.map((side, at) => ({ side, width: grids[at]?.heads.length ?? 0 })),
  )
}

interface Side {
  readonly side: 'income' | 'expenditure'
  readonly width: number
}

function sheetOf(name: string, json: Row, grids: readonly Grid[], sides: readonly Side[] = []): FormSheet {
  const wide = Math.max(2, ...grids.map(({ heads }) => heads.length))
  const heading = [
    [name],
    [
      `${nounOf(formFields, 'department').zh}：${json.department ?? ''}`,
      ...Array<string>(wide - 2).fill(''),
      `${nounOf(formFields, 'unit').zh}：${json.unit ?? ''}`,
    ],
  ]
  const sided =
    sides.length === 0
      ? []
      : [
          sides.flatMap(({ side, width }) => [
            nounOf(tableHeads, `${side}Side`).zh,
            ...Array<string>(width - 1).fill(''),
          ]),
        ]
  const rows = [
    ...heading,
    ...sided,
    ...grids.flatMap((grid, at) => [...(at > 0 ? [[]] : []), [...grid.heads], ...grid.rows]),
  ]
  return { name, rows, merges: [{ from: [0, 0], to: [0, wide - 1] }, ...sideMerges(sides), ...repeated(rows)] }
}

const sideMerges = (sides: readonly Side[]): readonly MergedCells[] =>
  sides.map(({ width }, at) => {
    const from = sides.slice(0, at).reduce((sum, side) => sum + side.width, 0)
    return { from: [2, from], to: [2, from + width - 1] }
  })

/** Labels of the first column that stand again right below. */
function repeated(rows: readonly (readonly string[])[]): readonly MergedCells[] {
  const merges: MergedCells[] = []
  for (let from = 2; from < rows.length; ) {
    const label = rows[from]?.[0] ?? ''
    let to = from
    while (label !== '' && rows[to + 1]?.[0] === label) to++
    if (to > from) merges.push({ from: [from, 0], to: [to, 0] })
    from = to + 1
  }
  return merges
}
