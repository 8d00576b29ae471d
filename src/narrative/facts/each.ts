import type { CueToken, FigureToken, Token } from '../scan/token.js'
import type { State } from './state.js'
import { toldBefore } from './toldBefore.js'

type Subject = State['subjects'][number]

/** Things of which figures are told one after another, and the figures. */
export interface Each {
  readonly things: readonly Subject[]
  readonly run: readonly FigureToken[]
  /** What the first of them is told by: 增加 is said once. */
  readonly cue: CueToken | null
  /** Of what the first of them is a share. */
  readonly of: State['shareOf']
  /** They follow others that were told so, without the word. */
  readonly continues: boolean
}

const word = '分别'
const longest = 40
/** What stands between such figures. */
const joint = /^(?:[、,;]|和|及|与|以及)?(?:(?:比|较)上年度?)?(?:增加|减少|增长|下降|上升|降低)?$/u

/**
 * 基本支出、项目支出分别为70万元、30万元: of which thing is a figure that is told of several? Undefined where figures are not told
 * so; null where there are not as many figures as things.
 */
export function eachOf(state: State, token: FigureToken): Subject | null | undefined {
  if (!state.each?.run.includes(token)) {
    const each = toldEach(state, token)
    if (!each) return undefined
    state.each = each
  }
  const { things, run, continues } = state.each as Each
  const found = things[run.indexOf(token)]
  if (run.length !== things.length || found === undefined) return run.length > 1 || continues ? null : undefined
  return { ...found, token: { ...found.token, start: token.start, end: token.start } }
}

/** Behind 分别, and right behind figures that were told so: 分别增加100万元、90万元，增长9.09%和8.91%. */
function toldEach(state: State, { start }: FigureToken): Each | null {
  const { plain, each, subjects, cue, shareOf: of } = state
  const last = each?.run.at(-1)
  if (each && last && joint.test(plain.slice(last.end, start)))
    return { things: each.things, run: runFrom(state), cue, of: of ?? each.of, continues: true }
  if (!plain.slice(Math.max(state.nameStart, state.clauseStart, start - longest), start).includes(word)) return null
  const run = runFrom(state)
  const named = subjects.length > 1 ? subjects : (each?.things ?? subjects)
  const things = named.length === 0 && cue?.role === 'share' ? toldBefore(state, run.length) : named
  return { things, run, cue, of, continues: false }
}

/** The figures of one kind that follow each other from here. */
function runFrom({ tokens, at, plain }: State): readonly FigureToken[] {
  const run = [tokens[at] as FigureToken]
  for (const token of tokens.slice(at + 1, at + 60)) {
    const last = run.at(-1) as FigureToken
    if (token.type === 'figure' && token.sort === last.sort && joint.test(plain.slice(last.end, token.start)))
      run.push(token)
    else if (isOwn(token)) break
  }
  return run
}

/** What ends such a row of figures: a word that names another thing, another figure, the end of the sentence. */
const isOwn = ({ type, ...token }: Token): boolean =>
  type === 'figure' || type === 'subject' || ('mark' in token && !'、,;'.includes(token.mark))
