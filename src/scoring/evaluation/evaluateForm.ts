import { isBlankIndicator } from '../../documents/blankIndicator.js'
import { indicatorDimensions } from '../../terms/indicatorLevel.js'
import { nounOf } from '../../terms/term.js'
import type { Framework } from '../framework.js'
import type { Evaluation, ExecutionLine, ScoreLine, Undecided } from './evaluation.js'
import { executionLine } from './executionLine.js'
import type { DoubtfulReading, ScoredForm } from './form.js'
import { figureOrNull, scoreDecimals } from './printedFigure.js'
import { scoreLine } from './scoreLine.js'
import { sectionsOf } from './sections.js'
import { allowedOf, statedRange, sumOf, totalLine } from './sums.js'
import { totalGrade } from './totalGrade.js'

/** What a caller may know beside the form. */
export interface EvaluateOptions {
  /** Whether the work is finished, for policies that score execution otherwise then. */
  readonly finished?: boolean
}

/** Every line of a form scored by a framework, nested and in total. A group printed without an indicator is no line. */
export function evaluateForm(form: ScoredForm, framework: Framework, options: EvaluateOptions): Evaluation {
  const decimals = scoreDecimals(form)
  const executed = executionLine(form, framework.policy.reasons, {
    execution: framework.execution,
    decimals,
    ...options,
  })
  const doubts = doubtsByRow(form.doubtful ?? [])
  const context = { framework, year: form.year, decimals }
  const lines = form.indicators.flatMap((row, index) =>
    isBlankIndicator(row) ? [] : [scoreLine(row, index, doubts.get(index) ?? [], context)],
  )
  const { id, title, basis } = framework
  const totals = totalsOf(form, [executed, ...lines])
  return {
    kind: 'evaluation',
    framework: { id, title, basis },
    execution: executed,
    lines,
    sections: sectionsOf(lines, form, framework),
    totals,
    grade: totalGrade(framework.policy.grades, totals.score, totals.points, totals.allowed),
    undecided: [executed, ...lines].flatMap(undecidedOf),
  }
}

function doubtsByRow(doubtful: readonly DoubtfulReading[]): ReadonlyMap<number, readonly DoubtfulReading[]> {
  const rows = new Map<number, DoubtfulReading[]>()
  for (const doubt of doubtful) {
    const [table, index] = doubt.path
    if (table === 'indicators' && typeof index === 'number') rows.set(index, [...(rows.get(index) ?? []), doubt])
  }
  return rows
}

function totalsOf({ totals = {} }: ScoredForm, all: readonly (ExecutionLine | ScoreLine)[]): Evaluation['totals'] {
  const points = sumOf(all.map((line) => line.points))
  return {
    points: totalLine(figureOrNull(totals.points)?.value ?? null, points && { low: points, high: points }),
    score: totalLine(figureOrNull(totals.score)?.value ?? null, statedRange(all)),
    allowed: allowedOf(all),
  }
}

function undecidedOf(line: ExecutionLine | ScoreLine): readonly Undecided[] {
  const { outcome, reason, where } = line
  if ((outcome !== 'notApplicable' && outcome !== 'insufficientData') || reason === undefined) return []
  return [
    { where, label: line.kind === 'indicator' ? { zh: line.level3, en: line.level3 } : execution, outcome, reason },
  ]
}

const execution = /* @__PURE__ */ nounOf(indicatorDimensions, 'budgetExecution')
