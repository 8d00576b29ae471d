import { isExecution, plainName } from '../../facts/labels.js'
import { hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import type { SelfEvaluationContext } from './context.js'

type Column = 'points' | 'score'

/** Does a row of indicators stand for the execution of the budget, with the same points? Then they are not counted twice. */
const isAmongRows = ({ rows, execution }: SelfEvaluationContext): boolean =>
  rows.some(
    ({ indicator: { level1, level2, level3 }, points }) =>
      [level1, level2, level3].some(isExecution) &&
      hasFigure(points) &&
      execution !== null &&
      hasFigure(execution.points) &&
      points.figure.value.eq(execution.points.figure.value),
  )

/** The execution of the budget, where it has points or a score of its own. */
export function executionPart(context: SelfEvaluationContext, column: Column): readonly PrintedCell[] {
  const { execution } = context
  if (!execution || ![execution.points, execution.score].some(hasFigure) || isAmongRows(context)) return []
  return [execution[column]]
}

/** What a total is made of: the rows, and the execution of the budget. Nothing where the rows print no such column. */
export function partsOfTotal(context: SelfEvaluationContext, column: Column): readonly PrintedCell[] {
  const own = context.rows.map((row) => row[column])
  if (own.every(({ figure }) => figure === 'missing')) return []
  return [...own, ...executionPart(context, column)]
}

/** What a section is made of, by the labels printed with its points; a section may be the execution of the budget. */
export function partsOfSection(context: SelfEvaluationContext, at: number, column: Column): readonly PrintedCell[] {
  const { level1 = '', level2 } = context.document.sections?.[at] ?? {}
  const [first, second] = [plainName(level1), level2 === undefined ? null : plainName(level2)]
  const own = context.rows.filter((row) => row.level1 === first && (second === null || row.level2 === second))
  if (own.length === 0 && isExecution(level2 ?? level1) && context.execution) return [context.execution[column]]
  return own.map((row) => row[column])
}
