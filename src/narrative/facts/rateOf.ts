import type { CueRole } from '../../terms/spoken/cueWords.js'
import type { FigureToken } from '../scan/token.js'
import { againstOf, changeWord, sectionSubject } from './amountOf.js'
import { isStrange } from './another.js'
import type { About } from './fact.js'
import { changeName, ownSubject, rateNames, withoutLead } from './freeName.js'
import type { Reading } from './onFigure.js'
import { lose, nameEnd, type State } from './state.js'

/** A rate as statements print it. */
const rateText = ({ digits, unit }: FigureToken): string => `${digits}${unit}`

/** Of what the clause speaks: what it names, else what went before. */
function subjectOf(state: State, token: FigureToken): About | null {
  const named = state.subjects.at(-1)
  if (named) return named.about
  if (!isStrange(state, token.start)) return state.topic ?? sectionSubject(state)
  lose(state)
  return null
}

/** 预算执行率 is of what is spoken of; what stands before it closely is a name of its own: 政府采购执行率. */
function executionOf(state: State, token: FigureToken): Reading {
  const before = state.plain.slice(state.nameStart, state.cue?.start ?? state.nameStart)
  const isNamed = before.length > 1 && !state.subjects.some(({ token: { end } }) => end === state.cue?.start)
  return isNamed ? reachedBy(state, token) : completionOf(state, token)
}

/** 覆盖率 alone: of all projects, those that were evaluated. */
function coverageOf(state: State, token: FigureToken): Reading {
  if (state.topic?.subject !== 'evaluatedProjects' || state.cue?.start !== state.nameStart)
    return reachedBy(state, token)
  const of = { subject: 'projects', scope: state.topic.scope }
  return [{ role: 'share', about: state.topic, text: rateText(token), of }]
}

/** A rate of completion of what the clause speaks of. */
function completionOf(state: State, token: FigureToken): Reading {
  const about = subjectOf(state, token)
  const against = budgets[state.cue?.role ?? '']
  return about ? [{ role: 'rate', about, text: rateText(token), ...(against ? { against } : {}) }] : 'noSubject'
}

/** The budget that a completion says it is of. */
const budgets: Readonly<Record<string, State['against']>> = {
  completesOriginal: 'originalBudget',
  completesFinal: 'finalBudget',
}

/** 远程异地评标占比: the part has a name of its own. */
function ownPart(state: State): About | null {
  const { cue, plain, nameStart, subjects } = state
  const name = plain.slice(nameStart, cue?.start)
  const isNamed = cue !== null && plain.slice(cue.start, cue.end).startsWith('占比') && subjects.length === 0
  return isNamed && name.length > 1 && name.length < 30 ? ownSubject(state, 'indicator', withoutLead(name)) : null
}

/** Below 支出决算结构情况 the share of a class is one of the expenditure. */
const wholeOfSection = ({ section: { whole, scope } }: State, { subject }: About): About | null =>
  whole !== null && /^2\d\d$/u.test(subject) ? { subject: whole, scope } : null

/** A share of what is named behind 占, else of the whole whose parts are listed. */
function shareOf(state: State, token: FigureToken): Reading {
  const about = ownPart(state) ?? subjectOf(state, token)
  if (!about) return 'noSubject'
  const of = state.shareOf ?? state.whole ?? wholeOfSection(state, about)
  return [{ role: 'share', about, text: rateText(token), ...(of ? { of } : {}) }]
}

/** What stands behind the year that something is held against: 比2023年预算执行数减少. */
const basisWords =
  /^(?:.{0,2}|的?(?:当年|同期|年初|全年)?(?:支出)?(?:预算|决算|执行|预算执行|预算安排)数?(?:相比)?,?)$/u

const isOfBasis = ({ plain, nameStart }: State, cueStart: number): boolean =>
  nameStart >= cueStart || basisWords.test(plain.slice(nameStart, cueStart))

/** A rate of change: of the amount that changed just before, of a known subject, or of what its own words name. */
function changeRateOf(state: State, token: FigureToken): Reading {
  if (state.otherYear) return 'noMeaning'
  const cueStart = state.cue?.start ?? token.start
  const text = `${changeWord(state)}${rateText(token)}`
  const last = state.facts
    .slice(-8)
    .findLast(({ role, sentence }) => (role === 'change' || role === 'before') && sentence === state.sentence)
  if (last && state.subjects.length === 0 && !isStrange(state, token.start))
    return [{ role: 'changeRate', about: last.about, text, ...againstOf(state) }]
  const named = state.subjects.at(-1)
  if (last && named && last.about.subject === named.about.subject)
    return [{ role: 'changeRate', about: last.about, text, ...againstOf(state) }]
  if (
    (state.basis === 'lastYear' || state.basis === 'againstBudget') &&
    (named || (state.topic && isOfBasis(state, cueStart)))
  )
    return [{ role: 'changeRate', about: named?.about ?? (state.topic as About), text, ...againstOf(state) }]
  const own = changeName(state, cueStart)
  return own && !named ? [{ role: 'changeRate', about: own, text }] : 'noMeaning'
}

/** A rate that an indicator or its like reaches. */
function reachedBy(state: State, token: FigureToken): Reading {
  const isTurned = state.cue?.role === 'up' || state.cue?.role === 'down'
  const names = rateNames(state, isTurned ? (state.cue?.start ?? token.start) : nameEnd(state, token))
  return names.length > 0 ? names.map((about) => ({ role: 'rate', about, text: rateText(token) })) : 'noSubject'
}

const turned = (state: State, token: FigureToken): Reading =>
  state.towards ? reachedBy(state, token) : changeRateOf(state, token)

/** What a percentage is, by the cue before it. */
const byCue: Partial<Readonly<Record<CueRole, (state: State, token: FigureToken) => Reading>>> = {
  completes: completionOf,
  completesOriginal: completionOf,
  completesFinal: completionOf,
  execution: executionOf,
  coverage: coverageOf,
  share: shareOf,
  up: turned,
  down: turned,
  target: () => 'target',
  undirected: () => 'noMeaning',
  level: () => 'noMeaning',
}

export function rateOf(state: State, token: FigureToken): Reading {
  return (byCue[state.cue?.role ?? 'reaches'] ?? reachedBy)(state, token)
}
