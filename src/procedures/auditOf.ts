import type { FormRules } from '../checks/formRules.js'
import { noOwnRules } from '../checks/own/ownRules.js'
import type { AnyDocument } from '../documents/forms.js'
import { assertRead } from '../documents/readDocuments.js'
import { type Audit, type AuditOptions, auditBy } from './auditBy.js'

/** An audit of documents of one form. */
export type AuditOf<Document extends AnyDocument> = (document: Document, options?: AuditOptions) => Audit

/** The audit of one form, by its rules alone. */
export const auditOf =
  <Document extends AnyDocument>(rules: FormRules): AuditOf<Document> =>
  (document, options = {}) => {
    assertRead(document)
    if (document.kind !== rules.form) throw new TypeError(`expected ${rules.form}, received ${String(document.kind)}`)
    return auditBy(rules, document, options, noOwnRules)
  }
