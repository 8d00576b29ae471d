import { LazyPlace } from '../../../facts/lazyPlace.js'
import { isKnownSubject, subjectMeantBySlip } from '../../../facts/narrative/isKnownSubject.js'
import { saidIn } from '../../../facts/narrative/said.js'
import { byArithmetic } from '../../../law/ground.js'
import { subjectLabel } from '../../../words/subjectLabel.js'
import type { Claim } from '../../claim.js'
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
  claims: ({ facts }) => {
    const seen = new Set<string>()
    return saidIn(facts.narrative.document).flatMap((statement, at): Claim[] => {
      const { subject, scope } = statement
      if (seen.has(subject)) return []
      seen.add(subject)
      const place = new LazyPlace(
        () => subjectLabel(subject, scope),
        () => ({ path: ['statements', at, 'subject'], table: 'statements', row: nameOf(statement) }),
      )
      const about = { kind: 'found', about: 'subject', row: nameOf(statement), place } as const
      if (isKnownSubject(subject)) return [{ ...about, outcome: 'holds' }]
      const meant = subjectMeantBySlip(subject)
      if (meant === null) return [{ ...about, outcome: 'insufficientData', reason: 'unknownSubject' }]
      return [{ ...about, outcome: 'broken', fault: { kind: 'misspeltSubject', subject, meant } }]
    })
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [{ kind: 'amount', subject: 'expediture', scope: 'all', figures: { outturn: '12.00' } }],
    },
    outcome: 'broken',
  },
}
