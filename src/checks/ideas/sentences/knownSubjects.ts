import type { Facts } from '../../../facts/facts.js'
import { LazyPlace } from '../../../facts/lazyPlace.js'
import { isKnownSubject, subjectMeantBySlip } from '../../../facts/narrative/isKnownSubject.js'
import { type SaidStatement, saidIn } from '../../../facts/narrative/said.js'
import { byArithmetic } from '../../../law/ground.js'
import { subjectLabel } from '../../../words/subjectLabel.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf } from './sentence.js'

export const knownSubjects: Idea = {
  kind: 'inspection',
  id: 'S21',
  onlyOf: 'statements',
  says: {
    zh: '文中数字说的是哪一事项能够认出；认不出的照原文保留，不与别处核对',
    en: 'What a figure of the text is about can be told; what cannot is kept in its own words and held against nothing else',
  },
  basis: byArithmetic('同一事项的数才能相互核对', 'Only figures of one thing can be held against each other'),
  severity: 'note',
  claims: ({ facts }) => firstsOf(facts).map(claimOf),
  look: ({ facts }) => {
    const firsts = firstsOf(facts)
    const others = firsts.filter(({ statement }) => !isKnownSubject(statement.subject))
    return { holds: firsts.length - others.length, others: others.map(claimOf) }
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [{ kind: 'amount', subject: 'expediture', scope: 'all', figures: { outturn: '12.00' } }],
    },
    outcome: 'broken',
  },
}

/** A sentence with its place. */
interface Told {
  readonly statement: SaidStatement
  readonly at: number
}

/** The first sentence on each subject. */
function firstsOf({ narrative }: Facts): readonly Told[] {
  const seen = new Set<string>()
  return saidIn(narrative.document).flatMap((statement, at) => {
    const { size } = seen
    return seen.add(statement.subject).size > size ? [{ statement, at }] : []
  })
}

function claimOf({ statement, at }: Told): FoundClaim {
  const { subject, scope } = statement
  const place = new LazyPlace(
    () => subjectLabel(subject, scope),
    () => ({ path: ['statements', at, 'subject'], table: 'statements', row: nameOf(statement) }),
  )
  const about = { kind: 'found', about: 'subject', row: nameOf(statement), place } as const
  if (isKnownSubject(subject)) return { ...about, outcome: 'holds' }
  const meant = subjectMeantBySlip(subject)
  if (meant === null) return { ...about, outcome: 'insufficientData', reason: 'unknownSubject' }
  return { ...about, outcome: 'broken', fault: { kind: 'misspeltSubject', subject, meant } }
}
