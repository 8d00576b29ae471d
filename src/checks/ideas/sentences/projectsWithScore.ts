import { Decimal, hundred } from '../../../exact/decimal.js'
import type { Facts } from '../../../facts/facts.js'
import { type NarrativeContext, stated, statementsOf } from '../../../facts/narrative/narrative.js'
import { type Quantity, quantityOf } from '../../../facts/narrative/quantity.js'
import { project } from '../../../facts/narrative/scoredProject.js'
import { byArithmetic } from '../../../law/ground.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import { subjectLabel } from '../../../words/subjectLabel.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { Allowance, tooMany } from '../allowance.js'
import { nameOf } from './sentence.js'

export const projectsWithScore: Idea = {
  kind: 'inspection',
  id: 'R25',
  onlyOf: 'statements',
  says: {
    zh: '“某分（满分）的项目几个”等于逐项所列得该分的项目数',
    en: 'The number of projects said to have a score, or full marks, is the number that are listed with it',
  },
  basis: byArithmetic('逐项计数', 'Counted one by one'),
  severity: 'error',
  claims: ({ facts }) => {
    const scores = scoresOf(facts.narrative)
    if (scores.length === 0) return []
    const full = fullScores(facts.narrative)
    return [...(full ? [countClaim(full, hundred, scores)] : []), ...commonScores(facts, scores, full !== null)]
  },
  example: {
    document: {
      kind: 'evaluationReport',
      statements: [
        { kind: 'score', subject: 'evaluatedProjects', scope: 'all', figures: { score: '90', count: '1' } },
        { kind: 'score', subject: 'project/甲', scope: 'all', figures: { score: '90' } },
        { kind: 'score', subject: 'project/乙', scope: 'all', figures: { score: '90' } },
        { kind: 'score', subject: 'project/丙', scope: 'all', figures: { score: '100' } },
      ],
    },
    outcome: 'broken',
  },
}

/** The scores stated for projects one by one; none where one of them cannot be read. */
function scoresOf({ quantities, index }: NarrativeContext): readonly Quantity[] {
  const scores = quantities.filter(({ stage, subject }) => stage === 'score' && project.test(subject))
  const listed = index.statementsOf('score').filter(({ statement }) => project.test(statement.subject))
  return scores.length < listed.length ? [] : scores
}

const fullScores = (narrative: NarrativeContext): Quantity | null =>
  stated(narrative, 'evaluatedProjects.fullScore', 'all', 'count')

/** A score of so many projects: that of all together is a mean, and full marks that are counted are told already. */
function commonScores({ narrative }: Facts, scores: readonly Quantity[], isFullCounted: boolean): readonly Claim[] {
  const allowance = new Allowance()
  return statementsOf(narrative, 'score').flatMap(({ statement, at }): Claim[] => {
    const { score, count } = statement.figures
    const number = quantityOf(narrative.document, at, statement, 'count', ['count'], count)
    const common = quantityOf(narrative.document, at, statement, 'score', ['score'], score)
    if (!number || !common || number.figure.value.eq(scores.length)) return []
    if (isFullCounted && common.figure.value.eq(hundred)) return []
    if (!allowance.takes(scores.length)) return [tooMany('count', number, nameOf(number))]
    return [countClaim(number, common.figure.value, scores)]
  })
}

function countClaim(number: Quantity, score: Decimal, scores: readonly Quantity[]): Claim {
  const others = scores.filter(({ figure }) => !figure.value.eq(score))
  const found = scores.length - others.length
  const place = number
  return {
    kind: 'judged',
    about: 'count',
    row: nameOf(number),
    place,
    stated: number.figure.value,
    counting: place.counting,
    operands: scores.map(({ operand }) => operand),
    judgement: judgeSum(number.figure, [{ value: new Decimal(found), decimals: 0 }], 'equals', true),
    fault: {
      kind: 'projectsWithScore',
      count: number.operand.text ?? '',
      score: `${score}`,
      found: `${found}`,
      others: others.map(({ subject, scope, figure }) => ({
        name: subjectLabel(subject, scope),
        score: `${figure.value}`,
      })),
    },
  }
}
