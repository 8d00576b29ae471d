import { hubeiScoringNote } from '../../law/practices.js'
import { flaggedFrom130 } from '../flaggedFrom130.js'
import { nationalGrades } from '../grades.js'
import { type ScoringPolicy, toBeReached } from '../policy.js'
import { farAboveTarget, missedTarget } from '../reasonDuties.js'
import { asPrinted } from '../rounding.js'

/** The scoring note of Hubei (unverified): ratios both ways, and wider bands for words. */
export const hubei: ScoringPolicy = {
  kind: 'policy',
  id: 'hubei',
  says: {
    zh: '“≥”得分=权重×完成值/指标值，“≤”得分=权重×指标值/完成值，均不超过权重；定性指标分100%至80%、80%至50%、50%至0三档',
    en: '"≥" weight × actual ÷ target, "≤" weight × target ÷ actual, at most the weight; words 100–80, 80–50, 50–0 %',
  },
  basis: {
    instrument: hubeiScoringNote,
    says: { zh: 'A为年初目标值，B为全年实际值', en: 'A is the target, B the actual of the year' },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  applies: { forms: ['selfEvaluation'], years: null, region: '湖北省', level: null },
  atLeast: { kind: 'linear' },
  equal: { kind: 'unstated' },
  atMost: { kind: 'inverse' },
  range: { kind: 'unstated' },
  date: { kind: 'unstated' },
  words: {
    met: { low: '0.8', high: '1' },
    partly: { low: '0.5', high: '0.8', highExcluded: true },
    notMet: { low: '0', high: '0.5', highExcluded: true },
  },
  unstated: toBeReached,
  rounding: asPrinted,
  overFulfilment: flaggedFrom130,
  reasons: [missedTarget, farAboveTarget],
  grades: nationalGrades,
  examples: [
    { target: '≥80%', actual: '60%', points: '4', low: '3', high: '3' },
    { target: '≤3%', actual: '4%', points: '4', low: '3', high: '3' },
    { target: '达成', actual: '部分达成', points: '10', low: '5', high: '8' },
  ],
}
