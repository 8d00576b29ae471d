import type { RuleOfFinding } from '../verdicts/finding.js'
import type { Case } from './case.js'
import { casesOfInspection, type Inspection, runInspections } from './inspection.js'
import { Tally } from './tally.js'

/** What an audit keeps: the tally with the cases that were judged, and every case of a rule when asked. */
export interface FormAudit {
  readonly tally: Tally
  casesOf(rule: RuleOfFinding): readonly Case[]
}

/** The audit of a form whose rules are all inspections. */
export function auditForm<C>(inspections: readonly Inspection<C>[], context: C): FormAudit {
  const tally = new Tally()
  runInspections(inspections, context, tally)
  return { tally, casesOf: (rule) => casesOfInspection(inspections, context, rule) }
}
