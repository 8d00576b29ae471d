import type { Framework } from '../../scoring/framework.js'
import type { ScoringPolicy } from '../../scoring/policy.js'

/** A framework with all of its policies changed alike. */
export const withPolicies = (framework: Framework, change: (policy: ScoringPolicy) => ScoringPolicy): Framework => ({
  ...framework,
  policy: change(framework.policy),
  levels: framework.levels.map((level) => (level.policy ? { ...level, policy: change(level.policy) } : level)),
})

/** The same framework where nothing says whether more or less of a bare figure is better. */
export const unsettled = (framework: Framework): Framework => ({
  ...withPolicies(framework, (policy) => ({ ...policy, unstated: { reads: 'unsettled', except: [] } })),
  directions: [],
})
