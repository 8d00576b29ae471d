/** What was found in many documents, as plain data and in the formats that people and programs take. */

export { type ChartsOptions, chartsOf } from '../reports/chartsOf.js'
export { checkList } from '../reports/checkList.js'
export { csv, csvHead, csvLines } from '../reports/csv.js'
export { findingRows } from '../reports/findingRows.js'
export { type FormSheet, formSheets, type MergedCells } from '../reports/formSheets.js'
export { html } from '../reports/html.js'
export { linesBeneath } from '../reports/inLines.js'
export { junit } from '../reports/junit.js'
export type {
  PrintedValue,
  Report,
  ReportedCause,
  ReportedCell,
  ReportedDocument,
  ReportedFailure,
  ReportedFinding,
  ReportedRule,
  ReportedUnread,
  ReportedWaiver,
} from '../reports/report.js'
export type { Audited } from '../reports/reportedDocument.js'
export { reportMarkdown } from '../reports/reportMarkdown.js'
export { type ReportOptions, reportOf } from '../reports/reportOf.js'
export { type SarifLog, sarif } from '../reports/sarif.js'
export { type Counted, type Summary, summaryOf } from '../reports/summary.js'
export { text } from '../reports/text.js'
export { workbookNotes } from '../reports/workbookNotes.js'
