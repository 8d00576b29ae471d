import { wordsOperand } from '../../facts/printedCell.js'
import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { writtenReports as applies } from './applies.js'
import type { ReportInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { heldIf } from './outcomes.js'

const promise = /问题.*原因|原因.*问题/u

/** Only where a heading promises the causes. Told once, with all the problems that have none. */
export const promisedCausesRule: ReportInspection = {
  kind: 'inspection',
  id: 'R29',
  says: /* @__PURE__ */ says(
    '标题为“问题及原因分析”的，每个问题都写明原因',
    'Under a heading of problems and their causes every problem has its cause',
  ),
  basis: /* @__PURE__ */ byForm('“存在的问题及原因分析”', '“Problems and their causes”'),
  severity: 'note',
  applies,
  inspect: ({ document: { outline = [], problems = [] } }, rule) => {
    const at = outline.findIndex((heading) => promise.test(heading))
    if (at < 0 || problems.length === 0) return []
    const bare = problems.flatMap(({ id, text, cause }, index) =>
      cause ? [] : [{ id, operand: wordsOperand(formPlace(['problems', index, 'text'], id), text) }],
    )
    const place = formPlace(['outline', at], 'problems', outline[at])
    const ids = bare.map(({ id }) => id).join('、')
    return [
      foundCase(rule, 'causes', place, {
        outcome: heldIf(bare.length === 0),
        operands: bare.map(({ operand }) => operand),
        expected: { zh: `各问题的原因；问题${ids}没有写`, en: `the cause of each; none for problems ${ids}` },
      }),
    ]
  },
  example: {
    document: { outline: ['七、存在的问题及原因分析'], problems: [{ id: '1', text: '绩效管理意识有待加强' }] },
    outcome: 'broken',
  },
}
