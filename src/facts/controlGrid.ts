import type { BasicData } from '../documents/basicData.js'
import { basicDataTables } from '../documents/basicDataTables.js'
import { type Grid, rowOf } from '../documents/grid.js'
import { refer } from './cellRef.js'
import type { Facts } from './facts.js'
import { gridCell } from './gridCell.js'
import type { Place, PrintedCell } from './printedCell.js'

const [layout] = basicDataTables

type Column = (typeof layout.columns)[number]['id']

/** The columns of the grid of basic data, in their order on paper. */
export const controlColumns: readonly Column[] = layout.columns.map(({ id }) => id)

/** Rows under 项目支出 that have a name of their own. */
const namedProjects: readonly string[] = ['businessWork', 'operationMaintenance', 'specialFunds']

/** 经费控制情况: what a department spends on itself, each line in several years. */
export class ControlGrid {
  constructor(readonly grid: Grid) {}

  /** The cell of a named line in a column; where the line is not printed it is missing. */
  cell(code: string, column: Column): PrintedCell {
    return this.#at(rowOf(this.grid, code), column, code)
  }

  /** The lines under 项目支出 up to the next heading: the named ones, and those that a place adds without a name. */
  projects(column: Column): readonly PrintedCell[] {
    const { codes, rowCount } = this.grid
    const project = rowOf(this.grid, 'project')
    if (project < 0) return []
    const after = Array.from({ length: rowCount - project - 1 }, (_, index) => project + 1 + index)
    const next = after.find((at) => codes[at] !== '' && !namedProjects.includes(codes[at] as string)) ?? rowCount
    return after.filter((at) => at < next).map((at) => this.#at(at, column))
  }

  #at(row: number, column: Column, code?: string): PrintedCell {
    return gridCell(refer(this.grid, row, controlColumns.indexOf(column), code), this.grid.unit)
  }
}

/** The grid of basic data; null where the form does not print it. */
export function controlGridOf({ document }: Facts): ControlGrid | null {
  const grid = document.kind === 'basicData' ? (document as BasicData).grids[0] : undefined
  return grid ? new ControlGrid(grid) : null
}

/** Where the grid would stand. */
export const controlGridPlace: Place = {
  label: layout.title,
  where: { path: ['tables', ...layout.path], table: layout.id, row: layout.id },
}
