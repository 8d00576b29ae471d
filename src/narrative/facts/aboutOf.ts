import type { Scope } from '../../documents/statement.js'
import type { SubjectToken } from '../scan/token.js'
import type { About } from './fact.js'
import type { State } from './state.js'

const farthestScope = 6

/** The money that a subject is of: what it always is, what its words say, what they stand behind, or the section. */
export function aboutOf(state: State, { subject, spoken, scope, start }: SubjectToken): About {
  const { pendingScope, whole, section } = state
  const near = pendingScope && start - pendingScope.end <= farthestScope ? pendingScope.scope : undefined
  const source: Scope | undefined = subject.startsWith('income.') ? 'all' : undefined
  const inherited = whole && spoken.sort === 'money' ? whole.scope : section.scope
  return { subject, scope: scope ?? near ?? spoken.scope ?? source ?? inherited }
}

/** Is this a thing of performance outside a section of performance? */
export const isForeign = ({ section }: State, { spoken }: SubjectToken): boolean =>
  spoken.section !== undefined && !section.kinds.has(spoken.section)
