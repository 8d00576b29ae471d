import { Decimal } from '../../exact/decimal.js'
import { comparing, numberedNouns } from '../../terms/spoken/divisions.js'
import type { UnreadReason } from '../paragraph.js'
import type { FigureSort, FigureToken } from '../scan/token.js'
import { amountOf } from './amountOf.js'
import { countedBy } from './counted.js'
import { eachOf } from './each.js'
import type { About, Fact, FactRole } from './fact.js'
import { countName } from './freeName.js'
import { rateOf } from './rateOf.js'
import { scoreOf } from './scoreOf.js'
import type { State } from './state.js'
import { zeroOf } from './zeroOf.js'

/** A figure as it is understood, before its place is known. */
export interface Understood {
  readonly role: FactRole
  readonly about: About
  readonly text: string
  readonly unit?: string
  readonly of?: About
  readonly against?: NonNullable<Fact['against']>
}

/** What a figure is, or why it is not known. */
export type Reading = readonly Understood[] | UnreadReason

/** How a figure is read, by what stands behind its digits. */
const readers: Readonly<Record<FigureSort, (state: State, token: FigureToken) => Reading>> = {
  money: amountOf,
  rate: rateOf,
  count: readCount,
  score: scoreOf,
  bare: readBare,
  date: (state, token) => {
    againstYear(state, token)
    return 'date'
  },
  threshold: () => 'threshold',
  partOfName: () => 'partOfName',
}

/** 比2023年年初预算: the budget of the document's own year. */
function budgetBehind({ tokens, at }: State, end: number): 'originalBudget' | 'finalBudget' | 'budget' | null {
  const next = tokens.slice(at + 1, at + 4).find((token) => token.type === 'cue')
  const isNear = next !== undefined && next.start - end <= farthestBudget
  return isNear && isBudget(next.role) ? next.role : null
}

const farthestBudget = 20
const isBudget = (role: string): role is 'originalBudget' | 'finalBudget' | 'budget' =>
  role === 'originalBudget' || role === 'finalBudget' || role === 'budget'

/** 比2023年度: held against that year, which is last year unless the document is known to be of another. */
function againstYear(state: State, { start, end, digits }: FigureToken): void {
  if (digits.length !== 4 || !comparing.includes(state.plain.charAt(start - 1))) return
  const named = budgetBehind(state, end)
  if (named && (state.year === null || digits === String(state.year))) {
    state.basis = 'againstBudget'
    state.against = named
    state.basisStart = start - 1
    state.basisEnd = end
    return
  }
  const isOther = state.year !== null && !new Decimal(digits).plus(1).equals(state.year)
  state.basis = isOther ? 'otherYear' : 'lastYear'
  state.basisStart = start - 1
  state.basisEnd = end
}

function readCount(state: State, token: FigureToken): Reading {
  if (state.cue?.role === 'target') return 'target'
  const about = token.inWords ? inWords(state, token) : (countedBy(state, token) ?? countedWithNext(state, token))
  if (!about) return 'noSubject'
  const isOwn = about.subject.includes('/')
  if (state.mode === 'fact' && !isOwn) state.topic = about
  return [{ role: 'count', about, text: token.digits, unit: token.unit }]
}

/** 3省5市交易中心: two numbers side by side count the same, the first by its own unit. */
function countedWithNext(state: State, { end, unit }: FigureToken): About | null {
  const next = state.tokens[state.at + 1]
  if (next?.type !== 'figure' || next.sort !== 'count' || next.start !== end) return null
  const about = countedBy({ ...state, at: state.at + 1 }, next)
  return about && { ...about, subject: about.subject.replace(/[^/]*$/u, (name) => `${unit}${name}`) }
}

/** A number in words counts only what a paper on performance names behind it. */
const inWords = (state: State, token: FigureToken): About | null =>
  state.section.kinds.has('performance') && state.mode === 'fact' ? countName(state, token) : null

/** 1、 at the beginning of a sentence, 目标1: the number of an item. */
function isOrdinal({ plain }: State, { start, end }: FigureToken): boolean {
  const isFirst = start === 0 || /[。;:!?]/.test(plain.charAt(start - 1))
  return (isFirst && /[、.)]/.test(plain.charAt(end))) || numberedNouns.includes(plain.slice(start - 2, start))
}

/** A number without a unit: a rate whose sign is missing, or the number of what was named with 均为 before it. */
function readBare(state: State, token: FigureToken): Reading {
  const last = state.facts.at(-1)
  const isTurned = state.cue?.role === 'up' || state.cue?.role === 'down'
  if (isTurned && last?.role === 'change' && last.sentence === state.sentence) return rateOf(state, token)
  const things = state.subjects.filter(({ token: { spoken } }) => spoken.sort === 'count')
  if (isOrdinal(state, token)) return 'ordinal'
  const none = zeroOf(state, token)
  if (none !== null) return none
  if (state.cue?.role !== 'reaches' || things.length === 0) return 'noMeaning'
  return things.map(({ about }) => ({ role: 'count', about, text: token.digits }))
}

/** A figure: understood, or unread with the reason. Its clause goes on behind it. */
export function onFigure(state: State, token: FigureToken): void {
  const each = eachOf(state, token)
  if (each) {
    state.subjects = [each]
    state.topic = each.about
    state.cue ??= state.each?.cue ?? null
    state.shareOf ??= state.each?.of ?? null
  }
  const reading = each === null ? 'noMeaning' : readers[token.sort](state, token)
  if (typeof reading === 'string') {
    if (!token.inWords) state.unread.push({ token, why: reading })
  } else
    for (const one of reading) {
      const fact: Fact = { ...one, token, sentence: state.sentence }
      state.facts.push(state.mode !== 'fact' ? { ...fact, inReason: true } : fact)
    }
  state.nameStart = token.end
  if (token.sort === 'date') return
  state.cue = null
  state.towards = false
  state.reached = null
}
