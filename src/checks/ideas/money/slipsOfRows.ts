import { controlGridPlace } from '../../../facts/controlGrid.js'
import { controlLinesOf } from '../../../facts/controlLines.js'
import type { Facts } from '../../../facts/facts.js'
import type { IndicatorRow } from '../../../facts/indicatorRow.js'
import type { MoneyRow } from '../../../facts/moneyRow.js'
import { cellOperand, hasFigure, type PrintedCell, wordsOperand } from '../../../facts/printedCell.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'
import { isUnitSlip } from './isUnitSlip.js'

/** Two figures of one row: of an indicator, of money at two stages, of a line of basic data in several years. */
export const slipsOfRows = (context: Context): readonly Claim[] => [
  ...(context.facts.indicators.some(hasActual) ? context.scored.flatMap(indicatorClaims) : []),
  ...[...context.facts.funding, ...context.facts.projects].flatMap(moneyClaims),
  ...controlClaims(context.facts),
]

const hasActual = ({ actual }: IndicatorRow): boolean => actual !== null

/** A target of zero, a word or a date is apart from nothing. */
function indicatorClaims({ row: { target, actual }, scored: { completion } }: ScoredIndicator): readonly Claim[] {
  if (!completion || !target || !actual) return []
  return [
    {
      kind: 'found',
      about: 'actual',
      place: actual,
      outcome: isUnitSlip(completion) ? 'broken' : 'holds',
      operands: [wordsOperand(actual, actual.text), wordsOperand(target, target.text)],
      fault: { kind: 'unitSlip', one: actual.text, other: target.text, of: target.label },
    },
  ]
}

const pairs = [
  ['finalBudget', 'originalBudget'],
  ['outturn', 'finalBudget'],
] as const

const moneyClaims = (row: MoneyRow): readonly Claim[] =>
  pairs.flatMap(([later, earlier]) => besideEachOther(later, row.money(later), row.money(earlier)))

function besideEachOther(about: string, one: PrintedCell, other: PrintedCell): readonly Claim[] {
  if (!hasFigure(one) || !hasFigure(other) || one.figure.value.isZero() || other.figure.value.isZero()) return []
  return [
    {
      kind: 'found',
      about,
      place: one,
      outcome: isUnitSlip(one.figure.value.div(other.figure.value)) ? 'broken' : 'holds',
      stated: one.figure.value,
      counting: one.counting,
      operands: [cellOperand(other)],
      fault: { kind: 'unitSlip', one: one.text ?? '', other: other.text ?? '', of: other.label },
    },
  ]
}

function controlClaims(facts: Facts): readonly Claim[] {
  if (facts.kind !== 'basicData') return []
  const lines = controlLinesOf(facts)
  if (lines === null) {
    const outcome = 'insufficientData'
    return [{ kind: 'found', about: 'table', place: controlGridPlace, outcome, reason: 'missingTable' }]
  }
  return lines.flatMap((line) => {
    const [first, ...others] = line.filter((cell) => hasFigure(cell) && !cell.figure.value.isZero())
    return first ? others.flatMap((cell) => besideEachOther(cell.where.column ?? '', cell, first)) : []
  })
}
