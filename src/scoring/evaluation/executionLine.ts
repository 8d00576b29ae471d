import { type Decimal, hundred } from '../../exact/decimal.js'
import type { FormFacts } from '../../facts/formFacts.js'
import { executionSection, isAmongIndicators } from '../../facts/marks/executionMark.js'
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
import { sumOf } from './sums.js'

/** The execution of the whole budget, scored by the framework: outturn over the budget that its law names. */
export function executionLine(
  facts: FormFacts,
  duties: readonly ReasonDuty[],
  context: ExecutionContext,
): ExecutionLine {
  const row = facts.executed
  const { policy } = context.execution
  const figures = figuresOf(facts, row, context)
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

const figuresOf = (facts: FormFacts, row: MoneyRow | null, { execution }: ExecutionContext): ExecutionFigures => ({
  budget: row?.money(execution.policy.denominator).figure ?? 'missing',
  outturn: row?.money('outturn').figure ?? 'missing',
  ...marksOf(facts, row, execution),
})

type Marks = Pick<ExecutionFigures, 'points' | 'stated' | 'unscored'>

/**
 * What the form gives for execution, and says itself: beside its money, or in a heading for it alone. Points that are not
 * printed beside a score, or that are just what is wanting in the total, are those of the framework; a form that prints
 * neither does not score execution, nor one with an indicator of that name. None are negative.
 */
function marksOf(facts: FormFacts, row: MoneyRow | null, { points }: FrameworkExecution): Marks {
  const isRow = row?.text('points') !== undefined || row?.text('score') !== undefined
  const heading = isRow ? null : executionSection(facts)
  const printed = figureOrNull(heading?.points ?? row?.mark('points'))
  const stated = figureOrNull(heading?.score ?? row?.mark('score'))
  if (printed && isAmongIndicators(facts, printed)) return { points: null, stated: null, unscored: true }
  if (printed) return { points: printed.value.isNegative() ? null : printed, stated }
  const value = points === null ? null : definedNumber(points)
  const own = value && { value, decimals: value.decimalPlaces() }
  const left = leftOver(facts)
  const isPrinted = stated !== null || (left?.isZero() ? false : isRow || heading !== null || row === null)
  if (isPrinted || (left && value?.eq(left))) return { points: own, stated }
  return { points: null, stated: null, unscored: true }
}

/** What the indicators leave of the points of the form, of full marks where it prints no total; null where one has none. */
function leftOver(facts: FormFacts): Decimal | null {
  const sum = sumOf(facts.indicators.map((row) => amountOf(row.figure('points'))))
  const total = facts.total('points')
  return facts.indicators.length === 0 ? null : sum && (hasFigure(total) ? total.figure.value : hundred).minus(sum)
}

const figureOrNull = (cell: PrintedCell | undefined): Figure | null => (cell && hasFigure(cell) ? cell.figure : null)

const amountOf = (figure: Figure | Reason | null): Decimal | null =>
  figure === null || typeof figure === 'string' ? null : figure.value
