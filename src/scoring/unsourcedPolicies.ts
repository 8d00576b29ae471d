import { frozen } from '../exact/frozen.js'
import type { ScoringPolicy } from './policy.js'
import { formerCentral } from './unsourced/formerCentral.js'
import { yesNo } from './unsourced/yesNo.js'

/** Ways to turn achievement into points that no paper was seen to print: kept apart, and never used unless a caller does. */
export const unsourcedPolicies: readonly ScoringPolicy[] = /* @__PURE__ */ frozen([formerCentral, yesNo])
