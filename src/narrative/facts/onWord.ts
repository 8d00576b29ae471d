import type { CueRole } from '../../terms/spoken/cueWords.js'
import { evaluationWords } from '../../terms/spoken/divisions.js'
import type { CueToken, ScopeToken, SubjectToken } from '../scan/token.js'
import { aboutOf, carriedOver, isExcepted, isForeign, wholeOfShare, widenWhole } from './aboutOf.js'
import { isAbsent } from './absence.js'
import { isAnother } from './another.js'
import { beginAside } from './aside.js'
import { readNames } from './names.js'
import { lose, reach, type State } from './state.js'

/** 项目 alone says nothing of which; longer names do. */
const bareName = 2

/** 项目 alone: those that are evaluated, right behind a number or a word that says so, and not named more closely before. */
function isEvaluated(
  { section, subjects, plain, tokens, at, clauseStart }: State,
  { start, end }: SubjectToken,
): boolean {
  if (section.project || subjects.some(({ about: { subject } }) => /rojects/u.test(subject))) return false
  const last = tokens[at - 1]
  if (end - start > bareName) return true
  const before = plain.slice(Math.max(clauseStart, start - 4), start)
  return start === clauseStart || last?.end === start || evaluationWords.some((word) => before.includes(word))
}

/** A subject: what follows is of it, unless it is the whole of a share. */
export function onSubject(state: State, token: SubjectToken): void {
  if (isForeign(state, token) || isExcepted(state, token)) return
  if (isAnother(state, token)) {
    lose(state)
    return
  }
  const about = carriedOver(state, token) ?? aboutOf(state, token)
  if (state.cue?.role === 'share') {
    state.shareOf = wholeOfShare(state, about)
    return
  }
  if (state.involves && token.spoken.sort === 'money' && state.topic?.subject.startsWith('evaluatedProjects')) {
    state.topic = { subject: state.topic.subject, scope: about.scope }
    state.subjects = [{ about: state.topic, token }]
    return
  }
  if (token.subject === 'evaluatedProjects' && !isEvaluated(state, token)) return
  widenWhole(state, token, about)
  const isAimed = (state.cue?.role === 'up' || state.cue?.role === 'down') && state.cue.end === token.start
  if (!isAimed) state.cue = null
  state.subjects = [...state.subjects.slice(-8), { about, token }]
  state.topic = about
  state.topicSentence = state.sentence
  state.lost = false
  state.otherYear = false
  if (token.subject === 'subordinateUnits') readNames(state, token.end, 'direct')
}

/** The name of a money alone: the next subject is of it. */
export function onScope(state: State, { scope, end }: ScopeToken): void {
  state.pendingScope = { scope, end }
  if (state.involves && state.topic?.subject === 'evaluatedProjects')
    state.topic = { subject: 'evaluatedProjects', scope }
}

/** Words that end as one that leads to a figure does. */
const nounsWithTo: readonly string[] = ['行为', '作为', '成为', '因为', '认为']

/** Which budget the words name that hold something against it. */
const budgetNamed = (words: string): State['against'] =>
  /年初|当年预算/u.test(words) ? 'originalBudget' : /调整|全年/u.test(words) ? 'finalBudget' : 'budget'

type CueHandler = (state: State, token: CueToken) => void

const remember: CueHandler = (state, token) => {
  state.cue = token
}

const turned: CueHandler = (state, token) => {
  state.cue = token
  state.towards = false
  if (state.plain.slice(token.start, token.end).includes('上年')) state.basis = 'lastYear'
}

const parts: CueHandler = (state, { start }) => {
  state.whole = state.topic
  if (state.topic) state.divisions.push({ whole: state.topic, sentence: state.sentence, start })
  state.cue = null
}

const absent: CueHandler = (state, token) => {
  if (state.mode === 'fact') isAbsent(state, token)
}

/** What each cue does; one that is not here tells what the next figure is. */
const handlers: Partial<Readonly<Record<CueRole, CueHandler>>> = {
  up: turned,
  down: turned,
  to: (state, token) => {
    if (state.cue?.role === 'up' || state.cue?.role === 'down') state.towards = true
    else if (state.cue === null) state.cue = token
    reach(state, token)
  },
  lastYear: (state, { start, end }) => {
    state.basis = 'lastYear'
    state.basisStart = start
    state.basisEnd = end
  },
  againstBudget: (state, token) => {
    state.basis = 'againstBudget'
    state.basisStart = token.start
    state.basisEnd = token.end
    state.against = budgetNamed(state.plain.slice(token.start, token.end))
    state.cue = token
  },
  ofWhich: parts,
  none: absent,
  notOf: () => undefined,
  reason: (state, token) => beginAside(state, 'reason', token),
  purpose: (state, token) => beginAside(state, 'purpose', token),
  lists: (state, token) => readNames(state, token.end, 'list'),
  involves: (state, token) => {
    state.involves = true
    state.cue = token
  },
  level: (state, token) => {
    state.cue = token
    const about = state.subjects.at(-1)?.about ?? state.topic
    if (state.basis !== 'lastYear' || state.mode !== 'fact' || !about) return
    const text = state.plain.slice(token.start, token.end)
    state.levels.push({ about, text, sentence: state.sentence, start: token.start, end: token.end })
  },
  reaches: (state, token) => {
    if (nounsWithTo.includes(state.plain.slice(token.start - 1, token.end))) return
    reach(state, token)
    if (state.cue === null || state.cue.role === 'undirected') state.cue = token
    else if ((state.cue.role === 'up' || state.cue.role === 'down') && token.end - token.start > 1) state.towards = true
  },
  fund: (state, token) => {
    if (state.cue === null) state.cue = token
  },
}

export function onCue(state: State, token: CueToken): void {
  ;(handlers[token.role] ?? remember)(state, token)
}
