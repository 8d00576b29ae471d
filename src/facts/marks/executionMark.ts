import type { Figure } from '../../verdicts/figure.js'
import type { FormFacts } from '../formFacts.js'
import { isExecution } from '../labels.js'
import { hasFigure, isUnreadable, type PrintedCell } from '../printedCell.js'
import type { Section } from './section.js'

/** Does a row of indicators stand for the execution, with the same points? Then they are not counted twice. */
export function isAmongIndicators({ indicators }: FormFacts, { value }: Figure): boolean {
  return indicators.some(
    ({ level1, level2, level3, points: own }) =>
      [level1, level2, level3].some(isExecution) && hasFigure(own) && own.figure.value.eq(value),
  )
}

/** What the execution of the budget scores beside the indicators; null where it has no marks of its own. */
export function executionMark(facts: FormFacts, column: 'points' | 'score'): PrintedCell | null {
  const row = facts.executed
  if (!row) return null
  const points = row.mark('points')
  // Points that cannot be read may be those of a row of indicators: nobody can tell.
  if (isUnreadable(points)) return { ...row.mark(column), figure: 'blank' }
  if (![points, row.mark('score')].some(hasFigure)) return null
  return hasFigure(points) && isAmongIndicators(facts, points.figure) ? null : row.mark(column)
}

/**
 * The same where the points of execution stand beside the sources of the money instead of the whole of it: one mark for each.
 */
export function executionMarks(facts: FormFacts, column: 'points' | 'score'): readonly PrintedCell[] {
  const own = executionMark(facts, column)
  if (own) return [own]
  const { executed, funding, indicators } = facts
  const isPrinted = executed !== null && [executed.mark('points'), executed.mark('score')].some(hasFigure)
  const isIndicator = indicators.some(({ level1, level2, level3 }) => [level1, level2, level3].some(isExecution))
  if (isPrinted || isIndicator) return []
  return funding.filter((row) => hasFigure(row.mark('points'))).map((row) => row.mark(column))
}

/** The heading that gives points to execution and lists no indicator; null where the form has none. */
export const executionSection = (facts: FormFacts): Section | null =>
  facts.sections.find(
    ({ level1, level2 }) =>
      isExecution(level2 ?? level1) &&
      facts.indicators.every((row) => row.level1 !== level1 || (level2 !== null && row.level2 !== level2)),
  ) ?? null
