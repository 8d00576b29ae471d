import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { cellOperand } from '../printed/printedCell.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { fullyScored } from './fullyScored.js'
import { heldIf } from './outcomes.js'
import { headingsOf } from './sections.js'

/** Words of reserve: in an actual value, in a verdict. 基本农田 and 尽可能 are none. */
const reserves = [
  {
    column: 'actual',
    words: /较为|(?:基本|部分)(?:完成|完善|健全|达成|达到|达标|实现|合规|合理|符合|满意)|大致|尚可|有待/u,
  },
  { column: 'comment', words: /(?<!尽)可能(?!性)|也许|大概|推测/u },
] as const

export const reservedFullScoreRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R10',
  says: /* @__PURE__ */ says(
    '满分的依据是确定的事实，不是有保留的说法（较为、基本、可能等）',
    'Full marks rest on plain facts, not on words of reserve',
  ),
  basis: /* @__PURE__ */ byForm('“较为完善”“可能采取了有效的节约措施”', '“fairly complete”, “may have taken measures”'),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    fullyScored(document).flatMap(({ one, at, score }) =>
      reserves.flatMap(({ column, words }) => {
        const text = one[column]
        if (text === undefined) return []
        const found = words.exec(text)?.[0]
        const place = formPlace(['indicators', at, column], headingsOf(one), one.level3)
        return foundCase(rule, column, place, {
          outcome: heldIf(found === undefined),
          operands: [cellOperand(score)],
          expected: {
            zh: `列明得满分的事实；文中称“${found}”`,
            en: `the facts that earn full marks; the text says “${found}”`,
          },
        })
      }),
    ),
  example: {
    document: {
      indicators: [{ level1: '投入管理指标', level3: '预算编制完整性', actual: '较为完善', points: '2', score: '2' }],
    },
    outcome: 'broken',
  },
}
