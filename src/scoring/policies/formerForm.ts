import { frozen } from '../../exact/frozen.js'
import { formerFormNote } from '../../law/practices.js'
import { flaggedFrom130 } from '../flaggedFrom130.js'
import { nationalGrades } from '../grades.js'
import type { ScoringPolicy } from '../policy.js'
import { farAboveTarget, missedTarget } from '../reasonDuties.js'
import { asPrinted } from '../rounding.js'

/**
 * The footnote of an earlier form that several places used: ratios both ways, and wider bands for words. Its paper says
 * nothing of "=" targets, grades and thresholds: those are the national ones.
 */
export const formerForm: ScoringPolicy = /* @__PURE__ */ frozen({
  kind: 'policy',
  id: 'formerForm',
  says: {
    zh: '“≥”得分=权重×完成值/指标值，“≤”得分=权重×指标值/完成值，均不超过权重；定性指标分100%至80%、80%至50%、50%至0三档',
    en: '"≥" weight × actual ÷ target, "≤" weight × target ÷ actual, at most the weight; words 100–80, 80–50, 50–0 %',
  },
  basis: {
    instrument: formerFormNote,
    says: {
      zh: '指标值为“≥X”的，得分=权重×B/A；为“≤X”的，得分=权重×A/B，均不突破权重（A为年初目标值，B为全年实际值）；定性指标分达成、部分达成、未达成三档，得100%至80%（含）、80%至50%（含）、50%至0',
      en: '"≥X" scores weight × B/A, "≤X" weight × A/B, at most the weight (A the target, B the actual of the year); words reached, reached in part, not reached score 100 to 80 %, 80 to 50 %, 50 to 0 %',
    },
    from: null,
    to: null,
    confirmed: 'document',
  },
  applies: { forms: ['selfEvaluation'], years: null, region: null, level: null },
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
  rounding: asPrinted,
  overFulfilment: flaggedFrom130,
  reasons: [missedTarget, farAboveTarget],
  grades: nationalGrades,
  examples: [
    { target: '≥80%', actual: '60%', points: '4', low: '3', high: '3' },
    { target: '≤3%', actual: '4%', points: '4', low: '3', high: '3' },
    { target: '达成', actual: '部分达成', points: '10', low: '5', high: '8' },
  ],
})
