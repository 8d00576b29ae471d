import { coveragePercent } from '../presentation/explainAudit.js'
import { reportWords } from '../words/reportWords.js'
import { htmlDocument } from './htmlDocument.js'
import { htmlStyle } from './htmlStyle.js'
import { tableOf } from './htmlTable.js'
import type { Report, ReportedDocument } from './report.js'
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
    ...(documents.length > 1 ? contents(documents, report) : []),
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
  tableOf(reportWords[locale].heads, documents.map(contentsRow)),
]

const contentsRow = (
  { file, department, year, title, counts: { error, warning, note }, coverage }: ReportedDocument,
  at: number,
): readonly (string | Xml)[] => [
  file,
  element('a', { href: `#document-${at + 1}` }, [department || title]),
  year,
  title,
  String(error),
  String(warning),
  String(note),
  coverage === null ? '' : coveragePercent(coverage),
]

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
