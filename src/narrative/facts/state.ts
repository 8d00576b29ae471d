import type { Scope } from '../../documents/statement.js'
import type { UnreadReason } from '../paragraph.js'
import type { CueToken, FigureToken, SubjectToken, Token } from '../scan/token.js'
import type { Each } from './each.js'
import type { About, Absence, Division, Fact, Level, NameList } from './fact.js'
import type { Section } from './section.js'

/** Where a reason or a purpose begins: its leading words. */
export interface Aside {
  readonly mode: 'reason' | 'purpose'
  readonly start: number
  readonly end: number
}

/** What is known while a passage is read, token by token. */
export interface State {
  readonly plain: string
  readonly tokens: readonly Token[]
  readonly section: Section
  /** The unit of money that figures are printed in without it. */
  readonly unit: string
  /** The year of the document, where it is known. */
  readonly year: number | null
  /** The name before the first colon. */
  readonly lead: string | null
  readonly facts: Fact[]
  readonly lists: NameList[]
  readonly absences: Absence[]
  readonly divisions: Division[]
  readonly levels: Level[]
  readonly asides: Aside[]
  readonly unread: { readonly token: FigureToken; readonly why: UnreadReason }[]
  at: number
  sentence: number
  /** Where the clause begins, and where the text begins that may name a figure. */
  clauseStart: number
  nameStart: number
  topic: About | null
  /** The sentence that named it. */
  topicSentence: number
  /** The topic before a reason, a remark in brackets, or a list of parts. */
  readonly kept: (About | null)[]
  subjects: { readonly about: About; readonly token: SubjectToken }[]
  pendingScope: { readonly scope: Scope; readonly end: number } | null
  cue: CueToken | null
  towards: boolean
  /** Where 达到 or 为 stands: the name of a rate ends before it. */
  reached: { readonly start: number; readonly end: number } | null
  basis: 'lastYear' | 'againstBudget' | 'otherYear' | null
  /** Which budget it is held against. */
  against: 'originalBudget' | 'finalBudget' | 'budget'
  /** Where the words end that say against what. */
  basisStart: number
  basisEnd: number
  mode: 'fact' | 'reason' | 'purpose'
  whole: About | null
  shareOf: About | null
  involves: boolean
  depth: number
  /** Something was named that the vocabulary does not have: the headings do not say of what its figures are. */
  lost: boolean
  /** The clause before told a figure of another year. */
  otherYear: boolean
  /** 分别: the figures that follow are of these, one after another. */
  each: Each | null
}

type Given = Pick<State, 'plain' | 'tokens' | 'section' | 'unit' | 'year' | 'lead' | 'clauseStart' | 'topic'>

/** The state before the first token. What is given comes last: so many fields behind a spread are slow ever after. */
export function initialState(given: Given): State {
  return {
    facts: [],
    lists: [],
    absences: [],
    divisions: [],
    levels: [],
    asides: [],
    unread: [],
    at: 0,
    sentence: 0,
    nameStart: given.clauseStart,
    kept: [],
    subjects: [],
    pendingScope: null,
    cue: null,
    towards: false,
    reached: null,
    basis: null,
    basisStart: 0,
    basisEnd: 0,
    against: 'budget',
    topicSentence: -1,
    mode: 'fact',
    whole: null,
    shareOf: null,
    involves: false,
    depth: 0,
    lost: false,
    otherYear: false,
    each: null,
    ...given,
  }
}

/** 达到, 为, 均: words right before a figure, which may follow each other. */
export function reach(state: State, { start, end }: CueToken): void {
  state.reached = { start: state.reached?.end === start ? state.reached.start : start, end }
}

/** Where the name of a figure ends: before the words that lead to it. */
export const nameEnd = ({ reached, nameStart }: State, { start }: FigureToken): number =>
  reached && start - reached.end <= 1 && reached.start > nameStart ? reached.start : start

/** The topic that was kept, also where there was none. */
export function restore(state: State): void {
  if (state.kept.length > 0) state.topic = state.kept.pop() ?? null
}

/** Something is named that the vocabulary does not have: what follows is not of what was told before. */
export function lose(state: State): void {
  state.topic = null
  if (state.mode === 'fact') state.lost = true
}

/** A new clause: what only the last one said is forgotten. */
export function nextClause(state: State, end: number): void {
  state.clauseStart = end
  state.nameStart = end
  state.subjects = []
  state.cue = null
  state.towards = false
  state.reached = null
  state.shareOf = null
  state.pendingScope = null
}

/** A new sentence: its topic stays, what it was held against does not. */
export function nextSentence(state: State, end: number): void {
  nextClause(state, end)
  if (state.mode !== 'fact') restore(state)
  state.mode = 'fact'
  state.sentence++
  state.basis = null
  state.whole = null
  state.involves = false
  state.otherYear = false
  state.each = null
}
