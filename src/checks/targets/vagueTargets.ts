import { says } from '../accounts/ground.js'
import { measurable } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { onIndicators } from './onIndicators.js'
import { plainText } from './plainText.js'

const kind = 'inspection'

/** Words that a quality target may be. */
const qualities = [
  '及时',
  '健全',
  '合规',
  '规范',
  '有效',
  '科学',
  '合理',
  '明确',
  '完善',
  '公开',
  '安全',
  '准确',
  '完整',
  '真实',
]

/** The qualities that a name asks about: 规范性, 公开度, and 及时 wherever it stands. */
const askedBy = (name: string): readonly string[] =>
  qualities.filter(
    (word) => name.includes(`${word}性`) || name.includes(`${word}度`) || (word === '及时' && name.includes(word)),
  )

export const answerRule: TargetInspection = {
  kind,
  id: 'T37',
  says: /* @__PURE__ */ says('指标值回答指标所问', 'A target answers what its indicator asks'),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicators(({ name, target }) => {
    const asked = askedBy(plainText(name))
    if (target.kind !== 'quality' || asked.length === 0 || !qualities.includes(target.word)) return null
    return asked.includes(target.word)
      ? 'holds'
      : {
          zh: `是否${asked.join('、')}，最好有数`,
          en: `whether it is ${asked.join(', ')}, with a figure if possible`,
        }
  }),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [{ level1: '履职', level2: '服务', level3: '及时受理委托业务', target: '完善' }],
    },
    outcome: 'broken',
  },
}

const adverb = '(?:显著|有效|不断|持续|逐步|进一步|明显|正面|积极|大力|切实)'
const verb = '(?:优化|提高|提升|增强|加强|促进|改善|减少|降低|推动|带动|增加|改进|缓解)'
const onlyDirection = /* @__PURE__ */ new RegExp(`^${adverb}*${verb}(?:作用)?$|(?:效果|成效|作用)?(?:显著|明显)$`, 'u')

export const vagueTargetRule: TargetInspection = {
  kind,
  id: 'T38',
  says: /* @__PURE__ */ says(
    '指标值说明要达到的程度，不只是方向',
    'A target says how far something is to go, not only which way',
  ),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicators(({ target }) => {
    if (target.kind !== 'quality') return null
    return onlyDirection.test(plainText(target.word))
      ? { zh: '与何时相比、增减多少', en: 'by how much, and since when' }
      : 'holds'
  }),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '保障正常运转', target: '正面促进' }],
    },
    outcome: 'broken',
  },
}
