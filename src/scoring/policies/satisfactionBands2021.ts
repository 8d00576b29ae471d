import { frozen } from '../../exact/frozen.js'
import { coreIndicatorGuidelines } from '../../law/national.js'
import { everySelfEvaluation } from '../applies.js'
import type { Curve } from '../curve.js'
import { nationalGrades } from '../grades.js'
import type { ScoringPolicy } from '../policy.js'
import { missedTarget } from '../reasonDuties.js'
import { asPrinted } from '../rounding.js'

const bands: Curve = {
  kind: 'bands',
  of: 'actual',
  bands: [
    { from: '0.9', to: null, share: '1' },
    { from: '0.8', to: '0.9', share: '0.8' },
    { from: '0.6', to: '0.8', share: '0.5' },
    { from: '0', to: '0.6', share: '0' },
  ],
}

/** The example of 财预〔2021〕101号 for satisfaction (text unverified): by the percentage itself, whatever the target. */
export const satisfactionBands2021: ScoringPolicy = /* @__PURE__ */ frozen({
  kind: 'policy',
  id: 'satisfactionBands2021',
  says: {
    zh: '满意度90%以上得满分，80%至90%得80%，60%至80%得50%，60%以下不得分',
    en: 'satisfaction from 90 % on scores in full, from 80 % 80 %, from 60 % 50 % of the points, below nothing',
  },
  basis: {
    instrument: coreIndicatorGuidelines,
    says: { zh: '评分标准示例：满意度分四档', en: 'example of a scoring standard: four bands of satisfaction' },
    from: '2021-08-18',
    to: null,
    confirmed: 'unverified',
  },
  applies: everySelfEvaluation,
  atLeast: bands,
  equal: bands,
  atMost: { kind: 'unstated' },
  range: { kind: 'unstated' },
  date: { kind: 'unstated' },
  words: null,
  rounding: asPrinted,
  overFulfilment: null,
  reasons: [missedTarget],
  grades: nationalGrades,
  examples: [
    { target: '≥95%', actual: '90%', points: '10', low: '10', high: '10' },
    { target: '≥90%', actual: '89.9%', points: '10', low: '8', high: '8' },
    { target: '≥90%', actual: '60%', points: '10', low: '5', high: '5' },
    { target: '≥90%', actual: '59%', points: '10', low: '0', high: '0' },
  ],
})
