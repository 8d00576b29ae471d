import type { Framework } from '../../scoring/framework.js'
import { auditForm, type FormAudit } from '../formAudit.js'
import { type TargetContext, targetContextOf } from './context.js'
import type { TargetForm } from './form.js'
import type { TargetInspection } from './inspection.js'
import { targetInspections } from './targetInspections.js'

/**
 * Runs every rule that applies to a target form. Where a framework is
 * given that has such a form, it is held against its levels and groups.
 */
export function auditTarget(document: TargetForm, given: Framework | null = null): FormAudit {
  const context = targetContextOf(document, given)
  const own = targetInspections.filter(({ applies }) => applies.forms.includes(document.kind))
  return auditForm<TargetContext>(own.map(restingOn(context)), context)
}

/** Under a framework, rules rest on what it rests on. */
const restingOn =
  ({ framework }: TargetContext) =>
  (inspection: TargetInspection): TargetInspection =>
    framework && inspection.under ? { ...inspection, basis: framework.basis } : inspection
