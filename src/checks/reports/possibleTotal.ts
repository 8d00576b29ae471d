import type { Decimal } from '../../exact/decimal.js'
import { hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase, sumCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { executionAllowance, statedTotal } from './executionAllowance.js'
import { finestMarks } from './sections.js'

export const possibleTotalRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R8',
  says: /* @__PURE__ */ says(
    '评价总得分不高于已列各项得分与其余各项分值之和',
    'A total is no more than the scores that are given and the full points of the other rows',
  ),
  basis: /* @__PURE__ */ byArithmetic('未列得分的各项至多得满分', 'A row without a score has at most its full points'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const { document } = context
    const [total, scores, points] = [
      statedTotal(document),
      finestMarks(document, 'score'),
      finestMarks(document, 'points'),
    ]
    if (!hasFigure(total) || scores.every(hasFigure)) return []
    const most = scores.map((score, at) => (hasFigure(score) ? score : (points[at] as PrintedCell)))
    return [possibleCase(rule, total, most, executionAllowance(context, total.figure.decimals))]
  },
  example: {
    document: {
      conclusion: { score: '99' },
      indicators: [
        { level1: '产出指标', level3: '重点任务完成率', points: '60', score: '58' },
        { level1: '效益指标', level3: '各交易主体满意度', points: '40' },
      ],
    },
    outcome: 'broken',
  },
}

function possibleCase(rule: Rule, total: PrintedCell, most: readonly PrintedCell[], allowance: Decimal): Case {
  if (!most.every(hasFigure)) return foundCase(rule, 'score', total, { outcome: 'insufficientData', reason: 'missing' })
  const rows = sumCase(rule, 'score', total, most, { exact: true, relation: 'atMost' })
  const { difference, computed } = rows.judgement
  if (difference?.gt(0) && difference.lte(allowance))
    return foundCase(rule, 'score', total, { outcome: 'insufficientData', reason: 'missing' })
  const limit = computed?.plus(allowance)
  return {
    ...rows,
    expected: { zh: `不高于${limit}分`, en: `no more than ${limit} points` },
  }
}
