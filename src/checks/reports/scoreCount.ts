import { Decimal, hundred } from '../../exact/decimal.js'
import { stated, statementsOf } from '../../facts/narrative/narrative.js'
import { quantityOf } from '../../facts/narrative/quantity.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { compare } from '../statements/cases.js'
import { narratedForms as applies } from './applies.js'
import type { ReportInspection } from './context.js'
import { scoredProjects } from './projectFigures.js'

/** Where the number of projects with full marks is stated, another rule compares it; so with a score of all together. */
export const scoreCountRule: ReportInspection = {
  kind: 'inspection',
  id: 'R25',
  says: /* @__PURE__ */ says(
    '“某分的项目几个”等于逐项所列得该分的项目数',
    'The number of projects said to have a score is the number that are listed with it',
  ),
  basis: /* @__PURE__ */ byArithmetic('逐项计数', 'Counted one by one'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const scores = scoredProjects(context).map(({ score }) => score)
    const full = stated(context, 'evaluatedProjects.fullScore', 'all', 'count')
    return statementsOf(context, 'score').flatMap(({ statement, at }) => {
      const { score, count } = statement.figures
      const about = { subject: statement.subject, scope: statement.scope }
      const number = quantityOf(context.document, at, about, 'count', ['count'], count)
      const common = quantityOf(context.document, at, about, 'score', ['score'], score)
      if (!number || !common || scores.length === 0 || number.figure.value.eq(scores.length)) return []
      if (full && common.figure.value.eq(hundred)) return []
      const such = scores.filter(({ figure }) => figure.value.eq(common.figure.value))
      const counted = { ...number, figure: { value: new Decimal(such.length), decimals: 0 } }
      const compared = compare(rule, 'count', number, [counted])
      const formula = scores.map((_, index) => `{${index}}`).join('、')
      const computedAs = { zh: '逐项所列的为', en: 'those listed with it are ' }
      return [{ ...compared, formula, computedAs, operands: scores.map(({ operand }) => operand) }]
    })
  },
  example: {
    document: {
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
