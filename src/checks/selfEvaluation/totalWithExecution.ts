import { cellOperand, hasFigure } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { scoreExecution } from '../../scoring/scoreExecution.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byMeasures } from './ground.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { executionPart } from './parts.js'
import { totalCell } from './total.js'

/** Where the execution has a printed score, that score is compared itself, by another rule. */
export const totalWithExecutionRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E8',
  under: 'execution',
  says: /* @__PURE__ */ says(
    '预算执行未填得分时，总得分不超过总分值减去按执行率扣减的分值',
    'Where execution has no printed score, the total is no more than all points less what its rate costs',
  ),
  basis: /* @__PURE__ */ byMeasures(
    '预算执行得分=分值×全年执行数÷全年预算数，不超过分值',
    'Execution scores its points × outturn ÷ final budget, at most its points',
  ),
  severity: 'warning',
  applies,
  inspect: (context, rule) => {
    const { document, execution, measures } = context
    const [total, all] = [totalCell(document, 'score'), totalCell(document, 'points')]
    const [score] = executionPart(context, 'score')
    if (!execution || !score || hasFigure(score) || !hasFigure(total) || !hasFigure(all)) return []
    const { points, money } = execution
    const [budget, { outturn }] = [money[measures.execution.denominator], money]
    const operands = [all, points, outturn, budget].map((cell) => cellOperand(cell))
    if (!hasFigure(points) || !hasFigure(outturn) || !hasFigure(budget))
      return [foundCase(rule, 'score', total, { outcome: 'insufficientData', reason: 'missing', operands })]
    const input = { outturn: outturn.figure, budget: budget.figure, points: points.figure.value }
    const allowed = scoreExecution(input, measures.execution)?.allowed
    if (!allowed) return [foundCase(rule, 'score', total, { outcome: 'notApplicable', reason: 'zeroBase', operands })]
    const most = { value: all.figure.value.minus(points.figure.value).plus(allowed.high), decimals: 0 }
    const judgement = judgeSum(total.figure, [most], 'atMost', true)
    const found = foundCase(rule, 'score', total, {
      outcome: judgement.outcome,
      stated: total.figure.value,
      counting: total.counting,
      operands,
      formula: '{0} − {1} × (1 − {2} ÷ {3})',
    })
    return [{ ...found, judgement }]
  },
  example: {
    document: {
      funding: [
        { code: 'total', label: '年度资金总额', finalBudget: '1389.88', outturn: '1285.83', points: '10', score: '' },
      ],
      totals: { points: '100', score: '100' },
    },
    outcome: 'broken',
  },
}
