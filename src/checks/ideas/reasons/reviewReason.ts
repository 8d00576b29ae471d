import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { unexplained } from './reasonedRows.js'

const row = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '8场', points: '10' }

export const reviewReason: Idea = {
  kind: 'inspection',
  id: 'E19',
  says: {
    zh: '复核得分低于自评得分的，填写扣分依据',
    en: 'A reviewed score below the unit’s own has its reason beside it',
  },
  basis: byForm('复核表设“扣分依据”一栏', 'The form has a column for the reason of a deduction'),
  severity: 'warning',
  claims: ({ scored }) =>
    scored
      .map((one) => ({ one, reviewed: one.row.mark('reviewedScore') }))
      .filter(({ one, reviewed }) => isLower(reviewed, one.row.score))
      .map(({ one, reviewed }) => unexplained(one, reviewed, one.row.score, 'deductionReason')),
  example: {
    document: { kind: 'selfEvaluation', indicators: [{ ...row, score: '8', reviewedScore: '6', deductionReason: '' }] },
    outcome: 'broken',
  },
}

const isLower = (one: PrintedCell, other: PrintedCell): boolean =>
  hasFigure(one) && hasFigure(other) && one.figure.value.lt(other.figure.value)
