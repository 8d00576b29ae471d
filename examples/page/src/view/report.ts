import type { Report } from '../../../../src/entries/reports.js'
import type { Picture, Printed, Wanted } from '../requests.js'
import type { Words } from '../words.js'
import { button, element, tableOf } from './element.js'
import { type Found, findingsView } from './findings.js'

interface Reported {
  readonly report: Report
  readonly say: Words
  /** The files that can be given back with their findings in them. */
  readonly workbooks: readonly string[]
  readonly printedAt: (one: Found) => Promise<Printed | null>
  readonly pictures: () => Promise<readonly Picture[]>
  readonly onDownload: (what: Wanted) => void
}

/** What came of the files. */
export function reportView(reported: Reported): HTMLElement {
  const { report, say, printedAt } = reported
  const found = report.documents.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })))
  return element(
    'div',
    { id: 'report' },
    ...failuresView(report, say),
    ...documentsView(report, say),
    ...(report.documents.length === 0
      ? []
      : [downloadsView(reported), findingsView(found, say, printedAt), chartsView(reported)]),
    ...unreadView(report, say),
  )
}

const failuresView = ({ failures }: Report, say: Words): readonly HTMLElement[] =>
  failures.length === 0
    ? []
    : [
        element(
          'section',
          { class: 'failures', id: 'failures', role: 'alert' },
          element('h2', {}, say.failures),
          element(
            'ul',
            {},
            ...failures.map(({ file, message }) => element('li', {}, element('strong', {}, file), ` ${message}`)),
          ),
        ),
      ]

function documentsView({ documents }: Report, say: Words): readonly HTMLElement[] {
  if (documents.length === 0) return []
  const rows = documents.map(({ file, department, year, title, counts: { error, warning, note } }) => [
    file,
    department,
    year,
    title,
    ...[error, warning, note].map(String),
  ])
  return [
    element(
      'section',
      { id: 'documents' },
      element('h2', {}, say.documents),
      tableOf(say.documentHeads, rows),
      element(
        'div',
        { class: 'summaries' },
        ...documents.map(({ title, summary }) =>
          element('p', {}, documents.length > 1 ? `${title}${say.colon}${summary}` : summary),
        ),
      ),
    ),
  ]
}

const downloadsView = ({ say, workbooks, onDownload }: Reported): HTMLElement =>
  element(
    'section',
    { class: 'downloads', id: 'downloads', 'aria-label': say.downloads },
    element('h2', {}, say.downloads),
    button(say.html, () => onDownload('html'), { id: 'download-html' }),
    button(say.checkList, () => onDownload('checkList'), { id: 'download-checklist' }),
    ...workbooks.map((workbook) =>
      button(say.workbook(workbook), () => onDownload({ workbook }), { class: 'download-workbook' }),
    ),
  )

/** Charts are drawn when somebody wants to see them. */
function chartsView({ say, pictures }: Reported): HTMLElement {
  const place = element('div', { class: 'pictures' })
  const details = element('details', { class: 'charts', id: 'charts' }, element('summary', {}, say.charts), place)
  details.addEventListener(
    'toggle',
    async () => {
      place.append(...(await pictures()).map((picture) => pictureView(picture)))
    },
    { once: true },
  )
  return details
}

function pictureView({ what, of, svg }: Picture): HTMLElement {
  const title = `${what} · ${of}`
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  return element('figure', {}, element('figcaption', {}, title), element('img', { src: url, alt: title }))
}

const unreadView = ({ unread }: Report, say: Words): readonly HTMLElement[] =>
  unread.length === 0
    ? []
    : [
        element(
          'details',
          { class: 'unread', id: 'unread' },
          element('summary', {}, say.unread(unread.length)),
          tableOf(
            say.unreadHeads,
            unread.map(({ file, place, text, why }) => [file, place, text, why]),
          ),
        ),
      ]
