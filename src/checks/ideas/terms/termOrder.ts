import { factsYears } from '../../../facts/termSpan.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'

export const termOrder: Idea = {
  kind: 'inspection',
  id: 'T69',
  says: { zh: '项目期限的终止不早于起始', en: 'A term does not end before it begins' },
  basis: byArithmetic('终止在起始之后', 'An end comes after its beginning'),
  severity: 'error',
  claims: ({ facts }) =>
    factsYears(facts).map(({ place, text, isReversed }) => ({
      kind: 'found',
      about: 'term',
      place,
      outcome: isReversed ? 'broken' : 'holds',
      ...(isReversed ? { fault: { kind: 'termReversed', term: text } } : {}),
    })),
  example: {
    document: { kind: 'projectTarget', project: { name: '平台项目', term: '2024年6月-2023年12月' } },
    outcome: 'broken',
  },
}
