import { hasFigure } from '../../facts/printedCell.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { projectSummaries as applies } from './applies.js'
import type { SummaryInspection } from './context.js'
import { fullMarks } from './fullMarks.js'
import { heldIf } from './outcomes.js'
import { projectRows } from './summaryRows.js'

const kind = 'inspection'

export const scoreBoundsRule: SummaryInspection = {
  kind,
  id: 'P8',
  says: /* @__PURE__ */ says('自评得分在0分与100分之间', 'A score is between 0 and 100'),
  basis: /* @__PURE__ */ byArithmetic('得分以100分为满分', 'Full marks are 100'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    projectRows(document).flatMap(({ score }) => {
      if (!hasFigure(score)) return []
      const { value } = score.figure
      return foundCase(rule, 'score', score, {
        outcome: heldIf(value.gte(0) && value.lte(fullMarks.all)),
        stated: value,
        counting: { kind: 'points' },
        expected: { zh: '0分至100分', en: 'between 0 and 100 points' },
      })
    }),
  example: { document: { rows: [{ name: '甲', score: '102' }] }, outcome: 'broken' },
}
