import { frozen } from '../../exact/frozen.js'
import { commonPractice } from '../../law/practices.js'
import { everySelfEvaluation } from '../applies.js'
import type { ScoringPolicy } from '../policy.js'
import { asPrinted } from '../rounding.js'

const says = { zh: '达到指标值得满分，否则不得分', en: 'all points when the target is met, else none' }

/** Directly yes or no, for indicators that know no degrees. No paper was seen that scores so. */
export const yesNo: ScoringPolicy = /* @__PURE__ */ frozen({
  kind: 'policy',
  id: 'yesNo',
  says,
  basis: {
    instrument: commonPractice,
    says,
    from: null,
    to: null,
    confirmed: 'unverified',
    assumed: { zh: '未见任何文件如此规定', en: 'no paper was seen that says so' },
  },
  applies: everySelfEvaluation,
  atLeast: { kind: 'passFail' },
  equal: { kind: 'passFail' },
  atMost: { kind: 'passFail' },
  range: { kind: 'passFail' },
  date: { kind: 'passFail' },
  words: {
    met: { low: '1', high: '1' },
    partly: { low: '0', high: '0' },
    notMet: { low: '0', high: '0' },
  },
  rounding: asPrinted,
  overFulfilment: null,
  reasons: [],
  grades: null,
  examples: [
    { target: '≥95%', actual: '94%', points: '2', low: '0', high: '0' },
    { target: '2024年6月底前', actual: '2024年7月1日', points: '2', low: '0', high: '0' },
    { target: '完成', actual: '完成', points: '2', low: '2', high: '2' },
  ],
})
