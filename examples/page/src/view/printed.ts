import type { ReportedFinding } from '../../../../src/entries/reports.js'
import type { Printed, ShownCell } from '../requests.js'
import type { Words } from '../words.js'
import { element, tableOf } from './element.js'

/** What is printed where a finding is, the cell or sentence that is meant marked. */
export function printedView(printed: Printed | null, finding: ReportedFinding, say: Words): HTMLElement {
  const title = element('h3', {}, [say.printed, finding.place].filter(Boolean).join(' · '))
  if (printed?.kind === 'table')
    return element('div', { class: 'printed' }, title, tableView(printed.rows, printed.isWhole))
  if (printed?.kind === 'text')
    return element(
      'div',
      { class: 'printed' },
      title,
      element('p', { class: 'beside' }, printed.before),
      element('p', {}, element('mark', {}, printed.text)),
      element('p', { class: 'beside' }, printed.after),
    )
  return element('div', { class: 'printed' }, title, ...fromReport(finding, say))
}

/** A document that came as JSON has no paper: its row is in the report. */
function fromReport({ printed }: ReportedFinding, say: Words): readonly HTMLElement[] {
  if (printed.length === 0) return [element('p', { class: 'hint' }, say.noPlace)]
  const table = tableOf(
    printed.map(({ name }) => name),
    [printed.map(({ text }) => text)],
  )
  const cells = table.querySelectorAll('tbody td')
  printed.forEach(({ isMeant }, at) => {
    if (isMeant) cells[at]?.classList.add('meant')
  })
  return [table]
}

const tableView = (rows: readonly (readonly ShownCell[])[], isWhole: boolean): HTMLElement =>
  element(
    'div',
    { class: 'wide', tabindex: 0 },
    element(
      'table',
      { class: isWhole ? 'whole' : 'part' },
      element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map(cellView)))),
    ),
  )

function cellView({ text, rowSpan, columnSpan, head, isMeant }: ShownCell): HTMLElement {
  const isFigure = /^[-−△▲(（]?[\d,.，．]+%?[)）]?$/u.test(text.trim())
  return element(
    head ? 'th' : 'td',
    {
      rowspan: rowSpan > 1 ? rowSpan : undefined,
      colspan: columnSpan > 1 ? columnSpan : undefined,
      class: [isMeant ? 'meant' : '', isFigure ? 'figure' : ''].filter(Boolean).join(' ') || undefined,
      'aria-current': isMeant ? 'location' : undefined,
    },
    text,
  )
}
