import { bareLabel } from '../../terms/label.js'
import { countsColumns, headDepth, headPaths } from '../heads.js'
import type { Ledger } from '../ledger.js'
import { bareAt, type Line, ownCells } from '../lines.js'
import { type Lane, lanesOf, type Role, rolesOf } from './columnRole.js'
import { headEnd } from './headEnd.js'
import { headsOfYear } from './headsOfYear.js'
import { type ReadRow, readRow } from './readRows.js'

/** A table as lanes of rows under heads. */
export interface LanedTable {
  readonly paths: readonly (readonly string[])[]
  readonly lanes: readonly { readonly lane: Lane; readonly rows: readonly ReadRow[] }[]
}

/**
 * What do the rows of a table print, lane by lane? Heads and rows that count columns are left out and marked; a part of the
 * table that goes on over a page has the heads of the first.
 */
export function lanedTable(parts: readonly (readonly Line[])[], ledger: Ledger, year: number | null): LanedTable {
  const first = parts.find((lines) => headDepth(lines) > 0) ?? parts[0] ?? []
  const depth = headEnd(first)
  const paths = headsOfYear(headPaths(first, depth), year)
  const lanes = lanesOf(withNames(rolesOf(paths), paths, first))
  const width = paths.findLastIndex((path) => path.length > 0) + 1
  const rows: ReadRow[][] = lanes.map(() => [])
  for (const lines of parts) {
    const own = headEnd(lines)
    for (const [at, line] of (own > 0 ? lines : lines.map((one) => aligned(one, lanes))).entries()) {
      if (at < own) ledger.mark('head', ...ownCells(line))
      else if (countsColumns(line)) ledger.mark('columnNumber', ...ownCells(line))
      else
        for (const [lane, row] of laneRows(line, lanes).entries())
          if (row) rows[lane]?.push(fitted(row, line, endsWithLane(line, lanes) ? 0 : width))
    }
  }
  return { paths, lanes: lanes.map((lane, at) => ({ lane, rows: rows[at] as readonly ReadRow[] })) }
}

/** A column without a head beside one of names prints names too, where it prints words and no figure. */
function withNames(
  roles: readonly Role[],
  paths: readonly (readonly string[])[],
  rows: readonly Line[],
): readonly Role[] {
  return roles.map((role, column) => {
    if (paths[column]?.length !== 0 || roles[column - 1] !== 'label') return role
    const texts = rows.map((line) => bareAt(line, column)).filter((text) => text !== '')
    return texts.length > 0 && texts.every((text) => /\p{L}/u.test(text)) ? 'label' : role
  })
}

/** A part without heads that has one column for what tells rows apart, where its heads have several: the figures are as many. */
function aligned(line: Line, lanes: readonly Lane[]): Line {
  const [lane, ...others] = lanes
  const label = lane?.labels.at(-1)
  if (lane === undefined || label === undefined || others.length > 0) return line
  if (line.slots.length !== lane.figures.length + 1 || lane.figures.length < 2 || label === 0) return line
  const slots: Line['slots'][number][] = []
  for (const [at, column] of [label, ...lane.figures].entries()) slots[column] = line.slots[at]
  return { ...line, slots: Array.from(slots) }
}

/** A part that ends with one of the lanes prints nothing of those beside it. */
const endsWithLane = ({ table }: Line, lanes: readonly Lane[]): boolean =>
  lanes.slice(0, -1).some(({ figures }) => figures.at(-1) === table.columnCount - 1)

/** Does a row end where its heads end? */
function fitted(row: ReadRow, { slots }: Line, width: number): ReadRow {
  if (width > 0 && slots.slice(width).some((slot) => slot?.own && slot.cell.text.trim() !== ''))
    return { ...row, fit: 'long' }
  return width > 0 && slots[width - 1] === undefined ? { ...row, fit: 'short' } : row
}

const isBlank = ({ figures }: ReadRow): boolean => figures.every(({ printed }) => isDash(printed.text))
const isDash = (text: string): boolean => bareLabel(text) === ''
const isNameless = ({ code, label }: ReadRow): boolean => code === '' && label === ''

/** The row of each lane. A name whose lane has no figure belongs to the figure of the next lane that has no name: totals do. */
function laneRows(line: Line, lanes: readonly Lane[]): readonly (ReadRow | null)[] {
  const rows = eachNameOnce(lanes.map((lane) => readRow(line, lane)))
  for (const [at, row] of rows.entries()) {
    if (row === null || !isNameless(row) || isBlank(row)) continue
    const named = rows.slice(0, at).findLastIndex((other) => other !== null && !isNameless(other))
    const name = rows[named]
    if (!name || !isBlank(name)) continue
    rows[at] = { ...row, code: name.code, label: name.label, from: { ...name.from, line: row.from.line } }
    rows[named] = null
  }
  return rows
}

/** A name in a cell that reaches over several lanes covers the figures of all but the last of them: it is of that. */
function eachNameOnce(rows: (ReadRow | null)[]): (ReadRow | null)[] {
  for (const [at, row] of rows.entries()) {
    const [name] = row?.from.label ?? []
    const left = name === undefined ? -1 : rows.slice(0, at).findLastIndex((other) => other?.from.label[0] === name)
    if (left >= 0) rows[left] = null
  }
  return rows
}
