import { says } from '../accounts/ground.js'
import { measurable } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { onIndicatorsTogether } from './onIndicators.js'
import { plainText } from './plainText.js'

/** Words for what is whole or in order, none of which says when. */
const states: ReadonlySet<string> = /* @__PURE__ */ new Set(['完善', '健全', '完整', '科学', '明确', '齐全', '公开'])

export const timelinessRule: TargetInspection = {
  kind: 'inspection',
  id: 'T37',
  says: /* @__PURE__ */ says(
    '指标问是否及时的，指标值说明何时或是否及时',
    'Where an indicator asks for timeliness its target says when, or that it is timely',
  ),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicatorsTogether(({ name, target }) => {
    const words = plainText(name)
    if (target.kind !== 'quality' || !words.includes('及时')) return null
    const answers = !states.has(target.word) || words.includes(target.word)
    return answers ? 'holds' : { zh: '“及时”，或时限、及时率', en: '“timely” (及时), a time limit or a rate' }
  }),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [{ level1: '履职', level2: '服务', level3: '及时受理委托业务', target: '完善' }],
    },
    outcome: 'broken',
  },
}
