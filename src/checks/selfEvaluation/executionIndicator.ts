import { hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { quotientCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { SelfEvaluationContext } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { rateRows } from './rateRows.js'

/** Indicators that are the execution rate of the whole. One of a part, or of a month, has another name. */
const names: readonly string[] = ['预算执行率', '部门预算执行率', '预算资金执行率', '资金执行率', '执行率']

/** Against whichever row and budget gives the rate; where none does, against all money and its final budget. */
function executionCase({ funds }: SelfEvaluationContext, rule: Rule, rate: PrintedCell): Case[] {
  const judged = funds.flatMap(({ money: { outturn, finalBudget, originalBudget } }) =>
    [finalBudget, originalBudget].flatMap((budget) =>
      hasFigure(outturn) && hasFigure(budget) && !budget.figure.value.isZero()
        ? [quotientCase(rule, 'rate', rate, outturn, budget)]
        : [],
    ),
  )
  const met = judged.find(({ judgement: { outcome } }) => outcome !== 'broken')
  return [met ?? judged[0] ?? []].flat()
}

export const executionIndicatorRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E37',
  says: /* @__PURE__ */ says(
    '指标所列的预算执行率与资金表中的预算数、执行数相符',
    'An execution rate among the indicators is that of the budgets and the outturn above it',
  ),
  basis: /* @__PURE__ */ byForm(
    '同一表中资金部分列有预算数和执行数',
    'Budget and outturn stand in the funds of the same form',
  ),
  severity: 'warning',
  applies,
  inspect: (context, rule) => rateRows(context, names).flatMap(({ rate }) => executionCase(context, rule, rate)),
  example: {
    document: {
      funding: [{ code: 'total', label: '部门预算总额', finalBudget: '1389.88', outturn: '1285.83' }],
      indicators: [{ level1: '投入管理', level2: '预算执行', level3: '预算执行率', target: '≥95%', actual: '98%' }],
    },
    outcome: 'broken',
  },
}
