import { Decimal } from '../../exact/decimal.js'
import { printPercent } from '../../exact/print.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { Goal } from './form.js'
import { goalPlace } from './goalPlace.js'
import { measurable } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { sharedRuns, shinglesOf } from './shingles.js'

const kind = 'inspection'

export const copiedGoalRule: TargetInspection = {
  kind,
  id: 'T47',
  says: /* @__PURE__ */ says(
    '目标说明要达到的结果，不照抄职责',
    'A goal says what is to be reached, and does not copy the duties',
  ),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) => {
    const duties = document.duties?.items ?? []
    if (duties.length === 0) return []
    const said = shinglesOf([duties.map(({ text }) => text).join('')])
    return document.goals.flatMap((goal, at) => copyCase(rule, goal, at, said))
  },
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      duties: { items: [{ text: '为各类公共资源交易活动提供场所、设施和服务。' }, { text: '统一领导各分中心业务。' }] },
      goals: [
        { horizon: 'mediumTerm', expected: '为各类公共资源交易活动提供场所、设施和服务；统一领导各分中心业务。' },
      ],
    },
    outcome: 'broken',
  },
}

/** Copied, when more than half of a goal's runs of characters stand in the duties. */
function copyCase(rule: Rule, goal: Goal, at: number, said: ReadonlySet<string>): Case[] {
  const own = shinglesOf([goal.expected])
  if (own.size === 0) return []
  const shared = sharedRuns(own, said)
  const share = printPercent(new Decimal(shared).div(own.size), 0)
  return [
    foundCase(rule, 'goals', goalPlace(goal, at), {
      outcome: 2 * shared > own.size ? 'broken' : 'holds',
      expected: {
        zh: `要达到的结果；现在的文字有${share}见于单位职责`,
        en: `what is to be reached; ${share} of these words stand in the duties`,
      },
    }),
  ]
}
