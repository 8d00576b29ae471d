import type { AnyDocument } from '../../../documents/forms.js'
import { isEmptyForm } from '../../../facts/emptyForm.js'
import type { Place } from '../../../facts/printedCell.js'
import { byPractice } from '../../../law/ground.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const filledForm: Idea = {
  kind: 'inspection',
  id: 'U2',
  says: { zh: '表不是空的', en: 'A form is not empty' },
  basis: byPractice('公开、报送的表列有内容；空表无从审核', 'A form that is published or handed in says something'),
  severity: 'warning',
  claims: ({ facts }) => {
    const found = { kind: 'found', about: 'form', place } as const
    if (!isEmptyForm(facts.document)) return [{ ...found, outcome: 'holds' }]
    const undecided = partsOf(facts.document).map(
      (part): FoundClaim => ({ ...found, row: part, outcome: 'insufficientData', reason: 'missing' }),
    )
    return [{ ...found, outcome: 'broken', fault: { kind: 'emptyForm' } }, ...undecided]
  },
  example: { document: { kind: 'projectSummary', rows: [] }, outcome: 'broken' },
}

const place: Place = { label: { zh: '本表', en: 'the form' }, where: { path: ['kind'], table: 'form' } }

/** What of the form could have been checked: its head apart, every part that it prints, and its rows. */
const partsOf = (document: AnyDocument): readonly string[] => [
  'rows',
  'texts',
  ...Object.entries(document).flatMap(([key, value]) => (typeof value === 'object' ? [key] : [])),
]
