import { stated, statementsOf } from '../../facts/narrative/narrative.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { statementCase } from '../statements/cases.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationContext, EvaluationInspection } from './context.js'
import { fullMarksBasis as basis, fullMarks } from './fullMarks.js'
import { heldIf } from './outcomes.js'
import { type ProjectFigures, scoredProjects } from './projectFigures.js'
import { mostOf } from './scoreLost.js'

/** Is nothing spent, as an outturn, a rate or a sentence says? */
function isUnspent(context: EvaluationContext, { subject, score, rate }: ProjectFigures): boolean {
  const outturn = stated(context, subject, score.scope, 'outturn')
  if (outturn) return outturn.figure.value.isZero()
  if (rate) return rate.figure.value.isZero()
  return statementsOf(context, 'empty').some(({ statement }) => statement.subject === subject)
}

/** A score above what is possible at all is another rule’s. */
export const unspentProjectRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R15',
  says: /* @__PURE__ */ says(
    '没有支出的项目，除预算执行的10分外仍得满分的，应当说明',
    'A project that spent nothing and lost only the points of execution needs an explanation',
  ),
  basis,
  severity: 'note',
  applies,
  inspect: (context, rule) =>
    scoredProjects(context)
      .filter((project) => isUnspent(context, project) && project.score.figure.value.lte(mostOf(context, project)))
      .map((project) => unspentCase(context, rule, project)),
  example: {
    document: {
      statements: [
        { kind: 'empty', subject: 'project/党建经费', scope: 'all', figures: {} },
        { kind: 'score', subject: 'project/党建经费', scope: 'all', figures: { score: '90' } },
      ],
    },
    outcome: 'broken',
  },
}

function unspentCase(context: EvaluationContext, rule: Rule, { subject, score, rate }: ProjectFigures): Case {
  const budget = stated(context, subject, score.scope, 'budget') ?? stated(context, subject, score.scope, 'finalBudget')
  const { value } = score.figure
  return statementCase({
    rule,
    kind: 'score',
    subject,
    scope: score.scope,
    path: score.operand.where.path,
    label: score.operand.label,
    counting: { kind: 'points' },
    stated: value,
    operands: [...(budget ? [budget.operand] : []), ...(rate ? [rate.operand] : [])],
    judgement: {
      outcome: heldIf(value.lt(fullMarks.all.minus(fullMarks.execution))),
      computed: null,
      difference: null,
      allowed: null,
    },
    expected: {
      zh: '没有支出而产出、效益如何得满分的说明，或者扣分',
      en: 'how output and benefit came about without spending, or fewer points',
    },
  })
}
