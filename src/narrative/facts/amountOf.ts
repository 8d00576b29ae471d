import { lazily } from '../../exact/lazily.js'
import { averages, moneyOfThings, ownMoney } from '../../terms/spoken/divisions.js'
import type { SpokenSubject } from '../../terms/spoken/spokenSubject.js'
import { spokenThings } from '../../terms/spoken/spokenThings.js'
import type { FigureToken } from '../scan/token.js'
import { isStrange } from './another.js'
import { type About, isStage, type StageRole } from './fact.js'
import { countName, ownSubject, withoutLead } from './freeName.js'
import type { Reading } from './onFigure.js'
import { shortPart } from './shortPart.js'
import { lose, nameEnd, type State } from './state.js'
import { yearOfAmount } from './yearOfAmount.js'

/** Digits as statements print them: with the unit where it is another than that of the document. */
export function moneyText({ unit }: State, token: FigureToken): string {
  const full = token.unit.endsWith('元') ? token.unit : `${token.unit}元`
  return full === unit ? token.digits : `${token.digits}${full}`
}

/** The word of a change before its figure: 减少109.37. */
export const changeWord = ({ plain, cue }: State): string =>
  cue ? plain.slice(cue.start, cue.end).replace(/[了为]$/u, '') : ''

const farthest = 14
const longestOwn = 16
/** 每人每天: what an amount is for each of. */
const perUnit = /每(人|天|月|年|次|户|个|场|亩|家)(?:每(天|月|年|次))?$/u

/** Of what an amount is, if its clause says so, or the sentence before and a word like 资金. */
function aboutAmount(state: State, token: FigureToken): About | null {
  const part = shortPart(state, token)
  if (part) {
    state.topic = part
    return part
  }
  const named = state.subjects.findLast(({ token: { spoken } }) => spoken.sort === 'money')
  const isOwn = named !== undefined && named.token.end > Math.max(state.clauseStart, state.nameStart)
  if (!isOwn && isStrange(state, token.start)) {
    lose(state)
    return null
  }
  if (named && token.start - named.token.end <= farthest) return named.about
  if (state.cue === null && !state.involves) return null
  const isLoose = state.cue?.role === 'fund' || state.cue?.role === 'reaches'
  if (isLoose && state.topicSentence !== state.sentence) return named?.about ?? null
  return named?.about ?? (state.topic ? spentOn(state.topic) : sectionSubject(state))
}

/** Money told of things that were counted is what was spent on them, where that is known. */
function spentOn(about: About): About | null {
  const subject = moneyOfThings[about.subject]
  if (subject !== undefined) return { ...about, subject }
  return countedThings().has(about.subject) ? null : about
}

/** People, posts, offices, vehicles: of projects money is told too. */
const countedThings = lazily(
  () =>
    new Set(
      (spokenThings as readonly SpokenSubject[])
        .filter(({ sort, subject }) => sort === 'count' && !/projects/iu.test(subject))
        .map(({ subject }) => subject),
    ),
)

/** What the headings say that a sentence without a subject is about. */
export function sectionSubject({ section, lost }: State): About | null {
  if (lost) return null
  if (section.project) return { subject: `project/${section.project}`, scope: 'all' }
  return section.subject ? { subject: section.subject, scope: section.scope } : null
}

/** 执行率100%(2.78万元): the money of a rate in brackets. Nothing of it spent and still money: its budget. */
function ofRateBefore(state: State, token: FigureToken): Reading | null {
  const last = state.facts.at(-1)
  if (state.depth === 0 || last?.role !== 'rate' || token.start - last.token.end > 1) return null
  const isZero = /^[0.,]+$/u
  const role = isZero.test(last.token.digits) && !isZero.test(token.digits) ? 'budget' : 'outturn'
  return [{ role, about: last.about, text: moneyText(state, token) }]
}

/** The budget that a change is against; nothing where it is against last year. */
export const againstOf = ({ basis, against }: State): { readonly against?: State['against'] } =>
  basis === 'againstBudget' ? { against } : {}

function changeOf(state: State, token: FigureToken): Reading {
  const about = aboutAmount(state, token)
  if (!about) return 'noSubject'
  if (state.otherYear || isAverage(state, token)) return 'noMeaning'
  if (state.basis !== 'lastYear' && state.basis !== 'againstBudget') return 'noMeaning'
  return [{ role: 'change', about, text: `${changeWord(state)}${moneyText(state, token)}`, ...againstOf(state) }]
}

/** Money that no budget has, by the name that the paper gives it: 交易金额846.68亿元 is an output, 人均成本2.7万元 an amount. */
function ownAmount(state: State, token: FigureToken): Reading | null {
  const { plain, nameStart, section, subjects } = state
  const per = section.kinds.has('performance')
    ? perUnit.exec(plain.slice(Math.max(nameStart, token.start - 6), token.start))
    : null
  const rated = per ? countName({ ...state, nameStart: token.start }, token) : null
  if (per && rated) {
    const each = [per[1], per[2]].filter(Boolean).join('·')
    return [{ role: 'count', about: rated, text: token.digits, unit: `${token.unit}/${each}` }]
  }
  const name = withoutLead(plain.slice(nameStart, nameEnd(state, token)))
  const isNamed = ownMoney.some((ending) => name.endsWith(ending)) && name.length <= longestOwn
  if (!section.kinds.has('performance') || !isNamed || subjects.length > 0 || state.involves) return null
  const unit = token.unit
  if (moneyText(state, token) === token.digits)
    return [{ role: 'outturn', about: ownSubject(state, 'output', name), text: token.digits }]
  return [{ role: 'count', about: ownSubject(state, 'output', name), text: token.digits, unit }]
}

/** Which stage an amount is of: as its cue says, as a sum that is involved, as the heading says, else spent. */
function stageOf({ cue, involves, section }: State): StageRole {
  if (cue && isStage(cue.role)) return cue.role
  return involves ? 'budget' : (section.stage ?? 'outturn')
}

/** Is it what each of them cost? */
const isAverage = ({ plain, nameStart }: State, { start }: FigureToken): boolean => {
  const words = plain.slice(Math.max(nameStart, start - longestOwn), start)
  return averages.some((word) => words.includes(word))
}

/** 增加3万元的是差旅费: what it is of is told behind it. */
const namedBehind = /^的[是为]$/u

/** What an amount of money is. */
export function amountOf(state: State, token: FigureToken): Reading {
  const rated = ofRateBefore(state, token)
  if (rated) return rated
  const role = state.cue?.role
  if (role === 'target') return 'target'
  if (namedBehind.test(state.plain.slice(token.end, token.end + 2))) return 'noSubject'
  if (role === 'againstBudget') return 'againstBudget'
  if ((role === 'up' || role === 'down') && !state.towards) return changeOf(state, token)
  if (role === 'undirected' || role === 'points' || role === 'deducted') return 'noMeaning'
  const own = ownAmount(state, token)
  if (own) return own
  if (isAverage(state, token)) return 'noMeaning'
  const about = aboutAmount(state, token)
  if (!about) return state.topic ? 'noMeaning' : 'noSubject'
  const text = moneyText(state, token)
  const { isBefore, otherYear } = yearOfAmount(state, token, role === 'before')
  state.otherYear = otherYear
  if (isBefore) return [{ role: 'before', about, text }]
  if (state.otherYear) return 'noMeaning'
  return [{ role: stageOf(state), about, text }]
}
