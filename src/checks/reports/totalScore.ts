import { hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase, sumCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationContext, EvaluationInspection } from './context.js'
import { executionAllowance, statedTotal, sumOf } from './executionAllowance.js'
import { finestMarks } from './sections.js'

export const totalScoreRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R6',
  says: /* @__PURE__ */ says(
    '各项得分之和等于评价总得分；预算执行的分值未列入各项的，至多另计10分×执行率',
    'The scores add up to the total; where no row holds the points of execution, at most 10 × its rate is added',
  ),
  basis: /* @__PURE__ */ byArithmetic('总得分由各项得分组成', 'The total score is made of the scores of the rows'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const [total, scores] = [statedTotal(context.document), finestMarks(context.document, 'score')]
    return scores.every(hasFigure) || !hasFigure(total) ? [totalCase(context, rule, total, scores)] : []
  },
  example: {
    document: {
      conclusion: { score: '95' },
      indicators: [
        { level1: '产出指标', level3: '重点任务完成率', points: '60', score: '60' },
        { level1: '效益指标', level3: '各交易主体满意度', points: '40', score: '30' },
      ],
    },
    outcome: 'broken',
  },
}

function totalCase(context: EvaluationContext, rule: Rule, total: PrintedCell, scores: readonly PrintedCell[]): Case {
  const sum = sumOf(scores)
  const allowance = executionAllowance(context, hasFigure(total) ? total.figure.decimals : 0)
  const most = sum.plus(allowance)
  const expected = allowance.isZero()
    ? { zh: `${sum}分`, en: `${sum} points` }
    : {
        zh: `各项合计${sum}分，另计未列入各项的预算执行得分，至多${most}分`,
        en: `${sum} points from the rows and what execution scores beside them, at most ${most}`,
      }
  const judged = sumCase(rule, 'score', total, scores, { exact: true, expected })
  const over = judged.judgement.difference
  const open = judged.judgement.outcome === 'broken' && over !== null && over.gt(0) && over.lte(allowance)
  return open ? foundCase(rule, 'score', total, { outcome: 'insufficientData', reason: 'missing' }) : judged
}
