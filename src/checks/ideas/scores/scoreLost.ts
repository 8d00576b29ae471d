import { zero } from '../../../exact/decimal.js'
import { type ScoredProject, scoredProjectsOf } from '../../../facts/narrative/scoredProject.js'
import { byMeasures } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import { Allowance, tooMany } from '../allowance.js'
import { pointsOfExecution } from './executionRoom.js'
import { atScore, fullMarksOf, mostOf, spentOf } from './projectScores.js'

const id = 'R14'

export const scoreLost: Idea = {
  kind: 'inspection',
  id,
  under: 'execution',
  says: {
    zh: '项目得分不高于满分减去所称的扣分和预算执行所失的分',
    en: 'A project scores no more than full marks less the points said to be taken off and those that execution lost',
  },
  basis: byMeasures(
    '评价总分100分，其中预算执行率10分，得分=10×执行率，不超过10分',
    '100 points in all, 10 of them for budget execution: 10 × the execution rate, at most 10',
  ),
  severity: 'note',
  claims: (context) => {
    const allowance = new Allowance()
    return scoredProjectsOf(context.facts)
      .filter((project) => project.deductions.length > 0 || spentOf(context.facts.narrative, project) !== null)
      .map((project) =>
        allowance.takes(project.deductions.length)
          ? lostClaim(context, project)
          : tooMany('score', atScore(id, project).place),
      )
  },
  example: {
    document: {
      kind: 'evaluationReport',
      statements: [
        { kind: 'completion', subject: 'project/党建经费', scope: 'all', figures: { rate: '0%' } },
        { kind: 'score', subject: 'project/党建经费', scope: 'all', figures: { score: '90' } },
        { kind: 'count', subject: 'project/党建经费/产出指标扣分', scope: 'all', figures: { count: '10', unit: '分' } },
      ],
    },
    outcome: 'broken',
  },
}

function lostClaim(context: Context, project: ScoredProject): Claim {
  const { score, deductions } = project
  const [spent, most] = [spentOf(context.facts.narrative, project), mostOf(context, project)]
  const difference = score.figure.value.minus(most)
  const minus = deductions.map((_, at) => ` − {${at}}`).join('')
  const lost = spent ? ` − ${pointsOfExecution(context)} × (1 − ${spent.formula(deductions.length)})` : ''
  return {
    kind: 'judged',
    ...atScore(id, project),
    operands: [...deductions.map(({ operand }) => operand), ...(spent?.operands ?? [])],
    formula: `${fullMarksOf(context)}${minus}${lost}`,
    judgement: {
      outcome: difference.gt(0) ? 'broken' : 'holds',
      computed: most,
      difference,
      allowed: zero,
      relation: 'atMost',
    },
  }
}
