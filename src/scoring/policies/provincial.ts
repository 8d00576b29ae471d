import { frozen } from '../../exact/frozen.js'
import { provincialSystems } from '../../law/practices.js'
import { everySelfEvaluation } from '../applies.js'
import { flaggedFrom130 } from '../flaggedFrom130.js'
import { nationalGrades } from '../grades.js'
import type { ScoringPolicy } from '../policy.js'
import { budgetAdjustment, guangxiFarAboveTarget } from '../reasonDuties.js'
import { nationalWordBands } from '../wordBands.js'

/** The curves in use in the systems of several provinces, to two decimals. */
export const provincial: ScoringPolicy = /* @__PURE__ */ frozen({
  kind: 'policy',
  id: 'provincial',
  says: {
    zh: '“≥”按实际与指标值之比得分；“=”指标值为正时同“≥”，为零时实际不大于零得满分；“≤”超出部分按超出率扣分，达到两倍不得分',
    en: '"≥" in proportion; "=" like "≥", with target 0 full for 0 or less; "≤" loses the share by which it is exceeded, all from twice the target on',
  },
  basis: {
    instrument: provincialSystems,
    says: { zh: '系统中使用的评分规则', en: 'scoring rules read in systems in use' },
    from: null,
    to: null,
    confirmed: 'published',
  },
  applies: everySelfEvaluation,
  atLeast: { kind: 'linear' },
  equal: { kind: 'asAtLeast' },
  atMost: { kind: 'deviation' },
  range: { kind: 'unstated' },
  date: { kind: 'unstated' },
  words: nationalWordBands,
  rounding: { decimals: 2, rounding: 'halfUp' },
  overFulfilment: flaggedFrom130,
  reasons: [guangxiFarAboveTarget, budgetAdjustment],
  grades: nationalGrades,
  examples: [
    { target: '≥3次', actual: '2次', points: '10', low: '6.67', high: '6.67' },
    { target: '=3次', actual: '4次', points: '10', low: '10', high: '10' },
    { target: '=0起', actual: '1起', points: '10', low: '0', high: '0' },
    { target: '≤100元', actual: '130元', points: '10', low: '7', high: '7' },
    { target: '≤100元', actual: '200元', points: '10', low: '0', high: '0' },
    { target: '达成', actual: '部分达成', points: '5', low: '3', high: '4' },
  ],
})
