import { linesBeneath, type ReportedFinding } from '../../../../src/entries/reports.js'
import type { Printed } from '../requests.js'
import type { Words } from '../words.js'
import { button, element } from './element.js'
import { everything, type Filter, filterView, isShown } from './filters.js'
import { printedView } from './printed.js'

/** A finding with the file that it is in. */
export interface Found {
  readonly file: string
  readonly finding: ReportedFinding
}

/** How many findings are put on the page at once. */
const atOnce = 60

const narrow = matchMedia('(max-width: 52rem)')

/** The findings beside what is printed; on a narrow screen it stands below the finding that is open. */
export function findingsView(
  found: readonly Found[],
  say: Words,
  printedAt: (one: Found) => Promise<Printed | null>,
): HTMLElement {
  const section = element('section', { class: 'findings', id: 'findings' })
  const filters = element('div', {})
  const count = element('p', { class: 'hint', role: 'status' })
  const list = element('ol', { class: 'list' })
  const beside = element('aside', { class: 'beside-list', 'aria-live': 'polite', 'aria-label': say.printed })
  const more = element('p', {})
  let opened = 0

  const open = async (one: Found, item: HTMLElement): Promise<void> => {
    const turn = ++opened
    for (const other of list.querySelectorAll('[aria-expanded=true]')) other.setAttribute('aria-expanded', 'false')
    item.querySelector('button')?.setAttribute('aria-expanded', 'true')
    const printed = await printedAt(one)
    if (turn !== opened) return
    beside.replaceChildren(printedView(printed, one.finding, say))
    if (narrow.matches) item.append(beside)
    else columns.append(beside)
    bringToView(beside)
  }

  const columns = element('div', { class: 'columns' }, element('div', {}, list, more), beside)
  const show = (filter: Filter): void => {
    const chosen = document.activeElement?.id
    const shown = found.filter(({ finding }) => isShown(finding, filter))
    const items = shown.map((one) => () => findingItem(one.finding, say, (item) => void open(one, item)))
    filters.replaceChildren(
      filterView(
        found.map(({ finding }) => finding),
        filter,
        say,
        show,
      ),
    )
    count.replaceChildren(found.length === 0 ? say.none : say.shown(shown.length, found.length))
    columns.append(beside)
    beside.replaceChildren()
    list.replaceChildren()
    extend(list, more, items, say)
    if (chosen) document.getElementById(chosen)?.focus()
    const [first] = shown
    const item = list.firstElementChild
    if (first && item instanceof HTMLElement && !narrow.matches) void open(first, item)
  }
  list.addEventListener('keydown', walk)
  section.append(element('h2', {}, say.findings), filters, count, columns)
  show(everything)
  return section
}

/** Turns what is beside the list, and nothing else, to the cell that is meant. */
function bringToView(beside: HTMLElement): void {
  const meant = beside.querySelector('.meant')
  const wide = meant?.closest('.wide')
  if (!meant || !wide) return
  const [cell, frame, table] = [meant, beside, wide].map((one) => one.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ]
  beside.scrollTop += cell.top - frame.top - beside.clientHeight / 2
  wide.scrollLeft += cell.left - table.left - wide.clientWidth / 2
}

/** Puts the next items on the page, and offers those behind them. */
function extend(list: HTMLElement, more: HTMLElement, items: readonly (() => HTMLElement)[], say: Words): void {
  list.append(...items.slice(0, atOnce).map((make) => make()))
  const rest = items.slice(atOnce)
  more.replaceChildren(
    ...(rest.length === 0
      ? []
      : [button(say.more(Math.min(rest.length, atOnce)), () => extend(list, more, rest, say), { id: 'more' })]),
  )
}

/** The arrow keys go from finding to finding. */
function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.open')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  const next = buttons[at + step]
  if (step === 0 || at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

function findingItem(finding: ReportedFinding, say: Words, open: (item: HTMLElement) => void): HTMLElement {
  const { severity, rule, label, verdict, says, basis, place, part } = finding
  const head = button('', () => open(item), { class: 'open', 'aria-expanded': 'false' })
  head.append(
    element('span', { class: 'badge' }, `${say.severities[severity]} ${rule}`),
    ' ',
    element('strong', {}, label),
    ' ',
    element('span', { class: 'place' }, [part, place].filter(Boolean).join(' · ')),
  )
  const item = element(
    'li',
    { class: severity },
    head,
    element('p', {}, verdict),
    ...linesBeneath(finding, say.locale).map((text) => element('p', {}, text)),
    element('details', {}, element('summary', {}, say.law), element('p', {}, says), element('p', {}, basis)),
  )
  return item
}
