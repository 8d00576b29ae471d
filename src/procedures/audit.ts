import { rulesOf } from '../checks/forms.js'
import { noOwnRules } from '../checks/own/ownRules.js'
import type { AnyDocument } from '../documents/forms.js'
import { type Audit, type AuditOptions, auditBy } from './auditBy.js'

export type { Audit, AuditOptions } from './auditBy.js'

/**
 * What is wrong in this document, and what was checked?
 *
 * Takes any document that was read. Every rule of its form is run. A finding is a rule that is broken, or a blank that
 * hides a figure, with stated and computed value, difference, what rounding allows, every operand with its place, and
 * the law; the gravest come first. The ledger says for every rule how many cases held, held within rounding, were
 * broken, not applicable, or could not be checked and why; a missing table is named there. Blank is not zero; a finding
 * that rests on a doubtful reading is a note.
 *
 * @throws TypeError for a value that is no such document.
 * @example
 * const { findings, coverage } = audit(FinalAccounts.parse(json))
 * findings.map(({ key }) => key).slice(0, 2)
 * // => ['S2:share:evaluatedProjects:all', 'S6:sum:procurement:all']
 */
export function audit(document: AnyDocument, options: AuditOptions = {}): Audit {
  return auditBy(rulesOf(document), document, options, noOwnRules)
}
