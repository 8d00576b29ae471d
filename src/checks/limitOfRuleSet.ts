import { Decimal } from '../exact/decimal.js'
import { byPractice } from '../law/ground.js'
import type { ScoringPolicy } from '../scoring/policy.js'
import type { Measures } from './measures.js'

const basis = byPractice('界限由规则集设定', 'the limit is set by the rule set')

/** Measures under which an actual is far above its target from another limit on, as it is printed: `150%`. */
export function withLimit(measures: Measures, printed: string): Measures {
  const from = new Decimal(printed.replace('%', '')).div(100).toString()
  const limited = (policy: ScoringPolicy): ScoringPolicy => ({
    ...policy,
    reasons: policy.reasons.filter(({ when }) => when.kind !== 'overFulfilled'),
    overFulfilment: { cut: policy.overFulfilment?.cut ?? 'none', from, basis },
  })
  const levels = measures.levels.map((level) => (level.policy ? { ...level, policy: limited(level.policy) } : level))
  return { ...measures, policy: limited(measures.policy), levels }
}
