import { wordsOperand } from '../../../facts/printedCell.js'
import { reasonGiven } from '../../../facts/reasonGiven.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'
import { reasonedRows } from './reasonedRows.js'

const row = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '8场' }

export const placeholderReason: Idea = {
  kind: 'inspection',
  id: 'E17',
  says: {
    zh: '应填原因处不以“无”、“/”等字样代替',
    en: 'Where a reason is owed no placeholder stands in its place',
  },
  basis: byForm('自评表设“偏差原因分析及改进措施”一栏', 'The form has a column for reasons of deviation and remedies'),
  severity: 'warning',
  claims: (context) => reasonedRows(context).map(reasonClaim),
  example: {
    document: { kind: 'selfEvaluation', indicators: [{ ...row, points: '10', score: '8', reason: '无' }] },
    outcome: 'broken',
  },
}

function reasonClaim({ row: one }: ScoredIndicator): Claim {
  const [place, reason] = [one.place('reason'), one.text('reason') ?? '']
  return {
    kind: 'found',
    about: 'reason',
    place,
    outcome: reasonGiven(reason) === 'placeholder' ? 'broken' : 'holds',
    operands: [wordsOperand(place, reason)],
    fault: { kind: 'placeholderReason', reason },
  }
}
