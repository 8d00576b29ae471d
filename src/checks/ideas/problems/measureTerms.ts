import { wordsOperand } from '../../../facts/printedCell.js'
import { ledgerPlace, measuresOf } from '../../../facts/rectification.js'
import { byPractice } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

/** Told once of a document, with all the measures that it is true of. */
export const measureTerms: Idea = {
  kind: 'inspection',
  id: 'R28',
  says: { zh: '改进措施列明时限和责任人', en: 'Measures name a deadline and who is responsible' },
  basis: byPractice('整改措施明确时限和责任人', 'Measures name a deadline and who is responsible'),
  severity: 'note',
  claims: termsClaim,
  example: {
    document: { kind: 'evaluationReport', measures: [{ id: '1', text: '加强预算绩效管理' }] },
    outcome: 'broken',
  },
}

function termsClaim({ facts }: Context): readonly Claim[] {
  const measures = measuresOf(facts)
  if (measures.length === 0) return []
  const vague = measures.filter(({ hasTerms }) => !hasTerms)
  return [
    {
      kind: 'found',
      about: 'terms',
      place: ledgerPlace('measures'),
      outcome: vague.length === 0 ? 'holds' : 'broken',
      operands: vague.map(({ place, text }) => wordsOperand(place('text'), text)),
      fault: { kind: 'measuresWithoutTerms', measures: vague.map(({ id }) => id) },
    },
  ]
}
