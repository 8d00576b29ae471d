import { Decimal, zero } from '../../exact/decimal.js'
import { cellOperand, hasFigure } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byMeasures } from './ground.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { partsOfTotal } from './parts.js'
import { rowDoubts } from './rowDoubts.js'
import { totalCell } from './total.js'

/** The printed total, else the sum of what is printed. */
export const fullMarksRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E3',
  under: 'framework',
  says: /* @__PURE__ */ says(
    '总分值等于评分体系的满分，未指定评分体系的为100分',
    'The points in all are the full marks of the framework, a hundred where none is given',
  ),
  basis: /* @__PURE__ */ byMeasures(
    '预算执行10分、产出50分、效益30分、满意度10分，合计100分',
    'Execution 10, output 50, benefit 30, satisfaction 10: a hundred in all',
  ),
  severity: 'warning',
  applies,
  inspect: (context, rule) => {
    const { document, measures } = context
    const printed = totalCell(document, 'points')
    const parts = hasFigure(printed) ? [] : partsOfTotal(context, 'points')
    const known = parts.filter(hasFigure)
    if (measures.total === null || (!hasFigure(printed) && parts.length === 0)) return []
    const value = hasFigure(printed)
      ? printed.figure.value
      : known.reduce((sum, { figure }) => sum.plus(figure.value), zero)
    const doubts = hasFigure(printed) ? [] : rowDoubts(context, [])
    const operands = [...parts.map((part) => cellOperand(part)), ...doubts]
    if (known.length < parts.length)
      return [foundCase(rule, 'points', printed, { outcome: 'insufficientData', reason: 'blank', operands })]
    const judgement = judgeSum(
      { value, decimals: 0 },
      [{ value: new Decimal(measures.total), decimals: 0 }],
      'equals',
      true,
    )
    const found = { outcome: judgement.outcome, stated: value, counting: printed.counting, operands }
    return [{ ...foundCase(rule, 'points', printed, found), judgement }]
  },
  example: { document: { totals: { points: '99' } }, outcome: 'broken' },
}
