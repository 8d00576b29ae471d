import { byForm } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { dutyOf, isDeducted } from './owedReason.js'
import { unexplained } from './reasonedRows.js'

const row = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '8场', points: '10' }

/** A row that owes its reason for being far off its target is another rule’s: the same cell is to be filled in. */
export const deductionReason: Idea = {
  kind: 'inspection',
  id: 'E16',
  says: { zh: '得分低于分值的，填写偏差原因', en: 'A score below its points has a reason beside it' },
  basis: byForm('自评表设“偏差原因分析及改进措施”一栏', 'The form has a column for reasons of deviation and remedies'),
  severity: 'warning',
  claims: ({ scored }) =>
    scored
      .filter((one) => isDeducted(one) === true && dutyOf(one) === null)
      .map((one) => unexplained(one, one.row.score, one.row.points, 'reason')),
  example: {
    document: { kind: 'selfEvaluation', indicators: [{ ...row, score: '8', reason: '' }] },
    outcome: 'broken',
  },
}
