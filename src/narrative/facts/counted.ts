import { companions, evaluationWords, groupUnits, peopleUnits } from '../../terms/spoken/divisions.js'
import type { FigureToken, ScopeToken, SubjectToken, Token } from '../scan/token.js'
import { aboutOf, isForeign } from './aboutOf.js'
import type { About } from './fact.js'
import { countName } from './freeName.js'
import type { State } from './state.js'

const farthest = 20

/** The thing that a number stands right before, or that its clause names behind it. */
function behind(state: State, { end }: FigureToken): { token: SubjectToken; about: About } | null {
  let found: { token: SubjectToken; about: About } | null = null
  let scope: ScopeToken | null = null
  for (let at = state.at + 1; at < state.tokens.length; at++) {
    const token = state.tokens[at] as Token
    if (token.type === 'mark' || token.type === 'figure' || token.start - end > farthest) break
    if (token.type === 'scope') scope = token
    if (token.type !== 'subject' || token.spoken.sort !== 'count' || isForeign(state, token)) continue
    if (token.start !== end && !isEvaluatedThere(state, token)) break
    if (found && token.subject !== found.token.subject) break
    const about = aboutOf(state, token)
    found = { token, about: scope && token.start - scope.end <= 2 ? { ...about, scope: scope.scope } : about }
  }
  return found
}

/** Projects with words between them and their number are meant where the clause says that they are evaluated. */
function isEvaluatedThere({ plain }: State, { spoken, end }: SubjectToken): boolean {
  const rest = plain.slice(end, end + farthest)
  return spoken.section !== undefined && evaluationWords.slice(0, 3).some((word) => rest.includes(word))
}

/** Groups and their people are told together: the unit says which of the two a number is of. */
function byUnit(about: About, unit: string): About {
  const pair = companions.find(({ groups, people }) => about.subject === groups || about.subject === people)
  return pair ? { ...about, subject: peopleUnits.includes(unit) ? pair.people : pair.groups } : about
}

/** The people of the groups that the sentence has just counted. */
function ofLastCount(state: State, unit: string): About | null {
  const last = state.facts.slice(-8).findLast(({ role, sentence }) => role === 'count' && sentence === state.sentence)
  const isPair = last && companions.some(({ groups }) => groups === last.about.subject)
  return last && isPair && peopleUnits.includes(unit) ? byUnit(last.about, unit) : null
}

/** 接待12批次: those on whom the money was spent that the sentence speaks of. */
function ofMoney({ topic, topicSentence, sentence }: State, unit: string): About | null {
  const pair =
    topicSentence === sentence ? companions.find(({ money }) => topic && money.includes(topic.subject)) : undefined
  return pair && topic && [...groupUnits, ...peopleUnits].includes(unit)
    ? byUnit({ ...topic, subject: pair.groups }, unit)
    : null
}

/** 下属5家预算单位: the word that makes units subordinate stands before their number, and the units behind it. */
const isSubordinate = ({ plain, clauseStart }: State, { start, end }: FigureToken): boolean =>
  subordinateBefore.test(plain.slice(Math.max(clauseStart, start - 6), start)) &&
  unitsBehind.test(plain.slice(end, end + 9))

const subordinateBefore = /(?:下属|下辖|下设|所属|直属)(?:共有?|有)?$/u
const unitsBehind = /^(?:独立核算的?|二级)?(?:预算)?单位(?![^,;:。、()]*(?:经费|支出|收入|资金))/u

/** Posts of a subordinate unit are not those of the department. */
const isOfPart = ({ subjects }: State, about: About): boolean =>
  about.subject !== 'subordinateUnits' && subjects.some((one) => one.about.subject === 'subordinateUnits')

/** What a number counts: what stands right behind it, what its clause names, the people of the last groups, its own words. */
export function countedBy(state: State, token: FigureToken): About | null {
  if (isSubordinate(state, token)) return { subject: 'subordinateUnits', scope: 'all' }
  const next = behind(state, token)
  if (next && next.about.subject === 'evaluatedProjects' && state.section.project) return countName(state, token)
  if (next) return next.about
  const named = state.subjects.findLast(({ token: { spoken } }) => spoken.sort === 'count')
  if (named && isOfPart(state, named.about)) return null
  if (named && state.plain.slice(named.token.end, token.start).length <= 14) return byUnit(named.about, token.unit)
  const last = ofLastCount(state, token.unit) ?? ofMoney(state, token.unit)
  if (last) return last
  return state.section.kinds.has('performance') ? countName(state, token) : null
}
