import { Decimal, zero } from '../../../exact/decimal.js'
import { halfUp } from '../../../exact/rounding.js'
import type { NarrativeContext, Placed } from '../../../facts/narrative/narrative.js'
import { type Quantity, quantityOf } from '../../../facts/narrative/quantity.js'
import type { SaidOf } from '../../../facts/narrative/said.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Operand } from '../../../verdicts/finding.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf } from './sentence.js'

export const meanScore: Idea = {
  kind: 'inspection',
  id: 'S14',
  onlyOf: 'statements',
  says: {
    zh: '对全部项目所称的得分，是各项目得分的某种平均：不低于最低、不高于最高，且得分不全相同时不等于其中任一极端',
    en: 'A score stated for all projects is some mean of theirs: within the lowest and the highest, and neither of them where they differ',
  },
  basis: byArithmetic('平均数介于最低与最高之间', 'A mean lies between the lowest and the highest'),
  severity: 'error',
  claims: ({ facts: { narrative } }) => {
    const scores = scoresOf(narrative)
    return scores ? narrative.index.statementsOf('score').flatMap((said) => meanClaim(narrative, scores, said)) : []
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        { kind: 'score', subject: 'evaluatedProjects', scope: 'all', figures: { score: '100', count: '2' } },
        { kind: 'score', subject: 'project/甲', scope: 'all', figures: { score: '100' } },
        { kind: 'score', subject: 'project/乙', scope: 'all', figures: { score: '90' } },
      ],
    },
    outcome: 'broken',
  },
}

/** The scores stated for projects one by one; null where one of them cannot be read. */
interface Scores {
  readonly low: Decimal
  readonly high: Decimal
  readonly mean: Decimal
  readonly operands: readonly Operand[]
}

function scoresOf({ quantities, index }: NarrativeContext): Scores | null {
  const listed = index.statementsOf('score').filter(({ statement }) => statement.subject.startsWith('project/'))
  const scores = quantities.filter(({ subject, stage }) => stage === 'score' && subject.startsWith('project/'))
  if (scores.length === 0 || scores.length < listed.length) return null
  const values = scores.map(({ figure }) => figure.value)
  return {
    low: Decimal.min(...values),
    high: Decimal.max(...values),
    mean: halfUp(values.reduce((sum, each) => sum.plus(each), zero).div(values.length), 2),
    operands: scores.map(({ operand }) => operand),
  }
}

/** A score that stands for as many projects as have scores of their own. */
function meanClaim(
  { document }: NarrativeContext,
  { low, high, mean, operands }: Scores,
  { statement, at }: Placed<SaidOf<'score'>>,
): readonly Claim[] {
  const { score, count } = statement.figures
  const number = count === undefined ? null : quantityOf(document, at, statement, 'count', ['count'], count)
  const common: Quantity | null = quantityOf(document, at, statement, 'score', ['score'], score)
  if (!number || !common || !number.figure.value.eq(operands.length)) return []
  const { value } = common.figure
  const isPossible = low.eq(high) ? value.eq(low) : value.gt(low) && value.lt(high)
  return [
    {
      kind: 'judged',
      about: 'score',
      row: nameOf(statement),
      place: common,
      stated: value,
      counting: common.counting,
      operands,
      judgement: {
        outcome: isPossible ? 'holds' : 'broken',
        computed: mean,
        difference: value.minus(mean),
        allowed: zero,
      },
      computedAs: 'simpleMean',
      fault: { kind: 'noMean', low: `${low}`, high: `${high}` },
    },
  ]
}
