import type { MarkToken, Token } from '../scan/token.js'
import { readBracket } from './names.js'
import { onFigure } from './onFigure.js'
import { onCue, onScope, onSubject } from './onWord.js'
import { nextClause, nextSentence, restore, type State } from './state.js'

type MarkHandler = (state: State, token: MarkToken) => void

const clause: MarkHandler = (state, { end }) => nextClause(state, end)

/** Between parts of a sentence the purpose of one is not that of the next. */
const part: MarkHandler = (state, { end }) => {
  nextClause(state, end)
  if (state.mode !== 'purpose') return
  restore(state)
  state.mode = 'fact'
}

const sentence: MarkHandler = (state, { end }) => nextSentence(state, end)

/** An item ends where figures were told; before, names go on. */
const item: MarkHandler = (state, { start, end }) => {
  const told = state.facts.at(-1)
  const last = state.tokens[state.at - 1]
  if (last?.type === 'figure' || (told && told.token.end >= state.clauseStart && start - told.token.end < 6))
    nextClause(state, end)
}

const open: MarkHandler = (state, { end }) => {
  readBracket(state, end)
  state.depth++
  state.kept.push(state.topic)
  state.nameStart = end
}

const close: MarkHandler = (state, { end }) => {
  if (state.depth === 0) return
  state.depth--
  restore(state)
  state.nameStart = end
}

const marks: Readonly<Record<string, MarkHandler>> = {
  ',': clause,
  ':': clause,
  ';': part,
  '。': sentence,
  '!': sentence,
  '?': sentence,
  '…': sentence,
  '、': item,
  '(': open,
  ')': close,
}

/** How each kind of token is taken. */
const takers: { readonly [K in Token['type']]: (state: State, token: Extract<Token, { type: K }>) => void } = {
  subject: onSubject,
  scope: onScope,
  cue: onCue,
  figure: onFigure,
  mark: (state, token) => marks[token.mark]?.(state, token),
}

const take = <K extends Token['type']>(state: State, token: Extract<Token, { type: K }>): void =>
  (takers[token.type as K] as (state: State, token: Extract<Token, { type: K }>) => void)(state, token)

/** All tokens of a passage, one after the other. */
export function readPassage(state: State): State {
  for (; state.at < state.tokens.length; state.at++) take(state, state.tokens[state.at] as Token)
  return state
}
