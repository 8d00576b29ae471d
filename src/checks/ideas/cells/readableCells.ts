import { unreadableCells } from '../../../facts/oddCell.js'
import { byPractice } from '../../../law/ground.js'
import { clip } from '../../../words/problems.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const readableCells: Idea = {
  kind: 'inspection',
  id: 'U1',
  says: {
    zh: '应填数字的格填的是数字，或留空',
    en: 'A cell for a figure holds a figure, or is blank',
  },
  basis: byPractice(
    '应填数字处为 #REF!、***、“见附件”等的，公开检查作为差错指出',
    'Reviewers note #REF!, *** or “see the annex” where a figure should stand',
  ),
  severity: 'warning',
  claims: ({ facts, wire }) =>
    unreadableCells(facts.document, wire).map(
      ({ place, kind, text }): Claim => ({
        kind: 'found',
        about: `${place.where.table}/${place.where.column}`,
        place,
        outcome: 'broken',
        operands: [{ label: place.label, where: place.where, value: null, text }],
        fault: { kind: 'unreadableCell', text: clip(text.trim()), cell: kind },
      }),
    ),
  example: {
    document: {
      kind: 'finalAccounts',
      tables: { income: { rows: [{ code: 'total', label: '合计', total: '见附件' }] } },
    },
    outcome: 'broken',
  },
}
