import { cellOperand, hasFigure, wordsOperand } from '../../facts/printedCell.js'
import { reasonGiven } from '../../facts/reasonGiven.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import type { ScoredRow } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'

/** Words that tell of something not done. 无延期 and 未出现滞后 tell the contrary. */
const missed =
  /(?:未|没有)(?:能)?(?:按[时期]|及时|如期|完全|全部)?(?:完成|达到|达标|达成|实现|达预期|开展|实施)|(?<!无|未出现|没有|避免|防止)(?:滞后|延期|推迟)/u

/** Full score for a target that is not missed, as far as can be told: rows that miss theirs are another rule’s. */
const isFull = ({ points, score, scored }: ScoredRow): boolean =>
  hasFigure(points) &&
  hasFigure(score) &&
  points.figure.value.gt(0) &&
  score.figure.value.gte(points.figure.value) &&
  scored.assessment.outcome !== 'notMet'

export const unneededReasonRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E39',
  says: /* @__PURE__ */ says(
    '得满分的指标，偏差原因一栏不称未完成',
    'Beside full score the column of reasons does not tell of something left undone',
  ),
  basis: /* @__PURE__ */ byForm('得分与偏差原因同列一行', 'Score and reason stand in one row'),
  severity: 'note',
  applies,
  inspect: ({ rows }, rule) =>
    rows
      .filter((row) => isFull(row) && reasonGiven(row.indicator.reason) === 'given')
      .map(({ indicator: { reason = '' }, place, score }) => {
        const found = missed.exec(reason)?.[0]
        return foundCase(rule, 'reason', place('reason'), {
          outcome: found === undefined ? 'holds' : 'broken',
          operands: [wordsOperand(place('reason'), reason), cellOperand(score)],
          expected: {
            zh: `与满分相符的说明，或者扣分（文中称“${found}”）`,
            en: `words that go with full score, or fewer points (the text says “${found}”)`,
          },
        })
      }),
  example: {
    document: {
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '培训人次',
          target: '≥100人次',
          actual: '112人次',
          points: '10',
          score: '10',
          reason: '部分场次未按期完成，已顺延。',
        },
      ],
    },
    outcome: 'broken',
  },
}
