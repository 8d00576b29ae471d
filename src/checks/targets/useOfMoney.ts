import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { goalPlace } from './goalPlace.js'
import { measurable } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { plainText } from './plainText.js'

const kind = 'inspection'

/** What the money is for, and no word of what comes of it. */
const isUse = (text: string): boolean =>
  /^(?:资金|经费|主要)*用于/u.test(text) && !/确保|保证|保障|实现|达到|提[高升]|完成|建成|促进|改善|满足|使/u.test(text)

export const useOfMoneyRule: TargetInspection = {
  kind,
  id: 'T49',
  says: /* @__PURE__ */ says(
    '目标写要达到的结果，不只写资金用途',
    'A goal says what is to be reached, not only what the money is for',
  ),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    document.goals.map((goal, at) =>
      foundCase(rule, 'goals', goalPlace(goal, at), {
        outcome: isUse(plainText(goal.expected)) ? 'broken' : 'holds',
        expected: { zh: '要达到的结果', en: 'what is to be reached' },
      }),
    ),
  example: {
    document: {
      kind: 'projectTarget',
      goals: [{ horizon: 'annual', expected: '用于2021年中心办公场所的安全保卫、车辆管理' }],
    },
    outcome: 'broken',
  },
}
