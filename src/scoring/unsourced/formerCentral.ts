import { frozen } from '../../exact/frozen.js'
import { formerCentralRule } from '../../law/practices.js'
import { everySelfEvaluation } from '../applies.js'
import type { Curve } from '../curve.js'
import type { ScoringPolicy } from '../policy.js'
import { asPrinted } from '../rounding.js'

const says = {
  zh: '每偏差3%扣1分，扣完为止',
  en: 'every 3 % of deviation from the target costs one point, down to nothing',
}
const curve: Curve = { kind: 'deduction', of: 'share', every: '0.03', cost: '1', steps: 'whole' }

/** The older central rule (unverified). Only a missed target deviates here, and only whole steps of 3 % count. */
export const formerCentral: ScoringPolicy = /* @__PURE__ */ frozen({
  kind: 'policy',
  id: 'formerCentral',
  says,
  basis: {
    instrument: formerCentralRule,
    says,
    from: null,
    to: null,
    confirmed: 'unverified',
    assumed: {
      zh: '未见原文；只扣未达到的，只计满3%的整步',
      en: 'no text was seen; that only what is missed costs points, and only whole steps of 3 %',
    },
  },
  applies: everySelfEvaluation,
  atLeast: curve,
  equal: curve,
  atMost: curve,
  range: { kind: 'unstated' },
  date: { kind: 'unstated' },
  words: null,
  rounding: asPrinted,
  overFulfilment: null,
  reasons: [],
  grades: null,
  examples: [
    { target: '≥100%', actual: '94%', points: '5', low: '3', high: '3' },
    { target: '≥100%', actual: '94.5%', points: '5', low: '4', high: '4' },
    { target: '≤100万元', actual: '130万元', points: '5', low: '0', high: '0' },
  ],
})
