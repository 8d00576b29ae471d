import { frozen } from '../../exact/frozen.js'
import { countyScoringScheme } from '../../law/practices.js'
import { ofSomeCounty } from '../applies.js'
import type { ScoringPolicy } from '../policy.js'
import { asPrinted } from '../rounding.js'

const says = {
  zh: '在职人员控制率每超过100%一个百分点，扣0.1分',
  en: 'every percentage point of the staff control rate over 100 costs 0.1 points',
}

/** A county's scheme (unverified) for the staff control rate. It does not say whether a started point counts: both do. */
export const countyStaffControl: ScoringPolicy = /* @__PURE__ */ frozen({
  kind: 'policy',
  id: 'countyStaffControl',
  says,
  basis: { instrument: countyScoringScheme, says, from: null, to: null, confirmed: 'unverified' },
  applies: ofSomeCounty,
  atLeast: { kind: 'unstated' },
  equal: { kind: 'unstated' },
  atMost: {
    kind: 'either',
    one: { kind: 'deduction', of: 'difference', every: '1', cost: '0.1', steps: 'whole' },
    other: { kind: 'deduction', of: 'difference', every: '1', cost: '0.1', steps: 'proportional' },
  },
  range: { kind: 'unstated' },
  date: { kind: 'unstated' },
  words: null,
  rounding: asPrinted,
  overFulfilment: null,
  reasons: [],
  grades: null,
  examples: [
    { target: '≤100%', actual: '103%', points: '5', low: '4.7', high: '4.7' },
    { target: '≤100%', actual: '103.5%', points: '5', low: '4.65', high: '4.7' },
    { target: '≤100%', actual: '98%', points: '5', low: '5', high: '5' },
  ],
})
