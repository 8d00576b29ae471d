import { Decimal } from '../../exact/decimal.js'
import { comparing } from '../../terms/spoken/divisions.js'
import type { UnreadReason } from '../paragraph.js'
import type { FigureSort, FigureToken } from '../scan/token.js'
import { amountOf } from './amountOf.js'
import { countedBy } from './counted.js'
import type { About, Fact, FactRole } from './fact.js'
import { countName } from './freeName.js'
import { rateOf } from './rateOf.js'
import { scoreOf } from './scoreOf.js'
import type { State } from './state.js'

/** A figure as it is understood, before its place is known. */
export interface Understood {
  readonly role: FactRole
  readonly about: About
  readonly text: string
  readonly unit?: string
  readonly of?: About
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

/** 比2023年度: held against that year, which is last year unless the document is known to be of another. */
function againstYear(state: State, { start, end, digits }: FigureToken): void {
  if (digits.length !== 4 || !comparing.includes(state.plain.charAt(start - 1))) return
  const isOther = state.year !== null && !new Decimal(digits).plus(1).equals(state.year)
  state.basis = isOther ? 'otherYear' : 'lastYear'
  state.basisStart = start - 1
  state.basisEnd = end
}

function readCount(state: State, token: FigureToken): Reading {
  if (state.cue?.role === 'target') return 'target'
  const about = token.inWords ? inWords(state, token) : countedBy(state, token)
  if (!about) return 'noSubject'
  const isOwn = about.subject.includes('/')
  if (state.mode === 'fact' && !isOwn) state.topic = about
  return [{ role: 'count', about, text: token.digits, unit: token.unit }]
}

/** A number in words counts only what a paper on performance names behind it. */
const inWords = (state: State, token: FigureToken): About | null =>
  state.section.kinds.has('performance') && state.mode === 'fact' ? countName(state, token) : null

/** A number without a unit: a rate whose sign is missing, or the number of what was named with 均为 before it. */
function readBare(state: State, token: FigureToken): Reading {
  const last = state.facts.at(-1)
  const isTurned = state.cue?.role === 'up' || state.cue?.role === 'down'
  if (isTurned && last?.role === 'change' && last.sentence === state.sentence) return rateOf(state, token)
  const things = state.subjects.filter(({ token: { spoken } }) => spoken.sort === 'count')
  if (state.cue?.role !== 'reaches' || things.length === 0) return 'noMeaning'
  return things.map(({ about }) => ({ role: 'count', about, text: token.digits }))
}

/** A figure: understood, or unread with the reason. Its clause goes on behind it. */
export function onFigure(state: State, token: FigureToken): void {
  const reading = readers[token.sort](state, token)
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
