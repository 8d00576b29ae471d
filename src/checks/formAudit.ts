import type { RuleOfFinding } from '../verdicts/finding.js'
import type { Case } from './case.js'
import { Tally } from './tally.js'

/** What an audit keeps: the tally with the cases that were judged, and every case of a rule when asked. */
export interface FormAudit {
  readonly tally: Tally
  casesOf(rule: RuleOfFinding): readonly Case[]
}

/** The audit of a form that has no tables with identities of their own, before its ideas. */
export const noTables = (): FormAudit => ({ tally: new Tally(), casesOf: () => [] })
