import { frozen } from '../../exact/frozen.js'
import { countyScoringScheme } from '../../law/practices.js'
import { ofSomeCounty } from '../applies.js'
import type { ScoringPolicy } from '../policy.js'
import { asPrinted } from '../rounding.js'

const says = {
  zh: '“三公经费”变动率每超过0一个百分点，扣0.3分',
  en: 'every percentage point of the three-public change rate over 0 costs 0.3 points',
}

/** A county's scheme (unverified) for the change of 三公经费. It does not say whether a started point counts: both do. */
export const countyThreePublic: ScoringPolicy = /* @__PURE__ */ frozen({
  kind: 'policy',
  id: 'countyThreePublic',
  says,
  basis: { instrument: countyScoringScheme, says, from: null, to: null, confirmed: 'unverified' },
  applies: ofSomeCounty,
  atLeast: { kind: 'unstated' },
  equal: { kind: 'unstated' },
  atMost: {
    kind: 'either',
    one: { kind: 'deduction', of: 'difference', every: '1', cost: '0.3', steps: 'whole' },
    other: { kind: 'deduction', of: 'difference', every: '1', cost: '0.3', steps: 'proportional' },
  },
  range: { kind: 'unstated' },
  date: { kind: 'unstated' },
  words: null,
  rounding: asPrinted,
  overFulfilment: null,
  reasons: [],
  grades: null,
  examples: [
    { target: '≤0%', actual: '5%', points: '6', low: '4.5', high: '4.5' },
    { target: '≤0%', actual: '0%', points: '6', low: '6', high: '6' },
    { target: '≤0%', actual: '50%', points: '6', low: '0', high: '0' },
  ],
})
