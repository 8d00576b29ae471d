import { EvaluationReport } from '../../../../src/documents/evaluationReport.js'
import type { AnyDocument } from '../../../../src/documents/forms.js'
import { Monitoring } from '../../../../src/documents/monitoring.js'
import { ProjectSummary } from '../../../../src/documents/projectSummary.js'
import { SelfEvaluationReport } from '../../../../src/documents/selfEvaluationReport.js'
import { audit } from '../../../../src/procedures/audit.js'
import type { Finding, LedgerEntry } from '../../../../src/verdicts/finding.js'

const header = { year: 2024, department: '某中心', unit: '万元' } as const

/** A document of these parts, and nothing else that a form does not ask for. */
export const evaluation = (parts: object): EvaluationReport =>
  EvaluationReport.parse({ kind: 'evaluationReport', ...header, ...parts })

export const selfReport = (parts: object): SelfEvaluationReport =>
  SelfEvaluationReport.parse({ kind: 'selfEvaluationReport', ...header, ...parts })

/** Rows of a summary, and its line of totals where one is printed. */
export const summarised = (rows: readonly object[], totals?: object): ProjectSummary =>
  ProjectSummary.parse({
    kind: 'projectSummary',
    ...header,
    rows: rows.map((row) => ({ name: '甲', ...row })),
    ...(totals ? { totals } : {}),
  })

export const summary = (...rows: readonly object[]): ProjectSummary => summarised(rows)

export const monitoring = (parts: object): Monitoring =>
  Monitoring.parse({
    kind: 'monitoring',
    form: 'department',
    ...header,
    period: { month: 6 },
    funding: [],
    goals: [],
    indicators: [],
    ...parts,
  })

/** What a rule makes of a document, case by case. */
export const entries = (document: AnyDocument, id: string): readonly LedgerEntry[] => audit(document).ledger.entries(id)

export const outcomes = (document: AnyDocument, id: string): readonly string[] =>
  entries(document, id).map(({ outcome }) => outcome)

/** The same, with the reason in the place of the outcome where nothing was decided. */
export const reasons = (document: AnyDocument, id: string): readonly string[] =>
  entries(document, id).map(({ outcome, reason }) =>
    outcome === 'insufficientData' || outcome === 'notApplicable' ? String(reason) : outcome,
  )

/** The one finding of a rule. */
export function finding(document: AnyDocument, id: string): Finding {
  const [found, ...more] = audit(document).findings.filter((one) => one.id === id)
  if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} findings of ${id}`)
  return found
}

/** Sentences as they are written here: subject, scope and figures. */
const sentence =
  (kind: string) =>
  (subject: string, figures: object, scope = 'all', of?: object) => ({
    kind,
    subject,
    scope,
    figures,
    ...(of ? { of } : {}),
  })

export const amount = sentence('amount')
export const completion = sentence('completion')
export const share = sentence('share')
export const count = (subject: string, number: string, scope?: string) =>
  sentence('count')(subject, { count: number }, scope)
export const names = (subject: string, ...list: readonly string[]) => sentence('names')(subject, { names: list })
export const score = (subject: string, points: string, of?: string) =>
  sentence('score')(subject, of === undefined ? { score: points } : { score: points, count: of })
export const empty = (subject: string, scope?: string) => sentence('empty')(subject, {}, scope)
