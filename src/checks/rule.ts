import { formKinds } from '../documents/formKinds.js'
import type { Applies } from '../law/applies.js'
import type { Basis } from '../law/basis.js'
import type { RuleOfFinding } from '../verdicts/finding.js'

/** What every rule says of itself. Ids are public and for ever. */
export interface Rule extends RuleOfFinding {
  /** What it rests on besides. */
  readonly also?: readonly Basis[]
  readonly applies: Applies
}

/** Rules on the published final accounts of any department. */
export const everyAccounts: Applies = { forms: ['finalAccounts'], years: null, region: null, level: null }

/** Rules on documents of any form. */
export const everyForm: Applies = { forms: formKinds, years: null, region: null, level: null }
