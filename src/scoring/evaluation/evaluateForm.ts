import type { FormFacts } from '../../facts/formFacts.js'
import { hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { indicatorDimensions } from '../../terms/indicatorLevel.js'
import { nounOf } from '../../terms/term.js'
import type { Framework } from '../framework.js'
import type { Evaluation, ExecutionLine, ScoreLine, Undecided } from './evaluation.js'
import { executionLine } from './executionLine.js'
import { scoreDecimals } from './scoreDecimals.js'
import { scoreLine } from './scoreLine.js'
import { sectionsOf } from './sections.js'
import { withSharedScores } from './sharedScores.js'
import { allowedInTotal, statedRange, sumOf, totalLine } from './sums.js'
import { totalGrade } from './totalGrade.js'

/** What a caller may know beside the form. */
export interface EvaluateOptions {
  /** Whether the work is finished, for policies that score execution otherwise then. */
  readonly finished?: boolean
}

/** Every line of a form scored by a framework, nested and in total. A group printed without an indicator is no line. */
export function evaluateForm(facts: FormFacts, framework: Framework, options: EvaluateOptions): Evaluation {
  const decimals = scoreDecimals(facts)
  const executed = executionLine(facts, framework.policy.reasons, {
    execution: framework.execution,
    decimals,
    ...options,
  })
  const doubts = facts.doubts('indicators')
  const context = { framework, year: facts.year, decimals }
  const each = facts.indicators.map((row) =>
    scoreLine({ row, column: 'target', reason: facts.cause(row).reason }, doubts.get(row.at) ?? [], context),
  )
  const lines = withSharedScores(facts, each, framework)
  const { id, title, basis } = framework
  const totals = totalsOf(facts, [executed, ...lines])
  return {
    kind: 'evaluation',
    framework: { id, title, basis },
    execution: executed,
    lines,
    sections: sectionsOf(lines, facts.sections, framework),
    totals,
    grade: totalGrade(framework.policy.grades, totals.score, totals.points, totals.allowed),
    undecided: [executed, ...lines].flatMap(undecidedOf),
  }
}

function totalsOf(facts: FormFacts, lines: readonly (ExecutionLine | ScoreLine)[]): Evaluation['totals'] {
  const all = lines.filter((line) => line.reason !== 'nothingPrinted')
  const points = sumOf(all.map((line) => line.points))
  const printed = (cell: PrintedCell) => (hasFigure(cell) ? cell.figure.value : null)
  return {
    points: totalLine(printed(facts.total('points')), points && { low: points, high: points }),
    score: totalLine(printed(facts.total('score')), statedRange(all)),
    allowed: allowedInTotal(all, printed(facts.total('points'))),
  }
}

function undecidedOf(line: ExecutionLine | ScoreLine): readonly Undecided[] {
  const { outcome, reason, where } = line
  if (reason === 'nothingPrinted' || reason === 'scoreShared') return []
  if ((outcome !== 'notApplicable' && outcome !== 'insufficientData') || reason === undefined) return []
  return [
    { where, label: line.kind === 'indicator' ? { zh: line.level3, en: line.level3 } : execution, outcome, reason },
  ]
}

const execution = /* @__PURE__ */ nounOf(indicatorDimensions, 'budgetExecution')
