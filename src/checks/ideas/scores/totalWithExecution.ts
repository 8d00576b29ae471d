import { executionMark } from '../../../facts/marks/executionMark.js'
import { cellOperand, hasFigure } from '../../../facts/printedCell.js'
import { byMeasures } from '../../../law/ground.js'
import { scoreExecution } from '../../../scoring/scoreExecution.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

/** Where the execution has a printed score, that score is compared itself, by another rule. */
export const totalWithExecution: Idea = {
  kind: 'inspection',
  id: 'E8',
  under: 'execution',
  says: {
    zh: '预算执行未填得分时，总得分不超过总分值减去按执行率扣减的分值',
    en: 'Where execution has no printed score, the total is no more than all points less what its rate costs',
  },
  basis: byMeasures(
    '预算执行得分=分值×全年执行数÷全年预算数，不超过分值',
    'Execution scores its points × outturn ÷ final budget, at most its points',
  ),
  severity: 'warning',
  claims: totalClaims,
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [
        { code: 'total', label: '年度资金总额', finalBudget: '1389.88', outturn: '1285.83', points: '10', score: '' },
      ],
      totals: { points: '100', score: '100' },
    },
    outcome: 'broken',
  },
}

function totalClaims({ facts, measures: { execution: policy } }: Context): readonly Claim[] {
  const [total, all] = [facts.total('score'), facts.total('points')]
  const [row, score] = [facts.executed, executionMark(facts, 'score')]
  if (!row || !score || hasFigure(score) || !hasFigure(total) || !hasFigure(all)) return []
  const [points, outturn, budget] = [row.mark('points'), row.money('outturn'), row.money(policy.denominator)]
  const operands = [all, points, outturn, budget].map((cell) => cellOperand(cell))
  const found = { kind: 'found', about: 'score', place: total, operands } as const
  if (!hasFigure(points) || !hasFigure(outturn) || !hasFigure(budget))
    return [{ ...found, outcome: 'insufficientData', reason: 'missing' }]
  const input = { outturn: outturn.figure, budget: budget.figure, points: points.figure.value }
  const allowed = scoreExecution(input, policy)?.allowed
  if (!allowed) return [{ ...found, outcome: 'notApplicable', reason: 'zeroBase' }]
  const most = { value: all.figure.value.minus(points.figure.value).plus(allowed.high), decimals: 0 }
  return [
    {
      ...found,
      kind: 'judged',
      stated: total.figure.value,
      counting: total.counting,
      judgement: judgeSum(total.figure, [most], 'atMost', true),
      formula: '{0} − {1} × (1 − {2} ÷ {3})',
    },
  ]
}
