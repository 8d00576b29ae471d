import { says } from '../accounts/ground.js'
import { measurable } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { shareOf } from './measures.js'
import { onIndicators } from './onIndicators.js'
import { plainText } from './plainText.js'

const kind = 'inspection'

/** Names that ask for a number. */
const asksNumber =
  /(?:(?<!效)率|比例|占比|比重|覆盖面|满意度|次数|人数|人次|数量|宗数|笔数|件数|场次|户数|金额|天数)(?:\([^()]*\))?$/u
/** Words that are as good as a number. */
const all = /全覆盖|全部|全员|百分之百/u

export const wordForNumberRule: TargetInspection = {
  kind,
  id: 'T35',
  says: /* @__PURE__ */ says(
    '以率、数为名的指标，指标值是数',
    'An indicator named a rate or a number has a number as its target',
  ),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicators(({ name, target }) => {
    if (!asksNumber.test(plainText(name)) || target.kind === 'blank' || target.kind === 'unreadable') return null
    const isWord = target.kind === 'date' || (target.kind === 'quality' && !all.test(target.word))
    return isWord ? { zh: '一个数', en: 'a number' } : 'holds'
  }),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '产出指标', level2: '时效指标', level3: '完成及时率', target: '年内完成' }],
    },
    outcome: 'broken',
  },
}

export const quantityRule: TargetInspection = {
  kind,
  id: 'T36',
  says: /* @__PURE__ */ says('数量指标列数量，不列比率', 'An indicator of quantity is a quantity, not a rate'),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicators(({ indicator, target }) => {
    if (!/数量/u.test(indicator.level2) || target.kind !== 'quantity') return null
    return shareOf(target) ? { zh: '完成多少，而不是完成的比率', en: 'how much, not which share of it' } : 'holds'
  }),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '物业管理工作完成率', target: '100%' }],
    },
    outcome: 'broken',
  },
}
