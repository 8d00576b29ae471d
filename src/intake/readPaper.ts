import type { AnyDocument } from '../documents/forms.js'
import type { Paper } from '../paper/paper.js'
import type { PaperPlace } from '../paper/place.js'
import { type Problem, readDocument } from '../procedures/read.js'
import { readAccounts } from './accounts/readAccounts.js'
import { type Doubtful, Draft } from './draft.js'
import { readForm } from './forms/readForm.js'
import { type Known, knownIn } from './header.js'
import type { Hints } from './hints.js'
import { Ledger, type Marked, type Unread } from './ledger.js'
import { printedIn } from './printed.js'
import { putStatements } from './putStatements.js'
import { type PartToRead, partsOf } from './recognise.js'
import { readReport } from './reports/readReport.js'

/** A document that was found in a paper. */
export interface FoundDocument {
  /** What a person would have typed: what `readDocument` takes. */
  readonly json: Readonly<Record<string, unknown>>
  readonly document?: AnyDocument | undefined
  /** What keeps it from being a document. */
  readonly problems?: readonly Problem[] | undefined
  /** Where each value is printed, by its path in the JSON as a pointer (`/tables/income/rows/0/total`). */
  readonly places: Readonly<Record<string, PaperPlace>>
  /** What was found by anything weaker than its own head and code. */
  readonly doubtful: readonly Doubtful[]
}

/** What was read from a paper, and what was not. */
export interface PaperReading {
  readonly documents: readonly FoundDocument[]
  /** Everything printed that was not understood, and every number that is in no document. */
  readonly unread: readonly Unread[]
  /** Printed numbers that are no figures: of pages, lines and columns. */
  readonly marked: readonly Marked[]
}

/**
 * Which documents does a paper hold, and what do they say?
 *
 * Gives for each its JSON as a person would have typed it, the document or its problems, the place of every value, and what
 * is in doubt. Every printed number is in a document with its place or in `unread` with its place and the reason; numbers of
 * pages, lines and columns are in `marked`. What is not understood is listed, never guessed.
 *
 * @param hints what the caller knows where the paper is silent.
 * @example readPaper(paperOfRows([['附注'], ['共3页']])).documents.length // => 0
 */
export function readPaper(paper: Paper, hints: Hints = {}): PaperReading {
  const ledger = new Ledger(printedIn(paper))
  markPages(ledger, paper)
  const parts = partsOf(paper)
  const known = knownIn(
    parts.flatMap(({ stretch }) => [...(stretch.title ? [stretch.title] : []), ...stretch.captions]),
  )
  const drafts = documentsIn(parts).map((own) => draftOf(ledger, own, hints, known))
  const found = drafts.filter((draft) => draft !== null)
  nameOffices(found)
  const documents = found.map(foundIn)
  return { documents, unread: ledger.unread(), marked: ledger.marked() }
}

function markPages(ledger: Ledger, { blocks }: Paper): void {
  for (const block of blocks) if (block.kind !== 'table' && block.mark) ledger.mark(block.mark, block)
}

/** The parts of each document: tables of the accounts are one document until one of them comes again. */
function documentsIn(parts: readonly PartToRead[]): readonly (readonly PartToRead[])[] {
  const documents: PartToRead[][] = []
  let accounts: PartToRead[] | null = null
  for (const part of parts) {
    if (part.kind === 'finalAccounts') {
      const again =
        part.table !== undefined && hasRows(part) && accounts?.some((one) => hasRows(one) && one.table === part.table)
      if (accounts === null || again) {
        accounts = []
        documents.push(accounts)
      }
      accounts.push(part)
    } else if (part.kind !== null) {
      const cover = documents.at(-1)?.[0]
      if (cover && isCoverOf(cover, part)) documents.pop()
      documents.push([cover && isCoverOf(cover, part) ? withCover(cover, part) : part])
    }
  }
  return documents
}

/** A title of a list of tables, and where a table is only told of in words, have none. */
const hasRows = ({ stretch }: PartToRead): boolean => stretch.parts.length > 0

/** A report prints its title on the cover and again over its text. */
const isCoverOf = (cover: PartToRead, { kind, stretch }: PartToRead): boolean =>
  reports.has(kind) &&
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

function draftOf(ledger: Ledger, parts: readonly PartToRead[], hints: Hints, known: Known): Draft | null {
  const [first] = parts as readonly [PartToRead, ...PartToRead[]]
  if (!reports.has(first.kind) && parts.every(({ stretch }) => stretch.parts.length === 0)) return null
  if (reports.has(first.kind) && first.stretch.texts.length < 2) return null
  const draft = new Draft(ledger, first.kind as string)
  if (first.kind === 'finalAccounts') readAccounts(draft, parts, hints)
  else if (reports.has(first.kind)) readReport(draft, first, hints, known)
  else readForm(draft, first, hints, known)
  putStatements(
    draft,
    parts.flatMap(({ stretch }) => stretch.texts.map(({ printed }) => printed)),
  )
  return draft
}

const reports: ReadonlySet<string | null> = new Set(['selfEvaluationReport', 'evaluationReport'])

/** A document that does not name its office is of that which the others name. */
function nameOffices(drafts: readonly Draft[]): void {
  const named = drafts.map((draft) => draft.at(['department'])).find((name) => typeof name === 'string' && name !== '')
  if (typeof named !== 'string') return
  for (const draft of drafts) {
    if (draft.at(['department']) !== undefined) continue
    draft.put(['department'], named)
    draft.doubt(['department'], named, '本表未印，取自同一文件')
  }
}

function foundIn({ json, places, doubtful }: Draft): FoundDocument {
  const whole = doubtful.length === 0 ? json : { ...json, doubtful }
  return { json: whole, ...readDocument(whole), places, doubtful }
}
