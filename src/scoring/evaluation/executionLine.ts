import type { Decimal } from '../../exact/decimal.js'
import type { FormFacts } from '../../facts/formFacts.js'
import type { MoneyRow } from '../../facts/moneyRow.js'
import { hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Reason } from '../../verdicts/outcome.js'
import { definedNumber } from '../digits.js'
import type { FrameworkExecution } from '../framework.js'
import type { ReasonDuty } from '../reasonDuty.js'
import type { ExecutionLine } from './evaluation.js'
import { adjustmentOf, type ExecutionContext, type ExecutionFigures, executionVerdict } from './executionVerdict.js'
import { adjustmentReasons } from './reasonsOwed.js'

/** The execution of the whole budget, scored by the framework: outturn over the budget that its law names. */
export function executionLine(
  facts: FormFacts,
  duties: readonly ReasonDuty[],
  context: ExecutionContext,
): ExecutionLine {
  const row = facts.executed
  const { policy } = context.execution
  const figures = figuresOf(row, context)
  const doubts = (row && facts.doubts('funding').get(row.at)) ?? []
  return {
    kind: 'execution',
    denominator: policy.denominator,
    budget: amountOf(figures.budget),
    outturn: amountOf(figures.outturn),
    points: amountOf(figures.points),
    stated: amountOf(figures.stated),
    ...executionVerdict(figures, context),
    reasonsOwed: adjustmentReasons(
      duties,
      adjustmentOf(figureOrNull(row?.money('originalBudget')), figureOrNull(row?.money('finalBudget'))),
    ),
    rule: { kind: 'executionPolicy', id: policy.id, says: policy.says, basis: policy.basis },
    where: { path: row ? ['funding', row.at] : ['funding'] },
    doubts: doubts.filter(({ path }) => restsOn(path[2], context)),
  }
}

const restsOn = (cell: string | number | undefined, { execution }: ExecutionContext): boolean =>
  cell === undefined || [execution.policy.denominator, 'outturn', 'points', 'score'].includes(String(cell))

const figuresOf = (row: MoneyRow | null, { execution }: ExecutionContext): ExecutionFigures => ({
  budget: row?.money(execution.policy.denominator).figure ?? 'missing',
  outturn: row?.money('outturn').figure ?? 'missing',
  points: pointsOf(row, execution),
  stated: figureOrNull(row?.mark('score')),
})

/** Points that the row does not print are those of the framework; none are negative. */
function pointsOf(row: MoneyRow | null, { points }: FrameworkExecution): Figure | null {
  const printed = figureOrNull(row?.mark('points'))
  if (printed) return printed.value.isNegative() ? null : printed
  const value = points === null ? null : definedNumber(points)
  return value && { value, decimals: value.decimalPlaces() }
}

const figureOrNull = (cell: PrintedCell | undefined): Figure | null => (cell && hasFigure(cell) ? cell.figure : null)

const amountOf = (figure: Figure | Reason | null): Decimal | null =>
  figure === null || typeof figure === 'string' ? null : figure.value
