import type { Decimal } from '../../exact/decimal.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Reason } from '../../verdicts/outcome.js'
import type { FrameworkExecution } from '../framework.js'
import type { ReasonDuty } from '../reasonDuty.js'
import type { ExecutionLine } from './evaluation.js'
import { adjustmentOf, type ExecutionContext, type ExecutionFigures, executionVerdict } from './executionVerdict.js'
import type { ScoredForm, ScoredFunding } from './form.js'
import { figureOrNull, printedFigure } from './printedFigure.js'
import { adjustmentReasons } from './reasonsOwed.js'

/** The execution of the whole budget, scored by the framework: outturn over the budget that its law names. */
export function executionLine(
  { funding, doubtful = [] }: ScoredForm,
  duties: readonly ReasonDuty[],
  context: ExecutionContext,
): ExecutionLine {
  const index = funding.findIndex(({ code }) => code === 'total')
  const row = funding[index] ?? {}
  const { policy } = context.execution
  const figures = figuresOf(row, context)
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
      adjustmentOf(figureOrNull(row.originalBudget), figureOrNull(row.finalBudget)),
    ),
    rule: { kind: 'executionPolicy', id: policy.id, says: policy.says, basis: policy.basis },
    where: { path: index < 0 ? ['funding'] : ['funding', index] },
    doubts: doubtful.filter(({ path }) => path[0] === 'funding' && path[1] === index && restsOn(path[2], context)),
  }
}

const restsOn = (cell: string | number | undefined, { execution }: ExecutionContext): boolean =>
  cell === undefined || [execution.policy.denominator, 'outturn', 'points', 'score'].includes(String(cell))

const figuresOf = (row: ScoredFunding, { execution }: ExecutionContext): ExecutionFigures => ({
  budget: printedFigure(row[execution.policy.denominator]),
  outturn: printedFigure(row.outturn),
  points: pointsOf(row, execution),
  stated: figureOrNull(row.score),
})

/** Points that the row does not print are those of the framework; none are negative. */
function pointsOf(row: ScoredFunding, { points }: FrameworkExecution): Figure | null {
  const printed = figureOrNull(row.points) ?? figureOrNull(points ?? undefined)
  return printed?.value.isNegative() ? null : printed
}

const amountOf = (figure: Figure | Reason | null): Decimal | null =>
  figure === null || typeof figure === 'string' ? null : figure.value
