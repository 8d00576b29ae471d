import { wordsOperand } from '../../facts/printedCell.js'
import type { Operand } from '../../verdicts/finding.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { type FullyScored, fullyScored } from './fullyScored.js'
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

/** A reserve that an indicator with full marks is worded with, and where. */
interface Reserve {
  readonly found: string
  readonly name: string
  readonly operand: Operand
}

const reservesOf = ({ one, at }: FullyScored): Reserve[] =>
  reserves.flatMap(({ column, words }) => {
    const text = one[column] ?? ''
    const found = words.exec(text)?.[0]
    const place = formPlace(['indicators', at, column], headingsOf(one), one.level3)
    return found === undefined ? [] : [{ found, name: one.level3, operand: wordsOperand(place, text) }]
  })

/** Told once of a report, with all the indicators that it is true of. */
export const reservedFullScoreRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R10',
  says: /* @__PURE__ */ says(
    '满分的依据是确定的事实，不是有保留的说法（较为、基本、可能等）',
    'Full marks rest on plain facts, not on words of reserve (fairly, basically, may have)',
  ),
  basis: /* @__PURE__ */ byPractice(
    '得分应有依据，有保留的说法不足以支持满分',
    'A score needs its grounds, and words of reserve do not carry full marks',
  ),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) => {
    const full = fullyScored(document)
    if (full.length === 0) return []
    const found = full.flatMap(reservesOf)
    const place = {
      ...formPlace(['indicators'], 'indicators'),
      label: { zh: '满分指标的评语', en: 'verdicts on full marks' },
    }
    return [
      foundCase(rule, 'words', place, {
        outcome: heldIf(found.length === 0),
        operands: found.map(({ operand }) => operand),
        expected: {
          zh: `列明得满分的事实，或者扣分；${found.map(({ name, found: word }) => `「${name}」称“${word}”`).join('，')}`,
          en: `the facts that earn full marks, or fewer; ${found.map(({ name, found: word }) => `${name} says “${word}”`).join(', ')}`,
        },
      }),
    ]
  },
  example: {
    document: {
      indicators: [{ level1: '投入管理指标', level3: '预算编制完整性', actual: '较为完善', points: '2', score: '2' }],
    },
    outcome: 'broken',
  },
}
