import { auditForm, type FormAudit } from '../formAudit.js'
import { narrativeInspections } from '../statements/narrativeInspections.js'
import { type TargetContext, targetContextOf } from './context.js'
import type { TargetForm } from './form.js'
import { targetInspections } from './targetInspections.js'

/** Runs every rule that applies to a target form: those on its sentences, then those on the form. */
export function auditTarget(document: TargetForm): FormAudit {
  const own = targetInspections.filter(({ applies }) => applies.forms.includes(document.kind))
  return auditForm<TargetContext>([...narrativeInspections, ...own], targetContextOf(document))
}
