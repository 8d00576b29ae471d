import { type Fact, isStage, sameAbout } from './fact.js'
import type { State } from './state.js'

type Subject = State['subjects'][number]

const farthest = 2

/**
 * 基本支出70万元，项目支出30万元，分别占70%、30%: the things whose amounts stand right before, where they are as many as the
 * figures, all of one stage, each told once, and nothing between them is left unread. Else none.
 */
export function toldBefore(state: State, count: number): readonly Subject[] {
  const { facts, sentence, whole, unread, clauseStart } = state
  const own = facts.filter((fact) => fact.sentence === sentence)
  const told = own.slice(whole ? own.findLastIndex(({ about }) => sameAbout(about, whole)) + 1 : 0)
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last || told.length !== count || clauseStart - last.token.end > farthest) return []
  const isList =
    told.every((fact) => isStage(fact.role) && fact.role === first.role && fact.inReason !== true) &&
    new Set(told.map(({ about: { subject, scope } }) => `${scope} ${subject}`)).size === count &&
    unread.every(({ token }) => token.start < first.token.start)
  return isList ? told.map(subjectOf) : []
}

const subjectOf = ({ about, token: { start, end } }: Fact): Subject => ({
  about,
  token: { type: 'subject', subject: about.subject, spoken: { sort: 'money' }, start, end },
})
