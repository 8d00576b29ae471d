import { wordsOperand } from '../../facts/printedCell.js'
import type { Basis } from '../../law/basis.js'
import { commonPractice } from '../../law/practices.js'
import { formFields } from '../../terms/formField.js'
import { nounOf } from '../../terms/term.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { rectifiedForms as applies } from './applies.js'
import type { ReportInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { heldIf } from './outcomes.js'

const basis: Basis = {
  instrument: commonPractice,
  says: { zh: '整改措施明确时限和责任人', en: 'measures name a deadline and who is responsible' },
  from: null,
  to: null,
  confirmed: 'unverified',
}

/** Told once of a document, with all the measures that it is true of. */
export const measureTermsRule: ReportInspection = {
  kind: 'inspection',
  id: 'R28',
  says: /* @__PURE__ */ says('改进措施列明时限和责任人', 'Measures name a deadline and who is responsible'),
  basis,
  severity: 'note',
  applies,
  inspect: ({ document: { measures = [] } }, rule) => {
    if (measures.length === 0) return []
    const vague = measures.flatMap(({ id, text, deadline, responsible }, at) =>
      deadline && responsible ? [] : [{ id, operand: wordsOperand(formPlace(['measures', at, 'text'], id), text) }],
    )
    const place = { ...formPlace(['measures'], 'measures'), label: nounOf(formFields, 'measures', '改进措施') }
    const ids = vague.map(({ id }) => id).join('、')
    return [
      foundCase(rule, 'terms', place, {
        outcome: heldIf(vague.length === 0),
        operands: vague.map(({ operand }) => operand),
        expected: { zh: `时限和责任人；措施${ids}没有列全`, en: `deadline and person; not so in measures ${ids}` },
      }),
    ]
  },
  example: { document: { measures: [{ id: '1', text: '加强预算绩效管理' }] }, outcome: 'broken' },
}
