import { coveragePercent } from '../presentation/explainAudit.js'
import { reportWords } from '../words/reportWords.js'
import { htmlDocument } from './htmlDocument.js'
import { htmlStyle } from './htmlStyle.js'
import { tableOf } from './htmlTable.js'
import { verdictOf } from './htmlVerdict.js'
import type { Report, ReportedDocument } from './report.js'
import { type Counted, summaryOf } from './summary.js'
import { writeHtml } from './writeHtml.js'
import { element, type Xml } from './xml.js'

/**
 * A report as one page of HTML that needs nothing beside itself: contents, then each document with its findings by table and
 * section, the printed row with the cell marked, arithmetic, what to do, the law folded, and what could not be checked.
 *
 * No script is in it, and no text of a document becomes markup. It prints on A4.
 *
 * @example html(reportOf([{ document: accounts, audit: audit(accounts) }])).startsWith('<!DOCTYPE html>') // => true
 */
export function html(report: Report): string {
  const { title, documents, unread, failures, locale } = report
  const say = reportWords[locale]
  const body = [
    element('h1', {}, [title]),
    ...(documents.length > 1 ? [...contents(documents, report), ...summarised(report)] : []),
    ...listed(
      say.failures,
      failures.map(({ file, message }) => `${file}: ${message}`),
    ),
    ...documents.flatMap((document, at) => htmlDocument(document, at, locale)),
    ...(unread.length === 0
      ? []
      : [
          element('h2', {}, [say.unread]),
          tableOf(
            say.unreadHeads,
            unread.map(({ file, place, text, why }) => [file, place, text, why]),
          ),
        ]),
  ]
  return writeHtml(title, htmlStyle, body, locale)
}

const contents = (documents: readonly ReportedDocument[], { locale }: Report): readonly Xml[] => [
  element('h2', {}, [reportWords[locale].documents]),
  tableOf(
    [...reportWords[locale].heads.slice(0, 4), reportWords[locale].stands, ...reportWords[locale].heads.slice(4)],
    documents.map((document, at) => contentsRow(document, at, locale)),
  ),
]

const contentsRow = (document: ReportedDocument, at: number, locale: Report['locale']): readonly (string | Xml)[] => {
  const {
    file,
    department,
    year,
    title,
    counts: { error, warning, note },
    coverage,
  } = document
  return [
    file,
    element('a', { href: `#document-${at + 1}` }, [department || title]),
    year,
    title,
    verdictOf(document, locale),
    String(error),
    String(warning),
    String(note),
    coverage === null ? '' : coveragePercent(coverage),
  ]
}

/** What was found by rule and by department. */
function summarised({ documents, locale }: Report): readonly Xml[] {
  const say = reportWords[locale]
  const { byRule, byDepartment } = summaryOf({ documents })
  const tableOfCounts = (title: string, lines: readonly Counted[]): readonly Xml[] =>
    lines.length === 0
      ? []
      : [
          element('h3', {}, [title]),
          tableOf(
            [say.what, ...say.heads.slice(4, 7)],
            lines.map(({ name, counts: { error, warning, note } }) => [name, ...[error, warning, note].map(String)]),
          ),
        ]
  return [...tableOfCounts(say.byRule, byRule), ...tableOfCounts(say.byDepartment, byDepartment)]
}

const listed = (title: string, lines: readonly string[]): readonly Xml[] =>
  lines.length === 0
    ? []
    : [
        element('h2', {}, [title]),
        element(
          'ul',
          {},
          lines.map((line) => element('li', {}, [line])),
        ),
      ]
