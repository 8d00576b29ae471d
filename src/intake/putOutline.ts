import type { Planned } from './documentsIn.js'
import type { Draft } from './draft.js'
import { type Heading, type OutlineLine, outlineOf } from './outline.js'
import { oneLine, type Printed } from './printed.js'
import { titled } from './titles.js'

/** What leads to the number of a page. */
const dots = /(?:…+|[·.．]{3,}|(?:\. ){3,}|[-_]{6,}|\s+(?=\d{1,4}$)).*$/u
const contentsHead = /^目\s*[录次]$/u

/**
 * Puts the outline of accounts or of a budget: the headings of its text with the titles of its tables, and behind them the
 * tables that the contents page alone names. Where the text has fewer than half of what the contents page lists, that
 * page is the outline. A file of tables alone has none.
 */
export function putOutline(draft: Draft, planned: Planned): void {
  const { all } = draft.ledger
  const order = new Map(all.map((printed, at) => [printed, at]))
  const contents = all.filter((printed) => draft.ledger.markOf(printed) === 'contents')
  const begins = Math.max(-1, ...contents.map((printed) => order.get(printed) as number))
  const headings = headingsOf(planned)
    .filter(({ printed }) => (order.get(printed) as number) > begins)
    .toSorted((one, other) => (order.get(one.printed) as number) - (order.get(other.printed) as number))
  const own = outlineOf(headings)
  const listed = linesOfContents(contents)
  const isBook = listed.length > 0 || own.some(({ text }) => /^第?[一二三四五六七八九十]{1,3}(?:部分|章)/u.test(text))
  if (!isBook) return
  const lines = 2 * own.length < listed.length ? listed : [...own, ...onlyAnnounced(draft, listed)]
  for (const [at, { text, from }] of lines.entries()) draft.put(['outline', at], text, ...from.slice(0, 1))
}

const headingsOf = ({ parts, texts }: Planned): readonly Heading[] => [
  ...parts.flatMap(({ stretch: { title } }) =>
    title ? [{ printed: title.printed, isTitle: true, isCaption: true }] : [],
  ),
  ...texts.map(({ printed, level, captions }) => ({ printed, level, isTitle: false, isCaption: captions.length > 0 })),
]

/** The lines of the contents page, under their chapters, without dots and the numbers of pages. */
function linesOfContents(contents: readonly Printed[]): readonly OutlineLine[] {
  const lines = contents
    .map((printed) => ({ ...printed, text: oneLine(printed.text).replace(dots, '').trim(), from: printed }))
    .filter(({ text }) => text !== '' && !contentsHead.test(text))
  return outlineOf(
    lines.map((printed) => ({ printed, isTitle: titled(printed.text) !== null, isCaption: false, level: null })),
  ).map(({ text, from }) => ({ text, from: from.map((one) => (one as (typeof lines)[number]).from) }))
}

/** Titles of tables on the contents page of which the document has none. */
const onlyAnnounced = ({ json }: Draft, listed: readonly OutlineLine[]): readonly OutlineLine[] =>
  listed.filter(({ text }) => {
    const of = titled(text.split('/').at(-1) ?? '')
    const role = of !== null && of.kind === json.kind ? of.table : undefined
    return role !== undefined && !Object.hasOwn(json.tables as object, role)
  })
