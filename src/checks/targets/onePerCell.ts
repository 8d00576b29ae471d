import { says } from '../accounts/ground.js'
import { measurable } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { onIndicators } from './onIndicators.js'

const kind = 'inspection'

export const severalFiguresRule: TargetInspection = {
  kind,
  id: 'T39',
  says: /* @__PURE__ */ says('一个指标只有一个指标值', 'An indicator has one target'),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicators(({ target }) => {
    if (target.kind === 'blank' || target.kind === 'unreadable') return null
    return target.kind === 'compound'
      ? { zh: '分列的几个指标，各有一个指标值', en: 'indicators of their own, each with one target' }
      : 'holds'
  }),
  example: {
    document: {
      kind: 'departmentTarget',
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '交易宗数',
          target: '全年进场项目5100宗，涉及交易金额135亿元',
        },
      ],
    },
    outcome: 'broken',
  },
}

export const sentenceRule: TargetInspection = {
  kind,
  id: 'T40',
  says: /* @__PURE__ */ says(
    '三级指标是所衡量事项的名称，不是一句目标',
    'A level-3 indicator is the name of what is measured, not a sentence of goals',
  ),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicators(({ term, name }) => {
    if (term !== 'annual') return null
    return /[，,；;。]/u.test(name) ? { zh: '一个名称', en: 'a name' } : 'holds'
  }),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [
        { level1: '效益指标', level2: '社会效益指标', level3: '保障正常运转，进而提供后勤保障', target: '正面促进' },
      ],
    },
    outcome: 'broken',
  },
}
