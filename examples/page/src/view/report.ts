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
      : [
          downloadsView(reported),
          ...causesView(report, say),
          findingsView(found, say, printedAt),
          chartsView(reported),
        ]),
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

/** What may be behind several findings at once. */
function causesView({ documents }: Report, say: Words): readonly HTMLElement[] {
  const causes = documents.flatMap((document) => document.causes)
  if (causes.length === 0) return []
  const items = causes.map(({ says, others, findings }) =>
    element(
      'li',
      {},
      element('p', {}, `${says}${say.findingsOf(findings.length)}`),
      ...(others.length === 0
        ? []
        : [element('details', {}, element('summary', {}, say.orElse), ...others.map((one) => element('p', {}, one)))]),
    ),
  )
  return [element('section', { id: 'causes' }, element('h2', {}, say.causes), element('ul', {}, ...items))]
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

/** What was not read, put on the page when somebody wants to see it: of a long file it is long. */
function unreadView({ unread }: Report, say: Words): readonly HTMLElement[] {
  if (unread.length === 0) return []
  const summary = element('summary', {}, say.unread(unread.length))
  const details = element('details', { class: 'unread', id: 'unread' }, summary)
  const rows = (): readonly string[][] => unread.map(({ file, place, text, why }) => [file, place, text, why])
  details.addEventListener('toggle', () => details.append(tableOf(say.unreadHeads, rows())), { once: true })
  return [details]
}
