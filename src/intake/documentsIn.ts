import { append } from '../exact/append.js'
import type { TextItem } from './items.js'
import type { Printed } from './printed.js'
import type { PartToRead } from './recognise.js'
import { isTabledKind } from './tabled.js'

/** The parts of one document, and the texts whose sentences are its own, in their order. */
export interface Planned {
  readonly parts: readonly PartToRead[]
  readonly texts: readonly TextItem[]
  /** Tables among its own that no role fits. */
  readonly others: readonly OtherTable[]
}

/** A table that no role fits, under its title. */
export interface OtherTable {
  readonly title: Printed
  readonly part: PartToRead
}

interface Growing {
  parts: PartToRead[]
  texts: TextItem[]
  others: OtherTable[]
}

const reports: ReadonlySet<string | null> = new Set(['selfEvaluationReport', 'evaluationReport'])

/** Is it a report: headings and paragraphs? */
export const isReport = (kind: string | null): boolean => reports.has(kind)

/**
 * The parts of each document: tables of accounts or of a budget are one document until one of them comes again. A text under no title
 * and one behind the rows of a form belong to the accounts, the budget or the report that is being read.
 */
export function documentsIn(parts: readonly PartToRead[]): readonly Planned[] {
  const documents: Growing[] = []
  let tabled: Growing | null = null
  let narrative: Growing | null = null
  let early: TextItem[] = []
  const open = (): Growing => {
    const opened: Growing = { parts: [], texts: early, others: [] }
    early = []
    documents.push(opened)
    return opened
  }
  for (const part of parts) {
    const { kind, table, stretch } = part
    if (kind === null) {
      const title = narrative?.texts.at(-1)?.printed
      if (tabled !== null && narrative === tabled && title && stretch.strange) tabled.others.push({ title, part })
      append(narrative?.texts ?? early, stretch.texts)
    } else if (isTabledKind(kind)) {
      const isAgain: boolean | undefined =
        table !== undefined && hasRows(part) && tabled?.parts.some((one) => hasRows(one) && one.table === table)
      if (tabled === null || isAgain || tabled.parts.some((one) => one.kind !== kind)) tabled = open()
      narrative = tabled
      tabled.parts.push(part)
      append(tabled.texts, stretch.texts)
    } else if (isReport(kind)) {
      const last = documents.at(-1)
      narrative = last && isCoverOf(last.parts, part) ? last : open()
      narrative.parts = [narrative.parts[0] ? withCover(narrative.parts[0], part) : part]
      append(narrative.texts, stretch.texts)
    } else if (narrative && stretch.parts.length + stretch.texts.length === 0 && stretch.title)
      attach(narrative, stretch.title.printed)
    else {
      const [before, behind] = aroundRows(part)
      documents.push({ parts: [part], texts: before, others: [] })
      append((narrative ?? (documents.at(-1) as Growing)).texts, behind)
    }
  }
  return documents
}

/** A title of a list of tables, and where a table is only told of in words, have none. */
const hasRows = ({ stretch }: PartToRead): boolean => stretch.parts.length > 0

/** A title with nothing below it behind a report names what is attached to it. */
function attach({ parts, texts }: Growing, printed: Printed): void {
  const [first] = parts as [PartToRead, ...PartToRead[]]
  const item: TextItem = { is: 'text', printed, captions: [], block: first.stretch.texts.at(-1)?.block ?? 0 }
  parts[0] = { ...first, stretch: { ...first.stretch, texts: [...first.stretch.texts, item] } }
  texts.push(item)
}

/** A report prints its title on the cover and again over its text. */
const isCoverOf = ([cover]: readonly PartToRead[], { kind, stretch }: PartToRead): boolean =>
  cover !== undefined &&
  cover.kind === kind &&
  cover.stretch.texts.length < 8 &&
  stretch.texts.length > cover.stretch.texts.length

const withCover = (cover: PartToRead, part: PartToRead): PartToRead => ({
  ...part,
  stretch: {
    ...part.stretch,
    captions: [...cover.stretch.captions, ...part.stretch.captions],
    texts: [...cover.stretch.texts, ...part.stretch.texts],
  },
})

/** The texts of a form before its rows, and those behind. */
function aroundRows({ stretch }: PartToRead): readonly [before: TextItem[], behind: TextItem[]] {
  const first = stretch.firstRows ?? Number.POSITIVE_INFINITY
  return [stretch.texts.filter(({ block }) => block <= first), stretch.texts.filter(({ block }) => block > first)]
}
