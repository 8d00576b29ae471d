import type { Division } from '../../../facts/moneyDivision.js'
import type { MoneyRow } from '../../../facts/moneyRow.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import type { Claim } from '../../claim.js'
import { cellsOf, fits, isOwn, type Line, linesOf, type Run, runsIn, withoutDetails } from './columnLines.js'

const stages = ['finalBudget', 'outturn', 'originalBudget'] as const

/** Every column of money that any form prints. */
const columns = [
  ...stages,
  'plannedOutturn',
  'forecastOutturn',
  'amount',
  'budget',
  'mediumTermBudget',
  'halfYearPlannedOutturn',
] as const

type Column = (typeof columns)[number]

/**
 * A row against what it is made of, in every column that both print. What a row is that no list knows is left open by the
 * paper: with such rows it is one step less grave.
 */
export const divisionClaims = (division: Division): readonly Claim[] =>
  columns.flatMap((column) => {
    const lines = linesOf(division.parts, column)
    const nested = nestedIn(division, lines, column)
    const plain = nested.length === 0 ? lines : lines.filter(isOwn)
    return [
      ...columnClaims(division, plain, column),
      ...nested.flatMap(({ holder, details }) =>
        columnClaims({ whole: holder.row, by: 'parts', parts: [], isPartial: true }, details, column, true),
      ),
    ]
  })

/**
 * Rows below a source that must be its parts, since the sources without them make the total: each such source with them.
 * They need not be all of it.
 */
function nestedIn({ whole, by }: Division, lines: readonly Line[], column: Column): readonly Run[] {
  if (by !== 'sources') return []
  const own = cellsOf(lines.filter(isOwn))
  const nested = (own.length < lines.length && runsIn(lines)?.filter(({ details }) => details.length > 0)) || []
  if (nested.every(fits)) return []
  return isMet(wholeIn(whole, column, own), own) && !isMet(whole.money(column), cellsOf(lines)) ? nested : []
}

function columnClaims(
  { whole, by, parts, isPartial }: Division,
  lines: readonly Line[],
  column: Column,
  isNested = false,
): readonly Claim[] {
  const printed = cellsOf(lines)
  const own = wholeIn(whole, column, printed)
  if (own.figure === 'missing' || lines.length === 0) return []
  const isOpen = by === 'sources' || by === 'natures'
  const isSome = isPartial || (by === 'lines' && lines.length < parts.length)
  return [
    {
      kind: 'sum',
      about: `${by}.${column}`,
      whole: own,
      parts: isMet(own, printed) ? printed : (otherReadings(lines).find((reading) => isMet(own, reading)) ?? printed),
      relation: isSome ? 'atLeast' : 'equals',
      isReading: isNested || (isOpen && lines.some(({ row, isDetail }) => row.printed.code === undefined && isDetail)),
    },
  ]
}

/** Do the figures that are printed make the whole? */
function isMet(whole: PrintedCell, parts: readonly PrintedCell[]): boolean {
  const figures = parts.filter(hasFigure).map(({ figure }) => figure)
  return hasFigure(whole) && figures.length > 0 && judgeSum(whole.figure, figures).outcome !== 'broken'
}

/** Figures outside the columns of a stage add up to the stage that they meet, if they meet any. */
function wholeIn(whole: MoneyRow, column: Column, parts: readonly PrintedCell[]): PrintedCell {
  const own = whole.money(column)
  if (column !== 'amount' || hasFigure(own)) return own
  const candidates = stages.map((stage) => whole.money(stage))
  return candidates.find((cell) => isMet(cell, parts)) ?? candidates.find(hasFigure) ?? own
}

/**
 * How a list without marks may be read besides: rows that add up to the row before them are its details; so may be all that
 * no list knows and that fit into the row above them.
 */
function otherReadings(lines: readonly Line[]): readonly (readonly PrintedCell[])[] {
  const plain = withoutDetails(lines)
  const own = lines.filter(isOwn)
  const isMixed = own.length > 0 && own.length < lines.length
  return [
    ...(plain.length < lines.length ? [cellsOf(plain)] : []),
    ...(isMixed && runsIn(lines)?.every(fits) ? [cellsOf(own)] : []),
  ]
}
