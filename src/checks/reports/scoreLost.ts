import { Decimal, one, zero } from '../../exact/decimal.js'
import { findBudget, stated } from '../../facts/narrative/narrative.js'
import { halfDigit } from '../../verdicts/figure.js'
import type { Operand } from '../../verdicts/finding.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { statementCase } from '../statements/cases.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationContext, EvaluationInspection } from './context.js'
import { fullMarksBasis as basis, fullMarks } from './fullMarks.js'
import { heldIf } from './outcomes.js'
import { type ProjectFigures, scoredProjects } from './projectFigures.js'

/** How much of its budget a project spent: at most what, for all that rounding allows, and how the formula says it. */
interface Spent {
  readonly most: Decimal
  readonly operands: readonly Operand[]
  readonly formula: (from: number) => string
}

/** As the report states it, else its outturn over its budget; null where neither is told. */
function spentOf(context: EvaluationContext, { subject, score, rate }: ProjectFigures): Spent | null {
  if (rate) {
    const { value, decimals } = rate.figure
    const most = value.isZero() ? zero : value.plus(halfDigit(decimals))
    return { most, operands: [rate.operand], formula: (from) => `{${from}}` }
  }
  const outturn = stated(context, subject, score.scope, 'outturn')
  const budget = findBudget(context, subject, score.scope)
  if (!outturn || !budget?.figure.value.gt(0)) return null
  return {
    most: outturn.figure.value.div(budget.figure.value),
    operands: [outturn.operand, budget.operand],
    formula: (from) => `{${from}} ÷ {${from + 1}}`,
  }
}

/** The most that a project can score: full marks less points said to be taken off and what execution costs. */
export function mostOf(context: EvaluationContext, project: ProjectFigures): Decimal {
  const off = project.deductions.reduce((sum, { figure }) => sum.plus(figure.value), zero)
  const spent = spentOf(context, project)
  const lost = spent ? fullMarks.execution.times(one.minus(Decimal.min(one, spent.most))) : zero
  return fullMarks.all.minus(off).minus(lost)
}

export const scoreLostRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R14',
  says: /* @__PURE__ */ says(
    '项目得分不高于100分减去所称的扣分和预算执行所失的分',
    'A project scores no more than 100 less the points said to be taken off and those that execution lost',
  ),
  basis,
  severity: 'note',
  applies,
  inspect: (context, rule) =>
    scoredProjects(context)
      .filter((project) => project.deductions.length > 0 || spentOf(context, project) !== null)
      .map((project) => lostCase(context, rule, project)),
  example: {
    document: {
      statements: [
        { kind: 'completion', subject: 'project/党建经费', scope: 'all', figures: { rate: '0%' } },
        { kind: 'score', subject: 'project/党建经费', scope: 'all', figures: { score: '90' } },
        { kind: 'count', subject: 'project/党建经费/产出指标扣分', scope: 'all', figures: { count: '10', unit: '分' } },
      ],
    },
    outcome: 'broken',
  },
}

function lostCase(context: EvaluationContext, rule: Rule, project: ProjectFigures): Case {
  const { score, deductions, subject } = project
  const [spent, most] = [spentOf(context, project), mostOf(context, project)]
  const { value } = score.figure
  const minus = deductions.map((_, at) => ` − {${at}}`).join('')
  return statementCase({
    rule,
    kind: 'score',
    subject,
    scope: score.scope,
    path: score.operand.where.path,
    label: score.operand.label,
    counting: { kind: 'points' },
    stated: value,
    operands: [...deductions.map(({ operand }) => operand), ...(spent?.operands ?? [])],
    formula: `100${minus}${spent ? ` − 10 × (1 − ${spent.formula(deductions.length)})` : ''}`,
    judgement: {
      outcome: heldIf(value.lte(most)),
      computed: most,
      difference: value.minus(most),
      allowed: zero,
      relation: 'atMost',
    },
  })
}
