import { frozen } from '../../exact/frozen.js'
import { dayingScoringRule } from '../../law/practices.js'
import type { ScoringPolicy } from '../policy.js'
import { asPrinted } from '../rounding.js'

const says = {
  zh: '低于指标值，或高出指标值30%以上的，不得分',
  en: 'an indicator below its target, or more than 30 % above it, does not count',
}

/** Daying in Sichuan (unverified): all or nothing, and nothing for a target set far too low. */
export const daying: ScoringPolicy = /* @__PURE__ */ frozen({
  kind: 'policy',
  id: 'daying',
  says,
  basis: { instrument: dayingScoringRule, says, from: null, to: null, confirmed: 'unverified' },
  applies: { forms: ['selfEvaluation'], years: null, region: '四川省遂宁市大英县', level: null },
  atLeast: { kind: 'passFail' },
  equal: { kind: 'asAtLeast' },
  atMost: { kind: 'passFail' },
  range: { kind: 'unstated' },
  date: { kind: 'unstated' },
  words: null,
  rounding: asPrinted,
  overFulfilment: {
    from: '1.3',
    fromExcluded: true,
    cut: 'toZero',
    basis: { instrument: dayingScoringRule, says, from: null, to: null, confirmed: 'unverified' },
  },
  reasons: [],
  grades: null,
  examples: [
    { target: '≥100个', actual: '130个', points: '5', low: '5', high: '5' },
    { target: '≥100个', actual: '131个', points: '5', low: '0', high: '0' },
    { target: '≥100个', actual: '99个', points: '5', low: '0', high: '0' },
  ],
})
