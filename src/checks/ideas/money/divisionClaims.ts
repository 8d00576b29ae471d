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
  columns.flatMap((column) => {
    const nested = nestedIn(division, column)
    if (nested.length === 0) return columnClaims(division, column)
    const details = nested.flatMap(({ parts }) => parts)
    const plain = { ...division, parts: division.parts.filter((part) => !details.includes(part)) }
    return [...columnClaims(plain, column), ...nested.flatMap((one) => columnClaims(one, column, true))]
  })

/**
 * Rows below a source that must be its parts, since the sources without them make the total: each such source with them.
 * They need not be all of it.
 */
function nestedIn({ whole, by, parts }: Division, column: Column): readonly Division[] {
  const printed = parts.filter((part) => part.money(column).figure !== 'missing')
  const own = printed.filter((row) => !mayBeDetail(row))
  const cells = (rows: readonly MoneyRow[]) => rows.map((row) => row.money(column))
  if (by !== 'sources' || own.length === printed.length || !printed[0] || mayBeDetail(printed[0])) return []
  if (!isMet(wholeIn(whole, column, cells(own)), cells(own)) || isMet(whole.money(column), cells(printed))) return []
  const nested = own.flatMap((holder) => {
    const after = printed.slice(printed.indexOf(holder) + 1)
    const end = after.findIndex((row) => !mayBeDetail(row))
    const run = end < 0 ? after : after.slice(0, end)
    return run.length === 0 ? [] : [{ whole: holder, by: 'parts', parts: run, isPartial: true } as const]
  })
  const isOver = ({ whole: holder, parts: details }: Division) =>
    details.some((row, at) => !fitsAbove(row, [holder, ...details.slice(0, at)], column))
  return nested.some(isOver) ? nested : []
}

function columnClaims({ whole, by, parts, isPartial }: Division, column: Column, isNested = false): readonly Claim[] {
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
      isReading: isNested || (isOpen && printed.some((part) => part.printed.code === undefined && mayBeDetail(part))),
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
  const plain = withoutDetails(rows, column)
  const own = rows.filter((row) => !mayBeDetail(row))
  const isMixed = own.length > 0 && own.length < rows.length
  const fits = isMixed && rows.every((row, at) => fitsAbove(row, rows.slice(0, at), column))
  return [...(plain.length < rows.length ? [plain] : []), ...(fits ? [own] : [])]
}

/** The rows without those that add up to the row right before them. */
function withoutDetails(rows: readonly MoneyRow[], column: Column): readonly MoneyRow[] {
  const kept: MoneyRow[] = []
  for (let at = 0; at < rows.length; at += 1 + detailsOf(rows, at, column)) kept.push(rows[at] as MoneyRow)
  return kept
}

/** How many rows right behind this one add up to it. */
function detailsOf(rows: readonly MoneyRow[], at: number, column: Column): number {
  const next = rows.findIndex((row, index) => index > at && !mayBeDetail(row))
  const run = rows.slice(at + 1, next < 0 ? rows.length : next).map((row) => row.money(column))
  return run.findIndex((_, last) => isMet((rows[at] as MoneyRow).money(column), run.slice(0, last + 1))) + 1
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
