import { Decimal } from '../../exact/decimal.js'
import { printPercent } from '../../exact/print.js'
import { type Place, wordsOperand } from '../../facts/printedCell.js'
import { reasonGiven } from '../../facts/reasonGiven.js'
import type { Sentence } from '../../law/basis.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byMeasures } from './ground.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { type DistanceDuty, dutyOf } from './owedReason.js'

/** What would pass: a reason; and from where on one is owed. */
function expectationOf({ kind, from: limit }: DistanceDuty, actual: string, target: string): Sentence {
  const from = printPercent(new Decimal(limit), 0)
  return kind === 'deviation'
    ? {
        zh: `写明偏差的原因（${actual} ÷ ${target}；与指标值相差${from}及以上的须说明）`,
        en: `a reason for the deviation (${actual} ÷ ${target}; owed from ${from} of the target on)`,
      }
    : {
        zh: `写明远超指标值的原因（${actual} ÷ ${target}；达到指标值${from}及以上的须说明）`,
        en: `a reason for going so far beyond (${actual} ÷ ${target}; owed from ${from} of the target on)`,
      }
}

/** The ratio is not on the paper: it came to this. */
function cameTo(completion: Decimal): Sentence {
  const share = printPercent(completion, 2)
  return { zh: `为${share}`, en: `came to ${share}` }
}

const ratio = ({ label, where }: Place): Place => ({
  label: { zh: `${label.zh}与指标值之比`, en: `${label.en} as a share of the target` },
  where,
})

export const farAboveRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E15',
  under: 'distance',
  says: /* @__PURE__ */ says(
    '实际完成值远超指标值的，填写原因',
    'An actual far above its target has a reason beside it',
  ),
  basis: /* @__PURE__ */ byMeasures(
    '远超指标值的要说明原因；全国未定界限，本库自130%起提示',
    'Far above the target, explain; no national threshold: this library flags from 130 % on',
  ),
  severity: 'warning',
  applies,
  inspect: (context, rule) =>
    context.rows.flatMap((row) => {
      const duty = dutyOf(context, row)
      if (duty === null) return []
      const { target, actual, reason } = row.indicator
      const given = reasonGiven(reason)
      return [
        foundCase(rule, 'reason', ratio(row.place('actual')), {
          outcome: given === 'missing' ? 'insufficientData' : given === 'blank' ? 'broken' : 'holds',
          ...(given === 'missing' ? { reason: 'missing' } : {}),
          stated: row.scored.completion,
          ...(row.scored.completion ? { statedAs: cameTo(row.scored.completion) } : {}),
          counting: { kind: 'rate', decimals: 4 },
          operands: [
            wordsOperand(row.place('actual'), actual),
            wordsOperand(row.place('target'), target),
            wordsOperand(row.place('reason'), reason ?? ''),
          ],
          expected: expectationOf(duty, actual, target),
        }),
      ]
    }),
  example: {
    document: {
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '电子保函', target: '320份', actual: '3451份', reason: '' },
      ],
    },
    outcome: 'broken',
  },
}
