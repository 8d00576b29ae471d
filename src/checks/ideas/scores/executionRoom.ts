import { Decimal, one } from '../../../exact/decimal.js'
import { halfUp } from '../../../exact/rounding.js'
import { executionMark } from '../../../facts/marks/executionMark.js'
import { finestMarks, namesExecution } from '../../../facts/marks/partsOfMarks.js'
import type { MarkColumn } from '../../../facts/marks/section.js'
import { statedRatesOf } from '../../../facts/narrative/statedRates.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { halfDigit } from '../../../verdicts/figure.js'
import type { Context } from '../../context.js'

/** The points that the execution of a budget has where no form says how many. */
const usual = /* @__PURE__ */ new Decimal(10)

/** The points of execution: those of the framework, else ten. */
export const pointsOfExecution = ({ framework }: Context): Decimal =>
  framework?.execution.points ? new Decimal(framework.execution.points) : usual

/** The sum of the figures among these cells. */
export const sumOfCells = (cells: readonly PrintedCell[]): Decimal =>
  cells.reduce((sum, cell) => (hasFigure(cell) ? sum.plus(cell.figure.value) : sum), new Decimal(0))

/** Do the rows lack just the points of execution, which stand nowhere on the form? */
export function leavesOutExecution(context: Context, full: Decimal, sum: Decimal): boolean {
  const { facts } = context
  const isNamed = namesExecution(facts) || executionMark(facts, 'points') !== null
  return !isNamed && full.minus(sum).eq(pointsOfExecution(context))
}

/**
 * What the execution of the budget may add to the scores of the rows, at most; null where it adds nothing. A review has no
 * place for it, so that it is anything up to its points; where its points stand nowhere, it is its points × its rate.
 */
export function executionRoom(context: Context, column: MarkColumn): PrintedCell | null {
  const { facts, measures } = context
  if (column === 'reviewedScore') return executionMark(facts, 'points')
  const points = sumOfCells(finestMarks(facts, 'points'))
  if (measures.total === null || !leavesOutExecution(context, new Decimal(measures.total), points)) return null
  return executionByRate(context)
}

function executionByRate(context: Context): PrintedCell | null {
  const { facts } = context
  if (facts.printed.conclusion === undefined) return null
  const rate = statedRatesOf(facts.narrative).find(
    ({ subject, scope }) => subject === 'expenditure' && scope === 'all',
  )?.cell
  const share = rate ? Decimal.min(one, rate.figure.value.plus(halfDigit(rate.figure.decimals))) : one
  const value = halfUp(pointsOfExecution(context).times(share), 2)
  return {
    label: { zh: '预算执行至多可得', en: 'what execution scores at most' },
    where: rate?.where ?? { path: ['conclusion'], table: 'conclusion', row: 'conclusion' },
    figure: { value, decimals: 2 },
    counting: { kind: 'points' },
  }
}
