import { frozen } from '../../exact/frozen.js'
import { coreIndicatorGuidelines } from '../../law/national.js'
import { everySelfEvaluation } from '../applies.js'
import { flaggedFrom130 } from '../flaggedFrom130.js'
import { nationalGrades } from '../grades.js'
import type { ScoringPolicy } from '../policy.js'
import { missedTarget } from '../reasonDuties.js'
import { asPrinted } from '../rounding.js'

/**
 * The example of 财预〔2021〕101号 for quantities (text unverified): nothing below 60 % of the target, in proportion above.
 *
 * What the example does not speak of is left open: a missed "=", "≤", date or range may score anything short of full,
 * and words have no bands. Not to be mixed with the linear policy of 10号.
 */
export const banded2021: ScoringPolicy = /* @__PURE__ */ frozen({
  kind: 'policy',
  id: 'banded2021',
  says: {
    zh: '完成率低于60%不得分；达到60%的，按（完成率−60%）÷40%得分',
    en: 'nothing below 60 % of the target; from there on (completion − 60 %) ÷ 40 % of the points',
  },
  basis: {
    instrument: coreIndicatorGuidelines,
    says: {
      zh: '评分标准示例：定量指标完成率低于60%为零分，否则按比例',
      en: 'example of a scoring standard: below 60 % zero, else in proportion',
    },
    from: '2021-08-18',
    to: null,
    confirmed: 'unverified',
  },
  applies: everySelfEvaluation,
  atLeast: { kind: 'linear', from: '0.6' },
  equal: { kind: 'unstated' },
  atMost: { kind: 'unstated' },
  range: { kind: 'unstated' },
  date: { kind: 'unstated' },
  words: null,
  rounding: asPrinted,
  overFulfilment: flaggedFrom130,
  reasons: [missedTarget],
  grades: nationalGrades,
  examples: [
    { target: '≥100%', actual: '80%', points: '10', low: '5', high: '5' },
    { target: '≥100%', actual: '59.9%', points: '10', low: '0', high: '0' },
    { target: '≥100%', actual: '100%', points: '10', low: '10', high: '10' },
  ],
})
