import type { Division } from '../../../facts/moneyDivision.js'
import { mayBeDetail } from '../../../facts/moneyDivision.js'
import type { MoneyRow } from '../../../facts/moneyRow.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import type { Claim } from '../../claim.js'

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
  columns.flatMap((column) => columnClaims(division, column))

function columnClaims({ whole, by, parts, isPartial }: Division, column: Column): readonly Claim[] {
  const printed = parts.filter((part) => part.money(column).figure !== 'missing')
  const readings = [printed, ...otherReadings(printed, column)].map((rows) => rows.map((row) => row.money(column)))
  const [first = []] = readings
  const own = wholeIn(whole, column, first)
  if (own.figure === 'missing' || first.length === 0) return []
  const isOpen = by === 'sources' || by === 'natures'
  const isSome = isPartial || (by === 'lines' && printed.length < parts.length)
  const cells = readings.find((reading) => isMet(own, reading)) ?? first
  return [
    {
      kind: 'sum',
      about: `${by}.${column}`,
      whole: own,
      parts: cells,
      relation: isSome ? 'atLeast' : 'equals',
      isReading: isOpen && printed.some(({ code }) => code === undefined),
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
function otherReadings(rows: readonly MoneyRow[], column: Column): readonly (readonly MoneyRow[])[] {
  const details = new Set(rows.flatMap((row, at) => detailsOf(row, rows.slice(at + 1), column)))
  const own = rows.filter((row) => !mayBeDetail(row))
  const fits =
    own.length > 0 && own.length < rows.length && rows.every((row, at) => fitsAbove(row, rows.slice(0, at), column))
  return [...(details.size > 0 ? [rows.filter((row) => !details.has(row))] : []), ...(fits ? [own] : [])]
}

/** The rows right behind this one that add up to it. */
function detailsOf(row: MoneyRow, after: readonly MoneyRow[], column: Column): readonly MoneyRow[] {
  const next = after.findIndex((one) => !mayBeDetail(one))
  const run = next < 0 ? after : after.slice(0, next)
  const whole = row.money(column)
  const length = run.findIndex((_, at) =>
    isMet(
      whole,
      run.slice(0, at + 1).map((one) => one.money(column)),
    ),
  )
  return run.slice(0, length + 1)
}

/** Is this a row of its own, or no more than what the row above it leaves to it? */
function fitsAbove(row: MoneyRow, before: readonly MoneyRow[], column: Column): boolean {
  if (!mayBeDetail(row)) return true
  const holder = before.findLast((one) => !mayBeDetail(one))
  if (!holder) return false
  const run = [...before.slice(before.indexOf(holder) + 1), row].map((one) => one.money(column))
  const [most, figures] = [holder.money(column), run.filter(hasFigure).map(({ figure }) => figure)]
  return hasFigure(most) && (figures.length === 0 || judgeSum(most.figure, figures, 'atLeast').outcome !== 'broken')
}
