import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import type { Basis } from '../../law/basis.js'
import type { Framework } from '../../scoring/framework.js'
import { auditForm, type FormAudit } from '../formAudit.js'
import { contextOf, type SelfEvaluationContext } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { selfEvaluationInspections } from './inspections.js'

const bases: Readonly<Record<NonNullable<SelfEvaluationInspection['under']>, (framework: Framework) => Basis>> = {
  policy: ({ policy }) => policy.basis,
  distance: ({ policy: { reasons, overFulfilment, basis } }) =>
    reasons.find(({ when }) => when.kind === 'overFulfilled')?.basis ?? overFulfilment?.basis ?? basis,
  execution: ({ execution }) => execution.policy.basis,
  framework: ({ basis }) => basis,
}

/** Under a framework, rules rest on what it rests on. */
const restingOn =
  (framework: Framework) =>
  (inspection: SelfEvaluationInspection): SelfEvaluationInspection =>
    inspection.under ? { ...inspection, basis: bases[inspection.under](framework) } : inspection

/**
 * Runs every rule on a self-evaluation form. Scores are held against the
 * framework's policy; without one against the linear policy of 财预〔2020〕10号, whose text was not verified, and levels
 * against what the form itself prints.
 */
export function auditSelfEvaluation(document: SelfEvaluation, framework: Framework | null = null): FormAudit {
  const inspections = framework ? selfEvaluationInspections.map(restingOn(framework)) : selfEvaluationInspections
  return auditForm<SelfEvaluationContext>(inspections, contextOf(document, framework))
}
