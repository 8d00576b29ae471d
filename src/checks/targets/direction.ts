import type { QuantityTarget } from '../../targets/target.js'
import { says } from '../accounts/ground.js'
import { byPractice } from '../printed/ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { isCount } from './measures.js'
import { type Look, onIndicators } from './onIndicators.js'
import { isHarm, isShareOfGood, isWorkDone } from './wayOfNames.js'

/** Limits on work done and on good shares, and floors under what is better avoided. */
const look: Look = ({ target, name, indicator: { level2 } }) => {
  if (target.kind !== 'quantity' || target.change !== undefined) return null
  if (isLimit(target)) return target.value.isZero() ? null : limited(target, name, level2)
  if (!isFloor(target) || !isHarm(name)) return null
  return { zh: '“≤”，或写明为何越多越好', en: '“≤”, or why more would be better' }
}

function limited({ unit }: QuantityTarget, name: string, level2: string): ReturnType<Look> {
  const bounded = isShareOfGood(name) && unit === '%'
  const counted = isCount(unit) && isWorkDone(name) && !level2.includes('成本')
  if (bounded || counted) return { zh: '“≥”，或写明为何越少越好', en: '“≥”, or why less would be better' }
  return isCount(unit) || unit === '%' ? 'holds' : null
}

const isLimit = ({ comparator }: QuantityTarget): boolean => comparator === '<=' || comparator === '<'
const isFloor = ({ comparator, value }: QuantityTarget): boolean =>
  (comparator === '>=' || comparator === '>') && !value.isZero()

export const directionRule: TargetInspection = {
  kind: 'inspection',
  id: 'T33',
  says: /* @__PURE__ */ says(
    '越多越好的用“≥”，越少越好的用“≤”',
    'Where more is better the target is a floor, where less is better a limit',
  ),
  basis: /* @__PURE__ */ byPractice(
    '按指标名称判断好坏的方向，故仅作提示',
    'Which way is better is told from the name of the indicator: a hint only',
  ),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicators(look),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [{ level1: '履职', level2: '产权交易', level3: '交易成交笔数', target: '≤30000笔' }],
    },
    outcome: 'broken',
  },
}
