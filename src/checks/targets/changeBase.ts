import { says } from '../accounts/ground.js'
import { measurable } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { shareOf } from './measures.js'
import { onIndicators } from './onIndicators.js'
import { plainText } from './plainText.js'

/** Words that say since when, and names of rates whose formula does. */
const sinceWhen = /同比|环比|上年|去年|以前|基数|基期|相比|比\d|较|增长率|变动率|节约率|降低率|下降率/u

export const changeBaseRule: TargetInspection = {
  kind: 'inspection',
  id: 'T41',
  says: /* @__PURE__ */ says(
    '按比例增减的指标值写明以何时为基数',
    'A target of change by a percentage says since when',
  ),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicators(({ target, name, text }) => {
    if (target.kind !== 'quantity' || target.change === undefined || !shareOf(target)) return null
    return sinceWhen.test(plainText(`${name}${text}`))
      ? 'holds'
      : { zh: '基数的年份', en: 'the year that it is measured from' }
  }),
  example: {
    document: {
      kind: 'specialFundTarget',
      indicators: [{ level1: '效益指标', level2: '生态效益指标', level3: '纸质成本', target: '减少75%纸质成本浪费' }],
    },
    outcome: 'broken',
  },
}
