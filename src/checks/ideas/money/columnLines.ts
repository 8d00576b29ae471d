import { mayBeDetail } from '../../../facts/moneyDivision.js'
import type { MoneyRow } from '../../../facts/moneyRow.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { GrowingSum } from '../../../verdicts/growingSum.js'

/** A row of which a column prints something. */
export interface Line {
  readonly row: MoneyRow
  readonly cell: PrintedCell
  /** It may be a detail of the row above it. */
  readonly isDetail: boolean
}

/** A row that is one of its own, and those right behind it that may be its details. */
export interface Run {
  readonly holder: Line
  readonly details: readonly Line[]
}

export const linesOf = (rows: readonly MoneyRow[], column: string): readonly Line[] =>
  rows.flatMap((row) => {
    const cell = row.money(column)
    return cell.figure === 'missing' ? [] : [{ row, cell, isDetail: mayBeDetail(row) }]
  })

export const isOwn = ({ isDetail }: Line): boolean => !isDetail
export const cellsOf = (lines: readonly Line[]): readonly PrintedCell[] => lines.map(({ cell }) => cell)

/** Each row of its own with its details; null where the first has nothing above it. */
export function runsIn(lines: readonly Line[]): readonly Run[] | null {
  const runs: { readonly holder: Line; readonly details: Line[] }[] = []
  for (const line of lines) {
    if (!line.isDetail) runs.push({ holder: line, details: [] })
    else if (runs.length === 0) return null
    else runs.at(-1)?.details.push(line)
  }
  return runs
}

/** The rows without those that add up to the row right before them. */
export function withoutDetails(lines: readonly Line[]): readonly Line[] {
  const figures = lines.flatMap(({ cell }) => (hasFigure(cell) ? [cell.figure] : []))
  const isRising = figures.every(({ value }) => !value.isNegative())
  const coarsest = isRising
    ? figures.reduce((least, { decimals }) => Math.min(least, decimals), Number.POSITIVE_INFINITY)
    : null
  const kept: Line[] = []
  for (let at = 0; at < lines.length; at += 1 + detailsOf(lines, at, coarsest)) kept.push(lines[at] as Line)
  return kept
}

/**
 * How many rows right behind this one, none of which is surely one of its own, add up to it. Where none is below zero, with
 * no less than the `coarsest` decimals, nothing is asked of what stands behind those that pass it.
 */
function detailsOf(lines: readonly Line[], holder: number, coarsest: number | null): number {
  const { cell } = lines[holder] as Line
  if (!hasFigure(cell)) return 0
  const sum = new GrowingSum(cell.figure)
  for (let at = holder + 1; lines[at]?.isDetail; at++) {
    const { cell: detail } = lines[at] as Line
    if (!hasFigure(detail)) continue
    if (sum.agreesWith(detail.figure)) return at - holder
    if (coarsest !== null && sum.isPast(lines.length, coarsest)) return 0
  }
  return 0
}

/** Are the details, one after the other, no more than what the row above leaves to them? */
export function fits({ holder: { cell }, details }: Run): boolean {
  if (!hasFigure(cell)) return details.length === 0
  const sum = new GrowingSum(cell.figure, 'atLeast')
  return details.every(({ cell: detail }) => !hasFigure(detail) || sum.agreesWith(detail.figure))
}
