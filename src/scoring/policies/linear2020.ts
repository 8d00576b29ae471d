import { frozen } from '../../exact/frozen.js'
import { projectEvaluationMeasures } from '../../law/national.js'
import { commonPractice } from '../../law/practices.js'
import { everySelfEvaluation } from '../applies.js'
import { flaggedFrom130 } from '../flaggedFrom130.js'
import { nationalGrades } from '../grades.js'
import type { ScoringPolicy } from '../policy.js'
import { farAboveTarget, missedTarget } from '../reasonDuties.js'
import { asPrinted } from '../rounding.js'
import { nationalWordBands } from '../wordBands.js'

/**
 * Points in proportion to achievement, as 财预〔2020〕10号 is applied (text unverified).
 *
 * The measures print no curve for a missed "≤": everything between nothing and target ÷ actual is allowed. "=" follows
 * common practice. Far above a target is flagged from 130 % on, and not cut.
 */
export const linear2020: ScoringPolicy = /* @__PURE__ */ frozen({
  kind: 'policy',
  id: 'linear2020',
  says: {
    zh: '定量指标达到指标值得满分，未达到的按实际完成值与指标值之比得分；定性指标按达成程度得80%至100%、60%至80%、0至60%',
    en: 'quantities score in full when reached, else in proportion to actual ÷ target; words score 80–100, 60–80 or 0–60 %',
  },
  basis: {
    instrument: projectEvaluationMeasures,
    says: {
      zh: '未达到指标值的按比例得分；定性指标分三档',
      en: 'below the target points are in proportion; words have three bands',
    },
    from: '2020-02-25',
    to: null,
    confirmed: 'unverified',
  },
  also: [
    {
      instrument: commonPractice,
      says: {
        zh: '“=”指标：相等得满分，否则按1减偏差率得分，不低于零',
        en: '"=" targets: full if equal, else the points times one less the deviation, not below zero',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
  ],
  applies: everySelfEvaluation,
  atLeast: { kind: 'linear' },
  equal: { kind: 'deviation' },
  atMost: { kind: 'either', one: { kind: 'passFail' }, other: { kind: 'inverse' } },
  range: { kind: 'unstated' },
  date: { kind: 'unstated' },
  words: nationalWordBands,
  rounding: asPrinted,
  overFulfilment: flaggedFrom130,
  reasons: [missedTarget, farAboveTarget],
  grades: nationalGrades,
  examples: [
    { target: '≥95%', actual: '80%', points: '2', low: '1.68', high: '1.68' },
    { level2: '数量指标', target: '320份', actual: '3451份', points: '3', low: '3', high: '3' },
    { target: '=12次', actual: '15次', points: '4', low: '3', high: '3' },
    { target: '≤2%', actual: '20%', points: '2', low: '0', high: '0.2' },
    { target: '≤0起', actual: '1起', points: '5', low: '0', high: '0' },
    { target: '上线', actual: '完成', points: '5', low: '4', high: '5' },
    { target: '达成', actual: '部分达成', points: '5', low: '3', high: '4' },
  ],
})
