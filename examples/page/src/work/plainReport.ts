import type { Report } from '../../../../src/entries/reports.js'
import type { Locale } from '../../../../src/index.js'
import { type Desk, reportOn } from './desk.js'

/** How much of what was not read a page shows: all of it is in the report that is downloaded. */
const mostUnread = 500

/** The report without what the page does not show: so much less passes from the worker at once. */
export function plainReport(desk: Desk, locale: Locale): Report {
  const report = reportOn(desk, locale)
  return {
    ...report,
    unread: report.unread.slice(0, mostUnread),
    documents: report.documents.map((document) => ({ ...document, rules: [] })),
  }
}
