import { existsSync, readFileSync } from 'node:fs'
import type { Report, ReportedDocument } from '../entries/reports.js'
import { Failure } from './failure.js'
import type { Asked } from './options.js'
import { words } from './words.js'

/** A report without the findings that an earlier one has, of the same department, year and form, with the same figures. */
export function withoutKnown(report: Report, { values: { baseline }, locale }: Asked): Report {
  if (baseline === undefined) return report
  if (!existsSync(baseline)) throw new Failure(words[locale].noFile(baseline))
  const earlier = JSON.parse(readFileSync(baseline, 'utf8')) as Partial<Report>
  const known = new Set((earlier.documents ?? []).flatMap(marksOf))
  return { ...report, documents: report.documents.map((document) => lessKnown(document, known)) }
}

const marksOf = (document: ReportedDocument): readonly string[] =>
  document.findings.map((finding) => markOf(document, finding))

const markOf = (
  { department, year, kind }: ReportedDocument,
  { key, stated, computed }: ReportedDocument['findings'][number],
): string => JSON.stringify([department, year, kind, key, stated, computed])

function lessKnown(document: ReportedDocument, known: ReadonlySet<string>): ReportedDocument {
  const findings = document.findings.filter((finding) => !known.has(markOf(document, finding)))
  const many = (severity: string): number => findings.filter((one) => one.severity === severity).length
  return { ...document, findings, counts: { error: many('error'), warning: many('warning'), note: many('note') } }
}
