import type { AnyDocument } from '../documents/forms.js'
import { areTooLong, readStatements } from '../narrative/readStatements.js'
import { assertPaper } from '../paper/assertPaper.js'
import type { Paper } from '../paper/paper.js'
import type { PaperPlace } from '../paper/place.js'
import { type Problem, readDocument } from '../procedures/read.js'
import { readAccounts } from './accounts/readAccounts.js'
import { putBudgetTexts } from './budgets/putBudgetTexts.js'
import { documentsIn, isReport, type Planned } from './documentsIn.js'
import { type Doubtful, Draft } from './draft.js'
import { readForm } from './forms/readForm.js'
import { type Known, knownIn } from './header.js'
import type { Hints } from './hints.js'
import { Ledger, type Marked, type Unread } from './ledger.js'
import { leaveLostNumbers } from './lostNumbers.js'
import { placeOffices } from './placeOffices.js'
import { printedIn } from './printed.js'
import { putOtherTables } from './putOtherTables.js'
import { putOutline } from './putOutline.js'
import { putPublisher } from './putPublisher.js'
import { putStatements } from './putStatements.js'
import { type PartToRead, partsOf } from './recognise.js'
import { readReport } from './reports/readReport.js'
import { isTabledKind } from './tabled.js'

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
 * @throws TypeError for what is no paper, and for the promise of one: adapters are awaited.
 * @example readPaper(paperOfRows([['附注'], ['共3页']])).documents.length // => 0
 */
export function readPaper(paper: Paper, hints: Hints = {}): PaperReading {
  assertPaper(paper)
  const ledger = new Ledger(printedIn(paper))
  markPages(ledger, paper)
  const parts = partsOf(paper)
  ledger.mark('lineNumber', ...parts.flatMap(({ stretch }) => stretch.counted.map(({ printed }) => printed)))
  const known = knownIn(
    parts.flatMap(({ stretch }) => [...(stretch.title ? [stretch.title] : []), ...stretch.captions]),
  )
  const drafts = documentsIn(parts).map((own) => draftOf(ledger, own, hints, known, coverOf(parts, own)))
  const found = drafts.filter((draft) => draft !== null)
  nameOffices(found)
  placeOffices(found, ledger.all)
  leaveLostNumbers(ledger, found)
  const documents = found.map(foundIn)
  return { documents, unread: ledger.unread(), marked: ledger.marked() }
}

function markPages(ledger: Ledger, { blocks }: Paper): void {
  for (const block of blocks) if (block.kind !== 'table' && block.mark) ledger.mark(block.mark, block)
}

/** The parts of no form right before a document: its cover. */
function coverOf(parts: readonly PartToRead[], { parts: [first] }: Planned): readonly PartToRead[] {
  const before = parts.slice(0, first ? parts.indexOf(first) : 0)
  return before.slice(before.findLastIndex(({ kind }) => kind !== null) + 1)
}

function draftOf(
  ledger: Ledger,
  planned: Planned,
  hints: Hints,
  known: Known,
  cover: readonly PartToRead[],
): Draft | null {
  const { parts, texts } = planned
  const [first] = parts as readonly [PartToRead, ...PartToRead[]]
  const isText = parts.every(({ stretch }) => stretch.parts.length === 0)
  if (isText && !isReport(first.kind) && !(isTabledKind(first.kind) && speaks(texts))) return null
  if (isReport(first.kind) && first.stretch.texts.length < 2) return null
  const draft = new Draft(ledger, first.kind as string)
  if (isTabledKind(first.kind)) readAccounts(draft, parts, hints)
  else if (isReport(first.kind)) readReport(draft, first, hints, known)
  else readForm(draft, first, hints, known)
  if (isTabledKind(first.kind)) {
    putOtherTables(draft, planned.others)
    if (!isText) putOutline(draft, planned)
    if (first.kind === 'finalAccounts') putPublisher(draft, planned)
  }
  if (draft.kind === 'departmentBudget')
    putBudgetTexts(
      draft,
      [...cover, ...parts],
      texts.map(({ printed }) => printed),
    )
  const { title } = first.stretch
  putStatements(draft, [
    ...(title && isReport(first.kind) ? [{ printed: title.printed, heading: true }] : []),
    ...draft.told,
    ...texts
      .filter(({ printed }) => draft.spent.get(printed) !== 'whole')
      .map(({ printed, level }) => ({
        printed,
        heading: level !== undefined,
        figuresKept: draft.spent.has(printed),
      })),
  ])
  return draft
}

/** Tables may be published apart from what is said of them: do the sentences state anything? */
function speaks(texts: Planned['texts']): boolean {
  const paragraphs = texts.map(({ printed: { text }, level }) => ({ text, heading: level !== undefined }))
  return areTooLong(paragraphs) || readStatements(paragraphs).statements.length > 0
}

/** A document that does not name its office is of that which the others name. */
function nameOffices(drafts: readonly Draft[]): void {
  const named = drafts.map((draft) => draft.at(['department'])).find((name) => typeof name === 'string' && name !== '')
  if (typeof named !== 'string') return
  for (const draft of drafts) {
    if (draft.at(['department']) !== undefined) continue
    draft.put(['department'], named)
    draft.doubt(['department'], named, 'fromSameFile')
  }
}

function foundIn({ json, places, doubtful }: Draft): FoundDocument {
  const noted = doubtful.map(({ path, reading, note }) => ({ path, reading, note }))
  const whole = doubtful.length === 0 ? json : { ...json, doubtful: noted }
  return { json: whole, ...readDocument(whole), places, doubtful }
}
