import { type NarrativeContext, stated, statementsOf } from '../../../facts/narrative/narrative.js'
import { type ScoredProject, scoredProjectsOf } from '../../../facts/narrative/scoredProject.js'
import { cellOperand } from '../../../facts/printedCell.js'
import { byPractice } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import { pointsOfExecution } from './executionRoom.js'
import { atScore, fullMarksOf, mostOf } from './projectScores.js'

const id = 'R15'

/** A score above what is possible at all is another rule’s. */
export const unspentProject: Idea = {
  kind: 'inspection',
  id,
  says: {
    zh: '没有支出的项目，除预算执行的10分外仍得满分的，应当说明',
    en: 'A project that spent nothing and lost only the points of execution needs an explanation',
  },
  basis: byPractice(
    '没有支出而产出、效益得满分的，复核时要求说明',
    'reviewers ask how output and benefit came about without spending',
  ),
  severity: 'note',
  claims: (context) => {
    const { narrative } = context.facts
    const empty = new Set(statementsOf(narrative, 'empty').map(({ statement }) => statement.subject))
    return scoredProjectsOf(context.facts)
      .filter((one) => isUnspent(narrative, one, empty) && one.score.figure.value.lte(mostOf(context, one)))
      .map((project) => unspentClaim(context, project))
  },
  example: {
    document: {
      kind: 'evaluationReport',
      statements: [
        { kind: 'empty', subject: 'project/党建经费', scope: 'all', figures: {} },
        { kind: 'score', subject: 'project/党建经费', scope: 'all', figures: { score: '90' } },
      ],
    },
    outcome: 'broken',
  },
}

/** Is nothing spent, as an outturn, a rate or a sentence says? */
function isUnspent(
  narrative: NarrativeContext,
  { subject, score, rate }: ScoredProject,
  empty: ReadonlySet<string>,
): boolean {
  const outturn = stated(narrative, subject, score.scope, 'outturn')
  if (outturn) return outturn.figure.value.isZero()
  if (rate) return rate.cell.figure.value.isZero()
  return empty.has(subject)
}

function unspentClaim(context: Context, project: ScoredProject): Claim {
  const { subject, score, rate } = project
  const { narrative } = context.facts
  const budget =
    stated(narrative, subject, score.scope, 'budget') ?? stated(narrative, subject, score.scope, 'finalBudget')
  const { value } = score.figure
  const isPlausible = value.lt(fullMarksOf(context).minus(pointsOfExecution(context)))
  return {
    kind: 'judged',
    ...atScore(id, project),
    operands: [...(budget ? [budget.operand] : []), ...(rate ? [cellOperand(rate.cell)] : [])],
    judgement: { outcome: isPlausible ? 'holds' : 'broken', computed: null, difference: null, allowed: null },
    fault: { kind: 'fullThoughUnspent', score: value.toString() },
  }
}
