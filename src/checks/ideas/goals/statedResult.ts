import type { Decimal } from '../../../exact/decimal.js'
import { printPercent } from '../../../exact/print.js'
import { type GoalLine, goalsOf } from '../../../facts/goalLine.js'
import { copiedShareIn, isUseOfMoney } from '../../../facts/speech/goalWords.js'
import { byGoalMeasures } from '../../../law/ground.js'
import type { Fault } from '../../../words/faults.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const statedResult: Idea = {
  kind: 'inspection',
  id: 'T47',
  says: {
    zh: '目标写明要达到的结果，不照抄职责，也不只写资金用途',
    en: 'A goal says what is to be reached: it neither copies the duties nor says only what the money is for',
  },
  basis: byGoalMeasures(
    '绩效目标应当指向明确、细化量化、合理可行、相应匹配',
    'Goals must be clear, detailed and quantified, feasible and matched to the money',
  ),
  severity: 'note',
  claims: ({ facts }) => {
    const shareOf = copiedShareIn(facts)
    return goalsOf(facts).map((goal) => goalClaim(goal, faultOf(goal, shareOf(goal.text))))
  },
  example: {
    document: {
      kind: 'projectTarget',
      goals: [{ horizon: 'annual', expected: '用于2021年中心办公场所的安全保卫、车辆管理' }],
    },
    outcome: 'broken',
  },
}

function goalClaim(goal: GoalLine, fault: Fault | null): Claim {
  const found = { kind: 'found', about: 'goals', place: goal } as const
  return fault ? { ...found, outcome: 'broken', fault } : { ...found, outcome: 'holds' }
}

/** Copied, when more than half of its words stand in the duties. */
function faultOf({ text }: GoalLine, share: Decimal): Fault | null {
  if (share.gt('0.5')) return { kind: 'goalCopiesDuties', share: printPercent(share, 0) }
  return isUseOfMoney(text) ? { kind: 'goalIsUse' } : null
}
