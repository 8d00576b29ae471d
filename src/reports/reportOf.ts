import type { Unread } from '../intake/ledger.js'
import { unreadReasons } from '../intake/unreadReason.js'
import type { InLanguage } from '../words/locale.js'
import { maskedIn } from '../words/personalNumbers.js'
import { reportWords } from '../words/reportWords.js'
import { placeInFile } from './placeInFile.js'
import type { Report, ReportedFailure } from './report.js'
import { type Audited, reportedDocument } from './reportedDocument.js'

/** What else a report tells. */
export interface ReportOptions extends InLanguage {
  readonly title?: string
  /** What was not understood in a file. */
  readonly unread?: readonly (Unread & { readonly file: string })[]
  /** Files that could not be read. */
  readonly failures?: readonly ReportedFailure[]
}

/**
 * What was found in some documents, as texts and digits alone: what every format prints.
 *
 * Takes audits with their documents, in the order in which they are told; what `reconcile` gives has `document: null`.
 * The report is plain data, which `JSON.stringify` and workers pass on.
 *
 * @example reportOf([{ document: accounts, audit: audit(accounts) }]).documents[0]?.department // => '三门峡市公共资源交易中心'
 */
export function reportOf(audited: readonly Audited[], options: ReportOptions = {}): Report {
  const { locale = 'zh', title = reportWords[locale].title, unread = [], failures = [] } = options
  return maskedIn<Report>({
    kind: 'report',
    locale,
    title,
    documents: audited.map((one) => reportedDocument(one, locale)),
    unread: unread.map(({ file, place, text, why }) => ({
      file,
      place: placeInFile(place, locale),
      text,
      why: unreadReasons[why][locale],
    })),
    failures,
  })
}
