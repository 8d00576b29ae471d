import { withAsides } from './asides.js'
import { numbersIn } from './facts/numbersIn.js'
import { readPassage } from './facts/readPassage.js'
import { projectIn, type Section, sectionOf } from './facts/section.js'
import { initialState, type State } from './facts/state.js'
import type { SentenceKind } from './kinds/sentenceKind.js'
import { sentenceKinds } from './kinds/sentenceKinds.js'
import type { Draft } from './kinds/understanding.js'
import type { Paragraph, ReadStatement, UnreadFigure } from './paragraph.js'
import type { FunctionNames } from './scan/functionNames.js'
import { type OpenFunction, tokenize } from './scan/tokenize.js'
import { paperGlyphs } from './text/cleanText.js'
import { numberedBy } from './text/outline.js'
import { passageOf, placeIn, printedIn } from './text/passage.js'
import type { Stretch } from './text/passages.js'
import { windowsOf } from './windows.js'

const longestLead = 60
const leadAt = /^([^,;:。!?]{2,60}):/u

/** The words before the first colon of a passage. */
function leadOf(plain: string, start: number): string | null {
  return leadAt.exec(plain.slice(start, start + longestLead + 1))?.[1] ?? null
}

/** A lead that names a project and says that it is evaluated makes the passage one of that project. */
function withProject(section: Section, lead: string | null): Section {
  const project = lead === null ? '' : projectIn(lead)
  if (lead === null || project === lead || /^\d*个?项目$|^$/u.test(project)) return section
  return { ...section, project: paperGlyphs(project), kinds: new Set([...section.kinds, 'performance']) }
}

const kinds = Object.values(sentenceKinds) as readonly SentenceKind[]

/** What a stretch of a narrative says, and the numbers in it that no statement has. */
export interface StretchRead {
  readonly statements: readonly ReadStatement[]
  readonly unread: readonly UnreadFigure[]
}

/** What is known of the document before its sentences are read. */
interface StretchContext {
  readonly unit: string
  readonly year: number | null
  readonly stage: Section['stage']
  readonly names: FunctionNames
}

/** Reads one stretch: its tokens in one go, then every kind of statement from what was understood. */
export function readStretch(
  all: readonly Paragraph[],
  { members, open }: Stretch,
  { unit, year, stage, names }: StretchContext,
  openFunction: OpenFunction,
): StretchRead {
  const passage = passageOf(all, members)
  const { plain } = passage
  const numbered = numberedBy(plain)?.length ?? 0
  const lead = leadOf(plain, numbered)
  const above = sectionOf(open)
  const section = withStage(withProject(above, lead), stage)
  const start = section.project === above.project || lead === null ? numbered : numbered + lead.length
  const tokens = tokenize(plain, start, names, openFunction)
  const state = readPassage(initialState({ plain, tokens, section, unit, year, lead, clauseStart: start, topic: null }))
  const printed = (from: number, to: number): string => printedIn(all, passage, from, to)
  const drafts = windowsOf(state, printed)
    .flatMap((window) => kinds.flatMap((kind) => kind.read(window)))
    .toSorted((one, other) => one.start - other.start)
  const told = withAsides(drafts, state, printed)
  const place: PlaceBetween = (from, to) => placeIn(all, passage, from, to)
  const unread = [
    ...numbersIn(plain, 0, numbered, 'ordinal'),
    ...numbersIn(plain, numbered, start, 'partOfName'),
    ...state.unread,
    ...untaken(state, drafts),
  ]
  return {
    statements: told.map((draft) => placed(draft, section, place)),
    unread: unread
      .toSorted((one, other) => one.token.start - other.token.start)
      .map(({ token, why }) => ({ text: printed(token.start, token.end), why, at: place(token.start, token.end) })),
  }
}

/** Where what stands between two signs of a passage is printed. */
type PlaceBetween = (from: number, to: number) => ReturnType<typeof placeIn>

/** A statement with its section and line, and the places of its figures. */
function placed({ statement, sources, start }: Draft, { number }: Section, place: PlaceBetween): ReadStatement {
  const places = Object.fromEntries(
    Object.entries(sources).map(([key, { start: from, end }]) => [key, place(from, end)]),
  )
  const begins = place(start, start + 1)
  const line = begins.place?.line
  const at = { ...(number ? { section: number } : {}), ...(line === undefined ? {} : { line }) }
  return { statement: Object.keys(at).length > 0 ? { ...statement, place: at } : statement, places, at: begins }
}

/** What the document is about, where its headings say nothing of it. */
const withStage = (section: Section, stage: Section['stage']): Section =>
  section.stage === null && stage !== null ? { ...section, stage } : section

/** Figures that were understood, and that no kind of statement takes. */
function untaken({ facts }: State, drafts: readonly Draft[]): State['unread'] {
  const taken = new Set(drafts.flatMap(({ sources }) => Object.values(sources).map(({ start }) => start)))
  return facts.filter(({ token }) => !taken.has(token.start)).map(({ token }) => ({ token, why: 'noMeaning' }))
}
