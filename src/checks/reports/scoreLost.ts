import { Decimal, one, zero } from '../../exact/decimal.js'
import { halfDigit } from '../../verdicts/figure.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { statementCase } from '../statements/cases.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { fullMarksBasis as basis, fullMarks } from './fullMarks.js'
import { heldIf } from './outcomes.js'
import { type ProjectFigures, scoredProjects } from './projectFigures.js'

/** What execution costs at this rate: 10 × what is wanting from one, as little as rounding allows. */
function executionLost({ rate }: ProjectFigures): Decimal {
  if (!rate) return zero
  const most = Decimal.min(one, rate.figure.value.plus(halfDigit(rate.figure.decimals)))
  return rate.figure.value.isZero() ? fullMarks.execution : fullMarks.execution.times(one.minus(most))
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
      .filter(({ rate, deductions }) => rate !== undefined || deductions.length > 0)
      .map((project) => lostCase(rule, project)),
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

function lostCase(rule: Rule, project: ProjectFigures): Case {
  const { score, rate, deductions, subject } = project
  const off = deductions.reduce((sum, { figure }) => sum.plus(figure.value), zero)
  const most = fullMarks.all.minus(off).minus(executionLost(project))
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
    operands: [...deductions.map(({ operand }) => operand), ...(rate ? [rate.operand] : [])],
    formula: `100${minus}${rate ? ` − 10 × (1 − {${deductions.length}})` : ''}`,
    judgement: { outcome: heldIf(value.lte(most)), computed: most, difference: value.minus(most), allowed: zero },
    expected: { zh: `不高于${most}分`, en: `no more than ${most} points` },
  })
}
