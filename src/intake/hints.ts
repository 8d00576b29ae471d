import type { FormKind } from '../documents/formKinds.js'
import type { GovernmentLevel } from '../documents/json/formHeaderJson.js'
import type { MoneyUnit } from '../exact/unit.js'

/** What the caller knows where the paper is silent. What the paper says counts more. */
export interface Hints {
  readonly year?: number
  readonly department?: string
  readonly region?: string
  readonly level?: GovernmentLevel
  readonly unit?: MoneyUnit
  /** Of which form a table is that has no title. */
  readonly kind?: FormKind
}
