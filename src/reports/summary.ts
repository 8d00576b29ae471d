import type { Severity } from '../verdicts/finding.js'
import type { Report, ReportedDocument } from './report.js'

/** How often something was found, by severity. */
export interface Counted {
  readonly name: string
  readonly counts: Readonly<Record<Severity, number>>
}

/** What was found in all documents, the most frequent first. */
export interface Summary {
  readonly byRule: readonly Counted[]
  readonly byDepartment: readonly Counted[]
}

/**
 * What was found in many documents, by rule and by department, the most frequent first. Departments with nothing found are
 * told as well.
 *
 * @example summaryOf(reportOf([{ document: accounts, audit: audit(accounts) }])).byRule[0]?.counts.error // => 2
 */
export const summaryOf = ({ documents }: Pick<Report, 'documents'>): Summary => ({
  byRule: counted(
    documents.flatMap(({ findings }) =>
      findings.map(({ rule, says, severity }) => ({ name: `${rule} ${says}`, severities: [severity] })),
    ),
  ),
  byDepartment: counted(
    documents
      .filter(({ kind }) => kind !== null)
      .map((document) => ({ name: document.department, severities: severitiesIn(document) })),
  ),
})

const severitiesIn = ({ findings }: ReportedDocument): readonly Severity[] => findings.map(({ severity }) => severity)

function counted(
  all: readonly { readonly name: string; readonly severities: readonly Severity[] }[],
): readonly Counted[] {
  const byName = new Map<string, Record<Severity, number>>()
  for (const { name, severities } of all) {
    const counts = byName.get(name) ?? { error: 0, warning: 0, note: 0 }
    byName.set(name, counts)
    for (const severity of severities) counts[severity]++
  }
  const found = [...byName].map(([name, counts]) => ({ name, counts }))
  const weight = ({ counts }: Counted): number => counts.error + counts.warning + counts.note
  return found.toSorted((one, other) => weight(other) - weight(one))
}
