import { printExactly } from '../../exact/print.js'
import { cellOperand, hasFigure } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase, sumCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { Rule } from '../rule.js'
import type { SelfEvaluationContext } from './context.js'
import type { Fund } from './fund.js'
import type { SelfEvaluationInspection } from './inspection.js'

const kind = 'inspection'
const severity = 'note'

/** All money where the form prints it in one row, else each row. */
const wholes = ({ funds }: SelfEvaluationContext): readonly Fund[] => {
  const total = funds.find(({ code }) => code === 'total')
  return total ? [total] : funds
}

/** Was the budget changed, to end up at what was spent? Where it was not changed, spending all of it is as it should be. */
function equalCase(rule: Rule, { money: { originalBudget, finalBudget, outturn } }: Fund): Case[] {
  if (!hasFigure(finalBudget) || !hasFigure(outturn) || finalBudget.figure.value.isZero()) return []
  const isEqual = finalBudget.figure.value.eq(outturn.figure.value)
  const isChanged = hasFigure(originalBudget) ? !originalBudget.figure.value.eq(finalBudget.figure.value) : null
  const outcome = !isEqual || isChanged === false ? 'holds' : isChanged ? 'broken' : 'insufficientData'
  const original = hasFigure(originalBudget) ? printExactly(originalBudget.figure.value, 2) : ''
  return [
    foundCase(rule, 'finalBudget', finalBudget, {
      outcome,
      ...(outcome === 'insufficientData' ? { reason: 'missing' } : {}),
      stated: finalBudget.figure.value,
      counting: finalBudget.counting,
      operands: [cellOperand(outturn), cellOperand(originalBudget)],
      expected: {
        zh: `调整后的预算，而不是执行数：由年初预算数${original}调整后恰与全年执行数相等，请核实`,
        en: `the budget as adjusted, not the outturn: from ${original} it became just what was spent; to be verified`,
      },
    }),
  ]
}

export const adjustedToOutturnRule: SelfEvaluationInspection = {
  kind,
  id: 'E22',
  says: /* @__PURE__ */ says(
    '调整后的全年预算数不是照执行数填写',
    'A final budget that was adjusted is not the outturn written twice',
  ),
  basis: /* @__PURE__ */ byPractice(
    '年底把预算调成实际支出，会使执行率失去意义',
    'A budget adjusted to what was spent leaves the execution rate without meaning',
  ),
  severity,
  applies,
  inspect: (context, rule) => wholes(context).flatMap((fund) => equalCase(rule, fund)),
  example: {
    document: {
      funding: [
        { code: 'total', label: '年度资金总额', originalBudget: '2398.32', finalBudget: '2099.55', outturn: '2099.55' },
      ],
    },
    outcome: 'broken',
  },
}

export const outturnWithinBudgetRule: SelfEvaluationInspection = {
  kind,
  id: 'E23',
  says: /* @__PURE__ */ says('全年执行数不大于全年预算数', 'The outturn is no more than the final budget'),
  basis: /* @__PURE__ */ byArithmetic('无预算不得支出，执行数以预算数为限', 'Spending stays within the budget'),
  severity,
  applies,
  inspect: ({ funds }, rule) =>
    funds.flatMap(({ money: { finalBudget, outturn } }) =>
      hasFigure(finalBudget) && hasFigure(outturn)
        ? [sumCase(rule, 'outturn', outturn, [finalBudget], { relation: 'atMost' })]
        : [],
    ),
  example: {
    document: { funding: [{ code: 'total', label: '年度资金总额', finalBudget: '100.00', outturn: '120.00' }] },
    outcome: 'broken',
  },
}
