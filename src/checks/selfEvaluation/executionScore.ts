import { cellOperand, hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { type ExecutionScore, judgeExecution, scoreExecution } from '../../scoring/scoreExecution.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { SelfEvaluationContext } from './context.js'
import { byMeasures } from './ground.js'
import type { SelfEvaluationInspection } from './inspection.js'

/** The cells that the score of execution rests on. The budget is the one that the policy names. */
function executionCells({ execution, measures }: SelfEvaluationContext): readonly PrintedCell[] | null {
  if (!execution || !hasFigure(execution.points) || execution.score.figure === 'missing') return null
  return [execution.points, execution.money.outturn, execution.money[measures.execution.denominator], execution.score]
}

function scoreCase(context: SelfEvaluationContext, rule: Rule, cells: readonly PrintedCell[]): Case {
  const [points, outturn, budget, score] = cells as readonly [PrintedCell, PrintedCell, PrintedCell, PrintedCell]
  const policy = context.measures.execution
  const operands = [points, outturn, budget].map((cell) => cellOperand(cell))
  if (!hasFigure(points) || !hasFigure(outturn) || !hasFigure(budget) || !hasFigure(score)) {
    const reason = cells.some(({ figure }) => figure === 'missing') ? 'missing' : 'blank'
    return foundCase(rule, 'score', score, { outcome: 'insufficientData', reason, operands })
  }
  const decimals = Math.max(score.figure.decimals, 0)
  const input = { outturn: outturn.figure, budget: budget.figure, points: points.figure.value, decimals }
  const scored = scoreExecution(input, policy)
  if (!scored) return foundCase(rule, 'score', score, { outcome: 'notApplicable', reason: 'zeroBase', operands })
  const { outcome, difference } = judgeExecution(score.figure, scored, policy)
  return foundCase(rule, 'score', score, {
    outcome,
    stated: score.figure.value,
    computed: score.figure.value.minus(difference),
    difference,
    counting: score.counting,
    operands,
    formula: '{0} × {1} ÷ {2}',
    ...expectationOf(scored),
  })
}

/** Where the policy leaves an interval. */
function expectationOf({ computed: { low, high } }: ExecutionScore): Pick<Case, 'expected'> {
  return low.eq(high) ? {} : { expected: { zh: `${low}至${high}分`, en: `${low} to ${high} points` } }
}

export const executionScoreRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E21',
  under: 'execution',
  says: /* @__PURE__ */ says(
    '预算执行得分按执行率计算：分值×全年执行数÷全年预算数，不超过分值',
    'Execution scores its points × outturn ÷ final budget, at most its points',
  ),
  basis: /* @__PURE__ */ byMeasures(
    '预算执行得分=分值×全年执行数÷全年预算数，不超过分值',
    'Execution scores its points × outturn ÷ final budget, at most its points',
  ),
  severity: 'warning',
  applies,
  inspect: (context, rule) => {
    const cells = executionCells(context)
    return cells ? [scoreCase(context, rule, cells)] : []
  },
  example: {
    document: {
      funding: [
        { code: 'total', label: '年度资金总额', finalBudget: '1389.88', outturn: '1285.83', points: '10', score: '10' },
      ],
    },
    outcome: 'broken',
  },
}
