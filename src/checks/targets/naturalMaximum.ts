import { one } from '../../exact/decimal.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { shareOf } from './measures.js'
import { type Look, onIndicators } from './onIndicators.js'
import { plainText } from './plainText.js'
import type { Reading } from './reading.js'

const kind = 'inspection'

/** Shares of a whole that they cannot exceed. What is completed of a plan can, and so can the use of beds or capacity. */
const bounded =
  /覆盖率|合格率|达标|满意|认可度|知晓率|及时率|准确率|正确率|利用率|使用率|办结率|保存率|完好率|正常率|可靠性|普及率|参与率|出勤率|公开率|电子化率|入学率|就业率|签约率|合规率|受理率|答复率|响应率/u
const grows = /增长|增幅|提高|上升|提升|变动|超额|床位|病床|产能/u

const isBounded = ({ name, text }: Reading): boolean => {
  const words = plainText(`${name}${text}`)
  return bounded.test(words) && !grows.test(words)
}

const comparatorOf = ({ target }: Reading): string | null => (target.kind === 'quantity' ? target.comparator : null)

const look: Look = (reading) => {
  const share = shareOf(reading.target)
  if (!share || !isBounded(reading)) return null
  const comparator = comparatorOf(reading)
  const beyond = share.value.gt(one) || (share.value.eq(one) && comparator === '>')
  const limits = comparator === '<=' || comparator === '<'
  return beyond && !limits ? { zh: '不超过100%', en: 'at most 100 %' } : 'holds'
}

export const naturalMaximumRule: TargetInspection = {
  kind,
  id: 'T30',
  says: /* @__PURE__ */ says('占整体的比率，指标值不超过100%', 'A share of a whole has a target of at most 100 %'),
  basis: /* @__PURE__ */ byArithmetic('部分不大于整体', 'A part does not exceed the whole'),
  severity: 'error',
  applies,
  inspect: /* @__PURE__ */ onIndicators(look),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '满意度指标', level2: '满意度指标', level3: '群众满意度', target: '≥110%' }],
    },
    outcome: 'broken',
  },
}
