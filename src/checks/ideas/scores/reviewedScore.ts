import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

const row = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '8场', points: '10' }

/** What the review took off is told once, of the total; of the rows only where no total is printed. */
export const reviewedScore: Idea = {
  kind: 'inspection',
  id: 'E32',
  says: { zh: '复核得分与自评得分一致', en: 'The reviewed score is the unit’s own' },
  basis: byForm('自评得分与复核得分同列一行', 'Own and reviewed score stand in one row'),
  severity: 'note',
  claims: ({ facts }) => {
    const ofTotal = beside(facts.total('reviewedScore'), facts.total('score'))
    return ofTotal.length > 0
      ? ofTotal
      : facts.indicators.flatMap((one) => beside(one.mark('reviewedScore'), one.score))
  },
  example: {
    document: { kind: 'selfEvaluation', indicators: [{ ...row, score: '8', reviewedScore: '6' }] },
    outcome: 'broken',
  },
}

/** A reviewed score beside the unit's own, where both are printed. */
const beside = (reviewed: PrintedCell, own: PrintedCell): readonly Claim[] =>
  hasFigure(reviewed) && hasFigure(own)
    ? [{ kind: 'sum', about: 'reviewedScore', whole: reviewed, parts: [own], exact: true }]
    : []
