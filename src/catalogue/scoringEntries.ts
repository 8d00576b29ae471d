import { executionPolicies, gradeBands, reasonDuties, wordScales } from '../scoring/definitions.js'
import type { Framework } from '../scoring/framework.js'
import { policies as printedPolicies } from '../scoring/policies.js'
import type { ScoringPolicy } from '../scoring/policy.js'
import { type CatalogueEntry, entryOf } from './catalogueEntry.js'
import { frameworkEntry, policyEntry } from './entriesOf.js'
import * as listed from './frameworks.js'
import { executionInWords, limitsOf, ranksOf, thresholdOf } from './operands.js'

const frameworks: readonly Framework[] = /* @__PURE__ */ Object.values<Framework>(listed)

/** The policies that a framework brings with it: its own, and those of its levels. */
const policiesOf = ({ policy, levels }: Framework): readonly ScoringPolicy[] => [
  policy,
  ...levels.flatMap((level) => level.policy ?? []),
]

const once = <T>(...lists: readonly (readonly T[])[]): readonly T[] => [...new Set(lists.flat())]

const policies = /* @__PURE__ */ once(printedPolicies, frameworks.flatMap(policiesOf))
const executions = /* @__PURE__ */ once(
  executionPolicies,
  frameworks.map(({ execution }) => execution.policy),
)
const grades = /* @__PURE__ */ once(
  gradeBands,
  policies.flatMap((policy) => policy.grades ?? []),
)
const reasons = /* @__PURE__ */ once(
  reasonDuties,
  policies.flatMap((policy) => policy.reasons),
)

/** Everything that scores: what is listed for itself, and what a framework brings with it. */
export const scoringEntries: readonly CatalogueEntry[] = /* @__PURE__ */ [
  ...policies.map(policyEntry),
  ...executions.map((policy) => entryOf(policy, executionInWords(policy))),
  ...grades.map((bands) => entryOf(bands, limitsOf(bands))),
  ...reasons.map((duty) => entryOf(duty, thresholdOf(duty))),
  ...wordScales.map((scale) => entryOf(scale, ranksOf(scale))),
  ...frameworks.map(frameworkEntry),
]
