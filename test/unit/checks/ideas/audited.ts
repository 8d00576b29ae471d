import type { FormKind } from '../../../../src/documents/formKinds.js'
import { type Audit, type AuditOptions, audit } from '../../../../src/procedures/audit.js'
import type { Finding } from '../../../../src/verdicts/finding.js'
import { documentOf } from '../../../definitions/emptyDocument.js'

/** The audit of a document of these parts. */
export const auditedAs = (kind: FormKind, parts: object, options: AuditOptions = {}): Audit =>
  audit(documentOf(kind, parts), options)

/** What came of a rule, case by case. */
export const outcomesOf = (id: string, kind: FormKind, parts: object, options: AuditOptions = {}): readonly string[] =>
  auditedAs(kind, parts, options)
    .ledger.entries(id)
    .map(({ outcome }) => outcome)

/** The findings of a rule. */
export const findingsOf = (id: string, kind: FormKind, parts: object, options: AuditOptions = {}): readonly Finding[] =>
  auditedAs(kind, parts, options).findings.filter((finding) => finding.id === id)

/** A row of indicators that every form takes. */
export const indicator = (level3: string, target: string, more: object = {}) => ({
  level1: '产出指标',
  level2: '质量指标',
  level3,
  target,
  ...more,
})
