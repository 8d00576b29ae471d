import { Decimal, zero } from '../../exact/decimal.js'
import { halfUp } from '../../exact/rounding.js'
import { type NarrativeContext, statementsOf } from '../../facts/narrative/narrative.js'
import { type Quantity, quantityOf } from '../../facts/narrative/quantity.js'
import type { Sentence } from '../../law/basis.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { everyNarrative as applies } from '../rule.js'
import { statementCase } from './cases.js'
import type { NarrativeInspection } from './inspection.js'

const kind = 'inspection'

/** The scores stated for projects one by one. */
const scoresOf = ({ quantities }: NarrativeContext): Quantity[] =>
  quantities.filter(({ subject, stage }) => stage === 'score' && subject.startsWith('project/'))

export const commonScoreRule: NarrativeInspection = {
  kind,
  id: 'S14',
  says: /* @__PURE__ */ says(
    '对全部项目所称的得分，是各项目得分的某种平均：不低于最低、不高于最高，且得分不全相同时不等于其中任一极端',
    'A score stated for all projects is some mean of theirs: within the lowest and the highest, and neither of them where they differ',
  ),
  basis: /* @__PURE__ */ byArithmetic('平均数介于最低与最高之间', 'A mean lies between the lowest and the highest'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const scores = scoresOf(context)
    return statementsOf(context, 'score').flatMap(({ statement, at }) => {
      const { score, count } = statement.figures
      const number = count === undefined ? null : quantityOf(context.document, at, statement, 'count', ['count'], count)
      const common = quantityOf(context.document, at, statement, 'score', ['score'], score)
      if (!number || !common || !number.figure.value.eq(scores.length)) return []
      const values = scores.map(({ figure }) => figure.value)
      const [low, high] = [Decimal.min(...values), Decimal.max(...values)]
      const { value } = common.figure
      const possible = low.eq(high) ? value.eq(low) : value.gt(low) && value.lt(high)
      const mean = halfUp(values.reduce((sum, each) => sum.plus(each), zero).div(values.length), 2)
      return [
        statementCase({
          rule,
          kind: 'score',
          subject: statement.subject,
          scope: statement.scope,
          path: common.operand.where.path,
          label: common.operand.label,
          counting: { kind: 'points' },
          stated: value,
          operands: scores.map(({ operand }) => operand),
          formula: `(${scores.map((_, index) => `{${index}}`).join(' + ')}) ÷ ${scores.length}`,
          judgement: {
            outcome: possible ? 'holds' : 'broken',
            computed: mean,
            difference: value.minus(mean),
            allowed: zero,
          },
          computedAs: { zh: '各项目的简单平均为', en: 'the plain mean of the projects is ' },
          expected: meanOf(low, high),
        }),
      ]
    })
  },
  example: {
    document: {
      statements: [
        { kind: 'score', subject: 'evaluatedProjects', scope: 'all', figures: { score: '100', count: '2' } },
        { kind: 'score', subject: 'project/甲', scope: 'all', figures: { score: '100' } },
        { kind: 'score', subject: 'project/乙', scope: 'all', figures: { score: '90' } },
      ],
    },
    outcome: 'broken',
  },
}

/** What a mean of scores can be. */
const meanOf = (low: Decimal, high: Decimal): Sentence =>
  low.eq(high)
    ? { zh: `${low}分，因各项目均为${low}分`, en: `${low}, as each project has ${low}` }
    : {
        zh: `某种平均，高于最低${low}分、低于最高${high}分`,
        en: `some mean, above the lowest, ${low}, and below the highest, ${high}`,
      }
