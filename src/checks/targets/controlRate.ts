import { says } from '../accounts/ground.js'
import { byPractice } from '../printed/ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { onIndicatorsTogether } from './onIndicators.js'
import { plainText } from './plainText.js'

export const controlRateRule: TargetInspection = {
  kind: 'inspection',
  id: 'T32',
  says: /* @__PURE__ */ says('控制率的指标值是上限，用“≤”', 'The target of a control rate is a limit, with “≤”'),
  basis: /* @__PURE__ */ byPractice(
    '控制率越低越好；“=100%”要求用满',
    'Less is better in a control rate; “=100 %” asks for all of it to be used',
  ),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicatorsTogether(({ name, target }) => {
    if (!/控制率$/u.test(plainText(name)) || target.kind !== 'quantity') return null
    return target.comparator === '<=' || target.comparator === '<' ? 'holds' : { zh: '“≤”', en: '“≤”' }
  }),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [{ level1: '过程', level2: '人员管理', level3: '在职人员控制率', target: '=100%' }],
    },
    outcome: 'broken',
  },
}
