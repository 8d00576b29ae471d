import type { CueToken, Token } from '../scan/token.js'
import { aboutOf, isForeign } from './aboutOf.js'
import type { About } from './fact.js'
import type { State } from './state.js'

const farthest = 10
const moneyOfScope = /^(?:income|expenditure)$|^income\.(?:governmentManagedFund|stateCapitalOperations)$/u
const isWhole = (scope: string): boolean => scope === 'governmentManagedFund' || scope === 'stateCapitalOperations'

/** All income or expenditure of a budget is that budget. */
function wholeBudget({ subject, scope }: About): About {
  const source = /^income\.(governmentManagedFund|stateCapitalOperations)$/u.exec(subject)?.[1] as
    | About['scope']
    | undefined
  const money = source ?? scope
  return moneyOfScope.test(subject) && isWhole(money) ? { subject: money, scope: money } : { subject, scope }
}

/** The first thing named behind 无 or 没有 in its clause, before any figure. */
function namedBehind(state: State, end: number): About | null {
  for (let at = state.at + 1; at < state.tokens.length; at++) {
    const token = state.tokens[at] as Token
    if (token.type === 'mark' || token.type === 'figure' || token.start - end > farthest) return null
    if (token.type === 'scope') {
      const next = state.tokens[at + 1]
      if (next?.type === 'subject' && next.start - token.end <= 2) {
        state.pendingScope = { scope: token.scope, end: token.end }
        continue
      }
      return isWhole(token.scope) ? { subject: token.scope, scope: token.scope } : null
    }
    if (token.type === 'subject' && !isForeign(state, token) && token.spoken.section === undefined)
      return wholeBudget(aboutOf(state, token))
  }
  return null
}

/** 无, 没有: is something named of which there is none? */
export function isAbsent(state: State, token: CueToken): void {
  const about = namedBehind(state, token.end)
  if (!about) return
  const isKnown = state.absences
    .slice(-12)
    .some((one) => one.about.subject === about.subject && one.about.scope === about.scope)
  const isOther = about.subject === 'agencyRunningCost' && concernsOthers(state)
  if (!isKnown)
    state.absences.push({ kind: isOther ? 'notApplicable' : 'empty', about, start: token.start, end: token.end })
}

/** Does the sentence say that the unit is not of those that have such money? */
const concernsOthers = ({ tokens, at }: State): boolean =>
  tokens.slice(Math.max(at - 24, 0), at).some((one) => one.type === 'cue' && one.role === 'notOf')
