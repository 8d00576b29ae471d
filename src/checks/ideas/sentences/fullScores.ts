import { Decimal, hundred } from '../../../exact/decimal.js'
import { stated } from '../../../facts/narrative/narrative.js'
import { byArithmetic } from '../../../law/ground.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import type { Idea } from '../../idea.js'
import { nameOf } from './sentence.js'

export const fullScores: Idea = {
  kind: 'inspection',
  id: 'S15',
  says: {
    zh: '所称满分项目数等于得分为100分的项目数',
    en: 'The number of projects with full score is the number that scored 100',
  },
  basis: byArithmetic('逐项计数', 'Counted one by one'),
  severity: 'error',
  claims: ({ facts: { narrative } }) => {
    const number = stated(narrative, 'evaluatedProjects.fullScore', 'all', 'count')
    const scores = narrative.quantities.filter(
      ({ subject, stage }) => stage === 'score' && subject.startsWith('project/'),
    )
    if (!number || scores.length === 0) return []
    const full = scores.filter(({ figure }) => figure.value.eq(hundred)).length
    return [
      {
        kind: 'judged',
        about: 'count',
        row: nameOf(number),
        place: number,
        stated: number.figure.value,
        counting: number.counting,
        operands: scores.map(({ operand }) => operand),
        judgement: judgeSum(number.figure, [{ value: new Decimal(full), decimals: 0 }], 'equals', true),
        computedAs: 'fullScores',
      },
    ]
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        { kind: 'count', subject: 'evaluatedProjects.fullScore', scope: 'all', figures: { count: '2' } },
        { kind: 'score', subject: 'project/甲', scope: 'all', figures: { score: '100' } },
        { kind: 'score', subject: 'project/乙', scope: 'all', figures: { score: '90' } },
      ],
    },
    outcome: 'broken',
  },
}
