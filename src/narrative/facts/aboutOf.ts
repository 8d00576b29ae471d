import type { Scope } from '../../documents/statement.js'
import { fundScopes } from '../../terms/fund.js'
import type { SubjectToken } from '../scan/token.js'
import { type About, type Fact, isStage, sameAbout } from './fact.js'
import type { State } from './state.js'

const farthestScope = 6

/** The money that a subject is of: what it always is, what its words say, what they stand behind, or the section. */
export function aboutOf(state: State, { subject, spoken, scope, start }: SubjectToken): About {
  const { pendingScope, whole, section } = state
  const near = pendingScope && start - pendingScope.end <= farthestScope ? pendingScope.scope : undefined
  const source: Scope | undefined = subject.startsWith('income.') ? 'all' : undefined
  const inherited = whole && spoken.sort === 'money' ? whole.scope : section.scope
  return { subject: partOf(subject, whole), scope: scope ?? near ?? spoken.scope ?? source ?? inherited }
}

/** Kinds of vehicles that are listed as parts of those bought are kinds of these, not of those held. */
const partOf = (subject: string, whole: About | null): string =>
  whole?.subject === 'vehiclesPurchased' ? subject.replace(/^vehicles\./u, 'vehiclesPurchased.') : subject

/** Is this a thing of performance outside a section of performance? */
export const isForeign = ({ section }: State, { spoken }: SubjectToken): boolean =>
  spoken.section !== undefined && !section.kinds.has(spoken.section)

/** 上年结转结余的一般公共预算收入: the balance of that money, and none of its income. */
export function carriedOver({ subjects, plain }: State, { subject, start }: SubjectToken): About | null {
  const last = subjects.at(-1)
  if (last?.about.subject !== 'openingBalance' || plain.slice(last.token.end, start) !== '的') return null
  const money = fundScopes.find(({ id }) => subject === `income.${id}`)?.id
  return { subject: 'openingBalance', scope: money ?? last.about.scope }
}

/** （不含车辆）: what is left out is not spoken of. */
export const isExcepted = ({ plain, depth }: State, { start }: SubjectToken): boolean =>
  depth > 0 && /不含$|不包括$|除$/u.test(plain.slice(Math.max(start - 3, 0), start))

/** 收入预算合计120万元，包括本年收入100万元，上年结转20万元: what holds the year's own and what was carried over is the total. */
export function widenWhole(state: State, { start }: SubjectToken, about: About): void {
  if (!state.plain.startsWith(ofTheYear, start)) return
  for (let at = state.facts.length - 1; at >= Math.max(state.facts.length - 8, 0); at--) {
    const fact = state.facts[at] as Fact
    const isWhole = fact.sentence === state.sentence && isStage(fact.role) && sameAbout(fact.about, about)
    const named = state.plain.slice(Math.max(fact.token.start - 14, 0), fact.token.start)
    if (isWhole && !named.includes(ofTheYear)) state.facts[at] = { ...fact, about: { ...about, subject: 'grandTotal' } }
  }
}

const ofTheYear = '本年'

/** Nothing is a share of itself: 支出合计 behind 占 is that of all money then. */
export function wholeOfShare({ subjects, topic }: State, of: About): About {
  const part = subjects.at(-1)?.about ?? topic
  if (!part || !sameAbout(part, of)) return of
  return of.subject === 'evaluatedProjects' ? { ...of, subject: 'projects' } : { ...of, scope: 'all' }
}
