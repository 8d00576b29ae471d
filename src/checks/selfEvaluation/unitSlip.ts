import { cellOperand, hasFigure, wordsOperand } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import { isUnitSlip, unitSlipWords } from '../printed/unitSlip.js'
import type { Rule } from '../rule.js'
import type { ScoredRow } from './context.js'
import type { Fund } from './fund.js'
import type { SelfEvaluationInspection } from './inspection.js'

/** A target of zero, a word or a date is apart from nothing. */
function rowCase(rule: Rule, { scored: { completion }, indicator, place }: ScoredRow): Case[] {
  if (!completion) return []
  return [
    foundCase(rule, 'actual', place('actual'), {
      outcome: isUnitSlip(completion) ? 'broken' : 'holds',
      operands: [wordsOperand(place('actual'), indicator.actual), wordsOperand(place('target'), indicator.target)],
      expected: {
        zh: `与指标值${indicator.target}同单位的数（实际完成值${indicator.actual}，${unitSlipWords.zh}）`,
        en: `a figure in the unit of the target (${indicator.actual} against ${indicator.target}: ${unitSlipWords.en})`,
      },
    }),
  ]
}

const pairs = [
  ['finalBudget', 'originalBudget'],
  ['outturn', 'finalBudget'],
] as const

function fundCases(rule: Rule, { money }: Fund): Case[] {
  return pairs.flatMap(([later, earlier]) => {
    const [one, other] = [money[later], money[earlier]]
    if (!hasFigure(one) || !hasFigure(other) || one.figure.value.isZero() || other.figure.value.isZero()) return []
    return [
      foundCase(rule, later, one, {
        outcome: isUnitSlip(one.figure.value.div(other.figure.value)) ? 'broken' : 'holds',
        stated: one.figure.value,
        counting: one.counting,
        operands: [cellOperand(other)],
        expected: {
          zh: `与${other.label.zh}同单位的数（${unitSlipWords.zh}）`,
          en: `an amount in the unit of ${other.label.en} (${unitSlipWords.en})`,
        },
      }),
    ]
  })
}

export const unitSlipRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E30',
  says: /* @__PURE__ */ says('同一行的两个数不相差一万倍', 'Two figures of one row are not ten thousand times apart'),
  basis: /* @__PURE__ */ byPractice('元与万元混用是常见的填报错误', 'Mixing 元 and 万元 is a common slip'),
  severity: 'note',
  applies,
  inspect: ({ rows, funds }, rule) => [
    ...rows.flatMap((row) => rowCase(rule, row)),
    ...funds.flatMap((fund) => fundCases(rule, fund)),
  ],
  example: {
    document: {
      indicators: [{ level1: '效益指标', level2: '经济效益', level3: '交易额', target: '≥6000万元', actual: '6500元' }],
    },
    outcome: 'broken',
  },
}
