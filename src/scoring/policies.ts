import { frozen } from '../exact/frozen.js'
import type { ScoringPolicy } from './policy.js'
import * as printed from './printedPolicies.js'

/** Every way to turn achievement into points that a paper prints. What has no source is apart, in `unsourcedPolicies`. */
export const policies: readonly ScoringPolicy[] = /* @__PURE__ */ frozen(Object.values<ScoringPolicy>(printed))
