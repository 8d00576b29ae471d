import { cellOperand, hasFigure } from '../../../facts/printedCell.js'
import { byMeasures } from '../../../law/ground.js'
import { judgeExecution, scoreExecution } from '../../../scoring/scoreExecution.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

export const executionScore: Idea = {
  kind: 'inspection',
  id: 'E21',
  under: 'execution',
  says: {
    zh: '预算执行得分按执行率计算：分值×全年执行数÷全年预算数，不超过分值',
    en: 'Execution scores its points × outturn ÷ final budget, at most its points',
  },
  basis: byMeasures(
    '预算执行得分=分值×全年执行数÷全年预算数，不超过分值',
    'Execution scores its points × outturn ÷ final budget, at most its points',
  ),
  severity: 'warning',
  claims: scoreClaims,
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [
        { code: 'total', label: '年度资金总额', finalBudget: '1389.88', outturn: '1285.83', points: '10', score: '10' },
      ],
    },
    outcome: 'broken',
  },
}

/** The budget is the one that the policy names. */
function scoreClaims({ facts, measures: { execution: policy } }: Context): readonly Claim[] {
  const row = facts.executed
  if (!row) return []
  const [points, score] = [row.mark('points'), row.mark('score')]
  if (!hasFigure(points) || score.figure === 'missing') return []
  const [outturn, budget] = [row.money('outturn'), row.money(policy.denominator)]
  const operands = [points, outturn, budget].map((cell) => cellOperand(cell))
  const found = { kind: 'found', about: 'score', place: score, operands } as const
  if (!hasFigure(outturn) || !hasFigure(budget) || !hasFigure(score)) {
    const isMissing = [outturn, budget].some(({ figure }) => figure === 'missing')
    return [{ ...found, outcome: 'insufficientData', reason: isMissing ? 'missing' : 'blank' }]
  }
  const decimals = Math.max(score.figure.decimals, 0)
  const input = { outturn: outturn.figure, budget: budget.figure, points: points.figure.value, decimals }
  const scored = scoreExecution(input, policy)
  if (!scored) return [{ ...found, outcome: 'notApplicable', reason: 'zeroBase' }]
  const { outcome, difference } = judgeExecution(score.figure, scored, policy)
  const stated = score.figure.value
  const { low, high } = scored.computed
  return [
    {
      ...found,
      kind: 'judged',
      stated,
      counting: score.counting,
      judgement: { outcome, computed: stated.minus(difference), difference, allowed: null },
      formula: '{0} × {1} ÷ {2}',
      ...(low.eq(high) ? {} : { fault: { kind: 'outOfBand', low: low.toString(), high: high.toString() } }),
    },
  ]
}
