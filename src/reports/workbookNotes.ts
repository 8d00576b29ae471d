import type { CellNote } from '../formats/annotating/cellNote.js'
import type { Severity } from '../verdicts/finding.js'
import { severityNames } from '../words/severityNames.js'
import { headline, linesBeneath } from './inLines.js'
import type { Report, ReportedFinding } from './report.js'

/** Light grounds, on which black figures stay legible. */
const colours: Readonly<Record<Severity, string>> = { error: 'FFF4C7C3', warning: 'FFFCE8B2', note: 'FFCFE2F3' }
const gravities: readonly Severity[] = ['error', 'warning', 'note']

/**
 * What a report has to say at the cells of a workbook, the gravest first: for `annotatedWorkbook` of `gov-budget/xlsx`.
 *
 * @param file The file in the report that the workbook is; all of them where none is named.
 * @example
 * const report = reportOf([{ document: accounts, audit: audit(accounts) }])
 * workbookNotes(report).length === report.documents[0]?.findings.length // => true
 */
export function workbookNotes({ documents, locale }: Report, file?: string): readonly CellNote[] {
  const findings = documents
    .filter((document) => file === undefined || document.file === file)
    .flatMap((document) => document.findings)
  return gravities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => ({ place: finding.at ?? {}, text: noteText(finding, locale), colour: colours[severity] })),
  )
}

function noteText(finding: ReportedFinding, locale: Report['locale']): string {
  const { severity, rule, basis } = finding
  return [
    `[${severityNames[severity][locale]} ${rule}] ${headline(finding, locale)}`,
    ...linesBeneath(finding, locale),
    basis,
  ]
    .filter(Boolean)
    .join('\n')
}
